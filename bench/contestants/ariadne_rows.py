"""Ariadne over asyncpg: its executor and resolvers, rows by DataLoaders, no ORM.

Source: ariadnegraphql.org/docs/dataloaders; `parse` is remembered as its `query_parser` allows.
"""

import os
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import asyncpg
from ariadne import (
    MutationType,
    ObjectType,
    QueryType,
    load_schema_from_path,
    make_executable_schema,
)
from ariadne.asgi import GraphQL
from graphql import DocumentNode, GraphQLResolveInfo, parse
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.dataloader import DataLoader

from bench.contestants.scope import CITY, REGISTER, area

Row = dict[str, Any]
ENTERPRISE = (
    'id::text, uscc, name, status, industry_sector as "industrySector", size_class as "sizeClass",'
    ' risk_level as "riskLevel", supervision_level as "supervisionLevel", registered_address as "registeredAddress",'
    ' file_state as "fileState", village_code'
)
GRID = "code, name, parent_code"
LICENCE = 'enterprise_id::text, licence_no as "licenceNo", valid_to::text as "validTo", state, kind_code'
INSPECTION = (
    """enterprise_id::text, to_json(inspected_at) #>> '{}' as "inspectedAt", kind, conclusion, state"""
)
HAZARD = (
    """h.enterprise_id::text, to_json(h.found_at) #>> '{}' as "foundAt", h.level, h.state,"""
    " h.deadline::text, c.description"
)
REGISTERED = (
    f"{REGISTER} select level, state, deadline::text, description, enterprise_id::text from added, told")
OF_FIRMS = f"city_code = {CITY} and enterprise_id = any($1) order by"
OF_VILLAGES = f"city_code = {CITY} and village_code = any($1) order by"
OF_HAZARDS = f"h.city_code = {CITY} and h.enterprise_id = any($1) order by"
TEXTS = f"hazards_commercial c on c.city_code = {CITY} and c.id = h.id"
# Relation → its batch: key to group by, and the statement that reads it.
BATCHES = {
    "grid": ("code", f"select {GRID} from grids where code = any($1)"),
    "kind": ("code", "select code, name from licence_kinds where code = any($1)"),
    "children": ("parent_code", f"select {GRID} from grids where parent_code = any($1) order by code"),
    "enterprise": ("id", f"select {ENTERPRISE} from enterprises where city_code = {CITY} and id = any($1)"),
    "enterprises": (
        "village_code", f"select {ENTERPRISE}, town_code from enterprises where {OF_VILLAGES} id"),
    "licences": ("enterprise_id", f"select {LICENCE} from licences where {OF_FIRMS} id"),
    "inspections": ("enterprise_id", f"select {INSPECTION} from inspections where {OF_FIRMS} id"),
    "hazards": (
        "enterprise_id", f"select {HAZARD} from hazards h left join {TEXTS} where {OF_HAZARDS} h.id"),
}


async def _batch(pool: asyncpg.Pool, name: str, keys: list[Any]) -> list[list[Row]]:
    key, sql = BATCHES[name]
    found = defaultdict(list)
    for row in await pool.fetch(sql, keys):
        found[row[key]].append(dict(row))
    return [found[k] for k in keys]


def _one(name: str, key: str) -> Callable[..., Awaitable[Row | None]]:
    async def resolve(row: Row, info: GraphQLResolveInfo) -> Row | None:
        found = await info.context["load"][name].load(row[key]) if row[key] else []
        return found[0] if found else None

    return resolve


def _many(name: str, key: str) -> Callable[..., Awaitable[list[Row]]]:
    async def resolve(row: Row, info: GraphQLResolveInfo, first: int) -> list[Row]:
        found: list[Row] = await info.context["load"][name].load(row[key])
        return found[:first]

    return resolve


async def _enterprise(_: None, info: GraphQLResolveInfo, uscc: str) -> Row | None:
    row = await info.context["pool"].fetchrow(
        f"select {ENTERPRISE} from enterprises where city_code = {CITY} and town_code = $1"
        " and uscc = $2", info.context["area"].town, uscc)
    return row and dict(row)


async def _enterprises(_: None, info: GraphQLResolveInfo, first: int) -> list[Row]:
    return [dict(r) for r in await info.context["pool"].fetch(
        f"select {ENTERPRISE} from enterprises where city_code = {CITY} and town_code = $1"
        " order by id limit $2", info.context["area"].town, first)]


async def _grid(_: None, info: GraphQLResolveInfo, code: str) -> Row | None:
    found = await info.context["load"]["grid"].load(int(code))
    return found[0] if found else None


async def _register(
    _: None, info: GraphQLResolveInfo, site: str, description: str, category: str, deadline: str
) -> Row | None:
    row = await info.context["pool"].fetchrow(
        REGISTERED, info.context["area"].town, site, description, category, deadline)
    return row and dict(row)


def _by_town(table: str, condition: str = "") -> Callable[..., Awaitable[list[Row]]]:
    async def resolve(_: None, info: GraphQLResolveInfo) -> list[Row]:
        return [dict(r) for r in await info.context["pool"].fetch(
            f'select town_code as "townCode", count(*) from {table} where city_code = {CITY}'
            f" and district_code = $1 {condition} group by 1 order by 1",
            info.context["area"].district)]

    return resolve


async def _of_town(row: Row, info: GraphQLResolveInfo, first: int) -> list[Row]:
    town = info.context["area"].town
    found = await info.context["load"]["enterprises"].load(row["code"])
    return [r for r in found if r["town_code"] == town][:first]


def _objects() -> list[ObjectType]:
    query = QueryType()
    for name, resolve in (
        ("enterprise", _enterprise), ("enterprises", _enterprises), ("grid", _grid),
        ("enterprisesByTown", _by_town("enterprises")),
        ("openHazardsByTown", _by_town("hazards", "and closed_on is null")),
    ):
        query.set_field(name, resolve)
    mutation = MutationType()
    mutation.set_field("registerHazard", _register)
    enterprise, grid, licence = ObjectType("Enterprise"), ObjectType("Grid"), ObjectType("Licence")
    hazard = ObjectType("Hazard")
    enterprise.set_field("grid", _one("grid", "village_code"))
    for name in ("licences", "inspections", "hazards"):
        enterprise.set_field(name, _many(name, "id"))
    grid.set_field("parent", _one("grid", "parent_code"))
    grid.set_field("children", _many("children", "code"))
    grid.set_field("enterprises", _of_town)
    licence.set_field("kind", _one("kind", "kind_code"))
    hazard.set_field("enterprise", _one("enterprise", "enterprise_id"))
    return [query, mutation, enterprise, grid, licence, hazard]


@lru_cache(maxsize=1000)
def _parsed(query: str) -> DocumentNode:
    return parse(query)


def _context(request: Any, _data: object) -> Row:
    pool = app.state.pool
    load = {name: DataLoader(load_fn=partial(_batch, pool, name)) for name in BATCHES}
    return {"request": request, "area": area(request.headers), "pool": pool, "load": load}


@asynccontextmanager
async def _lifespan(started: Starlette) -> AsyncIterator[None]:
    size = int(os.environ["BENCH_POOL"])
    async with asyncpg.create_pool(min_size=size, max_size=size) as pool:
        started.state.pool = pool
        yield


SCHEMA = make_executable_schema(
    load_schema_from_path(str(Path(__file__).with_name("schema.graphql"))), *_objects())
app = Starlette(lifespan=_lifespan, routes=[Route("/graphql", GraphQL(
    SCHEMA, context_value=_context,
    query_parser=lambda _context, data: _parsed(data["query"])), methods=["POST"])])
