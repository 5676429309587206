"""Trusted documents: pushed by the command, named by their digest, planned at start, one client's own."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from auth.personas import persona
from auth.tokens import issue, read_key
from fixtures.reference import CITY
from hub.cli.main import app
from hub.errors import Code, Refusal
from hub.runtime import trusted
from hub.runtime.clients import DocumentMode
from hub.runtime.database import connected
from hub.runtime.execute import Engine
from hub.runtime.trusted import (
    TrustedDocument,
    TrustedDocuments,
    digest_of,
    push,
    remove,
)
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL

KNOWN = "query Kind($n: Int!) { viewer { kind } enterprises(first: $n) { totalCount } }"
OTHER = "query Level { viewer { level } }"
TOWN = persona("town:320402001", CITY)
HAZARDS = "hazards(first: 1000) { edges { node { id } } }"
RESPONSE = {"accept": "application/graphql-response+json"}


class Hub:
    """The endpoint for callers of some client, with the documents of the database."""

    def __init__(self, engine: Engine, dsn: str, home: Path, table: Path) -> None:
        """Take the engine, the database's owner, the folder of the key and the table of clients."""
        self.engine, self.dsn, self.key = engine, dsn, read_key(home)
        self.trusted = TrustedDocuments(dsn, engine.documents, CITY)
        settings = Settings(home=home, clients=str(table))
        self._endpoint = Admission(GraphQL(engine, settings, self.key, self.trusted), settings)

    async def push(self, *texts: str, client: str = "app") -> None:
        """Push documents of a client, and load them."""
        async with connected(self.dsn) as connection:
            await push(connection, CITY, [
                TrustedDocument(client, t, {"n": 1}, (TOWN.shape,)) for t in texts])
        await self.trusted.load()

    async def ask(self, method: str = "POST", client: str = "app", **asked: Any) -> httpx.Response:
        """Ask as an officer of a town, by a client."""
        token = issue(replace(TOWN, client=client), self.key)
        headers = {"authorization": f"Bearer {token}", **RESPONSE}
        how: dict[str, Any] = {"json": asked} if method == "POST" else {"params": {
            k: v if isinstance(v, str) else json.dumps(v) for k, v in asked.items()}}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self._endpoint)) as http:
            return await http.request(method, "http://hub/graphql", headers=headers, **how)


@pytest.fixture
async def hub(engine: Engine, dsn: str, home: Path, tmp_path: Path) -> AsyncIterator[Hub]:
    """Give an endpoint with one trusted document and a client of each mode; then there is none."""
    table = tmp_path / "clients.csv"
    lines = ("id,points_per_hour,mode", "*,0,allow", *(f"{m},0,{m}" for m in DocumentMode))
    table.write_text("\n".join(lines))
    hub = Hub(engine, dsn, home, table)
    await hub.push(KNOWN)
    yield hub
    async with connected(dsn) as connection:
        await connection.execute("delete from trusted_documents")


def _code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


async def test_document_is_named_by_its_digest(hub: Hub) -> None:
    """A known document is answered by its digest in each way that clients name it, by POST and GET."""
    digest, variables = digest_of(KNOWN), {"n": 1}
    apollo = {"persistedQuery": {"version": 1, "sha256Hash": digest}}
    answers = [
        await hub.ask(documentId=f"sha256:{digest}", variables=variables),
        await hub.ask(id=digest, variables=variables),
        await hub.ask(extensions=apollo, variables=variables),
        await hub.ask(query=KNOWN, extensions=apollo, variables=variables),
        await hub.ask(query=KNOWN, variables=variables),
        await hub.ask("GET", documentId=f"sha256:{digest}", variables=variables),
        await hub.ask("GET", extensions=apollo, variables=variables),
    ]
    assert {a.status_code for a in answers} == {200}
    assert len({a.content for a in answers}) == 1
    assert answers[0].json()["data"]["viewer"] == {"kind": "OFFICER"}


async def test_digest_of_nothing_is_refused(hub: Hub) -> None:
    """An unknown digest, one of another client and one that is not the text's are refused by code."""
    digest = digest_of(KNOWN)
    assert _code(await hub.ask(documentId=digest_of(OTHER))) == (404, "DOCUMENT_UNKNOWN")
    assert _code(await hub.ask(client="other", documentId=digest)) == (404, "DOCUMENT_UNKNOWN")
    apollo = {"persistedQuery": {"version": 1, "sha256Hash": digest}}
    assert _code(await hub.ask(client="other", extensions=apollo)) == (
        400, "PERSISTED_QUERY_NOT_SUPPORTED")
    assert _code(await hub.ask(query=OTHER, extensions=apollo)) == (400, "BAD_REQUEST")


async def test_statements_are_ready_before_they_are_asked(hub: Hub) -> None:
    """Loading plans a document for the callers it was pushed for: asking plans nothing."""
    statements = hub.engine.documents.statements
    planned = statements.misses
    assert planned > 0
    answer = await hub.ask(documentId=digest_of(KNOWN), variables={"n": 5})
    assert answer.status_code == 200
    assert statements.misses == planned


async def test_changes_are_followed(hub: Hub) -> None:
    """What is pushed or removed while serving holds from the next look at the database."""
    assert (await hub.ask(documentId=digest_of(OTHER))).status_code == 404
    await hub.push(OTHER)
    assert (await hub.ask(documentId=digest_of(OTHER))).json()["data"]
    async with connected(hub.dsn) as connection:
        await remove(connection, CITY, "app", digest_of(OTHER))
        with pytest.raises(Refusal) as caught:
            await remove(connection, CITY, "app", digest_of(OTHER))
    assert caught.value.code is Code.DOCUMENT_UNKNOWN
    await hub.trusted.load()
    assert (await hub.ask(documentId=digest_of(OTHER))).status_code == 404


async def test_document_that_no_longer_fits_is_told(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    """A stored document that the schema has outgrown is told in the log, and refused when asked."""
    with caplog.at_level(logging.WARNING):
        await hub.push("query Old { gone }")
    assert digest_of("query Old { gone }") in caplog.text
    answer = await hub.ask(documentId=digest_of("query Old { gone }"))
    assert _code(answer) == (400, "DOCUMENT_INVALID")
    assert (await hub.ask(documentId=digest_of(KNOWN), variables={"n": 1})).status_code == 200


async def test_mode_of_a_client_is_kept(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    """One client may send anything, one is told of in the log, once, and one may send its own alone."""
    for client in DocumentMode:
        await hub.push(KNOWN, client=client)
        assert (await hub.ask(client=client, query=KNOWN, variables={"n": 1})).status_code == 200
    assert not caplog.text
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert (await hub.ask(client="allow", query=OTHER)).status_code == 200
            assert (await hub.ask(client="log-unknown", query=OTHER)).status_code == 200
            assert _code(await hub.ask(client="trusted-only", query=OTHER)) == (
                403, "DOCUMENT_NOT_TRUSTED")
    assert [r.getMessage() for r in caplog.records] == [
        f"client log-unknown sent the unknown document sha256:{digest_of(OTHER)}"]


async def test_changes_are_followed_while_serving(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hub that serves looks again and again, and goes on when the database is away."""
    monkeypatch.setattr(trusted, "POLL_S", 0.01)
    asked = 0

    def later(dsn: str) -> Any:
        nonlocal asked
        asked += 1
        if asked < 3:
            raise Refusal(Code.DATABASE_UNREACHABLE, reason="x")
        return connected(dsn)

    async with hub.trusted.followed():
        monkeypatch.setattr(trusted, "connected", later)
        async with connected(hub.dsn) as connection:
            await push(connection, CITY, [TrustedDocument("app", OTHER, {}, ())])
        for _ in range(1000):
            await asyncio.sleep(0.01)
            if hub.trusted.text("app", digest_of(OTHER)):
                break
    assert asked > 2
    assert hub.trusted.text("app", digest_of(OTHER)) == OTHER


class Command:
    """Runs `hub documents` on the database of the tests."""

    def __init__(self, dsn: str, home: Path) -> None:
        """Take the database."""
        self._environ = {"HUB_DATABASE_URL": dsn, "HUB_HOME": str(home)}

    def run(self, *arguments: str) -> list[str]:
        """Run a command that does what it is asked, and give its lines."""
        done = CliRunner().invoke(app, ["documents", *arguments], env=self._environ)
        assert done.exit_code == 0, done
        return done.stdout.splitlines()

    def refused(self, *arguments: str) -> str:
        """Run a command that is refused, and give why."""
        done = CliRunner().invoke(app, ["documents", *arguments], env=self._environ)
        assert isinstance(done.exception, Refusal), done
        return str(done.exception)


@pytest.fixture
def command(dsn: str, home: Path) -> Command:
    """Give the command."""
    return Command(dsn, home)


def test_command_pushes_what_can_be_asked(command: Command, tmp_path: Path) -> None:
    """Documents and manifests are pushed with what is withheld from whom, listed, and removed."""
    (tmp_path / "kind.graphql").write_text(KNOWN)
    text = "query Names { enterprises(first: 1) { edges { node { name revenue10k } } } }"
    (tmp_path / "relay.json").write_text(json.dumps({digest_of(text): text}))
    (tmp_path / "apollo.json").write_text(json.dumps({
        "format": "apollo-persisted-query-manifest", "version": 1,
        "operations": [{"id": digest_of(OTHER), "name": "Level", "type": "query", "body": OTHER}]}))
    files = [str(tmp_path / n) for n in ("kind.graphql", "relay.json", "apollo.json")]
    lines = command.run("push", *files, "--client", "cli", "--as", "public", "--as", "town:320402001",
                        "--variables", '{"n": 1}')
    assert [line for line in lines if not line.startswith(" ")] == [
        f"sha256:{digest_of(KNOWN)} Kind", f"sha256:{digest_of(text)} Names",
        f"sha256:{digest_of(OTHER)} Level"]
    assert any("public" in line and "Enterprise.revenue10k" in line for line in lines)
    names = [f"sha256:{digest_of(t)}" for t in (KNOWN, text, OTHER)]
    assert {line.split()[1] for line in command.run("list") if line.startswith("cli ")} == set(names)
    assert digest_of("") in command.refused("remove", names[0], digest_of(""), "--client", "cli")
    command.run("remove", *names, "--client", "cli")
    assert not [line for line in command.run("list") if line.startswith("cli ")]


@pytest.mark.parametrize(("text", "words"), [
    ("{ viewer { kind } }", "name"), ("query A { nope }", "nope"),
    ("query A($n: Int!) { enterprises(first: $n) { totalCount } }", "$n"),
    ("query A { enterprises(first: 1, filter: {revenue10k: {gt: 1}}) { totalCount } }",
     "Enterprise.revenue10k"),
    ("query A { enterprises(first: 1001) { totalCount } }", "1000"),
    (f"query A {{ enterprises(first: 1000) {{ edges {{ node {{ {HAZARDS} }} }} }} }}",
     "enterprises"),
])
def test_command_refuses_what_could_not_be_asked(
    command: Command, tmp_path: Path, text: str, words: str
) -> None:
    """A document without names, or that its caller could not ask, is refused, and none is stored."""
    (tmp_path / "fine.graphql").write_text("query Fine { viewer { kind } }")
    (tmp_path / "bad.graphql").write_text(text)
    files = [str(tmp_path / n) for n in ("fine.graphql", "bad.graphql")]
    assert words in command.refused("push", *files, "--client", "cli", "--as", "public")
    assert not [line for line in command.run("list") if line.startswith("cli ")]


@pytest.mark.parametrize("text", ["[]", "{", '{"a": 1}', '{"operations": [1]}'])
def test_command_refuses_what_is_no_manifest(command: Command, tmp_path: Path, text: str) -> None:
    """A manifest of another form is refused by name."""
    (tmp_path / "bad.json").write_text(text)
    file = str(tmp_path / "bad.json")
    assert "bad.json" in command.refused("push", file, "--client", "cli", "--as", "public")
