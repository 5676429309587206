"""The second wall of writing: which rows the role of commands may see, add and change.

Apart from rls.py, because writing knows no field classes: a row is moved as a whole, its guarded parts
with it, by whoever answers for it; what may be read of it afterwards is the readers' wall.

A command reaches the rows of its caller's own scope: area, file, list or legal duty. Where a verb must
reach further (a handshake between two towns, the clock), it says so, and runs as the hub itself.

Invariant: auditors and the public write nothing by themselves; nobody deletes.
Invariant: what has been recorded (events, keys of answered commands, superseded versions) can be added to,
never changed; a superseded version says anew where it lies when its record moves.
"""

from collections.abc import Iterator

from auth.policy.rls import CALLER, CITY, WHO, Callers, gather, in_scope, once
from auth.policy.roles import WRITER
from auth.policy.script import script
from auth.principal import Kind
from schema.catalog import CATALOG, Catalog
from schema.field import SHARD, Entity
from schema.journals import EVENTS, KEYS

READ_ONLY = frozenset({Kind.AUDITOR, Kind.PUBLIC})
# Who asks when the clock does, or a verb that reaches beyond its caller's scope.
HUB = "HUB/CITY/"
# Tables that commands add to.
JOURNALS = (KEYS, EVENTS)


def _writers(entity: Entity) -> Callers:
    """Find who writes in a record, by how far the scope of each reaches."""
    out = gather(entity, lambda decision: decision.shape.kind not in READ_ONLY)
    # A unit's own rows are nobody else's to write, not even the hub's.
    if not entity.by_unit:
        out.city.add(HUB)
    return out


def _writing() -> str:
    """Give the condition that somebody asks who may write at all."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(READ_ONLY))
    return once(f"coalesce({CALLER}, '') <> '' and split_part({WHO}, '/', 1) not in ({kinds})")


def _opened(table: str, condition: str, rights: str) -> Iterator[str]:
    yield f"grant {rights} on {table} to {WRITER}"
    yield (f"create policy {WRITER}_writes on {table} to {WRITER}"
           f" using (\n  {condition}\n) with check (\n  {condition}\n)")


def writes(catalog: Catalog) -> Iterator[str]:
    """Render grants and policies of the writing role, a statement at a time."""
    for entity in catalog.entities.values():
        stored = catalog.stored[entity.name]
        if not entity.scoped:
            rights = "select, insert, update" if entity.name in ("Grid", "DivisionGrid") else "select"
            yield from _opened(entity.table, _writing(), rights)
            continue
        for table in stored.tables:
            scope = in_scope(entity, _writers(entity), side=table is not stored.main)
            condition = f"{CITY}\n  and ({scope})"
            yield from _opened(table.name, condition, "select, insert, update")
            twin = stored.twin_of(table)
            if twin is not None:
                # Where a record lies is no part of its history: who moves it moves its versions too.
                sought = ", ".join(c for c in (SHARD, "id", "enterprise_id") if c in table.c)
                rights = f"select ({sought}), insert, update ({', '.join(sorted(twin.placed))})"
                yield from _opened(twin.name, condition, rights)
    for table_name in JOURNALS:
        yield f"alter table {table_name} enable row level security"
        yield f"alter table {table_name} force row level security"
        yield from _opened(table_name, f"{CITY}\n  and {_writing()}", "select, insert")
    # One USCC names one enterprise in the nation: whoever opens a file adds its line.
    yield from _opened("enterprise_registry", _writing(), "select, insert")


def text(catalog: Catalog) -> str:
    """Give the whole text of the migration."""
    return script(writes(catalog))


if __name__ == "__main__":
    print(text(CATALOG), end="")  # noqa: T201  # the text is the result
