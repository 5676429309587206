"""Random verbs by random callers on random days, against a model that knows the table alone.

The model says what must come of each: a refusal by its code, or a move to the state of the table. What a verb
asks for beyond the table may refuse it by a code of its own; then nothing may have moved.
"""

import os
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from auth.policy.acting import actor_of, answers_for
from auth.principal import Principal
from hub.runtime.work import Record
from schema.catalog import singular
from schema.verb import VERBS, Verb
from tests.writing import DAY, EVERYONE, Desk

FAMILIES = sorted(p.stem for p in Path(__file__).with_name("verbs").glob("[a-z]*.py"))
STEPS = 2000 if os.environ.get("HUB_FUZZ") == "nightly" else 250
CALLERS = (*EVERYONE, "district:320402", "district:320481")


@dataclass
class _Known:
    """What the model knows of one record."""

    verb: Verb
    id: str
    row: dict[str, Any]


def _expected(verb: Verb, caller: Principal, known: _Known) -> str | None:
    """Say by which code the table refuses a step, or None where it lets it go."""
    if actor_of(caller) not in verb.actors:
        return "VERB_NOT_ALLOWED"
    if not answers_for(caller, verb.entity, known.row):
        return "RECORD_NOT_FOUND"
    fits = any(known.row[t.column] in t.sources and t.fits(known.row) for t in verb.transitions)
    return None if fits else "STATE_NOT_ALLOWED"


def _targets(verb: Verb, row: Mapping[str, Any]) -> set[str]:
    return {s for t in verb.transitions if row[t.column] in t.sources and t.fits(row) for s in t.targets}


async def _row(desk: Desk, verb: Verb, public_id: str) -> dict[str, Any]:
    (row,) = await desk.rows(
        f"select * from {verb.entity.table} where id = $1", public_id.rpartition(":")[2])
    return Record(verb.entity, row)


class _Walk:
    """One random walk over the records of a family."""

    def __init__(self, desk: Desk, family: Any, seed: int) -> None:
        self.desk, self.family, self.dice = desk, family, random.Random(seed)
        self.known: list[_Known] = []
        self.told: Counter[str] = Counter()

    async def step(self) -> None:
        """Draw a day, a caller and a verb; hand it in, and compare."""
        day = DAY + timedelta(days=self.dice.randint(0, 30))
        desk = replace(self.desk, day=max(day, self.desk.day))
        inputs = await self.family.minimal(desk)
        verbs = [VERBS[name] for name in inputs]
        making = [v for v in verbs if v.creates]
        who = self.dice.choice(CALLERS)
        if making and (len(self.known) < getattr(self.family, "RECORDS", 4) or self.dice.random() < 0.05):
            verb = self.dice.choice(making)
            out = await desk.do(who, verb.name, inputs[verb.name])
            if out["id"]:
                self.known.append(_Known(verb, out["id"], await _row(desk, verb, out["id"])))
            return
        known = self.dice.choice(self.known)
        moving = [v for v in verbs if not v.creates and v.record == known.verb.record and v.transitions]
        fitting = [v for v in moving if _targets(v, known.row)]
        # Half of the draws go where the table lets somebody go, or a walk would hardly get on.
        verb = self.dice.choice(fitting if fitting and self.dice.random() < 0.5 else moving)
        await self._move(desk, who, verb, known, inputs[verb.name])

    async def _move(
        self, desk: Desk, who: str, verb: Verb, known: _Known, given: dict[str, Any]
    ) -> None:
        expected = _expected(verb, desk.caller(who), known)
        column = verb.transitions[0].column
        shown = f"{singular(verb.entity)} {{ id }}"
        out = await desk.do(who, verb.name, {"id": known.id, **given}, shown)
        code = out["refusals"][0]["code"] if out["refusals"] else None
        now = await _row(desk, verb, known.id)
        if verb.wide and expected == "RECORD_NOT_FOUND":
            # Such a verb says itself whose it is.
            expected = code
        if expected is not None:
            assert code == expected, (who, verb.name, known.row[column], out["refusals"])
        if code is None:
            assert now[column] in _targets(verb, known.row), (verb.name, known.row[column], now[column])
            assert now["version"] == known.row["version"] + 1
        else:
            # A verb may know more exactly than the table whose part a step is, never in which state.
            assert code != "STATE_NOT_ALLOWED" or code == expected, (who, verb.name, out["refusals"])
            assert dict(now) == dict(known.row), (who, verb.name)
        self.told[code or "moved"] += 1
        known.row = now


@pytest.mark.parametrize("family", FAMILIES)
async def test_the_hub_agrees_with_the_table(desk: Desk, family: str) -> None:
    """Every random step is refused or carried out as the table has it, and leaves what it should."""
    module = import_module(f"tests.verbs.{family}")
    about = replace(desk, day=DAY)
    walk = _Walk(await module.firm(about) if hasattr(module, "firm") else about, module, seed=11)
    for _ in range(STEPS):
        await walk.step()
    assert walk.told["moved"] >= STEPS // 40, walk.told
    assert {"VERB_NOT_ALLOWED", "RECORD_NOT_FOUND", "STATE_NOT_ALLOWED"} <= set(walk.told), walk.told
