"""Budgets: what is spent leaks back, an empty one says when, and each caller has a bucket of its own."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from auth.personas import persona
from auth.principal import anonymous
from auth.tokens import read_key
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.budget import BUCKETS_MAX, REFUSED_COST, Budgets
from hub.runtime.clients import Client, DocumentMode, admitted, find_client, read_clients
from hub.runtime.execute import Engine
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL

CLIENTS = {
    "metered": Client("metered", 3600, DocumentMode.ALLOW),
    "*": Client("*", 0, DocumentMode.ALLOW),
    "public": Client("public", 3600, DocumentMode.ALLOW),
}
OFFICER = replace(persona("city", CITY), client="metered")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        """Begin at some time."""
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def test_spent_points_leak_back() -> None:
    """A budget of 3,600 points an hour gives one back each second."""
    clock = Clock()
    budgets = Budgets(CLIENTS, clock)
    meter = budgets.meter(OFFICER, "")
    meter.charge(3000)
    told = meter.allowance()
    assert (told.limit, told.cost, told.remaining, told.reset_s) == (3600, 3000, 600, 3000)
    clock.now += 1000
    later = budgets.meter(OFFICER, "").allowance()
    assert (later.cost, later.remaining, later.reset_s) == (0, 1600, 2000)
    clock.now += 10_000
    assert budgets.meter(OFFICER, "").allowance().remaining == 3600


def test_empty_budget_says_when_to_retry() -> None:
    """What exceeds the rest is refused with the seconds to wait, and passes then; nothing is spent by it."""
    clock = Clock()
    budgets = Budgets(CLIENTS, clock)
    budgets.meter(OFFICER, "").charge(3500)
    with pytest.raises(Refusal) as caught:
        budgets.meter(OFFICER, "").charge(150)
    assert (caught.value.code, caught.value.status) == (Code.BUDGET_EMPTY, 429)
    assert caught.value.facts == {"limit": 3600, "value": 150, "remaining": 100, "retryAfter": 50}
    clock.now += 50
    budgets.meter(OFFICER, "").charge(150)


def test_query_dearer_than_the_budget_passes_when_it_is_full() -> None:
    """A budget below the price of one query does not shut it out for ever."""
    budgets = Budgets(CLIENTS, Clock())
    budgets.meter(OFFICER, "").charge(5000)
    assert budgets.meter(OFFICER, "").allowance().remaining == 0


def test_refused_documents_are_charged() -> None:
    """Who sends nonsense spends too, and is refused unread when nothing is left."""
    budgets = Budgets(CLIENTS, Clock())
    for _ in range(3600 // REFUSED_COST):
        budgets.meter(OFFICER, "").check()
        budgets.meter(OFFICER, "").charge_refused()
    with pytest.raises(Refusal, match="budget"):
        budgets.meter(OFFICER, "").check()


def test_everybody_has_a_bucket() -> None:
    """People of one client, and addresses without a token, spend from buckets of their own."""
    budgets = Budgets(CLIENTS, Clock())
    public = anonymous(CITY)
    budgets.meter(OFFICER, "a").charge(3600)
    budgets.meter(public, "a").charge(3600)
    assert budgets.meter(replace(OFFICER, subject="other"), "a").allowance().remaining == 3600
    assert budgets.meter(public, "b").allowance().remaining == 3600
    assert budgets.meter(OFFICER, "b").allowance().remaining == 0
    assert budgets.meter(public, "a").allowance().remaining == 0


def test_number_of_buckets_is_bounded() -> None:
    """A flood of addresses does not fill the memory."""
    budgets = Budgets(CLIENTS, Clock())
    for i in range(BUCKETS_MAX + 10):
        budgets.meter(anonymous(CITY), str(i))
    assert len(budgets._buckets) == BUCKETS_MAX


def test_unmetered_client_is_only_counted() -> None:
    """A client without a budget spends what it likes and is told what it cost."""
    meter = Budgets(CLIENTS, Clock()).meter(replace(OFFICER, client="any"), "")
    for _ in range(10):
        meter.charge(100_000)
    assert meter.allowance().cost == 1_000_000
    assert meter.headers() == []


def test_headers_are_structured_fields() -> None:
    """The headers name policy, quota, window, rest and seconds as the draft spells them."""
    meter = Budgets(CLIENTS, Clock()).meter(OFFICER, "")
    meter.charge(10)
    assert meter.headers() == [
        (b"ratelimit-policy", b'"points";q=3600;w=3600'), (b"ratelimit", b'"points";r=3590;t=10')]


def test_built_in_clients() -> None:
    """Development is not metered, the public is, and any other client has a line that holds for it."""
    assert find_client("development").points_per_hour == 0
    assert find_client("public").points_per_hour > 0
    assert find_client("anything") == read_clients()["*"]


@pytest.mark.parametrize("text", [
    "", "id,points_per_hour,mode\nx,5,allow\n", "id,points_per_hour,mode\n*,many,allow\n",
    "id,points_per_hour,mode\n*,-1,allow\n", "id,points_per_hour,mode\n*,1,perhaps\n", "id\n*\n"])
def test_wrong_file_of_clients_is_refused(tmp_path: Path, text: str) -> None:
    """A file that is no list of clients, or has no line for the others, is a setting that is wrong."""
    file = tmp_path / "clients.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(Refusal) as caught:
        read_clients(str(file))
    assert caught.value.code is Code.SETTING_INVALID


def test_own_file_of_clients(tmp_path: Path) -> None:
    """A file of one's own replaces the list."""
    file = tmp_path / "clients.csv"
    file.write_text("id,points_per_hour,mode\n*,7,trusted-only\n", "utf-8")
    assert find_client("x", read_clients(str(file))) == Client("*", 7, DocumentMode.TRUSTED_ONLY)


def trusted(engine: Engine) -> TrustedDocuments:
    """Give no trusted document."""
    return TrustedDocuments(engine.database, engine.documents, CITY)


ASKED = """{ rateLimit { limit cost remaining resetAt __typename }
  enterprises(first: 3) { totalCount edges { node { id } } } }"""


@pytest.fixture
def metered(engine: Engine, home: Path, tmp_path: Path) -> httpx.AsyncClient:
    """Give a client of an endpoint whose callers have 100 points an hour."""
    file = tmp_path / "clients.csv"
    file.write_text("id,points_per_hour,mode\n*,100,allow\n", "utf-8")
    settings = Settings(home=home, clients=str(file))
    app = Admission(GraphQL(engine, settings, read_key(home), trusted(engine)), settings)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub")


async def test_budget_over_http(metered: httpx.AsyncClient) -> None:
    """Field and headers tell one price; nonsense pays too; then it is 429 with Retry-After."""
    headers = {"accept": "application/graphql-response+json"}
    for spent in (14, 28, 42):
        answer = await metered.post("/graphql", json={"query": ASKED}, headers=headers)
        told = answer.json()["data"]["rateLimit"]
        assert (told["limit"], told["cost"], told["remaining"]) == (100, 14, 100 - spent)
        assert datetime.fromisoformat(told["resetAt"]) > datetime.now(UTC)
        assert answer.headers["ratelimit-policy"] == '"points";q=100;w=3600'
        assert answer.headers["ratelimit"].startswith(f'"points";r={100 - spent};t=')
    for _ in range(5):
        answer = await metered.post("/graphql", json={"query": "{ nonsense }"}, headers=headers)
        assert answer.status_code == 400
    for text in (ASKED, "{ nonsense }"):
        answer = await metered.post("/graphql", json={"query": text}, headers=headers)
        while answer.status_code == 400:
            answer = await metered.post("/graphql", json={"query": text}, headers=headers)
        assert answer.status_code == 429
        assert answer.json()["errors"][0]["extensions"]["code"] == "BUDGET_EMPTY"
        assert int(answer.headers["retry-after"]) > 0


async def test_query_that_can_never_pass_is_not_told_to_retry(metered: httpx.AsyncClient) -> None:
    """A price beyond the bound is 400 without Retry-After, whatever is left."""
    text = """{ enterprises(first: 1000) { edges { node { hazards(first: 1000) {
      edges { node { id } } } } } } }"""
    answer = await metered.post("/graphql", json={"query": text})
    assert answer.status_code == 400
    assert "retry-after" not in answer.headers
    error = answer.json()["errors"][0]
    assert error["extensions"]["code"] == "QUERY_TOO_MANY_NODES"
    assert error["extensions"]["smaller"].startswith("enterprises(first: ")


async def test_developers_are_not_metered(engine: Engine, home: Path) -> None:
    """Without a list of clients a development hub tells prices, and keeps no account of anybody."""
    settings = Settings(home=home)
    app = Admission(GraphQL(engine, settings, read_key(home), trusted(engine)), settings)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as http:
        answer = await http.post("/graphql", json={"query": ASKED})
    assert answer.json()["data"]["rateLimit"] | {"resetAt": ""} == {
        "limit": 0, "cost": 14, "remaining": 0, "resetAt": "", "__typename": "RateLimit"}
    assert "ratelimit" not in answer.headers


def test_the_public_is_metered_outside_development() -> None:
    """A hub that serves in earnest has the built-in list in force."""
    assert admitted(Settings(development=False)) == read_clients()
    assert admitted(Settings())["public"].points_per_hour == 0
