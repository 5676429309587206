"""No column that a caller sees in no row is part of a plan or a statement, whoever asks the golden corpus."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.principal import Principal
from hub.compiler.plan import Fields, Many, One, Read, ReadPlan, Rows, Summary, Width
from hub.errors import Refusal
from hub.runtime.execute import Engine
from schema.catalog import CATALOG
from schema.field import SCOPE_COLUMNS
from tests.golden import Case, read_cases
from tests.test_golden import _caller, _forbidden, _never_shown

ALL = {(c.path, c.operation): c for c in read_cases()}
PERSONAS = tuple(dict.fromkeys(c.persona for c in read_cases()))


def _reads(part: Any, rows: Rows | None = None) -> Iterator[tuple[str, str]]:
    """Give the record and the column of every value that a plan reads, wherever it stands."""
    if isinstance(part, tuple):
        for item in part:
            yield from _reads(item, rows)
        return
    if not is_dataclass(part) or isinstance(part, Rows):
        return
    if isinstance(part, Read):
        at = rows
        for inner, by in part.through:
            if at is not None:
                yield at.entity, by
            at = inner
        if at is not None:
            yield at.entity, part.column
        return
    if isinstance(part, One | Many | Summary) and part.by and rows is not None:
        inner = _rows(part)
        if inner.width is Width.NONE and not isinstance(part, Many):
            return  # it is answered without a look at any table
        yield (rows.entity if isinstance(part, One) else inner.entity, part.by)
    own = getattr(part, "rows", None)
    for f in fields(part):
        value = getattr(part, f.name)
        if isinstance(part, Fields) and f.name == "right" and part.outer:
            yield part.outer, part.right.column
        else:
            yield from _reads(value, own or rows)


def _rows(part: One | Many | Summary) -> Rows:
    match part:
        case One():
            return part.object.rows
        case Many():
            return part.page.rows
    return part.plan.rows


def _withheld(plan: ReadPlan, decision: Decision) -> list[str]:
    """Name the columns that a plan reads and that the caller sees in no row at all."""
    shut = {name: {*_never_shown(e, decision)} for name, e in CATALOG.entities.items()}
    return sorted({f"{record}.{column}" for record, column in _reads(plan.roots)
                   if column in shut[record] and column not in SCOPE_COLUMNS})


@pytest.mark.parametrize("who", PERSONAS)
async def test_no_withheld_column_is_read(
    engine: Engine, callers: dict[str, Principal], who: str
) -> None:
    """Whatever document of the corpus this caller sends, plan and statement leave out what is shut to it."""
    planned, wrong = 0, []
    for case in ALL.values():
        caller = _caller(Case(case.path, who, "", {}, 0, None), callers)
        decision = Decision(caller.shape)
        document = engine.documents.document(case.text)
        operation = document.operation(case.operation)
        values = engine.documents.variables(operation, case.variables)
        try:
            plan = engine.documents.plan(document, operation, values, caller.shape)
            statement = engine.documents.statement(document, operation, values, caller.shape)
        except Refusal:
            continue
        planned += 1
        wrong += [(case.name, column) for column in _withheld(plan, decision)]
        wrong += [(case.name, column) for column in _forbidden(statement.sql, decision)]
    assert wrong == []
    assert planned > len(ALL) / 3


async def test_the_search_sees_what_is_shut(engine: Engine, callers: dict[str, Principal]) -> None:
    """A plan made for somebody else is found to read what is shut to the public."""
    text = ("{ hazards(first: 1, filter: {foundAt: {isNull: false}}, orderBy: [{foundAt: ASC}])"
            " { edges { node { description } } } }")
    document = engine.documents.document(text)
    plan = engine.documents.plan(document, document.operation(None), {}, callers["city"].shape)
    assert {"Hazard.description", "Hazard.found_at"} <= {*_withheld(plan, Decision(callers["public"].shape))}
    hidden = [f for e in CATALOG.entities.values() for f in e.fields.values()
              if Decision(callers["public"].shape).cell(f, Relation.OUTSIDE).effect is not Effect.FULL]
    assert len(hidden) > 100
