"""A decided cell to what would be needed for more, and to an explanation in a language.

Everything is read off the table, the list of purposes and `needs.csv` beside this module; no record is
looked at, so that an explanation may be part of a plan.

Invariant: a cell that is FULL needs nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from auth.policy.decide import Decision, decide
from auth.policy.model import Cell, Effect, Relation, Viewer
from auth.policy.purposes import opens, purposes, usable
from auth.policy.rules import SMALL_GROUP, by_id
from auth.policy.small_groups import is_totalled
from hub.shipped import lines_of
from schema.field import Entity, Field, FieldClass, Link
from schema.relation import NeedKind

LANGUAGES = ("zh", "en")


@dataclass(frozen=True)
class Need:
    """One thing that would be needed, and what may be chosen: viewers or purposes."""

    kind: NeedKind
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """One cell as it is told: relation, effect, rule, and what would be needed for more."""

    relation: Relation
    effect: Effect
    rule: str
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class Mark:
    """What the table needs to know of a field, a link, or the fact that a row exists."""

    family: str
    cls: FieldClass
    mask: bool = False
    totalled: bool = False


def mark_of(thing: Field | Link | Entity) -> Mark:
    """Give the mark of a field or link; a record stands for the fact that a row of it exists."""
    match thing:
        case Field():
            return Mark(thing.family, thing.cls, thing.mask is not None, is_totalled(thing))
        case Link():
            return Mark(thing.family, thing.cls)
    return Mark(thing.family, thing.row_class)


@cache
def sentences() -> Mapping[str, tuple[str, str]]:
    """Read the sentences of needs and the names of viewers once, Chinese first."""
    lines = lines_of("auth.policy", "needs.csv")
    return MappingProxyType({line["key"]: (line["zh"], line["en"]) for line in lines})


@cache
def _seers(mark: Mark) -> tuple[str, ...]:
    """Name the viewers that see a field in full within their scope."""
    return tuple(v.value for v in Viewer
                 if decide(v, Relation.INSIDE, mark.family, mark.cls).effect is Effect.FULL)


def _purposes(decision: Decision, cls: FieldClass) -> tuple[str, ...]:
    kind = decision.shape.kind
    return tuple(code for code in usable(kind) if cls in purposes()[code].classes)


def needs(decision: Decision, mark: Mark, relation: Relation, cell: Cell) -> tuple[Need, ...]:
    """Say what a caller would need to be given in full what a cell lowers."""
    if cell.effect is Effect.FULL:
        return ()
    seers, out = _seers(mark), []
    best = decide(decision.who, Relation.INSIDE, mark.family, mark.cls).effect
    if best is not Effect.FULL:
        out.append(Need(NeedKind.VIEWER, seers) if seers else Need(NeedKind.NOBODY))
    elif relation is Relation.OUTSIDE:
        out.append(Need(NeedKind.SCOPE))
    codes = _purposes(decision, mark.cls)
    stated = opens(decision.shape.kind, decision.shape.purpose, mark.cls)
    # A purpose helps where the table itself would give something.
    if not stated and codes and best is not Effect.WITHHELD:
        out.append(Need(NeedKind.PURPOSE, codes))
    # A line of totals need not say that there are totals.
    if cell.effect is Effect.SUMMARY and mark.totalled and cell.rule != SMALL_GROUP.id:
        out.append(Need(NeedKind.TOTALS))
    return tuple(out)


def line_of(decision: Decision, mark: Mark, relation: Relation, cell: Cell) -> Line:
    """Put what was decided and what would be needed together."""
    return Line(relation, cell.effect, cell.rule, needs(decision, mark, relation, cell))


def tell_need(need: Need, language: str) -> dict[str, Any]:
    """Say one need: its kind and choices for programs, a sentence for people."""
    place = LANGUAGES.index(language)
    names = [sentences()[c][place] if c in sentences() else c for c in need.choices]
    said = sentences()[need.kind.value][place]
    between = sentences()["between"][place]
    return {"kind": need.kind.value, "choices": list(need.choices),
            "text": said.format(choices=between.join(names))}


def tell(line: Line, language: str) -> dict[str, Any]:
    """Say a line in a language, as `extensions.access`, `myAccess` and `explainAccess` do."""
    rule = by_id()[line.rule]
    return {
        "relation": line.relation.value, "effect": line.effect.value, "rule": line.rule,
        "reason": rule.reason_zh if language == "zh" else rule.reason_en, "ground": rule.ground,
        "needs": [tell_need(n, language) for n in line.needs],
    }
