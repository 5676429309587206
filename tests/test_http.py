"""The endpoint as HTTP clients meet it: methods, forms, statuses, errors, documents, batches."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from auth.personas import persona
from auth.tokens import issue, read_key
from fixtures.reference import CITY
from hub.runtime.execute import Engine
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL

RESPONSE = "application/graphql-response+json"
TEXT = "query Kind { viewer { kind } }"
MUTATION = "mutation { __typename }"
DIGEST = "0" * 64


class Client:
    """Sends requests to the endpoint, without a server between."""

    def __init__(self, engine: Engine, home: Path) -> None:
        """Take the engine and the folder of the key."""
        self._engine, self._home = engine, home

    async def send(
        self, method: str, *, accept: str = RESPONSE, settings: dict[str, Any] | None = None,
        params: dict[str, str] | None = None, headers: dict[str, str] | None = None, **more: Any,
    ) -> httpx.Response:
        """Send one request under some settings."""
        chosen = replace(Settings(home=self._home), **(settings or {}))
        trusted = TrustedDocuments("", self._engine.documents, CITY)
        endpoint = Admission(GraphQL(self._engine, chosen, read_key(self._home), trusted), chosen)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(endpoint)) as client:
            told = {"accept": accept, "accept-language": "en", **(headers or {})}
            return await client.request(
                method, "http://hub/graphql", params=params, headers=told, **more)

    async def post(self, body: Any, **more: Any) -> httpx.Response:
        """Post a body as JSON."""
        return await self.send("POST", json=body, **more)

    async def ask(self, text: str, **variables: Any) -> httpx.Response:
        """Post a document."""
        return await self.post({"query": text, "variables": variables})


@pytest.fixture
async def http(engine: Engine, home: Path) -> AsyncIterator[Client]:
    """Give a client of the endpoint."""
    yield Client(engine, home)  # noqa: PT022  # the engine ends with the session


def _code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


@pytest.mark.parametrize(("accept", "form"), [
    (RESPONSE, RESPONSE), ("application/json", "application/json"), ("*/*", "application/json"),
    (f"{RESPONSE}, application/json, text/event-stream, multipart/mixed", RESPONSE),
])
async def test_answer_has_the_form_asked_for(http: Client, accept: str, form: str) -> None:
    """Data comes at status 200 in the form asked for, in UTF-8, whole and never as a stream."""
    answer = await http.post({"query": TEXT}, accept=accept)
    assert (answer.status_code, answer.headers["content-type"]) == (200, f"{form}; charset=utf-8")
    assert answer.json()["data"] == {"viewer": {"kind": "PUBLIC"}}
    assert int(answer.headers["content-length"]) == len(answer.content)


@pytest.mark.parametrize(("text", "variables", "code"), [
    ("{", {}, "SYNTAX_INVALID"), ("", {}, "SYNTAX_INVALID"), ("{ viewer }", {}, "DOCUMENT_INVALID"),
    ("{ viewer { } }", {}, "SYNTAX_INVALID"), ("{}", {}, "SYNTAX_INVALID"),
    ("fragment F on Query { __typename }", {}, "DOCUMENT_INVALID"),
    ("query A { __typename } query B { __typename }", {}, "OPERATION_UNKNOWN"),
    ("query($n: Int!) { enterprises(first: $n) { totalCount } }", {"n": "x"}, "VARIABLE_INVALID"),
    ("query($n: Int!) { enterprises(first: $n) { totalCount } }", {}, "VARIABLE_INVALID"),
    ("query($n: String!) { __type(name: $n) { name } }", {"n": 5}, "VARIABLE_INVALID"),
    ("{ enterprises(first: 0) { totalCount } }", {}, "PAGE_SIZE_INVALID"),
    ("{ __schema { types { name } } enterprises(first: 0) { totalCount } }", {}, "PAGE_SIZE_INVALID"),
    ("subscription { __typename }", {}, "DOCUMENT_INVALID"),
])
async def test_refused_document_has_no_data(
    http: Client, text: str, variables: dict[str, Any], code: str
) -> None:
    """A request that was never executed is 4xx with a code and no data, or 200 for a client of old."""
    body = {"query": text, "variables": variables}
    for accept, status in ((RESPONSE, 400), ("*/*", 400), ("application/json", 200)):
        answer = await http.post(body, accept=accept)
        assert (answer.status_code, _code(answer)) == (status, code)
        assert set(answer.json()) == {"errors"}


async def test_errors_name_their_places(http: Client) -> None:
    """Every fault of a document is an error of its own, with its locations."""
    answer = await http.ask("{\n  nope\n  enterprises(first: 1) { other }\n}")
    assert [e["locations"] for e in answer.json()["errors"]] == [
        [{"line": 2, "column": 3}], [{"line": 3, "column": 27}]]
    many = await http.ask("{ " + " ".join(f"n{i}" for i in range(20)) + " }")
    assert len(many.json()["errors"]) == 5
    wrong = await http.ask("query($n: Int!) { enterprises(first: $n) { totalCount } }", n="x")
    assert wrong.json()["errors"][0]["locations"] == [{"line": 1, "column": 7}]
    assert (await http.ask("{ a: }")).json()["errors"][0]["locations"] == [{"line": 1, "column": 6}]


async def test_operation_is_chosen_by_name(http: Client) -> None:
    """Of several operations the one that is named is answered; an unknown name is refused."""
    text = "query A { a: __typename } query B { b: __typename }"
    answer = await http.post({"query": text, "operationName": "B"})
    assert answer.json()["data"] == {"b": "Query"}
    answer = await http.post({"query": text, "operationName": "C"})
    assert (answer.status_code, _code(answer)) == (400, "OPERATION_UNKNOWN")


@pytest.mark.parametrize(("method", "more", "status", "code"), [
    ("PUT", {"json": {"query": TEXT}}, 405, "METHOD_NOT_ALLOWED"),
    ("DELETE", {}, 405, "METHOD_NOT_ALLOWED"),
    ("GET", {"params": {"query": TEXT}}, 405, "METHOD_NOT_ALLOWED"),
    ("GET", {}, 400, "BAD_REQUEST"),
    ("POST", {"content": b"{}"}, 415, "MEDIA_TYPE_UNSUPPORTED"),
    ("POST", {"data": {"query": TEXT}}, 415, "MEDIA_TYPE_UNSUPPORTED"),
    ("POST", {"json": {}, "headers": {"content-encoding": "gzip"}}, 415, "MEDIA_TYPE_UNSUPPORTED"),
    ("POST", {"json": {"query": TEXT}, "accept": "text/event-stream"}, 406, "ACCEPT_UNSUPPORTED"),
    ("POST", {"json": {"query": TEXT}, "accept": "text/html"}, 406, "ACCEPT_UNSUPPORTED"),
    ("POST", {"json": {"query": "x" * 1_000_001}}, 413, "BODY_TOO_LARGE"),
    ("POST", {"json": {"query": TEXT}, "headers": {"authorization": "Bearer x"}}, 401, "TOKEN_INVALID"),
])
async def test_request_that_is_none_keeps_its_status(
    http: Client, method: str, more: dict[str, Any], status: int, code: str
) -> None:
    """What is no well-formed request is 4xx with a code in every form of answer."""
    for accept in (more["accept"],) if "accept" in more else (RESPONSE, "application/json", "*/*"):
        answer = await http.send(method, **{**more, "accept": accept})
        assert (answer.status_code, _code(answer)) == (status, code)
        assert (status == 405) == ("allow" in answer.headers)


async def test_queries_by_get_are_a_setting(http: Client) -> None:
    """A query may come by GET where that is set; what is refused there is never status 200."""
    on = {"settings": {"http_get": True}}
    params = {"query": "query K($n: String!) { __type(name: $n) { name } }",
              "variables": json.dumps({"n": "Query"}), "operationName": "K"}
    answer = await http.send("GET", params=params, **on)
    assert (answer.status_code, answer.json()["data"]) == (200, {"__type": {"name": "Query"}})
    for accept in (RESPONSE, "application/json", "*/*"):
        for text in (MUTATION, "{"):
            answer = await http.send("GET", params={"query": text}, accept=accept, **on)
            assert answer.status_code == (405 if text == MUTATION else 400)


async def test_error_behaviours_agree_in_reads(http: Client) -> None:
    """Each behaviour is accepted and gives the same answer; another word is refused."""
    for text in (TEXT, '{ __type(name: "Node") { name } viewer { kind } }'):
        answers = [(await http.post({"query": text, "onError": on_error})).content
                   for on_error in ("NULL", "PROPAGATE", "HALT", None)]
        assert len(set(answers)) == 1
    assert (await http.post({"query": TEXT, "onError": "ABORT"})).status_code == 400


async def test_unknown_digest_is_told_as_apollo_clients_expect(http: Client) -> None:
    """The handshake is answered by the words that make a client send the whole text, then answered."""
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": DIGEST}}
    for accept, status in ((RESPONSE, 400), ("application/json", 200)):
        answer = await http.post({"extensions": extensions}, accept=accept)
        error = answer.json()["errors"][0]
        assert (answer.status_code, error["message"]) == (status, "PersistedQueryNotSupported")
        assert error["extensions"]["code"] == "PERSISTED_QUERY_NOT_SUPPORTED"
    answer = await http.post({"query": TEXT, "extensions": {"other": 1}})
    assert answer.json()["data"]


async def test_batch_is_answered_in_order(http: Client) -> None:
    """An array is refused unless set; then each request has its own answer, in order."""
    body = [{"query": "{ a: __typename }"}, {"query": "{"}, {"query": "{ __schema { queryType { name } } }"}]
    assert _code(await http.post(body)) == "BATCH_REFUSED"
    answer = await http.post(body, settings={"batching_max": 3})
    first, second, third = answer.json()
    assert answer.headers["content-type"].startswith("application/json")
    assert first["data"] == {"a": "Query"}
    assert second["errors"][0]["extensions"]["code"] == "SYNTAX_INVALID"
    assert third["data"]["__schema"]["queryType"] == {"name": "Query"}
    assert _code(await http.post(body, settings={"batching_max": 2})) == "BATCH_REFUSED"


async def test_variables_that_nest_deep_are_refused(http: Client) -> None:
    """A filter nested beyond every use is refused, in a variable as in the document."""
    deep: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(900):
        deep = {"not": deep}
    text = "query($f: EnterpriseFilter) { enterprises(first: 1, filter: $f) { totalCount } }"
    answer = await http.ask(text, f=deep)
    assert (answer.status_code, _code(answer)) == (400, "BAD_REQUEST")
    fine = {"name": {"eq": "x"}}
    for _ in range(20):
        fine = {"not": fine}
    assert (await http.ask(text, f=fine)).status_code == 200


PEOPLE = "{ safetyPeople(first: 20) { edges { node { mobile } } } }"


@pytest.mark.parametrize(("persona_", "purpose", "status", "code"), [
    ("town:320402001", None, 200, ""),
    ("town:320402001", "SUPERVISION", 200, ""),
    ("town:320402001", "CASE;case=2026-1", 200, ""),
    ("town:320402001", "CASE", 400, "PURPOSE_CASE_REQUIRED"),
    ("town:320402001", "AUDIT", 403, "PURPOSE_NOT_ALLOWED"),
    ("town:320402001", "FUN", 400, "PURPOSE_UNKNOWN"),
    ("partner:fire", None, 403, "PURPOSE_REQUIRED"),
    ("partner:fire", "EMERGENCY", 200, ""),
    ("public", "SUPERVISION", 403, "PURPOSE_NOT_ALLOWED"),
])
async def test_purpose_header(
    http: Client, home: Path, persona_: str, purpose: str | None, status: int, code: str
) -> None:
    """Each request states its purpose; the same token with another purpose is another caller."""
    caller = persona(persona_, CITY)
    headers = {} if persona_ == "public" else {
        "authorization": f"Bearer {issue(caller, read_key(home))}"}
    if purpose is not None:
        headers["x-hub-purpose"] = purpose
    answer = await http.post({"query": PEOPLE}, headers=headers)
    assert answer.status_code == status
    if code:
        assert _code(answer) == code
        assert "data" not in answer.json()
    else:
        shown = any(e["node"]["mobile"] for e in answer.json()["data"]["safetyPeople"]["edges"])
        assert shown is (purpose is not None)


async def test_a_clients_purposes(http: Client, home: Path, tmp_path: Path) -> None:
    """An application is kept to the purposes of its line; the answer names them."""
    file = tmp_path / "clients.csv"
    file.write_text("id,points_per_hour,mode,purposes\n*,0,allow,EMERGENCY STATISTICS\n", "utf-8")
    headers = {"authorization": f"Bearer {issue(persona('city', CITY), read_key(home))}"}
    settings = {"clients": str(file)}
    for stated, status in (("EMERGENCY", 200), ("STATISTICS", 200), ("SUPERVISION", 403)):
        answer = await http.post(
            {"query": PEOPLE}, settings=settings, headers=headers | {"x-hub-purpose": stated})
        assert answer.status_code == status
    assert "EMERGENCY, STATISTICS" in answer.json()["errors"][0]["message"]
