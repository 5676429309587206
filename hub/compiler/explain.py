"""A plan to readable text: what is scanned, under which predicate, and what is withheld by which rule."""

from auth.policy.rules import by_id
from hub.compiler.plan import (
    Batch,
    Edges,
    Listing,
    Lookup,
    Many,
    ObjectPlan,
    One,
    PagePlan,
    ReadPlan,
    Rows,
)


def explain(plan: ReadPlan) -> str:
    """Write a plan down, a scan a line, indented by depth."""
    lines: list[str] = []
    for root in plan.roots:
        if isinstance(root, Listing):
            _page(root.key, root.page, 0, lines)
        elif isinstance(root, Lookup | Batch):
            for found in root.items if isinstance(root, Batch) else (root,):
                lines.append(f"{root.key}: look up {_rows(found.object.rows)} by {found.column}")
                _object(found.object, 1, lines)
    for held in plan.access:
        for relation, effect, rule in held.effects:
            reason = by_id()[rule].reason_en
            lines.append(f"{effect} {held.field} at {held.path} ({relation}, {rule}): {reason}")
    return "\n".join(lines)


def _rows(rows: Rows) -> str:
    scope = f" {rows.scope} {rows.column}".rstrip()
    published = f" or published since {rows.public.since}" if rows.public else ""
    return f"{rows.entity} [{rows.width}{scope}{published}]"


def _object(plan: ObjectPlan, depth: int, lines: list[str]) -> None:
    for item in plan.items:
        if isinstance(item, One):
            lines.append(f"{'  ' * depth}{item.key}: one {_rows(item.object.rows)} by {item.by}")
            _object(item.object, depth + 1, lines)
        elif isinstance(item, Many):
            _page(item.key, item.page, depth, lines)


def _page(key: str, page: PagePlan, depth: int, lines: list[str]) -> None:
    order = ", ".join(f"{o.read.column} {o.direction.name.lower()}" for o in page.order)
    lines.append(f"{'  ' * depth}{key}: page of {_rows(page.rows)} by {order}")
    for part in page.parts:
        if isinstance(part, Edges):
            for _, inner in part.parts:
                if isinstance(inner, ObjectPlan):
                    _object(inner, depth + 1, lines)
