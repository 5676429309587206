"""A database of its own for tests that write, and callers that carry out commands by the public API.

Apart from conftest.py: what reads shares one city that never changes, what writes needs one that does.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID, uuid4

import asyncpg
import orjson

from auth.personas import PARTNERS, persona
from auth.principal import Principal
from fixtures.load import load_reference
from fixtures.reference import CITY
from fixtures.seed import seed
from hub.runtime.database import connect
from hub.runtime.execute import Engine
from hub.runtime.migration import migrate
from hub.settings import Settings
from hub.web.app import open_engine
from schema.identifiers import public_id
from tests.patience import PATIENT
from tests.purpose import purposed

DAY = date(2026, 11, 23)
FIRMS = 300
EVERYONE = ("firm", "other firm", "village", "town", "district", "city", "partner:fire", "auditor", "public",
            "village:320402001001", "town:320402001")
# Districts of whose two one is not the firm's.
DISTRICTS = ("320402", "320404")
# What is answered to those whose step or record it is not.
NOT_YOURS = ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND", "RANK_TOO_LOW", "LINK_UNKNOWN", "NOT_THE_RECEIVER",
             "NOT_THE_ISSUER")
OUTCOME = "id version replayed refusals { code field message facts }"


def beside(dsn: str, name: str) -> str:
    """Name another database of the same server."""
    parts = urlsplit(dsn)
    return urlunsplit(parts._replace(path=f"/{name}"))


async def make_city(dsn: str, name: str) -> str:
    """Make a database beside another, with a small city in it."""
    connection = await connect(dsn)
    await connection.execute(f"create database {name}")
    await connection.close()
    made = beside(dsn, name)
    await migrate(made)
    await load_reference(made)
    await seed(made, enterprises=FIRMS, seed=7, as_of=DAY, identity_key=b"identity", progress=lambda _: None)
    return made


@dataclass
class Desk:
    """Where commands are handed in: an engine, a day that a test may move, and one firm to write about."""

    engine: Engine
    dsn: str
    firm: dict[str, Any] = field(default_factory=dict)
    day: date = DAY
    owner: list[asyncpg.Connection] = field(default_factory=list)  # one, once it is needed

    def caller(self, who: str) -> Principal:
        """Give the caller of a short name: `firm`, `village`, `town`, `district` are those of the firm."""
        area = {"village": (self.firm["village_code"], 12), "town": (self.firm["town_code"], 9),
                "district": (self.firm["district_code"], 6)}
        if who == "firm":
            return purposed(persona("enterprise", CITY, self.firm["id"]))
        if who == "other firm":
            return purposed(persona("enterprise", CITY, uuid4()))
        if who in area:
            code, digits = area[who]
            return purposed(persona(f"{who}:{str(code)[:digits]}", CITY))
        return purposed(persona(who, CITY))

    async def answer(self, who: str | Principal, text: str, **variables: Any) -> dict[str, Any]:
        """Send a document as a caller, and give the whole answer."""
        caller = self.caller(who) if isinstance(who, str) else who
        engine = replace(self.engine, today=lambda: self.day)
        document = engine.documents.document(text)
        operation = document.operation(None)
        way = engine.write if operation.writes else engine.answer
        out: dict[str, Any] = orjson.loads(await way(document, operation, variables, caller, "en"))
        return out

    async def do(
        self, who: str | Principal, verb: str, given: dict[str, Any] | None = None, wanted: str = "", /,
        **more: Any,
    ) -> dict[str, Any]:
        """Carry out one verb, and give its payload."""
        kind = f"{verb[0].upper()}{verb[1:]}Input"
        text = f"mutation($input: {kind}!) {{ {verb}(input: $input) {{ {OUTCOME} {wanted} }} }}"
        answer = await self.answer(who, text, input={**(given or {}), **more})
        out: dict[str, Any] = answer["data"][verb]
        return out

    async def done(
        self, who: str | Principal, verb: str, given: dict[str, Any] | None = None, wanted: str = "", /,
        **more: Any,
    ) -> dict[str, Any]:
        """Carry out one verb that must not be refused."""
        out = await self.do(who, verb, given, wanted, **more)
        assert out["refusals"] == [], (verb, who, out["refusals"])
        return out

    async def refused(
        self, who: str | Principal, verb: str, given: dict[str, Any] | None = None, /, **more: Any
    ) -> str:
        """Carry out one verb that must be refused, and give the code of the first reason."""
        out = await self.do(who, verb, given, **more)
        assert out["refusals"], f"{who} may {verb}"
        assert out["id"] is None
        return str(out["refusals"][0]["code"])

    async def only(self, who: set[str], verb: str, given: dict[str, Any]) -> None:
        """Let everyone else try a step: nobody moves the record, and strangers are told nothing."""
        own = {self.firm[f"{level}_code"] for level in ("village", "town", "district")}
        for other in EVERYONE:
            stranger = other.startswith(("village:", "town:"))
            kind = other if stranger else other.partition(":")[0]
            if who & {other, kind} or (stranger and own & set(self.caller(other).codes)):
                continue
            code = await self.refused(other, verb, given)
            assert code in NOT_YOURS, (other, verb, code)

    @property
    def strangers(self) -> tuple[str, ...]:
        """Name people of the same parts elsewhere, and a department on whose list the firm is not."""
        away = next(d for d in DISTRICTS if not str(self.firm["district_code"]).startswith(d))
        office = next(n for n, code in PARTNERS.items() if code not in self.firm["department_codes"])
        return f"village:{away}001001", f"town:{away}001", f"district:{away}", f"partner:{office}"

    async def alone(self, who: set[str], verb: str, given: dict[str, Any]) -> None:
        """Let everyone else try a step, and people of the same parts elsewhere."""
        await self.only(who, verb, given)
        for other in self.strangers:
            if other not in who:
                code = await self.refused(other, verb, given)
                assert code in NOT_YOURS, (other, verb, code)

    async def rows(self, sql: str, *arguments: Any) -> list[dict[str, Any]]:
        """Ask the database itself, as its owner."""
        if not self.owner or self.owner[0].is_closed():
            self.owner[:] = [await connect(self.dsn)]
        return [dict(r) for r in await self.owner[0].fetch(sql, *arguments)]

    async def close(self) -> None:
        """Close every connection."""
        for connection in self.owner:
            await connection.close()
        await self.engine.close()

    def later(self, days: int) -> date:
        """Give a day after the present one."""
        return self.day + timedelta(days=days)


def name_of(record: str, key: UUID) -> str:
    """Give the public id of a record of the city."""
    return public_id(record, CITY, key)


def nodes(connection: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the records of a connection."""
    return [edge["node"] for edge in connection["edges"]]


FIRM = """
select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id
where e.file_state = 'ACTIVE' and e.town_code <> 320402001000000 and e.village_code is not null
  and s.village_code = e.village_code
order by e.id limit 1 offset $1"""


async def at_firm(desk: Desk, condition: str, nth: int = 0) -> Desk:
    """Give a desk of its own day, about a firm that meets a condition over `e` and its site `s`."""
    (firm,) = await desk.rows(FIRM.replace("order by", f"and ({condition}) order by"), nth)
    return replace(desk, firm=firm, day=DAY)


async def open_desk(dsn: str, home: Any, nth: int = 0) -> Desk:
    """Open an engine over a database that may be written."""
    engine = await open_engine(Settings(home=home, pool_size=4, **PATIENT), dsn)
    engine = replace(engine, cursor_key=b"tests", identity_key=b"identity")
    desk = Desk(engine, dsn)
    (desk.firm,) = await desk.rows(FIRM, nth)
    return desk


@contextmanager
def running(dsn: str, home: Any) -> Iterator[tuple[asyncio.Runner, Desk]]:
    """Open a desk in a loop of its own, for tests that are not asynchronous."""
    with asyncio.Runner() as runner:
        desk = runner.run(open_desk(dsn, home))
        yield runner, desk
        runner.run(desk.close())
