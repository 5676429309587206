"""Hostile values: whatever is stored or asked, the answer is JSON or a coded refusal, never a failure."""

import asyncio
import base64
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from auth.policy.decide import policy_version
from auth.principal import Kind, Level, Principal
from hub.compiler.paging import open_cursor, pads
from hub.errors import Code, Refusal
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.settings import Settings
from hub.web.app import open_engine
from tests.conftest import Asker
from tests.strange import CITY, DAY, Strange, build

if TYPE_CHECKING:
    import asyncpg

    from hub.runtime.execute import Engine

HUGE = 2**31 - 1
CALLER = Principal(Kind.OFFICER, Level.CITY, CITY, (CITY,))


def _nested(word: str, depth: int) -> str:
    return f"{{{word}: " * depth + '{name: {eq: "x"}}' + "}" * depth


REFUSED: dict[str, tuple[str, dict[str, Any], Code]] = {
    "a NUL in the document": (
        '{ enterprises(first: 1, filter: {name: {eq: "a\\u0000b"}}) { totalCount } }', {},
        Code.TEXT_INVALID),
    "a NUL in a variable": (
        "query($t: String) { enterprises(first: 1, filter: {name: {contains: $t}}) { totalCount } }",
        {"t": "a\0b"}, Code.TEXT_INVALID),
    "a NUL in a list": (
        "query($t: [String!]) { enterprises(first: 1, filter: {keyLevel: {hasAny: $t}}) { totalCount } }",
        {"t": ["a", "\0"]}, Code.TEXT_INVALID),
    "days beyond the calendar": (
        "query($n: Int) { licences(first: 1, filter: {validTo: {daysFromToday: {lt: $n}}}) { totalCount } }",
        {"n": HUGE}, Code.NUMBER_OUT_OF_RANGE),
    "days of an instant beyond the calendar": (
        "query($n: Int) { sites(first: 1, filter: {confirmedAt: {daysFromToday: {gt: $n}}}) { totalCount } }",
        {"n": -HUGE}, Code.NUMBER_OUT_OF_RANGE),
    "a decimal beyond the database": (
        "query($n: Decimal) { enterprises(first: 1, filter: {revenue10k: {gt: $n}}) { totalCount } }",
        {"n": "1e999999"}, Code.NUMBER_OUT_OF_RANGE),
    "a long beyond the database": (
        "query($n: Long) { enterprises(first: 1, filter: {employees: {gt: $n}}) { totalCount } }",
        {"n": 2**63}, Code.NUMBER_OUT_OF_RANGE),
    "null in a list by a default": (
        'query($t: String = "x") { enterprises(first: 1, filter: {name: {in: [$t]}}) { totalCount } }',
        {"t": None}, Code.NULL_NOT_COMPARABLE),
    "null in a list of filters": (
        "query($f: EnterpriseFilter = {}) { enterprises(first: 1, filter: {and: [$f]}) { totalCount } }",
        {"f": None}, Code.NULL_NOT_COMPARABLE),
    "null as a side of a comparison": (
        """query($l: HazardComparable = DEADLINE) { hazards(first: 1, filter: {compare: [
        {left: $l, operator: GT, right: CLOSED_ON}]}) { totalCount } }""",
        {"l": None}, Code.NULL_NOT_COMPARABLE),
    "null as the operator of a comparison": (
        """query($o: Comparator = GT) { hazards(first: 1, filter: {compare: [
        {left: DEADLINE, operator: $o, right: CLOSED_ON}]}) { totalCount } }""",
        {"o": None}, Code.NULL_NOT_COMPARABLE),
    "null as a bound of a count": (
        "query($n: Int) { enterprises(first: 1, filter: {hazards: {count: {gte: $n}}}) { totalCount } }",
        {"n": None}, Code.NULL_NOT_COMPARABLE),
    "null as a number of days": (
        "query($n: Int) { licences(first: 1, filter: {validTo: {daysFromToday: {lt: $n}}}) { totalCount } }",
        {"n": None}, Code.NULL_NOT_COMPARABLE),
    "more keys of an order than a call takes": (
        "{ enterprises(first: 1, orderBy: [" + "{name: ASC}, " * 150 + "]) { edges { cursor } } }",
        {}, Code.LIST_TOO_LONG),
    "size null": ("query($n: Int = 1) { enterprises(first: $n) { totalCount } }", {"n": None},
                  Code.PAGE_DIRECTION_INVALID),
    "size negative": ("{ enterprises(first: -1) { totalCount } }", {}, Code.PAGE_SIZE_INVALID),
    "size and direction twice": ("{ enterprises(first: 1, last: 1) { totalCount } }", {},
                                 Code.PAGE_DIRECTION_INVALID),
    "a code that is no number": (
        '{ grid(id: "Grid:320400000000000:x") { name } }', {}, Code.ID_INVALID),
    "a code beyond the database": (
        '{ grid(id: "Grid:320400000000000:99999999999999999999") { name } }', {}, Code.ID_INVALID),
    "a NUL in an id": (
        '{ department(id: "Department:320400000000000:\\u0000") { name } }', {}, Code.ID_INVALID),
    "a filter too deep": (
        f"{{ enterprises(first: 1, filter: {_nested('not', 100)}) {{ totalCount }} }}", {},
        Code.DOCUMENT_TOO_DEEP),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_hostile_request_is_refused_by_code(ask: Asker, name: str) -> None:
    """What cannot be asked is refused by its code, by both ways out."""
    text, variables, code = REFUSED[name]
    with pytest.raises(Refusal) as caught:
        await ask("city", text, **variables)
    assert caught.value.code is code


FORGED = (
    "", "x", "W10=", ["wrong sign"], ["sign"], ["sign", {}], ["sign", []], ["sign", "2026-01-01T00:00:00"],
    ["sign", "x"], ["sign", 10**30], ["sign", "1e999999"], ["sign", "\0"], 5, {"sign": 1},
)
KINDS = (int, str, Decimal, datetime)
PADS = pads(b"key", "scope")


def _signed(payload: bytes) -> str:
    """Sign as HMAC is defined, not as the hub spells it."""
    own = hmac.digest(b"key", f"{policy_version()}/scope".encode(), "sha256")
    mac = hmac.digest(own, payload, "sha256")[:16]
    return base64.b64encode(mac + payload).decode()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("forged", FORGED, ids=str)
def test_forged_cursor_is_refused_or_harmless(forged: Any, kind: type) -> None:
    """A cursor that somebody wrote is refused; a signed one is too, or gives a value of its type."""
    raw = json.dumps(forged).encode()
    text = forged if isinstance(forged, str) else base64.b64encode(raw).decode()
    with pytest.raises(Refusal) as caught:
        open_cursor(text, "sign", 0, kind, PADS)
    assert caught.value.code is Code.CURSOR_INVALID
    code, value = None, None
    try:
        value = open_cursor(_signed(raw), "sign", 0, kind, PADS)
    except Refusal as refusal:
        code = refusal.code
    assert code is Code.CURSOR_INVALID or isinstance(value, kind)
    assert "\0" not in str(value)


def test_signed_cursor_is_one_whole() -> None:
    """A cursor whose last value or MAC is changed in one bit is refused, and one under other keys."""
    text = _signed(b'["sign","a"]')
    assert open_cursor(text, "sign", 0, str, PADS) == "a"
    raw = base64.b64decode(text)
    for place in (0, 15, 16, len(raw) - 3):
        changed = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        with pytest.raises(Refusal):
            open_cursor(base64.b64encode(changed).decode(), "sign", 0, str, PADS)
    for other in (pads(b"key", "another scope"), pads(b"another key", "scope")):
        with pytest.raises(Refusal):
            open_cursor(text, "sign", 0, str, other)


class Scratch:
    """One enterprise in a scratch database, written by its owner and read through the hub."""

    def __init__(self, runner: asyncio.Runner, dsn: str, home: Path) -> None:
        """Connect as owner and as the hub."""
        self.run = runner.run
        self.owner: asyncpg.Connection = runner.run(connect(dsn))
        engine = runner.run(open_engine(Settings(home=home, pool_size=1), dsn))
        self.engine: Engine = replace(engine, today=lambda: DAY)

    def ask(self, text: str, **variables: Any) -> Any:
        """Answer, and read the answer as JSON."""
        document = self.engine.documents.document(text)
        operation = document.operation(None)
        raw = self.run(self.engine.answer(document, operation, variables, CALLER, "en"))
        return orjson.loads(raw)["data"]

    def write(self, statement: str, *values: Any) -> None:
        """Run a statement as the owner."""
        self.run(self.owner.execute(statement, *values))

    def close(self) -> None:
        """Close both."""
        self.run(self.engine.database.close())
        self.run(self.owner.close())


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """Give a scratch database of strange rows, on a server of its own."""
    home = tmp_path_factory.mktemp("scratch")
    server = Embedded(home)
    with asyncio.Runner() as runner:
        made = Scratch(runner, runner.run(build(server.dsn, "scratch", Strange(8))), home)
        yield made
        made.close()
    server.close()


TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
NUMBER = st.decimals(allow_nan=False, allow_infinity=False, places=6) | st.decimals(
    min_value=-(10**30), max_value=10**30, allow_nan=False)
INSTANT = st.datetimes(timezones=st.just(UTC), min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30))
WRITE = """with firm as (update enterprises set name = $1, registered_address = $2, key_level = $3,
    confirmed_at = $4, legal_representative = $1 where id = (select id from enterprises order by id limit 1)
    returning id)
  update enterprises_commercial_size_facts set revenue_10k = $5 where id in (select id from firm)"""
READ = """query($name: String!) { enterprises(first: 100, filter: {name: {eq: $name}}, orderBy: [
  {registeredAddress: DESC}, {confirmedAt: ASC}, {revenue10k: DESC}]) { pageInfo { endCursor } edges { cursor
  node { name registeredAddress keyLevel confirmedAt legalRepresentative revenue10k } } } }"""
LISTED = """query($after: String) { enterprises(first: 3, after: $after, orderBy: [
  {ORDER: ASC}]) { pageInfo { hasNextPage endCursor } edges { node { id } } } }"""


@settings(
    max_examples=100, deadline=None, database=None, derandomize="CI" in os.environ,
    suppress_health_check=list(HealthCheck),
)
@given(stored=st.tuples(TEXT, TEXT, st.lists(TEXT, max_size=3), INSTANT, NUMBER))
@example(stored=("\"\\'\x01\x1f\x7f", "\u2028\u2029\ufeff", ["}", "😀"],
                 datetime(2026, 1, 1, tzinfo=UTC), Decimal("0E-6")))
@example(stored=("x" * 200_000, "\r\n\t", [""], datetime(2026, 1, 1, 0, 0, 0, 1, UTC),
                 Decimal("1E+30")))
def test_stored_value_comes_back(
    scratch: Scratch, stored: tuple[str, str, list[str], datetime, Decimal]
) -> None:
    """Whatever text, instant or number is stored, the JSON that the statement builds gives it back."""
    name, place, levels, at, revenue = stored
    scratch.write(WRITE, name, place, levels, at, revenue)
    page = scratch.ask(READ, name=name)["enterprises"]
    node = next(e["node"] for e in page["edges"] if e["node"]["registeredAddress"] == place)
    assert (node["name"], node["keyLevel"], node["legalRepresentative"]) == (name, levels, name)
    assert datetime.fromisoformat(node["confirmedAt"]) == at
    assert Decimal(node["revenue10k"]) == revenue
    assert page["pageInfo"]["endCursor"] == page["edges"][-1]["cursor"]


@pytest.mark.parametrize(("table", "column", "order"), [
    ("enterprises", "confirmed_at", "confirmedAt"), ("enterprises", "registered_on", "registeredOn"),
    ("enterprises_commercial_size_facts", "revenue_10k", "revenue10k")])
def test_infinite_values_are_paged(scratch: Scratch, table: str, column: str, order: str) -> None:
    """Infinities, which a column can hold, break neither JSON nor the paging over them."""
    for value, offset in (("infinity", 0), ("infinity", 1), ("-infinity", 2)):
        scratch.write(f"update {table} set {column} = '{value}' where id ="
                      f" (select id from enterprises order by id desc limit 1 offset {offset})")
    seen: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = scratch.ask(LISTED.replace("ORDER", order), **after)["enterprises"]
        seen += [e["node"]["id"] for e in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = {"after": page["pageInfo"]["endCursor"]}
    assert len(seen) == len(set(seen)) == 12
