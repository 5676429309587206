"""The endpoint: compiled queries leave as bytes, introspection goes through Strawberry's executor."""

import logging
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import orjson
import strawberry
from graphql import GraphQLError
from joserfc.jwk import OctKey
from starlette.types import Receive, Scope, Send

from auth.principal import Principal, anonymous
from auth.tokens import Verifier
from hub.errors import Code, Refusal
from hub.runtime.execute import Context, Engine
from hub.runtime.timing import Timing
from hub.settings import Settings
from resolvers.queries import build_query
from schema.scalars import CONFIG

LOG = logging.getLogger("hub")
SCHEMA = strawberry.Schema(query=build_query(), config=CONFIG)


def language(headers: Mapping[bytes, bytes]) -> str:
    """Choose the language of sentences: Chinese unless English is asked for first."""
    return "en" if headers.get(b"accept-language", b"")[:2].lower() == b"en" else "zh"


def _check_method(method: str) -> None:
    if method != "POST":
        raise Refusal(Code.METHOD_NOT_ALLOWED, method=method)


def refused(refusal: Refusal, wanted: str) -> bytes:
    """Give the canonical body of a refusal."""
    error = {"message": refusal.text(wanted), "extensions": refusal.extensions(wanted)}
    return orjson.dumps({"data": None, "errors": [error]})


class GraphQL:
    """POST /graphql as a plain ASGI application: a seen document costs look-ups and one round trip."""

    def __init__(self, engine: Engine, settings: Settings, key: OctKey) -> None:
        """Take what answers, and the key that verifies callers."""
        self._engine, self._settings = engine, settings
        self._verifier = Verifier(key)
        self._anonymous = anonymous(settings.city_code)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = dict(scope["headers"])
        wanted, timing, status = language(headers), Timing(), 200
        try:
            _check_method(scope["method"])
            caller = self._authenticate(headers.get(b"authorization"))
            timing.lap("auth")
            asked = await self._asked(receive)
            body = await self._answer(asked, caller, wanted, timing)
        except Refusal as refusal:
            body, status = refused(refusal, wanted), refusal.status
        except Exception:
            tag = uuid4().hex[:12]
            LOG.exception("internal failure %s", tag)
            body, status = refused(Refusal(Code.INTERNAL, tag=tag), wanted), 500
        await send({"type": "http.response.start", "status": status, "headers": [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"server-timing", timing.header.encode()),
            (b"cache-control", b"no-store"),
        ]})
        await send({"type": "http.response.body", "body": body})

    def _authenticate(self, header: bytes | None) -> Principal:
        """Read who asks. Refuses: TOKEN_INVALID, TOKEN_EXPIRED, DEVELOPMENT_ONLY."""
        if header is None:
            return self._anonymous
        if not self._settings.development:
            raise Refusal(Code.DEVELOPMENT_ONLY)
        return self._verifier.read(header.removeprefix(b"Bearer ").strip())

    async def _asked(self, receive: Receive) -> dict[str, Any]:
        pieces, length, more = [], 0, True
        while more:
            message = await receive()
            piece = message.get("body", b"")
            pieces.append(piece)
            length += len(piece)
            if length > self._settings.body_bytes_max:
                raise Refusal(Code.BODY_TOO_LARGE, limit=self._settings.body_bytes_max)
            more = message.get("more_body", False)
        try:
            asked = orjson.loads(b"".join(pieces))
        except orjson.JSONDecodeError as wrong:
            raise Refusal(Code.BAD_REQUEST, reason="JSON") from wrong
        if not isinstance(asked, dict) or not isinstance(asked.get("query"), str):
            raise Refusal(Code.BAD_REQUEST, reason="query")
        if not isinstance(asked.get("variables"), dict | None):
            raise Refusal(Code.BAD_REQUEST, reason="variables")
        return asked

    async def _answer(
        self, asked: dict[str, Any], caller: Principal, wanted: str, timing: Timing
    ) -> bytes:
        """Answer a parsed body. Refuses: everything that a document may be refused for."""
        document = self._engine.documents.document(asked["query"])
        operation = document.operation(asked.get("operationName"))
        variables = asked.get("variables") or {}
        timing.lap("document")
        if operation.compilable:
            return await self._engine.answer(
                document, operation, variables, caller, wanted, timing)
        answer = orjson.dumps(await execute(self._engine, asked, caller))
        timing.lap("execute")
        return answer


async def execute(engine: Engine, body: dict[str, Any], caller: Principal) -> dict[str, Any]:
    """Walk the same plan by Strawberry's executor."""
    document = engine.documents.document(body["query"])
    operation = document.operation(body.get("operationName"))
    variables = body.get("variables") or {}
    context = Context(engine, caller, document, operation, variables)
    result = await SCHEMA.execute(
        body["query"], variable_values=variables, operation_name=body.get("operationName"),
        context_value=context,
    )
    out: dict[str, Any] = {"data": result.data}
    if result.errors:
        out["errors"] = [_formatted(e) for e in result.errors]
    return out


def _formatted(error: GraphQLError) -> dict[str, Any]:
    if isinstance(error.original_error, Refusal):
        refusal = error.original_error
        return {"message": str(refusal), "extensions": refusal.extensions("en")}
    return dict(error.formatted)
