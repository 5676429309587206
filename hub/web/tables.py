"""Tables over HTTP: templates to fill in, tables to file, and lists as workbooks.

Beside the endpoint of documents, behind the same admission: callers, budgets, sizes and times are the same.

Invariant: what is filed or exported goes through the command or the plan that a document goes through.
"""

import asyncio
from collections.abc import Awaitable, Mapping
from datetime import UTC, datetime
from urllib.parse import parse_qs

import orjson
from starlette.types import ASGIApp, Receive, Scope, Send

from auth.principal import Principal
from hub.compiler.selection import read_selection
from hub.errors import Code, Refusal
from hub.runtime.exchange import Exchange, exchange_of, headers_of
from hub.runtime.execute import Engine
from hub.settings import Settings
from hub.sheets.columns import columns_of, verb_of
from hub.sheets.filing import Filing, Wish
from hub.sheets.lists import choices_of
from hub.web.answer import kept_as, refusal_headers, refused
from hub.web.graphql import SCHEMA, GraphQL, language, operation_of
from hub.web.log import log_failure
from hub.web.request import Asked, check_media, in_mode, read_body
from schema.glossary import term
from schema.verb import TEMPLATES

TABLES, EXPORTS = ("/imports/", TEMPLATES), "/exports"
WORKBOOK = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
JSON = b"application/json; charset=utf-8"
TRUE = frozenset({"1", "true"})


class Doors:
    """By the path to what answers: documents first, which are asked for most."""

    def __init__(self, graphql: ASGIApp, tables: ASGIApp) -> None:
        """Take both."""
        self._graphql, self._tables = graphql, tables

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Answer one request."""
        answer = self._graphql if scope["path"] == "/graphql" else self._tables
        return answer(scope, receive, send)


def _only(scope: Scope, method: str) -> None:
    if scope["method"] != method:
        raise Refusal(Code.METHOD_NOT_ALLOWED, method=scope["method"], allow=method)


class Tables:
    """The three paths as a plain ASGI application."""

    def __init__(self, graphql: GraphQL, engine: Engine, settings: Settings) -> None:
        """Take what reads callers and documents, what answers them, and the settings."""
        self._graphql, self._engine, self._settings = graphql, engine, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers, exchange = headers_of(scope), exchange_of(scope)
        wanted, more, code, kind = language(headers), [], 200, JSON
        try:
            caller = self._graphql.admit(scope, headers, exchange)
            name, body = await self._answer(scope, headers, receive, caller, exchange)
            if name:
                kind, more = WORKBOOK, [(b"content-disposition", kept_as(name).encode())]
        except Refusal as refusal:
            exchange.refused(refusal)
            body, code, more = refused(refusal, wanted), refusal.status, refusal_headers(refusal)
        except Exception as wrong:  # noqa: BLE001  # told in the log, and a refusal for the caller
            failure = log_failure(wrong, exchange)
            body, code = refused(failure, wanted), failure.status
        await send({"type": "http.response.start", "status": code, "headers": [
            (b"content-type", kind), (b"content-length", str(len(body)).encode()),
            (b"server-timing", exchange.timing.header.encode()), (b"cache-control", b"no-store"),
            *exchange.timing.meter.headers(), *more]})
        await send({"type": "http.response.body", "body": body})

    async def _answer(
        self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, caller: Principal,
        exchange: Exchange,
    ) -> tuple[str, bytes]:
        """Give the name of a workbook and its bytes; a report has no name."""
        path = scope["path"]
        if path.startswith(TEMPLATES):
            _only(scope, "GET")
            return await self._template(path.removeprefix(TEMPLATES).removesuffix(".xlsx"), caller)
        _only(scope, "POST")
        body = (await receive())["body"]
        if path.startswith("/imports/"):
            return "", await self._file(scope, headers, body, caller, exchange)
        check_media(headers.get(b"content-type", b""), headers.get(b"content-encoding", b""))
        asked = read_body(body, 0)
        if (mode := headers.get(b"x-access-mode")) is not None:
            asked = in_mode(asked, mode)
        return await self._export(asked, caller, exchange)

    async def _template(self, name: str, caller: Principal) -> tuple[str, bytes]:
        from hub.sheets.template import draw_template

        verb = verb_of(name)
        choices = await choices_of(self._engine, caller, columns_of(verb))
        drawn = await asyncio.to_thread(draw_template, verb, choices)
        return f"{term(f'verb.{name}').zh}.xlsx", drawn

    async def _file(
        self, scope: Scope, headers: Mapping[bytes, bytes], body: bytes, caller: Principal,
        exchange: Exchange,
    ) -> bytes:
        verb = verb_of(scope["path"].removeprefix("/imports/"))
        given = parse_qs(scope["query_string"].decode("latin-1"))
        key = headers.get(b"idempotency-key", b"").decode("latin-1")
        wish = Wish(given.get("write", [""])[-1] in TRUE, given.get("atomic", ["1"])[-1] in TRUE, key)
        report = await Filing(self._engine, caller, verb, exchange.timing).file(body, wish)
        exchange.timing.lap("execute")
        return orjson.dumps(report.told())

    async def _export(
        self, asked: Asked | list[Asked], caller: Principal, exchange: Exchange
    ) -> tuple[str, bytes]:
        from hub.sheets.export import Occasion, draw_export, listed

        if isinstance(asked, list):
            raise Refusal(Code.EXPORT_SHAPE, reason="[…]")
        text, timing = self._graphql.text(asked, caller, exchange), exchange.timing
        document = self._graphql.seen(text) or await self._graphql.read(asked, text, caller, exchange)
        operation = operation_of(document, asked, exchange)
        if not operation.compilable:
            raise Refusal(Code.EXPORT_SHAPE, reason="query { … }")
        values = self._engine.documents.variables(operation, asked.variables)
        found = listed(read_selection(SCHEMA._schema, document.node, operation.node, values))  # noqa: SLF001
        answer = orjson.loads(await self._engine.answer(
            document, operation, asked.variables, caller, "zh", timing, strict=asked.strict))
        occasion = Occasion(caller, datetime.now(UTC), self._engine.zone)
        return (f"{term(found.entity.name).zh}.xlsx",
                await asyncio.to_thread(draw_export, found, answer, occasion))
