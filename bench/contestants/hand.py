"""The limit: Starlette and asyncpg, one hand-tuned statement an operation, its text passed through."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.contestants.scope import REGISTER, area

# Each statement of hand.sql begins with a line "-- operation: its parameters".
SQL = {}
for part in Path(__file__).with_name("hand.sql").read_text("utf-8").split("-- ")[1:]:
    _head, _sql = part.split("\n", 1)
    _name, _parameters = _head.split(": ")
    SQL[_name] = (REGISTER + _sql if _name == "mutation" else _sql, _parameters.split())


async def _bytes(connection: asyncpg.Connection) -> None:
    await connection.set_type_codec(
        "text", schema="pg_catalog", format="binary", encoder=str.encode, decoder=bytes)


async def _keep(_connection: asyncpg.Connection) -> None:
    """Leave a connection as it is: nothing was set on it."""


async def endpoint(request: Request) -> Response:
    """Answer one of the known operations."""
    asked = orjson.loads(await request.body())
    at = area(request.headers)
    given = {**(asked.get("variables") or {}), "town": at.town, "district": at.district}
    sql, parameters = SQL[asked["operationName"]]
    async with request.app.state.pool.acquire() as connection:
        data = await connection.fetchval(sql, *(given[p] for p in parameters))
    return Response(b'{"data":' + data + b"}", media_type="application/json")


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    size = int(os.environ["BENCH_POOL"])
    async with asyncpg.create_pool(min_size=size, max_size=size, init=_bytes, reset=_keep) as pool:
        app.state.pool = pool
        yield


app = Starlette(routes=[Route("/graphql", endpoint, methods=["POST"])], lifespan=_lifespan)
