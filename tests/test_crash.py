"""Crashes that really happen: the server or the database is killed, and nothing answered is lost.

What was not answered is sent again under its key: it is then carried out once, whether it had been
committed or not.
"""

import asyncio
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx

from auth.personas import persona
from auth.tokens import issue, read_key
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.database import Connection, connect
from hub.runtime.embedded import Embedded
from tests.process import Serving, fetch, postmaster, wait_for
from tests.writing import FIRM, OUTCOME, Desk, make_city, name_of, open_desk

TEXT = f"""mutation($input: RegisterHazardInput!) {{
  registerHazard(input: $input) {{ {OUTCOME} hazard {{ state }} }} }}"""
WRITES, ANSWERED_BEFORE = 120, 25
# Each hazard of a key has its guarded part and its event, and there is nothing else of them.
WHOLE = """
select k.key, (select count(*) from hazards_commercial c where c.id = (k.answer->0->>'id')::uuid) as sides,
  (select count(*) from events e where e.record_id = k.answer->0->>'id') as events
from idempotency_keys k order by k.key"""
STRAYS = """
select (select count(*) from hazards where source_system = 'HUB') as hazards,
  (select count(*) from hazards_commercial where description = 'crash') as sides,
  (select count(*) from events) as events, (select count(*) from idempotency_keys) as keys"""


def _given(site: Any, key: str, deadline: date) -> dict[str, Any]:
    return {"site": name_of("Site", site), "description": "crash", "category": "F6",
            "deadline": str(deadline), "idempotencyKey": key}


class _Client:
    """A front end on a bad network: it sends, and remembers what was answered."""

    def __init__(self, server: Serving, firm: Any) -> None:
        caller = persona(f"village:{str(firm['village_code'])[:12]}", CITY)
        self.head = {"authorization": f"Bearer {issue(caller, read_key(server.home))}"}
        self.server, self.site, self.answered = server, firm["site_id"], dict[str, str]()

    def send(self, key: str) -> None:
        """Send one command; an answer that does not come is nothing to remember."""
        day = date.today() + timedelta(days=9)  # noqa: DTZ011  # the hub asks for a day ahead
        body = {"query": TEXT, "variables": {"input": _given(self.site, key, day)}}
        try:
            answer = httpx.post(
                f"{self.server.url}/graphql", json=body, headers=self.head, timeout=20).json()
        except httpx.TransportError:
            return
        if "data" in answer:
            payload = answer["data"]["registerHazard"]
            assert payload["refusals"] == []
            self.answered[key] = payload["id"]


def test_killed_server_loses_nothing(tmp_path: Path) -> None:
    """Kill -9 in the middle of writing: what was answered is there, the rest is carried out once."""
    home = tmp_path / "home"
    server = Serving(home).ready()
    (firm,) = fetch(home, FIRM.replace("$1", "0"))
    client = _Client(server, firm)
    keys = [f"key-{n:03}" for n in range(WRITES)]
    with ThreadPoolExecutor(8) as pool:
        for key in keys:
            pool.submit(client.send, key)
        wait_for(lambda: len(client.answered) >= ANSWERED_BEFORE, "no command is answered")
        server.end(signal.SIGKILL)
    before = dict(client.answered)
    assert ANSWERED_BEFORE <= len(before) < WRITES
    client.server = Serving(home).ready()
    for key in keys:
        client.send(key)
    assert {k: client.answered[k] for k in before} == before
    assert set(client.answered) == set(keys)
    whole = fetch(home, WHOLE)
    assert [r["key"] for r in whole] == keys
    assert {(r["sides"], r["events"]) for r in whole} == {(1, 1)}
    (strays,) = fetch(home, STRAYS)
    assert dict(strays) == dict.fromkeys(("hazards", "sides", "events", "keys"), WRITES)
    assert client.server.end() == 0


@contextmanager
def _killing(server: Embedded, nth: int) -> Iterator[list[str]]:
    """Kill the database before the nth statement that is sent to it from now on."""
    sent: list[str] = []
    names = ("execute", "fetch", "fetchval", "fetchrow")
    ways = [*((asyncpg.Connection, name) for name in names), (Connection, "run")]
    kept = [(kind, name, getattr(kind, name)) for kind, name in ways]

    def watched(was: Any) -> Any:
        async def call(self: Any, sql: str, *arguments: Any, **more: Any) -> Any:
            sent.append(sql)
            if len(sent) == nth:
                os.kill(postmaster(server.folder.parent), signal.SIGKILL)
                # Its children end by themselves once they see that it is gone.
                await asyncio.sleep(0.3)
            return await was(self, sql, *arguments, **more)
        return call

    for kind, name, was in kept:
        setattr(kind, name, watched(was))
    try:
        yield sent
    finally:
        for kind, name, was in kept:
            setattr(kind, name, was)


async def _revived(dsn: str) -> None:
    for _ in range(200):
        try:
            await (await connect(dsn)).close()
        except Refusal:
            await asyncio.sleep(0.1)
        else:
            return
    raise AssertionError("the database does not come back")


async def _once(desk: Desk, server: Embedded, nth: int) -> list[str]:
    """Hand one command in while the database dies, then again; give the statements of the first time."""
    given = _given(desk.firm["site_id"], f"crash-{nth}", desk.later(9))
    answered, code = None, Code.DATABASE_BUSY
    with _killing(server, nth) as sent:
        try:
            answered = await desk.done("village", "registerHazard", given, "hazard { state }")
        except Refusal as wrong:
            code = wrong.code
    assert code is Code.DATABASE_BUSY
    await _revived(desk.dsn)
    again = await desk.done("village", "registerHazard", given, "hazard { state }")
    assert answered is None or answered["id"] == again["id"]
    assert again["hazard"] == {"state": "REGISTERED"}
    return sent


async def test_killed_database_leaves_nothing_half_done(tmp_path: Path) -> None:
    """The database is killed before each statement of a command in turn: all of it is done, or nothing."""
    server = Embedded(tmp_path)
    failures: list[Refusal] = []
    server.watch(failures.append)
    try:
        dsn = await make_city(server.dsn, "crash")
        desk = await open_desk(dsn, tmp_path)
        # The first command opens the connection; its statements are the ones of every other.
        steps = len(await _once(desk, server, 0))
        assert steps >= 5
        for nth in range(1, steps + 1):
            assert len(await _once(desk, server, nth)) >= nth
        whole = await desk.rows(WHOLE)
        assert len(whole) == steps + 1
        assert {(r["sides"], r["events"]) for r in whole} == {(1, 1)}
        (strays,) = await desk.rows(STRAYS)
        assert strays == dict.fromkeys(("hazards", "sides", "events", "keys"), steps + 1)
        await desk.close()
    finally:
        server.close()
    assert failures == []
