"""Suites, clients and design rules that nobody here wrote, run as they are against a serving hub."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auth.personas import persona
from auth.tokens import issue, read_key
from fixtures.reference import CITY
from tests.process import Serving

ROOT = Path(__file__).parent.parent
CLIENTS = ROOT / "tests/clients"
TOOLS = CLIENTS / "node_modules/.bin"
SCHEMA = ROOT / "schema/schema.graphql"
TIMEOUT_S = 300


def _run(*command: str | Path, cwd: Path = CLIENTS) -> str:
    assert TOOLS.is_dir(), "the clients are not installed: .ci/clients installs them, as make test does"
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=TIMEOUT_S)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def hub(dsn: str, home: Path) -> Iterator[Serving]:
    """Give a hub that serves the city of the tests, with queries by GET."""
    hub = Serving(home, {"HUB_DATABASE_URL": dsn, "HUB_HTTP_GET": "1"}).ready()
    yield hub
    assert hub.end() == 0


@pytest.fixture(scope="module")
def token(home: Path) -> str:
    """Give a token of an officer of the city."""
    return issue(persona("city", CITY), read_key(home))


def _ask(script: str, hub: Serving, *arguments: str) -> Any:
    return json.loads(_run("node", script, f"{hub.url}/graphql", *arguments))


def test_audits_of_graphql_over_http_pass(hub: Serving) -> None:
    """All that graphql-http audits in a server holds, what it may do included."""
    found = _ask("audit.mjs", hub)
    assert [a for a in found if a["status"] != "ok"] == []
    assert len(found) > 60
    assert {a["name"].split()[0] for a in found} == {"MUST", "SHOULD", "MAY"}


def test_relay_compiles_and_pages(hub: Serving, token: str) -> None:
    """Relay's compiler takes its documents, and its runtime reads pages into one list, and a node."""
    (CLIENTS / "relay/__generated__").mkdir(exist_ok=True)
    _run(TOOLS / "relay-compiler", "relay.config.json")
    read = _ask("relay.mjs", hub, token)
    nodes = read["nodes"]
    assert read["totalCount"] > len(nodes) == len({n["id"] for n in nodes}) == 9
    assert [n["name"] for n in nodes] == sorted(n["name"] for n in nodes)
    assert read["node"] == {"__typename": "Enterprise", "id": nodes[0]["id"], "name": nodes[0]["name"]}


def test_requests_of_urql_and_apollo_are_answered(hub: Serving, token: str) -> None:
    """Both clients get data and errors; Apollo's handshake falls back to the text of the document."""
    read = _ask("requests.mjs", hub, token)
    for client in ("urql", "apollo"):
        assert read[client]["error"] is None
        assert read[client]["data"]["viewer"]["kind"] == "OFFICER"
        assert read[client]["data"]["enterprises"]["totalCount"] > 0
    assert "nope" in read["urqlWrong"]["error"]
    assert "first" in read["apolloWrong"]["error"]
    assert "text/event-stream" in read["sent"][0]["accept"]
    shapes = [(sorted(s["body"].keys() & {"query", "extensions"}), s["status"]) for s in read["sent"]]
    handshake = [(["extensions"], 400), (["extensions", "query"], 200)]
    assert shapes[2:4] == handshake


def test_schema_keeps_the_rules_of_eslint() -> None:
    """The schema keeps the design rules that graphql-eslint recommends, and those for Relay."""
    _run(TOOLS / "eslint", "-c", CLIENTS / "eslint.config.mjs", "--max-warnings=0", SCHEMA, cwd=ROOT)


def test_schema_keeps_the_rules_of_the_linter() -> None:
    """The schema keeps the rules of graphql-schema-linter."""
    _run(TOOLS / "graphql-schema-linter", SCHEMA)


def test_types_are_generated_and_strict() -> None:
    """Types generated from the schema satisfy TypeScript at its strictest, and an application's use."""
    _run(TOOLS / "graphql-codegen", "--config", "codegen.json")
    _run(TOOLS / "tsc", "-p", "tsconfig.json")
