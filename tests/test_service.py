"""The service over HTTP: page, answers, coded errors, and a command beside it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.process import Serving, refused, run


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """Give a running hub; afterwards a SIGTERM must stop it and its database."""
    hub = Serving(tmp_path_factory.mktemp("served")).ready()
    yield hub
    assert hub.end() == 0
    hub.leaves_nothing()


def test_first_start_is_as_light_as_any(hub: Serving) -> None:
    """What preparing the database and drawing the city have taken is given back."""
    assert hub.memory_mib() < 120


def test_answers_over_http(hub: Serving) -> None:
    """The page, its assets and a query with a persona's token are answered."""
    page = httpx.get(hub.url)
    assert "default-src 'self'" in page.headers["content-security-policy"]
    for asset in ("graphiql.min.js", "explorer.js", "hub.js", "hub.css"):
        assert httpx.get(f"{hub.url}/static/{asset}").status_code == 200
    assert len(httpx.get(f"{hub.url}/examples.json").json()) >= 6
    tokens = {p["name"]: p["token"] for p in httpx.get(f"{hub.url}/dev/personas").json()}
    response = hub.ask("{ viewer { kind level } enterprises(first: 1) { totalCount } }",
                       authorization=f"Bearer {tokens['city']}")
    stages = [s.split(";")[0] for s in response.headers["server-timing"].split(", ")]
    assert stages == ["auth", "document", "plan", "execute"]
    answer = response.json()
    assert answer["data"]["viewer"] == {"kind": "OFFICER", "level": "CITY"}
    assert answer["data"]["enterprises"]["totalCount"] == 30


def test_errors_over_http_are_coded(hub: Serving) -> None:
    """Every bad request is a 4xx with code and hint, in the language asked for."""
    bodies: tuple[Any, ...] = (
        b"", b"[]", b"{", b"1", b'{"query": 1}', b'{"query":"{","variables":[]}')
    for body in bodies:
        answer = httpx.post(f"{hub.url}/graphql", content=body)
        assert 400 <= answer.status_code < 500
        assert answer.json()["errors"][0]["extensions"]["code"]
    english = hub.ask("{ nope }", **{"accept-language": "en"}).json()
    assert english["errors"][0]["message"].startswith("The document does not fit")
    assert hub.ask("{ viewer { kind } }", authorization="Bearer x").status_code == 401


def test_health(hub: Serving) -> None:
    """A hub says that it lives and that it is ready."""
    assert httpx.get(f"{hub.url}/livez").json() == {"live": True}
    assert httpx.get(f"{hub.url}/readyz").json()["ready"] is True


def test_schema_of_a_served_hub(hub: Serving) -> None:
    """The schema of a served hub is compared by introspection; a wrong address is refused."""
    done = run(hub.home, "schema", "check", "--against", f"{hub.url}/graphql")
    assert done.returncode == 0, done.stderr
    assert "up to date" in done.stdout
    refused(run(hub.home, "schema", "check", "--against", f"{hub.url}/nothing"), "HTTP 404")


def test_second_process_shares_the_database(hub: Serving) -> None:
    """A command beside the server attaches to its database and prints a token that it accepts."""
    token = run(hub.home, "token", "enterprise").stdout.strip()
    answer = hub.ask("{ enterprises(first: 5) { totalCount } }", authorization=f"Bearer {token}")
    assert json.loads(answer.content)["data"]["enterprises"]["totalCount"] == 1
    assert hub.count() == 30
