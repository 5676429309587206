"""One request and its answer, as the log, the metrics and the traces may know them.

Separate from the endpoint that fills it and from the observers that read it: what is not a field
here cannot be observed.

Invariant: it holds no text of a document, no variable, no token, and no code, name or id of a person.
"""

from collections.abc import Callable, MutableMapping
from random import Random
from time import time_ns
from typing import Any

from auth.principal import Principal
from hub.errors import Refusal
from hub.runtime.timing import Timing

# Where the server's own scope of a request carries it, and the headers as they were read.
KEY, HEADERS = "hub.exchange", "hub.headers"
CHANCE = Random()


class Exchange:
    """What is known of a request; the endpoint adds to it as it goes."""

    traceparent: str = ""
    client: str = ""
    kind: str = ""
    level: str = ""
    document: bytes = b""
    operation: str = ""
    unseen: bool = False
    code: str = "OK"
    status: int = 0
    size_bytes: int = 0
    whole_ms: float = 0.0

    def __init__(self, method: str = "", path: str = "") -> None:
        """Begin with an id by which those that began later come later."""
        self.method, self.path, self.begun_ns, self.timing = method, path, time_ns(), Timing()
        self.request_id = f"{self.begun_ns:016x}{CHANCE.getrandbits(64):016x}"

    def asked_by(self, caller: Principal) -> None:
        """Note who asks: the application and the kind of caller, no more."""
        self.client, self.kind, self.level = caller.client, caller.kind, caller.level

    def refused(self, refusal: Refusal) -> None:
        """Note how it ended."""
        self.code = refusal.code.name

    def end(self) -> None:
        """Stop the watch."""
        self.whole_ms = self.timing.whole_ms


Observer = Callable[[Exchange], None]


def headers_of(scope: MutableMapping[str, Any]) -> dict[bytes, bytes]:
    """Give the headers of a request by their names, of one that stands twice the last; read once."""
    found: dict[bytes, bytes] | None = scope.get(HEADERS)
    if found is None:
        found = scope[HEADERS] = dict(scope["headers"])
    return found


def exchange_of(scope: MutableMapping[str, Any]) -> Exchange:
    """Give the exchange of a server's scope; one that nobody observes is begun here."""
    found: Exchange | None = scope.get(KEY)
    if found is None:
        found = scope[KEY] = Exchange(scope["method"], scope["path"])
    return found
