"""One planner, two ways out: bytes for a compiled query, a ready tree for the executor."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from secrets import token_bytes
from typing import Any, cast

import orjson

from auth.principal import Principal
from hub.compiler.cost import BOUNDS, Bounds
from hub.compiler.statement import Moment
from hub.compiler.write_plan import RECORD
from hub.errors import Code, Refusal
from hub.runtime.command import Result
from hub.runtime.database import Database
from hub.runtime.documents import Document, Documents, Operation
from hub.runtime.links import Links
from hub.runtime.lookups import Lookups
from hub.runtime.mutation import WRITE_COST, Written, payload_of, read_back, settled, statements_of
from hub.runtime.timing import Timing
from hub.runtime.writer import Command, When, Writer
from schema.verb import UPLOAD_URL, UPLOADED

# What the answer to a look-up begins with, where its key is RECORD.
HEAD = b'{"%s":' % RECORD.encode()


@dataclass(frozen=True)
class Engine:
    """What turns a document into an answer."""

    database: Database
    documents: Documents
    today: Callable[[], date]
    zone: str
    # Without a key of its folder, cursors live as long as the process.
    cursor_key: bytes = field(default_factory=lambda: token_bytes(32))
    bounds: Bounds = BOUNDS
    # Without a key of its folder, no identity number is found.
    identity_key: bytes = field(default_factory=lambda: token_bytes(32))
    lookups: Lookups = field(default_factory=Lookups)
    # Without a key of its folder, links to attachments live as long as the process.
    links: Links = field(default_factory=lambda: Links(token_bytes(32)))
    # Without it nothing is written: an engine for reading alone.
    writer: Writer | None = None
    # After this instant nothing is known yet.
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    async def close(self) -> None:
        """Close every idle connection."""
        await self.database.close()
        if self.writer is not None:
            await self.writer.close()

    async def answer(
        self, document: Document, operation: Operation, given: dict[str, Any],
        caller: Principal, language: str, timing: Timing | None = None, *, strict: bool = False,
    ) -> bytes:
        """Answer by the fast way: one statement, bytes spliced.

        Refuses: ACCESS_STRICT, where nothing may be withheld and something would be; what binding refuses.
        """
        timing = timing or Timing()
        values = self.documents.variables(operation, given)
        statement = self.documents.statement(document, operation, values, caller.shape)
        if strict:
            _require_full(statement.access[language])
        timing.meter.charge(statement.price.check(values, self.bounds, timing.meter.cost))
        arguments = statement.bind(values, caller, self.moment(timing))
        if statement.lookups:
            self.lookups.count(caller, statement.lookups)
        timing.lap("plan")
        data = await self.database.read(statement.sql, arguments)
        timing.lap("execute")
        return b"".join((statement.head, data, statement.tails[language]))

    async def write(
        self, document: Document, operation: Operation, given: dict[str, Any],
        caller: Principal, language: str, timing: Timing | None = None, *, strict: bool = False,
    ) -> bytes:
        """Carry out a mutation, field by field, and answer with what each has become.

        Refuses: ACCESS_STRICT, what planning and binding refuse, all before anything is written;
        DATABASE_BUSY, WRITING_CLOSED.
        """
        timing = timing or Timing()
        self.require_writer()
        values = self.documents.variables(operation, given)
        fields = self.documents.written(document, operation, values, caller.shape)
        writing = [w for w in fields if isinstance(w, Written)]
        shown = statements_of(fields).values()
        access = [told for statement in shown for told in statement.access[language]]
        if strict:
            _require_full(access)
        commands = {w.field.key: settled(w.field, values) for w in writing}
        prices = (s.price.check(values, self.bounds, timing.meter.cost) for s in shown)
        timing.meter.charge(sum(prices) + sum(WRITE_COST * len(c.sent) for c in commands.values()))
        timing.lap("plan")
        data: dict[str, Any] = {}
        for part in fields:
            if isinstance(part, Written):
                key = part.field.key
                data[key] = await self._carry_out(part, commands[key], values, caller, language, timing)
            else:
                data[part.key] = "Mutation"
        timing.lap("execute")
        body: dict[str, Any] = {"data": data}
        return orjson.dumps(body | ({"extensions": {"access": access}} if access else {}))

    def require_writer(self) -> Writer:
        """Give what writes. Refuses: WRITING_CLOSED."""
        if self.writer is None:
            raise Refusal(Code.WRITING_CLOSED)
        return self.writer

    async def run(self, command: Command, caller: Principal) -> list[Result]:
        """Carry out one command on the engine's day. Refuses: WRITING_CLOSED, DATABASE_BUSY."""
        return await self.require_writer().run(command, caller, When(self.today(), self.identity_key))

    async def _carry_out(  # everything that a field of a mutation depends on
        self, written: Written, command: Command, values: dict[str, Any], caller: Principal, language: str,
        timing: Timing,
    ) -> dict[str, Any]:
        results = await self.run(command, caller)
        sought, record = read_back(written, results[0], caller), None
        if sought is not None and written.statement is not None:
            arguments = written.statement.bind(values | sought, caller, self.moment(timing))
            whole = await self.database.read(written.statement.sql, arguments)
            record = whole.removeprefix(HEAD)[:-1]
        moved = results[0].id
        upload = self.links.upload(moved, caller) if command.verb.record == UPLOADED and moved else None
        return payload_of(written.field, results, record, caller, language, {UPLOAD_URL: upload})

    def moment(self, timing: Timing) -> Moment:
        """Say when, where and on whose account a request is answered."""
        return Moment(
            self.today(), self.zone, self.cursor_key, self.identity_key, timing.meter.allowance, self.now)

    async def tree(
        self, document: Document, operation: Operation, given: dict[str, Any],
        caller: Principal, language: str, timing: Timing | None = None, *, strict: bool = False,
    ) -> dict[str, Any]:
        """Give the same answer as a tree keyed by response keys."""
        whole = orjson.loads(await self.answer(
            document, operation, given, caller, language, timing, strict=strict))
        return cast("dict[str, Any]", whole["data"])


def _require_full(access: list[dict[str, Any]]) -> None:
    """Refuse what is not given in full, in the words of `extensions.access`. Refuses: ACCESS_STRICT."""
    if access:
        fields = ", ".join(dict.fromkeys(a["field"] for a in access))
        raise Refusal(Code.ACCESS_STRICT, fields=fields, access=access)


@dataclass
class Context:
    """What the executor walks with: the tree is read once, at the first root field."""

    engine: Engine
    caller: Principal
    document: Document
    operation: Operation
    variables: dict[str, Any]
    timing: Timing
    language: str
    strict: bool
    tree: dict[str, Any] | None = None

    async def read(self, info: Any) -> Any:
        """Give a root field its part of the whole plan."""
        if self.tree is None:
            self.tree = await self.engine.tree(
                self.document, self.operation, self.variables, self.caller, self.language,
                self.timing, strict=self.strict,
            )
        return self.tree[info.path.key]
