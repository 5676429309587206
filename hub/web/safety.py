"""Headers that keep a page of the hub to itself: no foreign script, frame, type guess or referrer.

Separate from the pages, so that an answer cannot be added without them.
"""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


def content_policy(nonce: str = "") -> str:
    """Give the content security policy: the hub's own scripts and styles, and nothing else.

    A dialog of GraphiQL adds a style element of its own, which must carry the page's nonce; the
    fonts and icons of GraphiQL are data: addresses within its style sheet.

    Source: CSP Level 3.
    """
    styles = f"'self' 'nonce-{nonce}'" if nonce else "'self'"
    return (
        f"default-src 'self'; style-src {styles}; img-src 'self' data:; font-src data:;"
        " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


class SafetyHeaders:
    """Add the headers to every answer of an application; what the answer says itself stays."""

    def __init__(self, app: ASGIApp, cache_control: str) -> None:
        """Take the application and how long its answers may be kept."""
        self._app = app
        self._headers = {
            "cache-control": cache_control,
            "content-security-policy": content_policy(),
            "cross-origin-opener-policy": "same-origin",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "x-frame-options": "DENY",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the headers."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers)
