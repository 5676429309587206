"""One command: who asks, for which record, whether the table lets them, what becomes of it; all or nothing.

The order is the policy: that a record exists is told to nobody who does not answer for it, whose part a
step is comes before the state it is in, and both before any detail.

Invariant: everything that a command does is committed by one statement of one transaction, or is not done.
Invariant: an answered key is answered the same for as long as it is kept; one key never moves two records.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from typing import Any, Never

import asyncpg
import orjson

from auth.policy.acting import actor_of, answers_for, named
from auth.policy.writes import HUB
from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.given import Refused, key_of, read_values, refuse
from hub.runtime.work import Record, Work
from schema.catalog import CATALOG
from schema.field import SHARD
from schema.journals import KEYS
from schema.verb import Input, Verb, each
from schema.workflows import Transition

KEY_LENGTH_MAX = 200
# Records under which others are filed: they may not move to another grid meanwhile.
HELD = frozenset({"Enterprise", "Site"})


@dataclass
class Act:
    """One command as its verb sees it: the record, what was given, and what to make of both."""

    work: Work
    verb: Verb
    given: dict[str, Any]
    moved: Record | None = None
    changed: list[Record] = field(default_factory=list)
    version: int | None = None  # as it stood when the record was read

    @property
    def caller(self) -> Principal:
        """Who asks."""
        return self.work.caller

    @property
    def today(self) -> date:
        """The day of the command."""
        return self.work.today

    @property
    def now(self) -> datetime:
        """The instant of the command."""
        return self.work.now

    @property
    def record(self) -> Record:
        """The record that is moved, locked."""
        if self.moved is None:
            raise LookupError(f"{self.verb.name} moves no record that exists")
        return self.moved

    def refuse(self, code: Code, field_name: str = "", **facts: object) -> Never:
        """Refuse the command, at one of its inputs or as a whole."""
        raise refuse(code, field_name, **facts)

    def filled(self, *names: str) -> dict[str, Any]:
        """Give what was filled in as columns of the record: all of it, or of some inputs."""
        return filled(self.verb.inputs, self.given, *names)

    def linked(self, name: str) -> Record | None:
        """Give the record that an input names."""
        one = next(i for i in self.verb.inputs if i.name == name)
        key = self.given.get(name)
        return None if key is None else self.work.known[one.target, key]

    def needed(self, name: str) -> Record:
        """Give the record that a required input names."""
        found = self.linked(name)
        if found is None:
            self.refuse(Code.LINK_UNKNOWN, name)
        return found

    def line(self, to: str | None = None, /) -> Transition:
        """Find the line of the table by which the record moves from its state. Refuses: STATE_NOT_ALLOWED."""
        lines = self.verb.transitions
        if self.moved is not None:
            state = self.moved[lines[0].column]
            lines = tuple(t for t in lines if state in t.sources and t.fits(self.moved))
            if not lines:
                wanted = ", ".join(dict.fromkeys(s for t in self.verb.transitions for s in t.sources))
                self.refuse(Code.STATE_NOT_ALLOWED, state=state, wanted=wanted)
        return next((t for t in lines if to is None or to in t.targets), lines[0])

    def move(self, to: str | None = None, /, **values: Any) -> None:
        """Move the record to the state that the table gives, and change columns with it."""
        line = self.line(to)
        target = to or line.targets[0]
        self.work.change(self.record, {line.column: target, **values}, self.verb.name, line.column)
        self.changed.append(self.record)

    def change(self, record: Record, /, **values: Any) -> None:
        """Change columns of a record that this transaction has locked."""
        self.work.change(record, values, self.verb.name)

    def add(self, name: str, under: Mapping[str, Any], /, **values: Any) -> Record:
        """Add a record that lies where `under` does; the first of the verb's own kind is its answer."""
        made = self.work.add(name, under, values, self.verb.name)
        if self.moved is None and name == self.verb.record and not self.changed:
            self.changed.append(made)
        return made

    def begin(self, under: Mapping[str, Any], /, **values: Any) -> Record:
        """Add the verb's own record in the first state that the table gives."""
        line = self.line()
        return self.add(self.verb.record, under, **{line.column: line.targets[0], **values})

    def answer(self, record: Record) -> None:
        """Name the record that the payload shows."""
        self.changed.insert(0, record)

    async def lock(self, name: str, key: Any) -> Record:
        """Read and lock another record. Refuses: RECORD_NOT_FOUND."""
        found = await self.work.find(name, f"{CATALOG.entities[name].key} = $2", key, lock="update")
        if not found:
            self.refuse(Code.RECORD_NOT_FOUND)
        return found[0]


def filled(inputs: Sequence[Input], given: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Give what was filled in as columns: all of it, or of some inputs."""
    return {one.column: given[one.name] for one in inputs
            if one.column and one.name in given and (not names or one.name in names)}


@dataclass(frozen=True)
class Result:
    """What became of one command: the record that it moved, or why it did not."""

    verb: Verb
    id: Any = None
    version: int | None = None
    replayed: bool = False
    refusals: tuple[tuple[Refusal, str], ...] = ()


def check_key(key: str) -> None:
    """See that a key is one. Refuses: KEY_INVALID."""
    if not (0 < len(key) <= KEY_LENGTH_MAX and key.isprintable() and not key.isspace()):
        raise refuse(Code.KEY_INVALID, "idempotencyKey", limit=KEY_LENGTH_MAX)


def digest_of(verb: Verb, given: Any) -> str:
    """Give the digest of what was asked, whatever the order of its parts."""
    body = orjson.dumps([verb.name, given], default=str, option=orjson.OPT_SORT_KEYS)
    return sha256(body).hexdigest()


def may(verb: Verb, caller: Principal) -> None:
    """See that a verb is this caller's to use, whatever the record. Refuses: VERB_NOT_ALLOWED."""
    if actor_of(caller) not in verb.actors:
        raise refuse(Code.VERB_NOT_ALLOWED, actors=", ".join(named(verb.actors)))


@dataclass
class Item:
    """One of the commands of a batch, from what was sent to what became of it."""

    sent: Mapping[str, Any]
    given: dict[str, Any] = field(default_factory=dict)
    act: Act | None = None
    refusals: tuple[tuple[Refusal, str], ...] = ()


def _subject(verb: Verb, item: Item, city_code: int) -> Any:
    """Read the key of the record that a command moves. Refuses: RECORD_NOT_FOUND."""
    try:
        return key_of(verb.record, item.sent["id"], city_code)
    except ValueError:
        raise refuse(Code.RECORD_NOT_FOUND, "id") from None


def _prepare(work: Work, verb: Verb, item: Item) -> None:
    """Check what was filled in, before any row is read."""
    may(verb, work.caller)
    item.given = read_values(verb.inputs, item.sent, work.caller.city_code)
    if not verb.creates:
        item.given["id"] = _subject(verb, item, work.caller.city_code)


def _named_records(verb: Verb, given: Mapping[str, Any]) -> Iterator[tuple[str, str, list[Any]]]:
    """Give what inputs name of scoped records: the input's path, the record, and the keys."""
    for one, path, key in each(verb.inputs, given):
        if one.target and key is not None and CATALOG.entities[one.target].scoped:
            yield path, one.target, key if isinstance(key, list) else [key]


async def _load(work: Work, verb: Verb, items: Sequence[Item]) -> None:
    """Read and lock, in one statement a record, all rows that some commands name."""
    wanted: dict[str, set[Any]] = {}
    for item in items:
        for _, record, keys in _named_records(verb, item.given):
            wanted.setdefault(record, set()).update(keys)
    if not verb.creates:
        ids = {item.given["id"] for item in items}
        await work.load(verb.entity, ids, "update")
        if verb.record in wanted:
            wanted[verb.record] -= ids
    for name in sorted(wanted):
        await work.load(CATALOG.entities[name], wanted[name], "share" if name in HELD else "")


def _compare(act: Act, item: Item) -> None:
    """See that the sender has seen the record as it stood. Refuses: VERSION_CONFLICT."""
    expected = item.sent.get("expectedVersion")
    if expected is not None and expected != act.version:
        raise refuse(Code.VERSION_CONFLICT, "expectedVersion", version=act.version)


def _admit(work: Work, verb: Verb, item: Item) -> Act:
    """See that the rows are there and the caller's, and the record in a state that the table lets go.

    Refuses: RECORD_NOT_FOUND, LINK_UNKNOWN, VERSION_CONFLICT, STATE_NOT_ALLOWED.
    """
    act = Act(work, verb, item.given)
    if not verb.creates:
        act.moved = work.known.get((verb.record, item.given["id"]))
        if act.moved is None:
            raise refuse(Code.RECORD_NOT_FOUND, "id")
        own = not verb.entity.scoped or answers_for(work.caller, verb.entity, act.moved)
        if not (own or verb.wide):
            raise refuse(Code.RECORD_NOT_FOUND, "id")
        act.version = act.moved.get("version")
        if own:
            _compare(act, item)
            if verb.transitions:
                act.line()
    faults = [
        fault for path, record, keys in _named_records(verb, item.given)
        if any((record, key) not in work.known for key in keys)
        for fault in refuse(Code.LINK_UNKNOWN, path).refusals
    ]
    if faults:
        raise Refused(faults)
    return act


async def _apply(work: Work, verb: Verb, items: Sequence[Item]) -> None:
    """Let every command that is not refused do what its verb does; a refused one leaves nothing."""
    for item in items:
        try:
            _prepare(work, verb, item)
        except Refused as wrong:
            item.refusals = tuple(wrong.refusals)
    await _load(work, verb, [i for i in items if not i.refusals])
    for item in items:
        if item.refusals:
            continue
        mark = work.mark()
        try:
            item.act = _admit(work, verb, item)
            await verb.apply(item.act)
            # Of a record beyond the caller's scope the verb has to say first that it is his to move.
            _compare(item.act, item)
        except Refused as wrong:
            item.refusals = tuple(wrong.refusals)
            work.back(mark)


def setting_of(verb: Verb, caller: Principal, today: date) -> str:
    """Give the setting from which the database reads who writes: the caller, or the hub for it."""
    wide = verb.wide or verb.beside
    return hub_setting(caller.city_code, today) if wide else caller.setting_on(today)


def hub_setting(city_code: int, today: date) -> str:
    """Give the setting by which the database knows the hub itself as the writer."""
    return f"{HUB}|{city_code}||||HUB|{today}"


@asynccontextmanager
async def transaction(connection: asyncpg.Connection, setting: str) -> AsyncIterator[None]:
    """Open a transaction in which the database knows who writes; commit it unless something is raised."""
    quoted = setting.replace("'", "''")
    try:
        # One round trip: the simple protocol takes several statements.
        await connection.execute(f"begin; select set_config('hub.caller', '{quoted}', true)")
        yield
        await connection.execute("commit")
    except BaseException:
        # Whatever was under way, also the first statement or the last: whoever is next begins anew.
        if not connection.is_closed():
            await connection.execute("rollback")
        raise


class Undone(Exception):  # it takes a transaction back, and is told to nobody
    """Nothing of this transaction is to stay."""


async def replay(work: Work, verb: Verb, key: str, digest: str) -> list[Result] | None:
    """Find what a key was answered with. Refuses: IDEMPOTENCY_CONFLICT."""
    found = await work.connection.fetchrow(
        f"select verb, digest, answer from {KEYS} where {SHARD} = $1 and sender = $2 and key = $3",
        work.caller.city_code, sender_of(work.caller), key)
    if found is None:
        return None
    if (found["verb"], found["digest"]) != (verb.name, digest):
        raise refuse(Code.IDEMPOTENCY_CONFLICT, "idempotencyKey")
    read = verb.entity.fields[verb.entity.key].python
    return [
        Result(verb, read(a["id"]), a["version"], replayed=True) if "id" in a
        else Result(verb, replayed=True, refusals=tuple(
            (Refusal(Code[code], **facts), at) for code, facts, at in a["refusals"]))
        for a in orjson.loads(found["answer"])
    ]


def sender_of(caller: Principal) -> str:
    """Name whose key it is: a person with a client."""
    return f"{caller.client}|{caller.subject}"


def results_of(verb: Verb, items: Sequence[Item]) -> list[Result]:
    """Say what became of each command."""
    out = []
    for item in items:
        act = item.act
        moved = None if act is None else act.changed[0] if act.changed else act.moved
        if item.refusals or moved is None:
            out.append(Result(verb, refusals=item.refusals))
        else:
            out.append(Result(verb, moved[verb.entity.key], moved.get("version")))
    return out


async def act_on(work: Work, verb: Verb, sent: Sequence[Mapping[str, Any]], *, atomic: bool) -> list[Result]:
    """Do one command or a batch in the open transaction, up to its one statement of writing.

    Raises Undone, with the results as its argument, where an atomic batch holds a refused command.
    """
    items = [Item(one) for one in sent]
    await _apply(work, verb, items)
    if all(i.refusals for i in items):
        raise Undone(results_of(verb, items))
    if atomic and any(i.refusals for i in items):
        results = [
            Result(verb, refusals=i.refusals or ((Refusal(Code.BATCH_NOT_APPLIED), ""),)) for i in items]
        raise Undone(results)
    return results_of(verb, items)
