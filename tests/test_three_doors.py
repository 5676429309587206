"""One rule by three doors: the decision, the answer of the hub, and plain SQL under row-level security.

A cell is a caller, a row of a record and a class of its fields: what the caller gets of the class there.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

import asyncpg
import orjson

from auth.policy.model import Effect, Relation
from fixtures.reference import CITY
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.execute import Engine
from schema.catalog import CATALOG
from schema.field import S0, Entity, Field, FieldClass, Json
from schema.grouping import stats_links
from schema.identifiers import public_id
from tests.conftest import DAY
from tests.plain import as_json
from tests.scope import Row, Scope, World
from tests.spelt import TYPES
from tests.test_second_wall import CALLERS, _named, _set

CELLS_MIN = 50_000
# Rows of a record that a caller asks for: so many of its own, and as many others.
EACH = 30
RECORDS = [e for e in CATALOG.entities.values() if e.scoped]
Values = dict[str, Any]


class Door:
    """What one caller gets of some rows of a record, by each door: fields by row, a row by its key."""

    def __init__(self, scope: Scope, e: Entity, rows: list[Row]) -> None:
        """Choose the rows."""
        self.scope, self.caller, self.e = scope, scope.caller, e
        own = list(islice((r for r in rows if self.relation(r) is Relation.INSIDE), EACH))
        taken = {r[e.key] for r in own}
        self.rows = [*own, *islice((r for r in rows if r[e.key] not in taken), EACH)]
        known = TYPES[e.name].fields  # type: ignore[attr-defined]
        self.fields = [e.fields[n] for n in known
                       if n in e.fields and n != "id" and n not in stats_links(e, CATALOG.entities)]

    def relation(self, row: Row) -> Relation:
        """Say how a row lies to the caller."""
        return self.scope._relation(self.e, row)

    def sees(self, row: Row) -> bool:
        """Say whether the caller may know that a row exists."""
        own = self.relation(row) is Relation.INSIDE
        return own or self.e.row_class is S0 or self.scope._published(self.e, row)

    async def answered(self, engine: Engine) -> dict[Any, Values]:
        """Ask the hub for a list of just these rows, as wide as it goes."""
        root = next(n for n, r in CATALOG.roots.items() if r.entity == self.e.name and r.many)
        names = " ".join(f.name for f in self.fields)
        text = (f"query($ids: [ID!]!) {{ {root}(scope: ALL, first: {2 * EACH}, filter: {{id: {{in: $ids}}}})"
                f" {{ edges {{ node {{ row: id {names} }} }} }} }}")
        document = engine.documents.document(text)
        keys = {public_id(self.e.name, CITY, r[self.e.key]): r[self.e.key] for r in self.rows}
        raw = await engine.answer(
            document, document.operation(None), {"ids": list(keys)}, self.caller, "en")
        nodes = [edge["node"] for edge in orjson.loads(raw)["data"][root]["edges"]]
        return {keys[n.pop("row")]: n for n in nodes}

    async def selected(self, reader: asyncpg.Connection) -> dict[Any, Row]:
        """Ask PostgreSQL as the reader: every column of every table and face, where it shows the row."""
        stored, keys = CATALOG.stored[self.e.name], [r[self.e.key] for r in self.rows]
        names = [*([stored.face.name] if stored.face else []), stored.main.name,
                 *(s.name for s in stored.sides.values())]
        out: dict[Any, Row] = {}
        for name in names:
            key = "id" if name != stored.main.name else self.e.key
            for found in await reader.fetch(f"select * from {name} where {key} = any($1)", keys):
                out.setdefault(found[key], {}).update(found)
        return out


def _classes(fields: list[Field]) -> Iterator[tuple[FieldClass, list[Field]]]:
    for cls in FieldClass:
        some = [f for f in fields if f.cls is cls]
        if some:
            yield cls, some


def _plain(value: Any, f: Field) -> Any:
    return as_json(orjson.loads(value) if f.python is Json and value is not None else value)


def _differences(
    door: Door, row: Row, some: list[Field], answered: Values | None, selected: Row | None
) -> Iterator[str]:
    """Compare one cell: what SQL must show is what is open in full, and of a shut class nothing."""
    seen = door.sees(row)
    if seen is not (answered is not None):
        yield "a row in the answer"
    open_ = [f for f in some if seen
             and door.scope._effect(f, door.relation(row)) is Effect.FULL]
    for f in some:
        wanted = as_json(door.scope.value(door.e, f, row)) if seen else None
        if answered is not None and answered[f.name] != wanted:
            yield f"{f.name} in the answer"
    for f in open_:
        shown = selected is not None and f.column in selected
        if selected is None or not shown or _plain(selected[f.column], f) != as_json(row[f.column]):
            yield f"{f.name} in SQL"
    if not open_ and some[0].store != "main" and selected is not None and some[0].column in selected:
        yield f"{some[0].cls.name} in SQL"


async def test_three_doors_show_the_same(engine: Engine, dsn: str, world: World) -> None:
    """Decision, answer and plain SQL agree in every cell of every caller, over at least 50,000."""
    reader = await connect(dsn, **READER_SETTINGS)
    counts, wrong = Counter[str](), []
    rows = {n: Random(n).sample(some, len(some)) for n, some in world.rows.items()}
    for name in CALLERS:
        caller = _named(name, world)
        scope = Scope(world, caller)
        await _set(reader, caller.setting_on(DAY))
        for e in RECORDS:
            door = Door(scope, e, rows[e.name])
            answered, selected = await door.answered(engine), await door.selected(reader)
            for row in door.rows:
                key = row[e.key]
                for cls, some in _classes(door.fields):
                    counts["cells"] += 1
                    counts[cls.name] += 1
                    found = list(_differences(door, row, some, answered.get(key), selected.get(key)))
                    wrong += [(name, e.name, cls.name, difference) for difference in found]
    await reader.close()
    print(counts)
    assert Counter(wrong) == Counter()
    assert counts["cells"] >= CELLS_MIN
    assert min(counts[cls.name] for cls in FieldClass) > 1000
