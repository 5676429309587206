"""Workloads: for each contestant the requests of every caller, and one form for all answers."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from graphql import OperationDefinitionNode, parse, print_ast, validate

from auth.personas import persona
from auth.tokens import issue, read_key
from bench.written import FOUND
from hub.compiler.paging import PAGE_SIZE_MAX
from hub.runtime.database import connected
from hub.settings import Settings
from hub.web.graphql import SCHEMA
from schema.identifiers import public_id

HERE = Path(__file__).parent
FLAT_ROWS = min(1000, PAGE_SIZE_MAX)
# Look-ups rotate over so many enterprises of each town, and so do hazards over its sites.
LOOKUPS = 20
# Days until a hazard is to be rectified.
TERM = 30
CALLERS = """
select t.code as town, t.parent_code as district, array(
  select uscc from enterprises e where e.city_code = $1 and e.town_code = t.code
  order by md5(e.uscc) limit $2) as usccs, array(
  select id from sites s where s.city_code = $1 and s.town_code = t.code
  order by md5(s.id::text) limit $2) as sites
from grids t where t.level = 'TOWN' order by t.code"""
WORKLOADS: Mapping[str, str] = {
    "point": "point look-up by credit code",
    "page": "cross-linked page of 50",
    "flat": f"flat list of {FLAT_ROWS:,}",
    "deep": "deep walk: town, villages, enterprises, records",
    "totals": "town totals of a district, live",
    "cold": "cross-linked page, a document never seen before",
    "mixed": "mixed traffic of random callers",
    "mutation": "a hazard is registered",
}
# What changes the city is measured last.
WRITES = "mutation"
# Of a hundred requests of an office: mostly a file that is opened or a list that is leafed through.
MIXED: Mapping[str, int] = {"point": 60, "page": 30, "deep": 4, "totals": 4, "flat": 2}
MIXED_REQUESTS = 2000


@dataclass(frozen=True)
class Caller:
    """A town officer, and what is asked as one."""

    town: int
    district: int
    usccs: list[str]
    sites: list[UUID]
    tokens: Mapping[str, str]

    def line(self, workload: str, body: str) -> str:
        """Write one request as `rotate.lua` reads it."""
        token = self.tokens["district" if workload == "totals" else "town"]
        return f"{self.town}\t{self.district}\t{token}\t{body}"


async def callers(dsn: str, home: Path) -> list[Caller]:
    """Make a caller for each town that has an enterprise."""
    city, key = Settings().city_code, read_key(home)

    def tokens(row: asyncpg.Record) -> dict[str, str]:
        names = {"town": f"town:{row['town'] // 10**6}",
                 "district": f"district:{row['district'] // 10**9}"}
        return {level: issue(persona(name, city), key) for level, name in names.items()}

    async with connected(dsn) as connection:
        rows = await connection.fetch(CALLERS, city, LOOKUPS)
    return [Caller(r["town"], r["district"], r["usccs"], r["sites"], tokens(r)) for r in rows if r["usccs"]]


def documents(dialect: str) -> dict[str, str]:
    """Read the operations of a dialect, each a document of its own."""
    text = (HERE / "documents" / f"{dialect}.graphql").read_text("utf-8")
    out = {
        d.name.value: print_ast(d) for d in parse(text).definitions
        if isinstance(d, OperationDefinitionNode) and d.name
    }
    if dialect == "hub":
        out["page"] = "query page " + (HERE / "page.graphql").read_text("utf-8")
        # A document that this version of the hub does not understand takes no part.
        out = {k: v for k, v in out.items() if not validate(SCHEMA._schema, parse(v))}  # noqa: SLF001
    out["cold"] = out["page"] + "\n# {serial}"
    return out


def _found(site: UUID) -> dict[str, Any]:
    """Give what is told of a hazard at a site, another one each time, as each dialect names it."""
    return {
        "site": public_id("Site", Settings().city_code, site), "siteId": str(site),
        "description": f"{FOUND}, {{serial}}", "category": "F6", "idempotencyKey": "{serial}",
        "deadline": str(datetime.now(UTC).date() + timedelta(days=TERM)),
    }


def requests(workload: str, document: str, asked_by: list[Caller]) -> Iterator[str]:
    """Give the requests of a workload, in an order that is random and always the same."""
    name = "page" if workload == "cold" else workload
    out = []
    for caller in asked_by:
        given: dict[str, list[dict[str, Any]]] = {
            "point": [{"uscc": u} for u in caller.usccs],
            "flat": [{"first": FLAT_ROWS}],
            "deep": [{"town": str(caller.town)}],
            "totals": [{"district": str(caller.district)}],
            WRITES: [_found(s) for s in caller.sites],
        }
        for variables in given.get(name, [{}]):
            declared = {k: v for k, v in variables.items() if f"${k}:" in document}
            body = {"query": document, "operationName": name, "variables": declared}
            out.append(caller.line(workload, orjson.dumps(body).decode()))
    random.Random(1).shuffle(out)
    yield from out


def mixed(asked: Mapping[str, list[str]]) -> list[str]:
    """Mix the requests of the plain workloads, in an order that is random and always the same."""
    rng = random.Random(2)
    names = rng.choices([*MIXED], [*MIXED.values()], k=MIXED_REQUESTS)
    return [rng.choice(asked[name]) for name in names]


def normal(value: Any, key: str = "") -> Any:
    """Bring an answer to the one form in which all agree: no edges or refusals, numbers as text, UTC."""
    if isinstance(value, list):
        return [normal(v, key) for v in value]
    if isinstance(value, dict):
        for wrapper in ("edges", "nodes", "rows"):
            if set(value) == {wrapper}:
                return normal(value[wrapper], key)
        if value.get("refusals") == []:
            return normal({k: v for k, v in value.items() if k != "refusals"})
        if set(value) == {"node"}:
            return normal(value["node"], key)
        if set(value) == {"keys", "values"}:
            named = [*value["keys"], *value["values"]]
            return normal({n["name"]: n["value"] for n in named})
        flat = {k: v for k, v in value.items() if k != "text"} | (value.get("text") or {})
        return {k: normal(flat[k], k) for k in sorted(flat)}
    if key.endswith("At") and value is not None:
        return datetime.fromisoformat(value).astimezone(UTC).isoformat()
    if key == "id":
        return str(value).rsplit(":", 1)[-1]
    # PostGraphile gives a bigint as text.
    return str(value) if isinstance(value, int) else value
