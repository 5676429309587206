"""Requests and forms of answers as pure functions: every strange body, URL and header."""

import json
from typing import Any

import pytest
from graphql import OperationType
from hypothesis import given
from hypothesis import strategies as st

from hub.errors import Code, Fault, Refusal
from hub.web.answer import FAULTS_MAX, Media, negotiate, refusal_object, status
from hub.web.request import (
    JSON_DEPTH_MAX,
    Asked,
    check_media,
    check_safe,
    read_body,
    read_query_string,
)

DIGEST = "ab" * 32
TEXT = "{ __typename }"
URQL = """application/graphql-response+json, application/graphql+json, application/json,
 text/event-stream, multipart/mixed"""


def _code(call: Any, *arguments: Any) -> Code | None:
    try:
        call(*arguments)
    except Refusal as refusal:
        return refusal.code
    return None


def _nested(depth: int) -> bytes:
    return b'{"query": "{ a }", "variables": {"v": ' + b"[" * depth + b"]" * depth + b"}}"


BAD_BODIES = (
    b"", b"1", b'"x"', b"null", b"true", b"{", b"NaN", b"{}", b'{"query": null}', b'{"query": 1}',
    b'{"query": {}}', b'{"query": ["a"]}', b'{"query": false}',
    b'\xef\xbb\xbf{"query": "{ a }"}', b'{"query": "\xff"}', '{"query": "{ a }"}'.encode("utf-16"),
    b'{"query": "\\ud800"}', b'{"query": "{ a }"} x',
    b'{"query": "{ a }", "query": "{ b }"}', b'{"query": "{ a }", "qu\\u0065ry": "{ b }"}',
    _nested(JSON_DEPTH_MAX), _nested(1000), _nested(100_000),
    *(f'{{"query": "{{ a }}", "{name}": {value}}}'.encode()
      for name in ("variables", "extensions") for value in ("[]", "0", '"x"', "false")),
    *(f'{{"query": "{{ a }}", "operationName": {value}}}'.encode()
      for value in ("[]", "0", "{}", "false")),
    *(f'{{"query": "{{ a }}", "onError": {value}}}'.encode()
      for value in ("[]", "0", "{}", '"null"', '""')),
    *(f'{{"extensions": {{"persistedQuery": {value}}}}}'.encode()
      for value in ("1", "{}", '{"version": 1}', f'{{"version": 2, "sha256Hash": "{DIGEST}"}}',
                    '{"version": 1, "sha256Hash": "x"}', '{"version": 1, "sha256Hash": 5}')),
    b'{"documentId": "md5:x"}', b'{"id": 7}', b'{"query": "{ a }", "documentId": []}',
)


@pytest.mark.parametrize("raw", BAD_BODIES, ids=lambda raw: repr(raw[:40]))
def test_strange_body_is_refused_by_code(raw: bytes) -> None:
    """A body that is no well-formed request is refused, whatever it is made of."""
    assert _code(read_body, raw, 0) is Code.BAD_REQUEST


@given(st.binary(max_size=60) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.sampled_from([DIGEST, "NULL", TEXT]),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["query", "variables", "extensions", "persistedQuery", "version", "id",
                         "operationName", "documentId", "onError", "sha256Hash"]), inner),
).map(lambda value: json.dumps(value).encode()))
def test_any_body_is_asked_or_refused(raw: bytes) -> None:
    """Whatever the bytes are, they are read or refused at stage 1."""
    code = _code(read_body, raw, 3)
    assert code in (None, Code.BAD_REQUEST, Code.BATCH_REFUSED)
    found = read_body(raw, 3) if code is None else []
    for asked in found if isinstance(found, list) else [found]:
        assert asked.text is not None or asked.digest


def test_body_is_read() -> None:
    """All members are read; null counts as absent and a name that is not known is ignored."""
    body = {"query": TEXT, "operationName": "", "variables": None, "extensions": {"x": 1},
            "onError": "HALT", "id": 7, "other": []}
    assert read_body(json.dumps(body).encode(), 0) == Asked(TEXT, "", None, {})
    body = {"query": None, "documentId": f"sha256:{DIGEST}", "operationName": "A", "variables": {"a": 1}}
    assert read_body(json.dumps(body).encode(), 0) == Asked(None, DIGEST, "A", {"a": 1})
    assert read_body(json.dumps({"id": DIGEST}).encode(), 0) == Asked(None, DIGEST, None, {})
    body = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": DIGEST.upper()}}}
    assert read_body(json.dumps(body).encode(), 0) == Asked(None, DIGEST, None, {}, handshake=True)
    chinese = json.dumps({"query": TEXT, "variables": {"名": "query"}}).encode()
    assert read_body(chinese, 0) == Asked(TEXT, "", None, {"名": "query"})
    depth = JSON_DEPTH_MAX - 2
    assert isinstance(read_body(_nested(depth), 0), Asked)


@given(st.dictionaries(
    st.text(max_size=8), st.none() | st.booleans() | st.integers(-2**63, 2**63) | st.text(max_size=8)))
def test_spelling_makes_no_difference(variables: dict[str, Any]) -> None:
    """A body is read alike however its JSON is written; a name that stands twice is refused in each."""
    body = {"query": TEXT, "operationName": "A", "variables": variables}
    for more in ({"separators": (",", ":")}, {"indent": 1}, {"ensure_ascii": False}):
        written = json.dumps(body, **more)  # type: ignore[arg-type]  # as json takes them
        assert read_body(written.encode(), 0) == Asked(TEXT, "", "A", variables)
        twice = written.replace("{", '{"query":"{ b }",', 1)
        assert _code(read_body, twice.encode(), 0) is Code.BAD_REQUEST
        assert _code(read_body, f"[{twice}]".encode(), 1) is Code.BAD_REQUEST


def test_batch_is_refused_unless_set() -> None:
    """An array is a batch: refused with its limit, or read in order up to it."""
    one = {"query": TEXT}
    for raw, limit in ((b"[]", 0), (b"[]", 2), (json.dumps([one]).encode(), 0),
                       (json.dumps([one] * 3).encode(), 2)):
        assert _code(read_body, raw, limit) is Code.BATCH_REFUSED
    two = [{"query": "{ a }"}, {"query": "{ b }"}]
    read = read_body(json.dumps(two).encode(), 2)
    assert isinstance(read, list)
    assert [a.text for a in read] == ["{ a }", "{ b }"]
    assert _code(read_body, b'[{"query": "{ a }"}, 1]', 2) is Code.BAD_REQUEST


@pytest.mark.parametrize(("raw", "found"), [
    (b"query=%7B%20a%20%7D", Asked("{ a }", "", None, {})),
    (b"query={+a+}&variables=&extensions=&operationName=", Asked("{ a }", "", None, {})),
    (b"query={a}&variables=%7B%22n%22%3A1%7D&operationName=null", Asked("{a}", "", "null", {"n": 1})),
    (f"documentId=sha256:{DIGEST}".encode(), Asked(None, DIGEST, None, {})),
    (f'extensions={{"persistedQuery":{{"version":1,"sha256Hash":"{DIGEST}"}}}}'.encode(),
     Asked(None, DIGEST, None, {}, handshake=True)),
    (b"", None), (b"query=a&query=b", None), (b"query=a&variables=x", None), (b"query=%FF", None),
    (b"query=a&variables=[]", None), (b"query=a&extensions=1", None), (b"query=a&variables=1e999", None),
    (b"query=a&variables=" + b"[" * 2000, None), (b"&".join([b"a=1"] * 40), None), (b"\xff", None),
])
def test_query_string_is_read_or_refused(raw: bytes, found: Asked | None) -> None:
    """The parameters of a GET are read as the specification says, or refused."""
    if found is None:
        assert _code(read_query_string, raw) is Code.BAD_REQUEST
    else:
        assert read_query_string(raw) == found


def test_get_only_reads() -> None:
    """A GET that would write is refused, and told by which method writing goes."""
    assert _code(check_safe, OperationType.QUERY) is None
    for kind in (OperationType.MUTATION, OperationType.SUBSCRIPTION):
        with pytest.raises(Refusal) as caught:
            check_safe(kind)
        assert (caught.value.status, caught.value.facts["allow"]) == (405, "POST")


@pytest.mark.parametrize(("content_type", "encoding", "fits"), [
    (b"application/json", b"", True), (b"application/json; charset=utf-8", b"identity", True),
    (b'Application/JSON;charset="UTF-8"', b"", True), (b"", b"", False), (b"text/plain", b"", False),
    (b"application/json; charset=utf-16", b"", False), (b"application/json", b"gzip", False),
    (b"application/x-www-form-urlencoded", b"", False), (b"application/graphql", b"", False),
    (b"multipart/form-data; boundary=x", b"", False), (b"application/jsonx", b"", False),
])
def test_media_type_of_a_body(content_type: bytes, encoding: bytes, *, fits: bool) -> None:
    """A body is plain JSON in UTF-8, or refused; nothing is ever unpacked."""
    wanted = None if fits else Code.MEDIA_TYPE_UNSUPPORTED
    assert _code(check_media, content_type, encoding) is wanted


R, L, J = Media.RESPONSE, Media.LEGACY, Media.JSON


@pytest.mark.parametrize(("accept", "media"), [
    ("", J), ("*/*", J), ("application/*", J), ("application/json", L),
    ("application/graphql-response+json", R), ("application/graphql-response+json;charset=utf-8", R),
    ("application/graphql-response+json, application/json;q=0.9", R),
    ("application/json;q=0.5, application/graphql-response+json;q=0.4", L),
    ("application/json, application/graphql-response+json", L),
    ("application/graphql-response+json, */*", R), ("text/html, */*;q=0.1", J),
    ("*/*, application/json;q=0.9", R), ("*/*, application/json;q=0", R),
    # urql and GraphiQL list streams too: a query never becomes one.
    (URQL, R),
    ("application/json, multipart/mixed", L), ("text/event-stream, application/json;q=0.1", L),
    ("text/event-stream", None), ("multipart/mixed;boundary=x", None), ("text/html", None),
    ("application/json;q=0", None), ("*/*;q=0", None), ("application/json;q=x", None), (",;,", None),
    ("application/json;charset=utf-16", None), ("application/json;q=nan", None),
])
def test_accept_is_negotiated(accept: str, media: Media | None) -> None:
    """The form of an answer follows the Accept header; when nothing fits it is refused."""
    if media is None:
        assert _code(negotiate, accept.encode()) is Code.ACCEPT_UNSUPPORTED
    else:
        assert negotiate(accept.encode()) is media


@given(st.binary(max_size=80) | st.lists(st.sampled_from(
    ["*/*", "application/json", "application/graphql-response+json", ";q=0", ";q=0.5", ",", ";", "="]
)).map(lambda parts: "".join(parts).encode()))
def test_any_header_is_negotiated_or_refused(header: bytes) -> None:
    """Whatever stands in the headers, the outcome is a form, or a refusal by code."""
    assert _code(negotiate, header) in (None, Code.ACCEPT_UNSUPPORTED)
    assert _code(check_media, header, header) in (None, Code.MEDIA_TYPE_UNSUPPORTED)


@pytest.mark.parametrize(("code", "told"), [
    (Code.SYNTAX_INVALID, True), (Code.DOCUMENT_INVALID, True), (Code.CURSOR_INVALID, True),
    (Code.FIELD_NOT_FILTERABLE, True), (Code.BAD_REQUEST, False), (Code.TOKEN_INVALID, False),
    (Code.DATABASE_BUSY, False), (Code.INTERNAL, False), (Code.BODY_TOO_LARGE, False),
])
def test_status_depends_on_the_form(code: Code, *, told: bool) -> None:
    """A client that names application/json is told of its document at 200; all else keeps its status."""
    facts = dict.fromkeys(("reason", "field", "limit", "requestId"), "x")
    refusal = Refusal(code, **facts)
    assert status(refusal, Media.LEGACY) == (200 if told else refusal.status)
    assert status(refusal, Media.RESPONSE) == status(refusal, Media.JSON) == refusal.status
    assert refusal.status >= 400


def test_refusal_has_no_data_and_every_fault() -> None:
    """A refusal is errors alone, one for each fault up to the limit, each with its locations."""
    single = refusal_object(Refusal(Code.CURSOR_INVALID), "en")
    assert list(single) == ["errors"]
    assert list(single["errors"][0]) == ["message", "extensions"]
    faults = tuple(Fault(f"f{n}", ((n, 1),)) for n in range(1, 9))
    errors = refusal_object(Refusal(Code.DOCUMENT_INVALID, faults, reason="f1"), "en")["errors"]
    assert [e["locations"] for e in errors] == [
        [{"line": n, "column": 1}] for n in range(1, FAULTS_MAX + 1)]
    assert [e["extensions"]["reason"] for e in errors] == ["f1", "f2", "f3", "f4", "f5"]
    assert errors[1]["message"] == "The document does not fit the schema: f2"
