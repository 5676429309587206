"""HTTP request to Asked: which document, operation and variables are meant; nothing is executed.

Separate from the endpoint so that every strange body can be tried without a server.

Invariant: whatever the bytes are, the outcome is Asked or a coded refusal.
Source: GraphQL over HTTP (draft of 2026), sections Request Parameters, GET and POST.
"""

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import orjson
from graphql import OperationType

from hub.errors import Code, Refusal

DIGEST = re.compile(r"(?:sha256:)?([0-9a-f]{64})")
# A body nests further than its variables can mean only to hurt those who read it by recursion.
JSON_DEPTH_MAX = 64
MEMBERS = ("query", "operationName", "variables", "extensions", "documentId", "id", "onError")
# What most requests are made of.
USUAL = frozenset(MEMBERS[:3])
WRITING = "POST"
# A search by pattern takes a third of the time of `in`.
ESCAPED = re.compile(rb"\\u")
QUOTED = re.compile(b'"(?:%s)"' % "|".join(MEMBERS).encode())


class OnError(StrEnum):
    """What an error of execution does to its surroundings; reads have none, so all three agree."""

    NULL = "NULL"
    PROPAGATE = "PROPAGATE"
    HALT = "HALT"


class AccessMode(StrEnum):
    """What becomes of an answer of which something is withheld: it is partial, or refused as a whole."""

    PARTIAL = "partial"
    STRICT = "strict"


class Asked(NamedTuple):
    """One well-formed request: the text of a document, or the digest that a client knows it by.

    With both, the digest is that of the text.
    """

    text: str | None
    digest: str
    operation: str | None
    variables: dict[str, Any]
    handshake: bool = False  # the digest came by Apollo's handshake
    strict: bool = False  # refused as a whole rather than answered with anything withheld


def _bad(reason: str) -> Refusal:
    return Refusal(Code.BAD_REQUEST, reason=reason)


@lru_cache(maxsize=256)
def check_media(content_type: bytes, content_encoding: bytes) -> None:
    """Check that a body is plain JSON in UTF-8. Refuses: MEDIA_TYPE_UNSUPPORTED."""
    kind, *parameters = content_type.decode("latin-1").lower().split(";")
    pairs = dict(p.replace('"', "").strip().partition("=")[::2] for p in parameters)
    plain = content_encoding.strip().lower() in (b"", b"identity")
    if kind.strip() != "application/json" or pairs.get("charset", "utf-8") != "utf-8" or not plain:
        raise Refusal(Code.MEDIA_TYPE_UNSUPPORTED)


def read_body(raw: bytes, batch_max: int) -> Asked | list[Asked]:
    """Read the body of a POST; an array is a batch. Refuses: BAD_REQUEST, BATCH_REFUSED."""
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError as wrong:
        raise _bad("JSON") from wrong
    if raw.count(b"{") + raw.count(b"[") > JSON_DEPTH_MAX:
        _check_depth(body)
    if isinstance(body, list) and not 0 < len(body) <= batch_max:
        raise Refusal(Code.BATCH_REFUSED, limit=batch_max)
    # A name that stands twice may be read differently by whoever stands in front of the hub. What is
    # written as the hub would write it has none.
    if orjson.dumps(body) != raw:
        _check_names(raw, body)
    if isinstance(body, list):
        return [_asked(one) for one in body]
    return _asked(body)


def read_query_string(raw: bytes) -> Asked:
    """Read the parameters of a GET. Refuses: BAD_REQUEST."""
    try:
        pairs = parse_qsl(
            raw.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=32)
    except ValueError as wrong:
        raise _bad("URL") from wrong
    given: dict[str, Any] = {}
    for name, value in pairs:
        if name in given:
            raise _bad(name)
        given[name] = value
    # What is empty counts as absent, the document apart.
    given = {name: value for name, value in given.items() if value or name == "query"}
    for name in given.keys() & {"variables", "extensions"}:
        given[name] = _member(name, given[name])
    return _asked(given)


def in_mode(asked: Asked | list[Asked], header: bytes) -> Asked | list[Asked]:
    """Ask in the mode that X-Access-Mode names. Refuses: ACCESS_MODE_UNKNOWN."""
    try:
        mode = AccessMode(header.decode("latin-1").strip().lower())
    except ValueError as wrong:
        raise Refusal(Code.ACCESS_MODE_UNKNOWN, modes=", ".join(AccessMode)) from wrong
    if mode is AccessMode.PARTIAL:
        return asked
    if isinstance(asked, Asked):
        return asked._replace(strict=True)
    return [one._replace(strict=True) for one in asked]


def check_safe(kind: OperationType) -> None:
    """Check that what a GET asks for only reads. Refuses: METHOD_NOT_ALLOWED."""
    if kind is not OperationType.QUERY:
        raise Refusal(Code.METHOD_NOT_ALLOWED, method="GET", allow=WRITING)


def _member(name: str, text: str) -> Any:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as wrong:
        raise _bad(name) from wrong
    _check_depth(value)
    return value


def _asked(body: object) -> Asked:
    if not isinstance(body, dict):
        raise _bad("{…}")
    text, operation, variables = body.get("query"), body.get("operationName"), body.get("variables")
    # Not by a union of types, which is made anew each time.
    if text is not None and not isinstance(text, str):
        raise _bad("query")
    if operation is not None and not isinstance(operation, str):
        raise _bad("operationName")
    if variables is not None and not isinstance(variables, dict):
        raise _bad("variables")
    if text is not None and USUAL.issuperset(body):
        return Asked(text, "", operation or None, variables or {})
    if (on_error := body.get("onError")) is not None and on_error not in tuple(OnError):
        raise _bad("onError")
    digest, handshake = _digest(body)
    if text is None and not digest:
        raise _bad("query")
    if text is not None and digest and sha256(text.encode()).hexdigest() != digest:
        raise _bad("sha256")
    return Asked(text, digest, operation or None, variables or {}, handshake)


def _digest(body: Mapping[str, Any]) -> tuple[str, bool]:
    """Read by which digest a document is meant: its own member, or Apollo's handshake.

    Source: Apollo, Automatic persisted queries; GraphQL over HTTP, Persisted Documents.
    """
    extensions = body.get("extensions")
    if extensions is not None and not isinstance(extensions, dict):
        raise _bad("extensions")
    persisted = (extensions or {}).get("persistedQuery")
    if persisted is not None:
        if not isinstance(persisted, dict) or persisted.get("version") != 1:
            raise _bad("extensions.persistedQuery")
        return _hexadecimal(persisted.get("sha256Hash"), "extensions.persistedQuery"), True
    for name in ("documentId", "id"):
        # Beside a text, `id` may be anything that a client counts its requests by.
        if body.get(name) is not None and (name == "documentId" or body.get("query") is None):
            return _hexadecimal(body[name], name), False
    return "", False


def _hexadecimal(value: object, name: str) -> str:
    found = DIGEST.fullmatch(value.lower()) if isinstance(value, str) else None
    if found is None:
        raise _bad(name)
    return found[1]


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(JSON_DEPTH_MAX):
        level = [
            below for v in level if isinstance(v, dict | list)
            for below in (v.values() if isinstance(v, dict) else v)
        ]
        if not level:
            return
    raise _bad(f"> {JSON_DEPTH_MAX} {{[")


def _check_names(raw: bytes, body: object) -> None:
    if isinstance(body, dict) and not ESCAPED.search(raw) and len(QUOTED.findall(raw)) <= len(body):
        return

    def once(pairs: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in pairs]
        for name in names:
            if names.count(name) > 1 and name in MEMBERS:
                raise _bad(name)

    json.loads(raw, object_pairs_hook=once)
