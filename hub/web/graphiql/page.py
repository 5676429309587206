"""The GraphiQL page, its assets and its examples, all served by the hub itself.

Separate from the endpoint, which answers the same whether this page exists or not.

Invariant: nothing here needs another host, and no script runs that is not one of these assets.
"""

import secrets
from collections.abc import Awaitable, Callable
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from auth.policy.purposes import purposes
from hub.errors import Refusal
from hub.web.answer import refused
from hub.web.graphql import language
from hub.web.safety import SafetyHeaders, content_policy

PACKAGE = "hub.web.graphiql"
NONCE = "{nonce}"
# An asset is asked for again at every use, by its ETag: a renewed hub is seen at once, and what
# has not changed costs a 304. The page holds a nonce, the switch holds tokens: neither is kept.
REVALIDATED = [Middleware(SafetyHeaders, cache_control="no-cache"), Middleware(GZipMiddleware)]
NOT_KEPT = [Middleware(SafetyHeaders, cache_control="no-store")]

Personas = Callable[[], Awaitable[list[dict[str, str]]]]


def read_example(text: str) -> dict[str, Any]:
    r"""Read one example: its first lines are a head of `# key: value`, and the whole is the query.

    An example without `title_en` shows its `title` in both languages.

    >>> read_example("# persona: city\\n# title: t\\n{ viewer { kind } }")["title"]
    {'zh': 't', 'en': 't'}
    """
    head: dict[str, str] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        key, _, value = line.removeprefix("#").partition(":")
        head[key.strip()] = value.strip()
    title = head["title"]
    return {
        "persona": head["persona"], "title": {"zh": title, "en": head.get("title_en", title)},
        "useCase": head.get("use_case", ""), "query": text,
    }


@cache
def examples() -> list[dict[str, Any]]:
    """Read every example, in the order of their file names."""
    folder = files(PACKAGE).joinpath("examples")
    found = sorted(folder.iterdir(), key=lambda item: item.name)
    return [read_example(item.read_text("utf-8")) for item in found]


@cache
def _page() -> str:
    return files(PACKAGE).joinpath("index.html").read_text("utf-8")


async def page(_request: Request) -> Response:
    """Give the page with a nonce of its own."""
    nonce = secrets.token_urlsafe(16)
    headers = {"content-security-policy": content_policy(nonce)}
    return HTMLResponse(_page().replace(NONCE, nonce), headers=headers)


async def listed(_request: Request) -> Response:
    """Give the examples."""
    return JSONResponse(examples())


async def stateable(_request: Request) -> Response:
    """Give the purposes that there are, and which kinds of callers may state them."""
    return JSONResponse([
        {"code": p.code, "zh": p.zh, "en": p.en, "case": p.case, "kinds": sorted(p.kinds)}
        for p in purposes().values()
    ])


def graphiql_routes(personas: Personas | None) -> list[BaseRoute]:
    """Give the routes of the page; `personas` is None outside development."""

    async def switch(request: Request) -> Response:
        if personas is None:
            return Response(status_code=404)
        try:
            return JSONResponse(await personas())
        except Refusal as refusal:
            body = refused(refusal, language(dict(request.scope["headers"])))
            return Response(body, refusal.status, media_type="application/json")

    return [
        Route("/", page, middleware=NOT_KEPT),
        Route("/examples.json", listed, middleware=NOT_KEPT),
        Route("/purposes.json", stateable, middleware=NOT_KEPT),
        Route("/dev/personas", switch, middleware=NOT_KEPT),
        Mount("/static", StaticFiles(packages=[(PACKAGE, "static")]), middleware=REVALIDATED),
    ]
