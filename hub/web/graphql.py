"""The endpoint: compiled queries leave as bytes, introspection goes through Strawberry's executor."""

from collections.abc import Awaitable, Mapping
from typing import Any

import orjson
import strawberry
from joserfc.jwk import OctKey
from starlette.types import Receive, Scope, Send

from auth.policy.purposes import state
from auth.principal import Principal, anonymous
from auth.tokens import Verifier
from hub.errors import Code, Refusal
from hub.runtime.budget import Budgets
from hub.runtime.clients import DocumentMode, admitted, find_client
from hub.runtime.documents import Document, Operation
from hub.runtime.exchange import Exchange, exchange_of, headers_of
from hub.runtime.execute import Context, Engine
from hub.runtime.introspection import Introspection
from hub.runtime.pace import Pace
from hub.runtime.timing import Timing
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.answer import Answer, Media, negotiate, refusal_headers, refused, status
from hub.web.log import log_failure
from hub.web.request import (
    WRITING,
    Asked,
    check_media,
    check_safe,
    in_mode,
    read_body,
    read_query_string,
)
from resolvers.commands import build_mutation
from resolvers.queries import build_query
from schema.scalars import CONFIG
from schema.types import resolve_directly

SCHEMA = strawberry.Schema(query=build_query(), mutation=build_mutation(), config=CONFIG)
resolve_directly(SCHEMA._schema)  # noqa: SLF001  # Strawberry's only way to it
# The text of a query goes by POST; a trusted document may be read by GET.
METHODS = f"GET, {WRITING}"
# Stages at which a document was read and refused: its reader pays.
READ_IN_VAIN = ("HUB-10", "HUB-2", "HUB-4", "HUB-60", "HUB-611", "HUB-612")
# A member of an enumeration takes fifteen times as long to find as a name of the module.
JSON, ANY = Media.JSON, DocumentMode.ALLOW
# The executor walks what the schema says of itself field by field.
INTROSPECTION_COST = 50


def _accepted(scope: Scope, headers: Mapping[bytes, bytes]) -> bytes:
    """Give the Accept header; of several lines all count."""
    if len(headers) == len(scope["headers"]):
        return headers.get(b"accept", b"")
    return b",".join([value for name, value in scope["headers"] if name == b"accept"])


def language(headers: Mapping[bytes, bytes]) -> str:
    """Choose the language of sentences: Chinese unless English is asked for first."""
    wanted = headers.get(b"accept-language")
    return "en" if wanted is not None and wanted[:2].lower() == b"en" else "zh"


class GraphQL:
    """/graphql as a plain ASGI application: a seen document costs look-ups and one round trip."""

    def __init__(
        self, engine: Engine, settings: Settings, key: OctKey, trusted: TrustedDocuments
    ) -> None:
        """Take what answers, the key that verifies callers, and the documents that clients name."""
        self._engine, self._settings, self._trusted = engine, settings, trusted
        self._anonymous = anonymous(settings.city_code)
        self._clients, self._pace = admitted(settings), Pace()
        self._verifier = Verifier(key, self._state)
        self._budgets = Budgets(self._clients)
        self._introspection = Introspection(SCHEMA._schema, self._pace)  # noqa: SLF001

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request as an ASGI application."""
        # Admission has read the body, within its limits.
        body = (await receive())["body"] if scope["method"] == "POST" else b""
        await (await self.answer(scope, body)).give(send)

    async def answer(self, scope: Scope, raw: bytes) -> Answer:
        """Answer one request that has come whole."""
        headers, exchange = headers_of(scope), exchange_of(scope)
        wanted, timing, media, code, more = language(headers), exchange.timing, JSON, 200, []
        try:
            media = negotiate(_accepted(scope, headers))
            caller = self.admit(scope, headers, exchange)
            asked = self._asked(scope, headers, raw)
            if (mode := headers.get(b"x-access-mode")) is not None:
                asked = in_mode(asked, mode)
            if isinstance(asked, Asked):
                body = await self._answer_one(asked, caller, wanted, exchange)
            else:
                # A list of responses is no response of its own: it is plain JSON.
                media = JSON
                body = await self._answer_all(asked, caller, wanted, exchange)
        except Refusal as refusal:
            exchange.refused(refusal)
            # An answer to GET has the status of its case whatever its form: caches go by it.
            form = JSON if exchange.method == "GET" else media
            body, code, more = refused(refusal, wanted), status(refusal, form), refusal_headers(refusal)
            if refusal.code.value.number.startswith(READ_IN_VAIN):
                timing.meter.charge_refused()
        except Exception as wrong:  # noqa: BLE001  # told in the log, and a refusal for the caller
            failure = log_failure(wrong, exchange)
            body, code = refused(failure, wanted), failure.status
        return Answer(code, [
            (b"content-type", media.content_type),
            (b"content-length", str(len(body)).encode()),
            (b"server-timing", timing.header.encode()),
            (b"cache-control", b"no-store"),
            *timing.meter.headers(),
            *more,
        ], body)

    def _state(self, caller: Principal, purpose: bytes | None) -> Principal:
        return state(caller, purpose, find_client(caller.client, self._clients).purposes)

    def _authenticate(self, header: bytes | None, purpose: bytes | None) -> Principal:
        """Read who asks, and what for.

        Refuses: TOKEN_INVALID, TOKEN_EXPIRED, DEVELOPMENT_ONLY, and what a purpose is refused for.
        """
        if header is None:
            return self._anonymous if purpose is None else self._state(self._anonymous, purpose)
        if not self._settings.development:
            raise Refusal(Code.DEVELOPMENT_ONLY)
        return self._verifier.read(header.removeprefix(b"Bearer ").strip(), purpose)

    def admit(self, scope: Scope, headers: Mapping[bytes, bytes], exchange: Exchange) -> Principal:
        """Read who asks, and see that their budget is not spent.

        Refuses: BUDGET_EMPTY, and what a token or a purpose is refused for.
        """
        caller = self._authenticate(headers.get(b"authorization"), headers.get(b"x-hub-purpose"))
        exchange.asked_by(caller)
        timing = exchange.timing
        timing.meter = self._budgets.meter(caller, scope["client"][0] if scope["client"] else "")
        timing.meter.check()
        timing.lap("auth")
        return caller

    def _asked(
        self, scope: Scope, headers: Mapping[bytes, bytes], raw: bytes
    ) -> Asked | list[Asked]:
        method = scope["method"]
        if method == "POST":
            check_media(headers.get(b"content-type", b""), headers.get(b"content-encoding", b""))
            return read_body(raw, self._settings.batching_max)
        if method != "GET":
            raise Refusal(Code.METHOD_NOT_ALLOWED, method=method, allow=METHODS)
        asked = read_query_string(scope["query_string"])
        if asked.text is not None and not self._settings.http_get:
            raise Refusal(Code.METHOD_NOT_ALLOWED, method=method, allow=WRITING)
        return asked

    async def _answer_all(
        self, asked: list[Asked], caller: Principal, wanted: str, exchange: Exchange
    ) -> bytes:
        answers = []
        for one in asked:
            try:
                answers.append(await self._answer_one(one, caller, wanted, exchange))
            except Refusal as refusal:
                exchange.refused(refusal)
                answers.append(refused(refusal, wanted))
        return b"[" + b",".join(answers) + b"]"

    def _answer_one(
        self, asked: Asked, caller: Principal, wanted: str, exchange: Exchange
    ) -> Awaitable[bytes]:
        """Answer one request. Refuses: everything that a document may be refused for."""
        text = self.text(asked, caller, exchange)
        if asked.text is None:
            asked = asked._replace(text=text)
        document = self.seen(text)
        if document is None:
            return self._answer_unseen(asked, text, caller, wanted, exchange)
        return self._answer_by(document, asked, caller, wanted, exchange)

    async def _answer_unseen(
        self, asked: Asked, text: str, caller: Principal, wanted: str, exchange: Exchange
    ) -> bytes:
        document = await self.read(asked, text, caller, exchange)
        return await self._answer_by(document, asked, caller, wanted, exchange)

    def _answer_by(
        self, document: Document, asked: Asked, caller: Principal, wanted: str, exchange: Exchange
    ) -> Awaitable[bytes]:
        """Give the way by which an operation is answered."""
        operation, timing = operation_of(document, asked, exchange), exchange.timing
        if exchange.method == "GET":
            check_safe(operation.node.operation)
        timing.lap("document")
        if operation.compilable:
            return self._engine.answer(
                document, operation, asked.variables, caller, wanted, timing, strict=asked.strict)
        if operation.writes:
            return self._engine.write(
                document, operation, asked.variables, caller, wanted, timing, strict=asked.strict)
        return self._introspect(document, operation, asked, caller, wanted, timing)

    async def _introspect(  # everything that an answer of the executor depends on
        self, document: Document, operation: Operation, asked: Asked, caller: Principal, wanted: str,
        timing: Timing,
    ) -> bytes:
        # Refuses wrong variables by their code, before anything is spent or executed.
        self._engine.documents.variables(operation, asked.variables)
        timing.meter.charge(INTROSPECTION_COST)
        answer = await self._introspection.answer(
            document, operation, asked.variables, timing.meter.who)
        if answer is None:
            answer = orjson.dumps(await execute(self._engine, asked, caller, timing, wanted))
        timing.lap("execute")
        return answer

    def seen(self, text: str) -> Document | None:
        """Find a document that somebody has sent before."""
        document = self._engine.documents.documents.get(text)
        if document is not None:
            self._pace.pass_by()
        return document

    async def read(
        self, asked: Asked, text: str, caller: Principal, exchange: Exchange
    ) -> Document:
        """Read and plan a document that nobody has sent yet, when its turn has come."""
        documents, exchange.unseen = self._engine.documents, True
        async with self._pace.turn(exchange.timing.meter.who):
            document = documents.document(text)
            operation = document.operation(asked.operation)
            if operation.compilable:
                values = documents.variables(operation, asked.variables)
                documents.statement(document, operation, values, caller.shape)
        return document

    def text(self, asked: Asked, caller: Principal, exchange: Exchange) -> str:
        """Give the text of a document by itself or its digest, if this client may send it.

        Refuses: DOCUMENT_UNKNOWN, PERSISTED_QUERY_NOT_SUPPORTED, and what a client's mode refuses.
        """
        if asked.text is not None:
            mode = exchange.timing.meter.client.mode
            if mode is not ANY:
                self._trusted.admit(caller.client, mode, asked.text)
            return asked.text
        text = self._trusted.text(caller.client, asked.digest)
        if text is None and asked.handshake:
            # Clients do not register: this one is to send the whole text from now on.
            raise Refusal(Code.PERSISTED_QUERY_NOT_SUPPORTED)
        if text is None:
            raise Refusal(Code.DOCUMENT_UNKNOWN, document=asked.digest)
        return text


def operation_of(document: Document, asked: Asked, exchange: Exchange) -> Operation:
    """Choose the operation that is meant, and note it. Refuses: OPERATION_UNKNOWN."""
    operation = document.operation(asked.operation)
    exchange.document, exchange.operation = document.key, operation.name
    return operation


async def execute(
    engine: Engine, asked: Asked, caller: Principal, timing: Timing | None = None,
    language: str = "en",
) -> dict[str, Any]:
    """Walk the same plan by Strawberry's executor.

    Refuses: what `Engine.answer` refuses. The plan is read as a whole or not at all, so that no error
    of execution is left: what `onError` asks for makes no difference.
    """
    documents, text = engine.documents, asked.text or ""
    document = documents.document(text)
    operation = document.operation(asked.operation)
    documents.variables(operation, asked.variables)
    context = Context(engine, caller, document, operation, asked.variables, timing or Timing(),
                      language, asked.strict)
    result = await SCHEMA.execute(
        text, variable_values=asked.variables, operation_name=asked.operation,
        context_value=context,
    )
    for error in result.errors or ():
        raise error.original_error or error
    return {"data": result.data}
