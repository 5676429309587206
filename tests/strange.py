"""Rows stranger than life for every record, drawn from the declarations, in a scratch database.

Few values, many absent ones, duplicates, hostile texts, days around today, references across scopes:
where a compiler errs. The constraints of the database are dropped first, since they forbid most of it.

Invariant: the same seed gives the same rows.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy.engine import make_url

from auth.principal import Kind, Level, Principal
from fixtures.city.identity import credit_code
from hub.runtime.copy import encode_entity, send
from hub.runtime.database import connect
from hub.runtime.migration import migrate
from schema.catalog import CATALOG
from schema.field import ANCESTORS, Entity, Field, Json, Link
from schema.identifiers import uuid7

Row = dict[str, Any]
CITY = 320400000000000
DAY = date(2026, 11, 23)
VILLAGES = tuple(
    CITY + district * 10**9 + town * 10**6 + village * 10**3
    for district in (2, 4) for town in (1, 2) for village in (1, 2)
)
ENTERPRISES, SCOPED, SHARED = 12, 20, 4
DEPARTMENTS = ("AJ", "JS", "XF", "GS")
# A code of a division that is written as none is refused; any other list may have whatever codes.
CODES = {"Department": DEPARTMENTS, "Division": ("3204", "320402", "320402001", "320402001001")}
HOSTILE_CODES = ("A", "b", '"', "\\中:1")
IDENTITIES = ("11010119000101100X", "A123456", "B123456", "C123456")
# The key of the indexes of such numbers.
IDENTITY_KEY = b"strange"
TEXTS = (
    "", "a", "A", "ab", "b", "Z", "中", "中文", '"', "\\", "'", "a\nb\t", "\x01\x1f", "😀", "\u2028",
    "é", "$1", "{}", "null", "%_", "x" * 3000,
)
NUMBERS = ("0", "0.00", "1.5", "1.50", "-2", "1000000000000.000001", "12345678901234567890.5")
# Around today, and at the ends of months and years, where periods end.
DAYS = (
    *(DAY + timedelta(n) for n in (-400, -365, -60, -2, -1, 0, 1, 2, 60)),
    date(2026, 10, 31), date(2026, 11, 30), date(2025, 12, 31), date(2026, 2, 28), date(2024, 2, 29),
)
TIMES = (time(0), time(15, 59, 59, 999999), time(16), time(9, 30, 0, 500000), time(1, 2, 3))
DROP = """do $$ declare r record; begin
  for r in select conrelid::regclass as t, conname from pg_constraint
    where contype in ('c', 'u', 'f') and connamespace = 'public'::regnamespace
    order by contype <> 'f' loop
    execute format('alter table %s drop constraint %I', r.t, r.conname);
  end loop;
  for r in select indexrelid::regclass as i from pg_index join pg_class on pg_class.oid = indrelid
    where indisunique and not indisprimary and relnamespace = 'public'::regnamespace loop
    execute format('drop index %s', r.i);
  end loop;
end $$"""


def _drawer(rng: Random) -> dict[type, Callable[[], Any]]:
    def day() -> date:
        return rng.choice(DAYS)

    return {
        int: lambda: rng.choice((-1, 0, 1, 1, 2, 3, 2**53 + 1)),
        str: lambda: rng.choice(TEXTS),
        bool: lambda: rng.random() < 0.5,
        date: day,
        datetime: lambda: datetime.combine(day(), rng.choice(TIMES), UTC),
        Decimal: lambda: Decimal(rng.choice(NUMBERS)),
        Json: lambda: {"k": [1, rng.choice(TEXTS), None]},
    }


class Strange:
    """All rows of a strange world."""

    def __init__(self, seed: int) -> None:
        """Draw the keys of every record first, then what their rows hold."""
        self._rng = Random(seed)
        self._draw = _drawer(self._rng)
        self._clock = 0
        self.rows = {e.name: self._keys(e) for e in CATALOG.entities.values()}
        # Enterprises first: other rows take their scope.
        for e in sorted(CATALOG.entities.values(), key=lambda e: e.name != "Enterprise"):
            for n, row in enumerate(self.rows[e.name]):
                self._fill(e, row, n)

    def _keys(self, e: Entity) -> list[Row]:
        if e.name == "Grid":
            codes = {v // unit * unit for v in VILLAGES for unit in (10**11, 10**9, 10**6, 1)}
            return [{"code": c} for c in sorted(codes)]
        if not e.scoped and e.key == "code":
            return [{"code": c} for c in CODES.get(e.name, HOSTILE_CODES)[:SHARED]]
        count = ENTERPRISES if e.name == "Enterprise" else SCOPED if e.scoped else SHARED
        return [{"id": self._id()} for _ in range(count)]

    def _id(self) -> UUID:
        self._clock += 1
        return uuid7(self._clock, self._rng)

    def _fill(self, e: Entity, row: Row, number: int) -> None:
        row |= {f.column: self._value(f) for f in e.fields.values() if f.column != e.key}
        # What the database keeps to letters and digits, answers show as it stands.
        row |= {f.column: credit_code(number) for f in e.fields.values() if e.is_plain(f.column)}
        if e.scoped:
            self._scope(e, row)
        for link in e.links.values():
            if not link.many and link.by not in row:
                row[link.by] = self._reference(link, row)

    def _value(self, f: Field) -> Any:
        if f.blind:
            # As many throws as for any text.
            text = self._plain(f)
            return text and IDENTITIES[TEXTS.index(text) % len(IDENTITIES)]
        return self._plain(f)

    def _plain(self, f: Field) -> Any:
        draw = self._draw[f.python]
        if f.nullable and self._rng.random() < 0.3:
            return None
        if f.codes:
            return self._rng.choice(list(f.codes)).name
        if f.many:
            return [draw() for _ in range(self._rng.randint(0, 3))]
        return draw()

    def _scope(self, e: Entity, row: Row) -> None:
        village = self._rng.choice(VILLAGES)
        area = [CITY, village // 10**9 * 10**9, village // 10**6 * 10**6, village]
        for column, code in zip(ANCESTORS, area, strict=False):
            # Some rows lie at a higher level only.
            known = column != "village_code" or self._rng.random() < 0.8
            row[column] = code if known else None
        row["department_codes"] = [d for d in DEPARTMENTS if self._rng.random() < 0.4]
        if e.name != "Enterprise":
            self._under(e, row)
        if e.by_unit:
            row["unit"] = self._rng.choice(self._units())
        for prefix in e.parties:
            other = self._rng.choice(VILLAGES)
            row |= {f"{prefix}district_code": other // 10**9 * 10**9,
                    f"{prefix}town_code": other // 10**6 * 10**6, f"{prefix}village_code": None}

    def _units(self) -> list[str]:
        """Give the units of officers, a department and an enterprise, some of which ask."""
        village = VILLAGES[0]
        posts = {Level.CITY: CITY, Level.DISTRICT: village // 10**9 * 10**9,
                 Level.TOWN: village // 10**6 * 10**6, Level.VILLAGE: village}
        firm = self.rows["Enterprise"][0]["id"]
        units = [Principal(Kind.OFFICER, level, CITY, (code,)) for level, code in posts.items()]
        units += [Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY, enterprise_id=firm),
                  *(Principal(Kind.PARTNER, Level.CITY, CITY, department=d) for d in DEPARTMENTS)]
        return [one.unit for one in units]

    def _under(self, e: Entity, row: Row) -> None:
        """Put most rows under an enterprise, with its scope, and leave some where they lie."""
        firm = self._rng.choice(self.rows["Enterprise"])
        owned = [k for k in e.links.values() if k.by == "enterprise_id" and not k.many]
        if owned and (not owned[0].nullable or self._rng.random() < 0.8):
            row["enterprise_id"] = firm["id"]
            if self._rng.random() < 0.9:
                row |= {c: firm[c] for c in (*ANCESTORS[:4], "department_codes")}

    def _reference(self, link: Link, row: Row) -> Any:
        if link.nullable and self._rng.random() < 0.25:
            return None
        target = CATALOG.entities[link.target]
        every = self.rows[link.target]
        firm = row.get("enterprise_id")
        near = [r for r in every if firm and r.get("enterprise_id") == firm]
        return self._rng.choice(near if near and self._rng.random() < 0.6 else every)[target.key]

    async def load(self, connection: asyncpg.Connection) -> None:
        """Drop the constraints and copy every row."""
        await connection.execute(DROP)
        for name, rows in self.rows.items():
            for payload in encode_entity(CATALOG.entities[name], rows, identity_key=IDENTITY_KEY):
                await send(connection, payload)
        await connection.execute("analyze")


async def read_rows(connection: asyncpg.Connection) -> dict[str, list[Row]]:
    """Read every row back from its main and side tables."""
    out = {}
    for name, stored in CATALOG.stored.items():
        key = CATALOG.entities[name].key
        rows = {r[key]: dict(r) for r in await connection.fetch(f"select * from {stored.main.name}")}
        for side in stored.tables[1:]:
            for r in await connection.fetch(f"select * from {side.name}"):
                rows[r["id"]] |= {c: v for c, v in r.items() if c not in rows[r["id"]]}
        for f in CATALOG.entities[name].fields.values():
            if f.python is Json:
                for row in rows.values():
                    row[f.column] = row[f.column] and orjson.loads(row[f.column])
        out[name] = list(rows.values())
    return out


async def build(owner_dsn: str, name: str, strange: Strange) -> str:
    """Make a database of strange rows beside another one, and give its address."""
    owner = await connect(owner_dsn)
    await owner.execute(f"create database {name}")
    await owner.close()
    dsn = make_url(owner_dsn).set(database=name).render_as_string(hide_password=False)
    await migrate(dsn)
    connection = await connect(dsn)
    await strange.load(connection)
    await connection.close()
    return dsn
