"""Addresses at which the bytes of an attachment are sent or read: signed, for minutes, for one thing.

Apart from what serves them, because the answer to a command names one.

Invariant: a link holds for its purpose, its attachment and its time alone; one to send to, for its caller.
Source: RFC 2104 (HMAC).
"""

import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlencode
from uuid import UUID

from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.command import sender_of

UPLOADS, ATTACHMENTS = "/uploads/", "/attachments/"
UPLOAD_S, READ_S = 900, 300


@dataclass(frozen=True)
class Links:
    """Makes and checks links with one key; `now` is the second of the clock."""

    key: bytes
    now: Callable[[], float] = time.time

    def _mark(self, *parts: object) -> str:
        # No part holds the end of a line, so that none runs into the next.
        text = "\n".join(map(repr, parts))
        return hmac.new(self.key, text.encode(), sha256).hexdigest()

    def upload(self, attachment: UUID, caller: Principal) -> str:
        """Give the address to which a caller sends what it has announced."""
        until = int(self.now()) + UPLOAD_S
        mark = self._mark("upload", str(attachment), until, sender_of(caller))
        return f"{UPLOADS}{attachment}.{until}.{mark}"

    def check_upload(self, token: str, caller: Principal) -> UUID:
        """Read which attachment a caller may send. Refuses: LINK_INVALID."""
        name, _, rest = token.partition(".")
        until, _, mark = rest.partition(".")
        wanted = self._mark("upload", name, self._time(until), sender_of(caller))
        if not hmac.compare_digest(mark.encode(), wanted.encode()):
            raise Refusal(Code.LINK_INVALID)
        return UUID(name)

    def read(self, attachment: str, content: Mapping[str, str]) -> str:
        """Give the address at which the bytes of an attachment are read by whoever holds it."""
        until = int(self.now()) + READ_S
        mark = self._mark("read", attachment, until, sorted(content.items()))
        return f"{ATTACHMENTS}{attachment}?{urlencode({**content, 'until': until, 'mark': mark})}"

    def check_read(self, attachment: str, given: Mapping[str, str]) -> Mapping[str, str]:
        """Read what a link says of the content. Refuses: LINK_INVALID."""
        content = {name: value for name, value in given.items() if name not in ("until", "mark")}
        until = self._time(given.get("until", ""))
        wanted = self._mark("read", attachment, until, sorted(content.items()))
        if not hmac.compare_digest(given.get("mark", "").encode(), wanted.encode()):
            raise Refusal(Code.LINK_INVALID)
        return content

    def _time(self, text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 12 and int(text) >= self.now()):
            raise Refusal(Code.LINK_INVALID)
        return int(text)
