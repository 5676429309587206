"""What totals tell of rows and values that a caller may not read, by the words of the table, in plain Python.

Counts of rows by area, section and period; sums of fields by area. Read by the tests of the functions
themselves, and by the proof of noninterference, in which what totals tell belongs to what a caller sees.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from auth.policy.decide import Decision, viewer
from auth.policy.model import Effect, Reach, Relation, Viewer
from auth.policy.rules import rules
from auth.policy.small_groups import has_summary, is_totalled, own_date
from schema.catalog import CATALOG
from schema.field import AREAS, Entity, Field
from tests.naive_groups import Cell, Path, hide, hide_in_tree, tally
from tests.scope import Row, Scope, World

RECORDS = [e for e in CATALOG.entities.values() if has_summary(e)]
FIELDS = [(e, f) for e in CATALOG.entities.values() for f in e.fields.values() if is_totalled(f)]
DEPTH = len(AREAS) - 1


def is_counted(e: Entity, scope: Scope, row: Row) -> bool:
    """Say whether a caller gets a row counted that it may not list."""
    if not has_summary(e) or scope._relation(e, row) is Relation.INSIDE or scope._published(e, row):
        return False
    effects, who = rules()[e.family].effects, viewer(scope.caller.shape)
    if effects[Viewer.PUBLIC] is Effect.SUMMARY:
        return True
    mine = who is not Viewer.PUBLIC and effects[who] is Effect.SUMMARY
    opened = mine and Decision(scope.caller.shape).row_cell(e, Relation.INSIDE).effect is Effect.SUMMARY
    return opened and scope._inside(e, row)


def sections(world: World) -> dict[Any, str]:
    """Give the section of industry of each enterprise."""
    return {r["id"]: (r["industry_code"] or "")[:1] for r in world.rows["Enterprise"]}


def place(e: Entity, world: World, sections: Mapping[Any, str], row: Row) -> tuple[Any, Any, Any, Any]:
    """Give the finest group of a row in each tree, and its enterprise."""
    area = tuple(str(row[c]) if row[c] else None for c in ("district_code", "town_code"))
    found = own_date(e)
    at = world.day(row[found.column]) if found and row[found.column] else None
    period = (None, None, None) if at is None else (
        str(at.replace(month=1, day=1)), str(at.replace(month=(at.month - 1) // 3 * 3 + 1, day=1)),
        str(at.replace(day=1)))
    return area, (sections.get(row["enterprise_id"]) or None,), period, row["enterprise_id"]


def shown_counts(e: Entity, scope: Scope, rows: list[Row]) -> dict[Cell, tuple[int, int] | None]:
    """Give the groups of every level that counts tell of some rows, None where it is hidden."""
    known = sections(scope.world)
    cells = tally(place(e, scope.world, known, r) for r in rows if is_counted(e, scope, r))
    hidden = hide(cells)
    return {cell: None if cell in hidden else cells[cell] for cell in cells.keys() | hidden}


def area(row: Row) -> Path:
    """Give the place of a row in the tree of areas below the city."""
    return tuple(str(row[c] or 0) for c in AREAS[1:])


def firm(e: Entity, row: Row) -> Any:
    """Give the enterprise that a row is about."""
    return row["id" if e.name == "Enterprise" else "enterprise_id"]


def totalled(e: Entity, f: Field, scope: Scope, rows: list[Row]) -> list[Row]:
    """Give the rows whose values a caller gets totals of and may not read."""
    decision = Decision(scope.caller.shape)
    if decision.cell(f, Relation.INSIDE).effect is not Effect.SUMMARY or decision.reach(e) is Reach.NONE:
        return []
    return [r for r in rows if r[f.column] is not None and firm(e, r) and scope._inside(e, r)]


def shown_totals(e: Entity, f: Field, rows: list[Row]) -> dict[Path, tuple[int, int, Decimal] | None]:
    """Total a field of some rows by area, None where it is hidden."""
    flat = [(area(r), firm(e, r)) for r in rows]
    hidden = hide_in_tree(flat, depth=DEPTH)
    out: dict[Path, tuple[int, int, Decimal] | None] = {}
    for group in {p[:n] for p, _ in flat for n in range(DEPTH + 1)}:
        held = [r for r in rows if area(r)[: len(group)] == group]
        total = Decimal(sum(r[f.column] for r in held))
        out[group] = None if group in hidden else (len(held), len({firm(e, r) for r in held}), total)
    return out


def summaries(scope: Scope) -> Iterator[tuple[str, object]]:
    """Give all that totals tell a caller of what it may not read."""
    rows = scope.world.rows
    for e in RECORDS:
        yield f"counts of {e.name}", shown_counts(e, scope, rows[e.name])
    for e, f in FIELDS:
        yield f"totals of {e.name}.{f.name}", shown_totals(e, f, totalled(e, f, scope, rows[e.name]))
