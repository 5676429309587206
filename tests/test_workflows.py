"""The table of life cycles: whole against the city's state machines, and each line allowed and refused.

Every line is tried through the public API: a record of the test city is put into the state that the line
leaves, and its verb is called by each kind of caller, by strangers of the right kind, from a state that is no
source, and by who may. What a verb takes at least stands in tests/verbs/, a module a family.
"""

import csv
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from auth.personas import PARTNERS, persona
from auth.policy.acting import actor_of, answers_for
from auth.principal import Principal
from fixtures.reference import CITY
from hub.runtime.work import Record
from schema.catalog import CATALOG
from schema.field import AREAS
from schema.rules.timers import timers
from schema.verb import VERBS, Verb
from schema.workflows import MACHINES, Actor, Transition, transitions
from tests.least import FACTS, fitting, inputs_of
from tests.purpose import purposed
from tests.writing import DAY, Desk, make_city, name_of, open_desk

ROOT = Path(__file__).parent.parent
VERB_FILES = ROOT / "resolvers" / "mutations"
# What the city's table calls otherwise.
CALLED = {"hazard(G)": "general_hazard", "hazard(Z)": "major_hazard"}
OPEN = ("REGISTERED", "RECTIFYING", "OVERDUE", "RECTIFIED")
MEANT = {"(none)": ("",), "any open": OPEN, "escalated to Z": ("REPORTED",)}
# Lines of the city's table that are two lines here, and why.
APART = {
    ("inspection", "PLANNED", "CARRIED_OUT"):
        "an inspection is made when it happens; the planned visit that it names is carried out with it",
}
# Records that are tried at most until one fits what else a verb asks.
CANDIDATES = 20
# Verbs that reach beyond a caller's scope on purpose: a department may challenge any list.
OPEN_TO_STRANGERS = frozenset({"challengeListEntry"})
# Verbs that every state of their machine lets go.
EVERYWHERE: frozenset[str] = frozenset()
KINDS = ("firm", "village", "town", "district", "city", "partner:fire", "public", "auditor")
STRANGE_TOWN, STRANGE_VILLAGE = "town:320402001", "village:320402001001"
PLACE = """
select e.*, s.id as site_id from enterprises e
join sites s on s.city_code = e.city_code and s.enterprise_id = e.id and s.village_code = e.village_code
and (s.fact_to is null or e.fact_to is not null)
where e.city_code = $1 and e.town_code <> 320402001000000 and ($2::uuid is null or e.id = $2)
and ($3::bigint is null or e.district_code = $3) and ($4::bigint is null or e.town_code = $4)
and ($5::bigint is null or e.village_code = $5)
order by e.file_state <> 'ACTIVE', e.id limit 1"""


def _city_lines() -> Iterator[tuple[str, set[tuple[str, str]], bool]]:
    """Read the city's table: the machine, the pairs of states of a line, and whether the clock moves it."""
    text = (ROOT / "fixtures/codes/state_machines.csv").read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        machine = CALLED.get(row["record"], row["record"])
        first, last = (_states(row[c]) for c in ("from_state", "to_state"))
        yield machine, {(a, b) for a in first for b in last}, row["moved_by_level"].startswith("hub")


def _states(text: str) -> tuple[str, ...]:
    found = MEANT.get(text)
    return found or tuple(
        word.strip().upper().replace(" ", "_") for word in re.sub(r"\(.*?\)", "", text).split(" or "))


def _pairs(line: Transition) -> set[tuple[str, str]]:
    return {(a, b) for a in line.sources or ("",) for b in line.targets}


def test_every_transition_of_the_city_is_there() -> None:
    """The table has all 102 transitions of the city's state machines, the clock's as the clock's."""
    lines = list(_city_lines())
    assert len(lines) == 102
    here = {(t.machine, a, b): t.actors for t in transitions() for a, b in _pairs(t)}
    absent = {(m, a, b) for m, pairs, _ in lines for a, b in pairs} - set(here)
    assert absent == set(APART)
    for machine, pairs, by_clock in lines:
        for a, b in pairs:
            actors = here.get((machine, a, b), frozenset())
            assert not by_clock or Actor.HUB in actors, (machine, a, b)


def test_states_are_those_of_the_records() -> None:
    """A line names states of its record's own code list, and every state of it is on some line."""
    named: dict[tuple[str, str], set[str]] = {}
    for t in transitions():
        named.setdefault((t.record, t.column), set()).update(t.sources, t.targets)
    wrong = set()
    for (record, column), states in named.items():
        entity = CATALOG.entities.get(record)
        codes = entity.column_field(column).codes if entity else None
        wrong |= {(record, s) for s in states - {c.name for c in codes or ()}}
    assert wrong == set()


def test_a_verb_belongs_to_one_machine() -> None:
    """The lines of a verb are those of one machine, one record and one column; of the clock nobody else's."""
    for verb in {t.verb for t in transitions()}:
        lines = [t for t in transitions() if t.verb == verb]
        assert len({(t.machine, t.record, t.column) for t in lines}) == 1, verb
        assert verb not in VERBS or VERBS[verb].record == lines[0].record
        assert all(Actor.HUB not in t.actors or t.actors == {Actor.HUB} for t in lines)
    for machine, (column, value) in MACHINES.items():
        (record,) = {t.record for t in transitions() if t.machine == machine}
        assert value in {c.name for c in CATALOG.entities[record].column_field(column).codes or ()}


def test_every_verb_is_carried_out() -> None:
    """Each verb of the table has a module, or a line of timers where it is the clock's."""
    clock = {t.verb for t in timers()}
    wanted = {t.verb for t in transitions()} - clock
    assert wanted - set(VERBS) == set()
    assert clock.isdisjoint(VERBS)


@pytest.fixture(scope="module")
async def desk(dsn: str, home: Path) -> AsyncIterator[Desk]:
    """Give a desk over a city of this file's own, whose records are put into whatever state is wanted."""
    desk = await open_desk(await make_city(dsn, "workflows"), home)
    yield desk
    await desk.close()


@dataclass(frozen=True)
class Step:
    """One line of the table from one of its sources."""

    verb: Verb
    line: Transition
    source: str

    def __str__(self) -> str:
        """Name the case."""
        return f"{self.verb.name}-{self.source or 'new'}"


STEPS = [Step(verb, line, source) for verb in VERBS.values() for line in verb.transitions
         for source in line.sources or ("",)]


async def _about(desk: Desk, row: dict[str, Any]) -> Desk | None:
    """Give a desk about the firm of a row, or about one that lies where the row does."""
    if row.get("level") == "VILLAGE":
        row = {"town_code": row["parent_code"]}
    found = await desk.rows(PLACE, CITY, row.get("enterprise_id"), *(row.get(c) for c in AREAS[1:]))
    return replace(desk, firm=found[0], day=DAY) if found else None


async def _enter(desk: Desk, step: Step, row: dict[str, Any], state: str) -> bool:
    """Put a row into a state, with what else a verb asks of it; say whether the database takes it."""
    key = step.verb.entity.key
    sets = ", ".join(filter(None, (f"{step.line.column} = $1", FACTS.get(step.verb.name, ""))))
    try:
        await desk.rows(f"update {step.verb.entity.table} set {sets} where {key} = $2", state, row[key])
    except asyncpg.CheckViolationError:
        return False
    return True


async def _made(desk: Desk, step: Step) -> None:
    """Make a record of a kind that the test city has none of, by the verb that makes it."""
    for verb in VERBS.values():
        if verb.record == step.verb.record and verb.creates:
            desk = await fitting(desk, verb.name)
            given = await inputs_of(desk, verb.name, None)
            for who in (*KINDS, *(f"partner:{p}" for p in PARTNERS)):
                await desk.do(who, verb.name, given)


async def _subjects(desk: Desk, step: Step) -> AsyncIterator[tuple[Desk, Record, dict[str, Any]]]:
    """Give records in the state that a line leaves, or put there, with a desk and inputs about each."""
    entity, line = step.verb.entity, step.line
    column, value = MACHINES.get(line.machine, ("", ""))
    fit = f"{column} = '{value}'" if column else "true"
    # Strangers are of one town, and it is nobody's own.
    away = f"coalesce(town_code, 0) <> {STRANGE_TOWN.partition(':')[2]:0<15}"
    city = f"city_code = $2 and {away}" if entity.scoped else "$2::bigint is not null and level = 'VILLAGE'"
    ask = (f"select * from {entity.table} where {fit} and {city}"
           f" order by {line.column} <> $1, {entity.key} limit {CANDIDATES}")
    rows = await desk.rows(ask, step.source, CITY)
    if not rows:
        await _made(desk, step)
        rows = await desk.rows(ask, step.source, CITY)
    for row in rows:
        about = await _about(desk, row | {"enterprise_id": row["id"]} if entity.name == "Enterprise" else row)
        if about is not None and await _enter(desk, step, row, step.source):
            try:
                given = await inputs_of(about, step.verb.name, row)
            except LookupError:
                continue  # what the verb speaks of is not there about this one
            yield about, await _now(desk, step, row[entity.key]), given


async def _now(desk: Desk, step: Step, key: Any) -> Record:
    entity = step.verb.entity
    (row,) = await desk.rows(f"select * from {entity.table} where {entity.key} = $1", key)
    return Record(entity, row)


async def _other_firm(desk: Desk) -> Principal:
    (other,) = await desk.rows(
        "select id from enterprises where id <> $1 order by id desc limit 1", desk.firm["id"])
    return purposed(persona("enterprise", CITY, other["id"]))


async def _strangers(desk: Desk) -> list[Principal]:
    """Give callers of each kind that answer for other firms and areas."""
    district = "320404" if desk.firm["district_code"] // 10**9 == 320402 else "320402"
    return [await _other_firm(desk), desk.caller(STRANGE_TOWN), desk.caller(STRANGE_VILLAGE),
            desk.caller(f"district:{district}"), *(desk.caller(f"partner:{p}") for p in PARTNERS)]


def _right(desk: Desk, step: Step, row: Record | None) -> list[Principal]:
    """Give the callers whose step it is, as far as the table and their scopes can say."""
    callers = [desk.caller(w) for w in (*KINDS, *(f"partner:{p}" for p in PARTNERS))]
    mine = [c for c in callers if actor_of(c) in step.line.actors]
    entity = step.verb.entity
    if row is None or not entity.scoped or step.verb.wide:
        return mine
    return [c for c in mine if answers_for(c, entity, row)]


async def _try(
    desk: Desk, step: Step, who: Principal, key: Any, given: dict[str, Any]
) -> tuple[str, Any]:
    """Call the verb with the least that it takes; give the code of the refusal, or the id of the record."""
    named = step.verb.entity.key == "id"
    own = {} if key is None else {"id": name_of(step.verb.record, key) if named else key}
    out = await desk.do(who, step.verb.name, {**given, **own})
    return (out["refusals"][0]["code"], None) if out["refusals"] else ("", out["id"])


async def _refused(desk: Desk, step: Step, who: Principal, key: Any, given: dict[str, Any]) -> str:
    """Call the verb as somebody who may not: nothing moves."""
    before = None if key is None else await _now(desk, step, key)
    code, _ = await _try(desk, step, who, key, given)
    assert code, f"{who.subject} may {step}"
    assert key is None or await _now(desk, step, key) == before
    return code


@pytest.mark.parametrize("step", STEPS, ids=str)
async def test_refused_to_others(desk: Desk, step: Step) -> None:
    """A step is refused to all kinds of callers not in the table, and to strangers of the right kind."""
    about, key = replace(desk, day=DAY), None
    row: Record | None = None
    if step.source:
        about, row, given = await anext(_subjects(desk, step))
        key = row[step.verb.entity.key]
    else:
        about = await fitting(about, step.verb.name)
        given = await inputs_of(about, step.verb.name, None)
    for who in map(about.caller, KINDS):
        if actor_of(who) not in step.verb.actors:
            assert await _refused(about, step, who, key, given) == "VERB_NOT_ALLOWED", who.subject
    if row is None or not step.verb.entity.scoped:
        return
    for who in await _strangers(about):
        if actor_of(who) in step.verb.actors and not answers_for(who, step.verb.entity, row):
            if step.verb.name in OPEN_TO_STRANGERS:
                continue
            code = await _refused(about, step, who, key, given)
            assert code == "RECORD_NOT_FOUND" or step.verb.wide, (who.subject, code)


@pytest.mark.parametrize("step", [s for s in STEPS if s.source], ids=str)
async def test_refused_from_elsewhere(desk: Desk, step: Step) -> None:
    """From a state that is no source of the verb it is refused by name, to those whose step it is."""
    sources = {s for t in step.verb.transitions for s in t.sources}
    machine = {s for t in transitions() if t.machine == step.line.machine for s in (*t.sources, *t.targets)}
    assert bool(machine - sources) != (step.verb.name in EVERYWHERE)
    async for about, row, given in _subjects(desk, step):
        key, right = row[step.verb.entity.key], _right(about, step, row)
        for state in sorted(machine - sources) if right else ():
            if await _enter(desk, step, row, state):
                codes = {await _refused(about, step, who, key, given) for who in right}
                # Whose a record is that lies beyond every scope, its verb says before its state.
                if step.verb.wide and "STATE_NOT_ALLOWED" not in codes:
                    continue
                assert codes - ({"RECORD_NOT_FOUND"} if step.verb.wide else set()) == {"STATE_NOT_ALLOWED"}
                return
    assert step.verb.name in EVERYWHERE


@pytest.mark.parametrize("step", STEPS, ids=str)
async def test_allowed_to_its_own(desk: Desk, step: Step) -> None:
    """A record moves as its line has it, for a caller of the table in whose area it lies."""
    codes: list[str] = []
    if not step.source:
        about = await fitting(replace(desk, day=DAY), step.verb.name)
        given = await inputs_of(about, step.verb.name, None)
        assert await _moves(about, step, None, given, codes), codes
        return
    async for about, row, given in _subjects(desk, step):
        if await _moves(about, step, row, given, codes):
            return
    raise AssertionError(f"{step} is refused to all: {Counter(codes)}")


def _key(verb: Verb, made: str) -> Any:
    """Read the key of a record that was made."""
    return verb.entity.fields[verb.entity.key].python(made.rpartition(":")[2])


async def _moves(
    desk: Desk, step: Step, row: Record | None, given: dict[str, Any], codes: list[str]
) -> bool:
    """Let those try whose step it is, until one of them is let through; a refusal must leave no trace."""
    key = row[step.verb.entity.key] if row else None
    for who in _right(desk, step, row):
        code, made = await _try(desk, step, who, key, given)
        if not code:
            now = await _now(desk, step, key or _key(step.verb, made))
            assert now[step.line.column] in _targets(step), now[step.line.column]
            assert row is None or now.get("version", 1) == row.get("version", 0) + 1
            return True
        codes.append(code)
        assert code != "STATE_NOT_ALLOWED"
        assert row is None or await _now(desk, step, key) == row
    return False


def _targets(step: Step) -> set[str]:
    return {to for t in step.verb.transitions for to in t.targets
            if t.machine == step.line.machine and step.source in (t.sources or ("",))}
