"""A world and a caller to a second world, that is equal in what the caller may see and different in all else.

What may be seen is read from the rule of scope as it is written for tests (scope.py), row by row and
field by field: no plan and no SQL has a part in it.

What totals tell of small groups and shut fields may be told too: then the second world has other rows and
values of which the same is told.

Invariant: a caller who sees a byte of difference between the two has seen what it may not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from auth.policy.model import Effect, Relation
from auth.policy.purposes import LOOKUP
from auth.policy.small_groups import own_date
from auth.principal import SCOPE_COLUMN, Kind, Level
from schema.blind import blind_index
from schema.catalog import CATALOG
from schema.field import LISTS, S0, SCOPE_COLUMNS, Entity, Field, Link
from tests.scope import Row, Scope, World
from tests.strange import DEPARTMENTS, IDENTITY_KEY, VILLAGES, Strange
from tests.summarized import FIELDS, is_counted, summaries
from tests.totals_apart import Others

Rows = Mapping[str, list[Row]]
HYPOTHETICAL = ((Kind.AUDITOR, Level.CITY), (Kind.OFFICER, Level.CITY))
# Rows that are added to each record out of the caller's sight, for each that it has.
ADDED_EVERY = 4


class Hidden:
    """One caller's view of a world, and what lies beyond it."""

    def __init__(self, scope: Scope, *, by_rows: bool = False, totals: bool = False) -> None:
        """Take who sees what in which world, and whether what totals tell is seen.

        Seen by rows, as row-level security has it, a caller's own row of a main table is seen as a whole,
        and one of a side table if a field of it is.
        """
        self.scope, self.world, self._by_rows, self.totals = scope, scope.world, by_rows, totals
        self._seen = {e.name: {r[e.key] for r in self.world.rows[e.name] if self.sees(e, r)}
                      for e in CATALOG.entities.values()}

    def sees(self, e: Entity, row: Row) -> bool:
        """Say whether the caller may know that a row exists."""
        inside = self.scope._relation(e, row) is Relation.INSIDE
        return inside or e.row_class is S0 or self.scope._published(e, row)

    def counts(self, e: Entity, row: Row) -> bool:
        """Say whether totals count a row that the caller does not see."""
        return self.totals and is_counted(e, self.scope, row)

    def _effect(self, mark: Field | Link, relation: Relation) -> Effect:
        return self.scope._effect(mark, relation)

    def shown(self, e: Entity, row: Row) -> set[str]:
        """Name the columns of a row that the caller sees, or that say whether it sees the row."""
        relation = self.scope._relation(e, row)
        out = {e.key, *(c for c in row if c.endswith(SCOPE_COLUMNS) and c != LISTS)}
        if self._by_rows and relation is Relation.INSIDE:
            out |= {c.name for c in CATALOG.stored[e.name].main.c} - {LISTS}
            opened = {f.store for f in e.fields.values() if self._effect(f, relation) is Effect.FULL}
            out |= {f.column for f in e.fields.values() if f.store in opened}
        # They may ask what a department would get of a row, and so whether it is on its list, which the
        # second wall shows with every row.
        if self._by_rows or (self.scope.caller.kind, self.scope.caller.level) in HYPOTHETICAL:
            out.add(LISTS)
        for f in e.fields.values():
            effect = self._effect(f, relation)
            # What is found by a number is known by it.
            if f.blind and self.scope.caller.purpose == LOOKUP and effect in (Effect.FULL, Effect.MASKED):
                out |= {f.column, f.blind}
            if effect is Effect.FULL:
                out.add(f.column)
            if effect is Effect.MASKED and f.mask:
                out.add(f.masked_column)
        out |= {k.by for k in e.links.values()
                if not k.many and self._effect(k, relation) is Effect.FULL}
        # What hangs on another record's list is seen from there.
        out |= {k.by for other in CATALOG.entities.values() for k in other.links.values()
                if k.many and k.target == e.name
                and any(self._effect(k, r) is Effect.FULL for r in Relation)}
        if e.public and relation is Relation.OUTSIDE:
            out |= {e.public.since, *e.public.until}
        return out

    def leads_nowhere(self, e: Entity, row: Row) -> Iterator[Link]:
        """Give the open references of a row that lead to what the caller does not see."""
        relation = self.scope._relation(e, row)
        for k in e.links.values():
            # A column of scope decides more than where the reference leads.
            if k.many or k.by in SCOPE_COLUMNS or row[k.by] is None:
                continue
            if self._effect(k, relation) is Effect.FULL and row[k.by] not in self._seen[k.target]:
                yield k

    def unseen(self, record: str) -> list[Any]:
        """Give the keys of the rows of a record that the caller does not see."""
        key = CATALOG.entities[record].key
        return [r[key] for r in self.world.rows[record] if r[key] not in self._seen[record]]

    def view(self, world: World | None = None) -> dict[str, dict[Any, Row]]:
        """Give all that the caller sees of a world: rows by record and key, and their open columns."""
        rows = (world or self.world).rows
        told = dict(summaries(self.scope)) if self.totals else {}
        return {"": told} | {  # type: ignore[dict-item]
            e.name: {
                r[e.key]: {c: r[c] for c in sorted(self.shown(e, r)) if c in r}
                | {k.by: None for k in self.leads_nowhere(e, r)}
                for r in rows[e.name] if self.sees(e, r)}
            for e in CATALOG.entities.values()
        }


class Change:
    """Draws the second world of a caller; `counts` says how much of which kind was changed."""

    def __init__(self, hidden: Hidden, seed: int) -> None:
        """Take what is hidden, and the seed of what is put in its place."""
        self._hidden, self._rng = hidden, Random(seed)
        self._values = Strange(seed)
        self._values._rng.seed(seed)
        # New rows refer to rows that are there.
        self._values.rows = {n: list(rows) for n, rows in hidden.world.rows.items()}
        self._values._clock = 10**6 + seed
        self.counts = Counter[str]()

    def rows(self) -> dict[str, list[Row]]:
        """Give the rows of the second world, in another order."""
        out = {}
        for e in CATALOG.entities.values():
            rows = [r for row in self._hidden.world.rows[e.name] for r in self._changed(e, row)]
            out[e.name] = rows + list(self._added(e, rows))
            self._rng.shuffle(out[e.name])
        if self._hidden.totals:
            others = Others(self._hidden.scope, self._rng, out, self.counts)
            others.move()
            others.shift()
        return out

    def _changed(self, e: Entity, row: Row) -> Iterator[Row]:
        if self._hidden.sees(e, row):
            yield self._repainted(e, dict(row))
        elif self._hidden.counts(e, row):
            yield self._recounted(e, dict(row))
        elif self._rng.random() < 0.5:
            yield from self._beyond(e, {**row})
        else:
            self.counts["row gone"] += 1

    def _repainted(self, e: Entity, row: Row) -> Row:
        """Change what is hidden of a row that the caller sees."""
        kept, before = self._hidden.shown(e, row) | self._told(e), dict(row)
        for k in self._hidden.leads_nowhere(e, before):
            row[k.by] = self._rng.choice([*self._hidden.unseen(k.target), *[None] * k.nullable])
        for f in e.fields.values():
            if f.column not in kept:
                row[f.column] = self._values._value(f)
                self.counts[f"value {f.cls.name}"] += row[f.column] != before[f.column]
            if f.mask and f.masked_column not in kept:
                row[f.masked_column] = row[f.column] and f.mask.apply(row[f.column])
            if f.blind and f.blind not in kept and row[f.column]:
                row[f.blind] = blind_index(IDENTITY_KEY, row[f.column])
        for k in e.links.values():
            if not k.many and k.by not in kept and k.by not in SCOPE_COLUMNS:
                row[k.by] = self._values._reference(k, row)
                self.counts["reference"] += row[k.by] != before[k.by]
        if e.scoped and LISTS not in {*kept, *(f.column for f in e.fields.values())}:
            row[LISTS] = self._departments(row)
            self.counts["list"] += sorted(row[LISTS]) != sorted(before[LISTS])
        return row

    def _told(self, e: Entity) -> set[str]:
        """Name the columns that totals depend on: whether there is a value, and where rows stand."""
        if not self._hidden.totals:
            return set()
        summed = {f.column for other, f in FIELDS if other is e}
        return summed | {"industry_code"} if e.name == "Enterprise" else summed

    def _recounted(self, e: Entity, row: Row) -> Row:
        """Change what no count depends on of a row that is counted."""
        found = own_date(e)
        kept = {e.key, *self._told(e), *(c for c in row if c.endswith(SCOPE_COLUMNS)), found and found.column}
        kept |= {e.public.since, *e.public.until} if e.public else set()
        for f in e.fields.values():
            if f.column not in kept:
                row[f.column] = self._values._value(f)
                self.counts["value of what is counted"] += 1
            if f.mask:
                row[f.masked_column] = row[f.column] and f.mask.apply(row[f.column])
        return row

    def _departments(self, row: Row) -> list[str]:
        """Put a row on other lists; whether it is on the caller's own stays as it is."""
        own = self._hidden.scope.caller.department
        other = [d for d in DEPARTMENTS if d != own and self._rng.random() < 0.4]
        return [*other, own] if own in row[LISTS] else other

    def _beyond(self, e: Entity, row: Row) -> Iterator[Row]:
        """Draw all but the key of a row anew, such that the caller does not see it."""
        row = {e.key: row[e.key]}
        self._values._fill(e, row, 0)
        for column in self._hidden.world.rows[e.name][0]:
            row.setdefault(column, None)
        self._move_away(e, row)
        for f in e.fields.values():
            if f.mask:
                row[f.masked_column] = row[f.column] and f.mask.apply(row[f.column])
            if f.blind and row[f.column]:
                row[f.blind] = blind_index(IDENTITY_KEY, row[f.column])
        if e.public and self._hidden.scope._published(e, row):
            row[e.public.since] = None
        if not self._hidden.sees(e, row) and not self._hidden.counts(e, row):
            self.counts["row changed"] += 1
            yield row

    def _move_away(self, e: Entity, row: Row) -> None:
        """Put a row where the caller's scope does not reach, if there is such a place."""
        caller = self._hidden.scope.caller
        row[LISTS] = [d for d in row[LISTS] if d != caller.department]
        if e.by_unit:
            row["unit"] = f"not {caller.unit}"
        if caller.kind is Kind.OFFICER and (column := SCOPE_COLUMN.get(caller.level)):
            unit = {"district_code": 10**9, "town_code": 10**6, "village_code": 1}[column]
            away = self._rng.choice([v for v in VILLAGES if v // unit * unit not in caller.codes])
            for prefix in ("", *e.parties):
                row |= {f"{prefix}district_code": away // 10**9 * 10**9,
                        f"{prefix}town_code": away // 10**6 * 10**6, f"{prefix}village_code": away}
        if caller.kind is Kind.ENTERPRISE_USER and row.get("enterprise_id") == caller.enterprise_id:
            firms = self._hidden.world.rows["Enterprise"]
            others = [r["id"] for r in firms if r["id"] != caller.enterprise_id]
            row["enterprise_id"] = self._rng.choice(others)

    def _added(self, e: Entity, rows: list[Row]) -> Iterator[Row]:
        """Add rows that the caller does not see, if the record has any such."""
        if not e.scoped or e.key != "id":
            return
        for _ in range(0, len(rows), ADDED_EVERY):
            for row in self._beyond(e, {"id": self._values._id()}):
                self.counts["row added"] += 1
                yield row
