"""Commands on connections of their own: transactions begin and end here, and are tried again if they lost.

Apart from command.py, which says what a command does: this says what happens when the database refuses,
is lost, or holds two that wait for each other.

Invariant: no answer leaves before its transaction has been committed.
Invariant: what the database's constraints refuse is told by the input and never by a row.
Invariant: a rehearsal goes all the way to the database's own checks, and leaves nothing.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import UniqueConstraint

from auth.policy.roles import WRITER
from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.command import (
    Result,
    Undone,
    act_on,
    check_key,
    digest_of,
    replay,
    sender_of,
    setting_of,
    transaction,
)
from hub.runtime.database import AWAY, connect
from hub.runtime.given import Refused, refuse
from hub.runtime.places import Places
from hub.runtime.work import Work
from schema.catalog import METADATA
from schema.field import SHARD
from schema.journals import KEYS
from schema.verb import Input, Verb

WRITER_SETTINGS = {
    "role": WRITER, "timezone": "UTC", "jit": "off", "synchronous_commit": "on",
    # As for reading: one plan a statement, since each of them finds its rows by key.
    "plan_cache_mode": "force_generic_plan", "random_page_cost": "1.1",
}
# Two that wait for each other are told apart by the server; the one that lost begins again.
LOST_RACES = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
TRIES_MAX = 5
# What keeps a command from its rows, or from the database.
BUSY = (*LOST_RACES, asyncpg.LockNotAvailableError, asyncpg.QueryCanceledError, *AWAY)
T = TypeVar("T")
FOREIGN_KEY = re.compile(r"(?P<column>\w+)_fkey\Z")


@dataclass(frozen=True)
class Command:
    """One field of a mutation: a verb with one input, or a batch of them; a rehearsed one has no key."""

    verb: Verb
    sent: tuple[Mapping[str, Any], ...]
    key: str | None = None
    atomic: bool = True
    rehearsed: bool = False


async def again(work: Callable[[], Awaitable[T]], lost: tuple[type[Exception], ...]) -> T:
    """Do some work, and begin anew where it has lost a race; the last try tells that it lost."""
    for _ in range(TRIES_MAX - 1):
        with suppress(*lost):
            return await work()
    return await work()


@dataclass(frozen=True)
class When:
    """The day of a command, and the key by which what it writes of persons is indexed."""

    today: date
    identity_key: bytes


def _work(connection: asyncpg.Connection, caller: Principal, when: When) -> Work:
    return Work(connection, caller, when.today, datetime.now(UTC), when.identity_key)


def _input_of(inputs: Sequence[Input], column: str) -> str:
    for one in inputs:
        if column and column == one.column:
            return one.name
        inner = _input_of(one.parts, column)
        if inner:
            return inner
    return ""


def _unique_columns(table: str, name: str) -> tuple[str, ...]:
    """Give the columns of a constraint by which no two rows agree."""
    known = METADATA.tables[table].constraints if table in METADATA.tables else ()
    return next((tuple(str(c.name) for c in k.columns) for k in known
                 if isinstance(k, UniqueConstraint) and k.name == name), ())


def _told(verb: Verb, wrong: asyncpg.PostgresError) -> Refused:
    """Say what a constraint refused by the input that it is about."""
    name = str(getattr(wrong, "constraint_name", "") or "")
    table = str(getattr(wrong, "table_name", "") or "")
    rule = name.removeprefix(f"{table}_")
    match wrong:
        case asyncpg.ForeignKeyViolationError():
            found = FOREIGN_KEY.search(rule)
            field = _input_of(verb.inputs, found["column"] if found else "")
            return refuse(Code.CODE_UNKNOWN, field or rule)
        case asyncpg.UniqueViolationError():
            fields = (_input_of(verb.inputs, column) for column in _unique_columns(table, name))
            return refuse(Code.RECORD_EXISTS, next(filter(None, fields), rule))
        case asyncpg.NotNullViolationError():
            column = str(getattr(wrong, "column_name", "") or "")
            return refuse(Code.VALUE_BLANK, _input_of(verb.inputs, column) or column)
        case asyncpg.InsufficientPrivilegeError():
            return refuse(Code.RECORD_NOT_FOUND)
        case _:
            return refuse(Code.VALUE_REFUSED, rule=rule)


class Writer:
    """A few connections that write."""

    def __init__(self, dsn: str, size: int, timeouts: Mapping[str, str]) -> None:
        """Keep the address; connections are opened when a command needs them."""
        self._places = Places(size, lambda: connect(dsn, **WRITER_SETTINGS, **timeouts), AWAY)

    async def close(self) -> None:
        """Close every idle connection."""
        await self._places.close()

    async def run(self, command: Command, caller: Principal, when: When) -> list[Result]:
        """Do one command, and say what became of it; a refusal is a result.

        Refuses: DATABASE_BUSY, where nothing has been done, or nobody knows whether it has: then the same
        key tells.
        """
        try:
            return await again(lambda: self._once(command, caller, when), LOST_RACES)
        except Refused as wrong:
            return [Result(command.verb, refusals=tuple(wrong.refusals))] * len(command.sent)
        except BUSY as wrong:
            raise Refusal(Code.DATABASE_BUSY) from wrong

    async def _once(self, command: Command, caller: Principal, when: When) -> list[Result]:
        connection = await self._places.take()
        try:
            return await self._on(connection, command, caller, when)
        finally:
            self._places.give(connection)

    async def _on(
        self, connection: asyncpg.Connection, command: Command, caller: Principal, when: When
    ) -> list[Result]:
        """Do what was not answered before under its key.

        A key is looked up only when something stands in the way, which is what an answered command does:
        its key is taken, or its record has moved on. So the usual case pays nothing for it.
        """
        key = command.key
        if key is not None:
            check_key(key)
        try:
            return await self._first(connection, command, caller, when)
        except Refused:
            found = await self._answered(connection, command, caller, when)
            if found is None:
                raise
            return found
        except Undone as undone:
            done: list[Result] = undone.args[0]
            return await self._answered(connection, command, caller, when) or done
        except asyncpg.UniqueViolationError as wrong:
            if wrong.constraint_name == f"{KEYS}_pkey":
                found = await self._answered(connection, command, caller, when)
                return found or await self._on(connection, command, caller, when)
            return await self._refused(connection, command, caller, when, wrong)
        except (asyncpg.IntegrityConstraintViolationError, asyncpg.InsufficientPrivilegeError) as wrong:
            return await self._refused(connection, command, caller, when, wrong)

    async def _first(
        self, connection: asyncpg.Connection, command: Command, caller: Principal, when: When
    ) -> list[Result]:
        async with transaction(connection, setting_of(command.verb, caller, when.today)):
            work = _work(connection, caller, when)
            results = await act_on(work, command.verb, command.sent, atomic=command.atomic)
            await _conclude(work, command, results)
            return results

    async def _answered(
        self, connection: asyncpg.Connection, command: Command, caller: Principal, when: When
    ) -> list[Result] | None:
        """Find what the key of a command was answered with. Refuses: IDEMPOTENCY_CONFLICT."""
        if command.key is None:
            return None
        async with transaction(connection, setting_of(command.verb, caller, when.today)):
            return await replay(_work(connection, caller, when), command.verb, command.key,
                                digest_of(command.verb, command.sent))

    async def _refused(
        self, connection: asyncpg.Connection, command: Command, caller: Principal, when: When,
        wrong: asyncpg.PostgresError,
    ) -> list[Result]:
        """Say what a constraint refused; of a batch that is not atomic, find the items that it does not.

        A record that a key has made stands in its own way: then the key tells.
        """
        found = await self._answered(connection, command, caller, when)
        if found is not None:
            return found
        if command.atomic or len(command.sent) == 1:
            raise _told(command.verb, wrong) from wrong
        results: list[Result] = []
        with suppress(Undone):
            async with transaction(connection, setting_of(command.verb, caller, when.today)):
                for sent in command.sent:
                    results += await self._single(connection, command.verb, sent, caller, when)
                await _conclude(_work(connection, caller, when), command, results)
        return results

    async def _single(
        self, connection: asyncpg.Connection, verb: Verb, sent: Mapping[str, Any], caller: Principal,
        when: When,
    ) -> list[Result]:
        """Carry out one item of a batch so that what it does can be taken back alone."""
        await connection.execute("savepoint item")
        try:
            work = _work(connection, caller, when)
            done = await act_on(work, verb, [sent], atomic=False)
            await work.flush()
        except Undone as undone:
            done = undone.args[0]
        except (asyncpg.IntegrityConstraintViolationError, asyncpg.InsufficientPrivilegeError) as wrong:
            await connection.execute("rollback to savepoint item")
            return [Result(verb, refusals=tuple(_told(verb, wrong).refusals))]
        await connection.execute("release savepoint item")
        return done


async def _conclude(work: Work, command: Command, results: Sequence[Result]) -> None:
    """Write what was gathered, with the answer of the key. Raises Undone for a rehearsal."""
    if command.key:
        _remember(work, command, results)
    await work.flush()
    if command.rehearsed:
        raise Undone(results)


def _remember(work: Work, command: Command, results: Sequence[Result]) -> None:
    """Keep the answer of a key beside what was done."""
    answer = [
        {"refusals": [[f.code.name, f.facts, field] for f, field in r.refusals]} if r.refusals
        else {"id": str(r.id), "version": r.version} for r in results]
    work.write(KEYS, {
        SHARD: work.caller.city_code, "sender": sender_of(work.caller), "key": command.key,
        "verb": command.verb.name, "digest": digest_of(command.verb, command.sent), "answer": answer,
        "recorded_at": work.now})
