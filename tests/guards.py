"""Each guard of the first wall, and what a hub without it would do: switches that tests alone know.

Invariant: a switch takes one guard away and leaves the others as they are.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from auth.policy.decide import Decision
from auth.policy.field_totals import field_totals
from auth.policy.model import Cell, Effect, Reach, Relation
from auth.policy.roles import SUMMARY as ROLE
from auth.policy.small_groups import ENTERPRISES_MIN, has_summary, is_totalled
from auth.policy.summaries import CELL, HIDE
from hub.compiler import plan_access, render, statement
from hub.compiler.condition import Source
from hub.compiler.plan import Read, Rows, Width
from hub.compiler.planner import Planner
from hub.errors import Code
from schema.catalog import CATALOG
from schema.field import Entity, Field, Link

Patch = pytest.MonkeyPatch
FULL = Cell(Effect.FULL, "DENY")


def _raw(planner: Planner, field: Field, rows: Rows) -> Read:
    """Read a value as it is stored, whatever was decided."""
    scoped = planner._catalog.entities[rows.entity].scoped
    store = field.store if field.store != "main" else "own" if scoped else "base"
    return Read(store, field.column, field.python, field.many, field.codes, nullable=True)


def _no_field_decision(patch: Patch) -> None:
    known = Planner._read

    def read(self: Planner, field: Field, rows: Rows, path: str | None = None) -> Read | None:
        found = known(self, field, rows, path)
        return found if found or path is None else _raw(self, field, rows)

    patch.setattr(Planner, "_read", read)


def _no_mask(patch: Patch) -> None:
    known = Planner._read

    def read(self: Planner, field: Field, rows: Rows, path: str | None = None) -> Read | None:
        found = known(self, field, rows, path)
        masked = found is not None and found.column == field.masked_column
        return _raw(self, field, rows) if masked else found

    patch.setattr(Planner, "_read", read)


def _no_open(code: Code) -> Callable[[Patch], None]:
    def switch(patch: Patch) -> None:
        known = Planner._open_read

        def read(self: Planner, field: Field, rows: Rows, refusal: Code) -> Read:
            if refusal is not code:
                return known(self, field, rows, refusal)
            return self._read(field, rows) or _raw(self, field, rows)

        patch.setattr(Planner, "_open_read", read)

    return switch


def _no_follow(patch: Patch) -> None:
    patch.setattr(Planner, "_follow", lambda self, link, rows, _refusal: self._linked(link, rows))


class _EveryLink(Decision):
    """A decision that lets every link be followed."""

    def link_cell(self, link: Link, relation: Relation) -> Cell:  # noqa: ARG002  # whichever it is
        return FULL


def _no_link_decision(patch: Patch) -> None:
    known = Planner._link

    def link(self: Planner, *given: Any) -> Any:
        kept, self._decision = self._decision, _EveryLink(self._decision.shape)
        try:
            return known(self, *given)
        finally:
            self._decision = kept

    patch.setattr(Planner, "_link", link)


def _opened(found: Rows, entity: Entity) -> Rows:
    """Scan every row of a record of which none may be scanned."""
    closed = entity.scoped and found.width is Width.NONE
    return replace(found, width=Width.ALL, scope=Reach.NONE) if closed else found


def _no_row_decision(patch: Patch) -> None:
    known = Planner.rows

    def rows(self: Planner, entity: Entity, wanted: Width) -> Rows:
        return _opened(known(self, entity, wanted), entity)

    patch.setattr(Planner, "rows", rows)


def _no_scope(patch: Patch) -> None:
    patch.setattr(Source, "scope", lambda *_a, **_k: "true")


def _no_publication(patch: Patch) -> None:
    patch.setattr(Source, "published", lambda _: "true")


def _no_side_scope(patch: Patch) -> None:
    def guarded(self: Source, there: str, store: str) -> str:  # noqa: ARG001  # as the guard is called
        return f"{there}.id = {self.alias}.id and {self._pin(there)}"

    patch.setattr(Source, "_guarded", guarded)


def _no_own_link(patch: Patch) -> None:
    def reference(self: Source, by: str, **_k: bool) -> str:
        main = self._render.catalog.stored[self.entity.name].main.name
        return f"(select o.{by} from {main} o where o.{self.entity.key} = {self.alias}.{self.entity.key})"

    patch.setattr(render, "_also", lambda condition, _at, **_k: condition)
    patch.setattr(Source, "reference", reference)


def _no_look_up(patch: Patch) -> None:
    patch.setattr(Planner, "_look_up", lambda *_: None)


def _no_hypothesis(patch: Patch) -> None:
    patch.setattr(plan_access, "hypothetical", lambda _asker, word, purpose: plan_access.pose(word, purpose))


def _no_explained_row(patch: Patch) -> None:
    known = plan_access.rows_of

    def rows(decision: Decision, entity: Entity, wanted: Width) -> Rows:
        return _opened(known(decision, entity, wanted), entity)

    patch.setattr(plan_access, "rows_of", rows)


def no_binding(patch: Patch) -> None:
    """Sign the cursors of all callers alike."""
    known = statement.pads
    patch.setattr(statement, "pads", lambda key, _scope: known(key, ""))


GUARDS: Mapping[str, Callable[[Patch], None]] = MappingProxyType({
    "field decision": _no_field_decision,
    "mask": _no_mask,
    "filter": _no_open(Code.FIELD_NOT_FILTERABLE),
    "order": _no_open(Code.FIELD_NOT_SORTABLE),
    "grouping and metric": _no_open(Code.FIELD_NOT_GROUPABLE),
    "relation filter": _no_follow,
    "link decision": _no_link_decision,
    "row decision": _no_row_decision,
    "row scope": _no_scope,
    "published rows": _no_publication,
    "own side row": _no_side_scope,
    "own link": _no_own_link,
    "look-up by a number": _no_look_up,
    "explained row": _no_explained_row,
    "hypothetical caller": _no_hypothesis,
})


# Guards of the database, by what stands there without each. Totals of what may not be read have no others.
LEAST = f"< {ENTERPRISES_MIN}"


def _no_hiding() -> Iterator[str]:
    yield (f"create or replace function {HIDE}(cells {CELL}[]) returns {CELL}[] language sql immutable"
           f" set search_path = pg_catalog, public as $$ select '{{}}'::{CELL}[] $$")


def _no_least() -> Iterator[str]:
    for text in field_totals(CATALOG):
        if text.startswith("create function"):
            yield text.replace("create function", "create or replace function").replace(LEAST, "< 0")


def _no_policy(tables: Iterable[str]) -> Iterator[str]:
    yield from (f"alter policy {ROLE}_reads on {table} using (true)" for table in sorted(tables))


STORED_GUARDS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "small groups": tuple(_no_hiding()),
    "small totals": tuple(_no_least()),
    "policy of counts": tuple(_no_policy({e.table for e in CATALOG.entities.values() if has_summary(e)})),
    "policy of totals": tuple(_no_policy({
        CATALOG.stored[e.name].sides[f.store].name
        for e in CATALOG.entities.values() for f in e.fields.values() if is_totalled(f)})),
})


@contextmanager
def without(switch: Callable[[Patch], None]) -> Iterator[None]:
    """Take one guard away for a while."""
    with Patch.context() as patch:
        switch(patch)
        yield
