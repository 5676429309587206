"""The GraphiQL page, its assets and its examples, all served by the hub itself."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

KINDS = {"html": "text/html", "js": "text/javascript", "css": "text/css", "txt": "text/plain"}
# GraphiQL writes style attributes; scripts come from the hub alone.
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:"


@cache
def assets() -> Mapping[str, bytes]:
    """Read every asset once."""
    folder = files("hub.web.graphiql").joinpath("static")
    return {item.name: item.read_bytes() for item in folder.iterdir()}


@cache
def examples() -> list[dict[str, str]]:
    """Read the example queries; `# persona:` and `# title:` head each of them."""
    out = []
    folder = files("hub.web.graphiql").joinpath("examples")
    for item in sorted(folder.iterdir(), key=lambda i: i.name):
        text = item.read_text(encoding="utf-8")
        head = dict(
            line[2:].split(": ", 1) for line in text.splitlines() if line.startswith("# ")
        )
        out.append({"title": head["title"], "persona": head["persona"], "query": text})
    return out


def _file(name: str) -> Response:
    content = assets().get(name)
    if content is None:
        return Response(status_code=404)
    kind = KINDS[name.rsplit(".", 1)[1]]
    return Response(content, media_type=kind, headers={"content-security-policy": POLICY})


def graphiql_routes(personas: Callable[[], list[dict[str, str]]] | None) -> list[BaseRoute]:
    """Give the routes of the page; `personas` is None outside development."""

    async def page(_request: Request) -> Response:
        return _file("index.html")

    async def asset(request: Request) -> Response:
        return _file(request.path_params["name"])

    async def listed(_request: Request) -> Response:
        return JSONResponse(examples())

    async def switch(_request: Request) -> Response:
        return JSONResponse(personas()) if personas else Response(status_code=404)

    return [
        Route("/", page), Route("/static/{name}", asset),
        Route("/examples.json", listed), Route("/dev/personas", switch),
    ]
