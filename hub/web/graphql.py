"""The endpoint: compiled queries leave as bytes, introspection goes through Strawberry's executor."""

import logging
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import orjson
import strawberry
from graphql import GraphQLError
from joserfc.jwk import OctKey
from starlette.requests import Request
from starlette.responses import Response

from auth.principal import Principal, anonymous
from auth.tokens import read
from hub.errors import Code, Refusal
from hub.runtime.documents import compilable
from hub.runtime.execute import Context, Engine
from hub.runtime.timing import Timing
from hub.settings import Settings
from resolvers.queries import build_query
from schema.scalars import CONFIG

LOG = logging.getLogger("hub")
SCHEMA = strawberry.Schema(query=build_query(), config=CONFIG)


def language(request: Request) -> str:
    """Choose the language of sentences: Chinese unless English is asked for first."""
    wanted = request.headers.get("accept-language", "")
    return "en" if wanted.lower().startswith("en") else "zh"


def refused(refusal: Refusal, wanted: str) -> bytes:
    """Give the canonical body of a refusal."""
    error = {"message": refusal.text(wanted), "extensions": refusal.extensions(wanted)}
    return orjson.dumps({"data": None, "errors": [error]})


@dataclass(frozen=True)
class GraphQL:
    """POST /graphql."""

    engine: Engine
    settings: Settings
    key: OctKey

    def authenticate(self, request: Request) -> Principal:
        """Read who asks. Refuses: TOKEN_INVALID, TOKEN_EXPIRED, DEVELOPMENT_ONLY."""
        header = request.headers.get("authorization")
        if header is None:
            return anonymous(self.settings.city_code)
        if not self.settings.development:
            raise Refusal(Code.DEVELOPMENT_ONLY)
        return read(header.removeprefix("Bearer ").strip(), self.key)

    async def __call__(self, request: Request) -> Response:
        """Answer one request."""
        wanted, timing = language(request), Timing()
        status = 200
        try:
            caller = self.authenticate(request)
            timing.lap("auth")
            body = await self.answer(await self._body(request), caller, wanted, timing)
        except Refusal as refusal:
            body, status = refused(refusal, wanted), refusal.status
        except Exception:
            tag = uuid4().hex[:12]
            LOG.exception("internal failure %s", tag)
            body, status = refused(Refusal(Code.INTERNAL, tag=tag), wanted), 500
        headers = {"server-timing": timing.header, "cache-control": "no-store"}
        return Response(body, status, headers, media_type="application/json")

    async def _body(self, request: Request) -> dict[str, Any]:
        raw = b""
        async for piece in request.stream():
            raw += piece
            if len(raw) > self.settings.body_bytes_max:
                raise Refusal(Code.BODY_TOO_LARGE, limit=self.settings.body_bytes_max)
        try:
            body = orjson.loads(raw)
        except orjson.JSONDecodeError as wrong:
            raise Refusal(Code.BAD_REQUEST, reason="JSON") from wrong
        if not isinstance(body, dict) or not isinstance(body.get("query"), str):
            raise Refusal(Code.BAD_REQUEST, reason="query")
        if not isinstance(body.get("variables"), dict | None):
            raise Refusal(Code.BAD_REQUEST, reason="variables")
        return body

    async def answer(
        self, body: dict[str, Any], caller: Principal, wanted: str, timing: Timing
    ) -> bytes:
        """Answer a parsed body. Refuses: everything that a document may be refused for."""
        documents = self.engine.documents
        document = documents.document(body["query"])
        operation = document.operation(body.get("operationName"))
        variables = body.get("variables") or {}
        timing.lap("document")
        if compilable(operation):
            return await self.engine.answer(document, operation, variables, caller, wanted, timing)
        answer = orjson.dumps(await execute(self.engine, body, caller))
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
