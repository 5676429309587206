"""Whether the process lives, and whether it can serve: two answers that a supervisor asks for.

Separate from the endpoint: they ask nothing of a caller and tell nothing of a record.
"""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from auth.policy.decide import policy_version
from hub.errors import Code, Refusal
from hub.runtime.exchange import exchange_of
from hub.runtime.migration import require_head
from hub.web.answer import refused
from hub.web.graphql import language

# A supervisor gives up after a few seconds; it is told why before that.
ANSWER_WITHIN_S = 2.0


async def livez(_request: Request) -> Response:
    """Say that the process answers, whatever the database does."""
    return JSONResponse({"live": True})


async def readyz(request: Request) -> Response:
    """Say whether the database answers and is at this program's schema, and under which policy.

    A refusal, with status 503, is which of them fails: DATABASE_BUSY, DATABASE_BEHIND, DATABASE_AHEAD.
    """
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            revision = await require_head(request.app.state.engine.database)
    except TimeoutError:
        return _unready(request, Refusal(Code.DATABASE_BUSY))
    except Refusal as refusal:
        return _unready(request, refusal)
    return JSONResponse({"ready": True, "revision": revision, "policyVersion": policy_version()})


def _unready(request: Request, refusal: Refusal) -> Response:
    exchange_of(request.scope).refused(refusal)
    body = refused(refusal, language(dict(request.scope["headers"])))
    return Response(body, refusal.status, media_type="application/json")


def health_routes() -> list[BaseRoute]:
    """Give the routes."""
    return [Route("/livez", livez), Route("/readyz", readyz)]
