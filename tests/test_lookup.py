"""Persons looked up by an identity number: whole, for one purpose, by a keyed index, and not often."""

from dataclasses import replace
from typing import Any

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auth.policy.purposes import LOOKUP
from auth.principal import Kind, Level, Principal
from hub.errors import Code, Refusal
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.lookups import LOOKUPS_PER_HOUR, Lookups
from schema.blind import blind_index, normal_number
from tests.conftest import CITY, DAY, IDENTITY_KEY, Asker

FIND = "query ($n: String!) { safetyPeople(first: 5, filter: {idNumber: {eq: $n}})"
FIND += " { totalCount edges { node { id idNumber enterprise { uscc } } } } }"
CASE = "2026-7"


def _asking(caller: Principal, purpose: str = LOOKUP) -> Principal:
    return replace(caller, purpose=purpose, case=CASE)


@pytest.fixture
async def owner(dsn: str) -> Any:
    """Give a connection that sees everything."""
    connection = await connect(dsn)
    yield connection
    await connection.close()


@pytest.fixture
async def persons(owner: asyncpg.Connection, ask: Asker) -> dict[str, str]:
    """Give the number of a person inside a district, and of one outside; the callers look up."""
    ask.engine.lookups.__init__()  # type: ignore[misc]  # each test begins with no look-up
    for name in ("city", "district:320402", "town:320402001", "partner:fire"):
        ask.callers[f"{name} asks"] = _asking(ask.callers[name])
    police = Principal(Kind.PARTNER, Level.CITY, CITY, department="GA", subject="police")
    ask.callers["police asks"] = _asking(police)
    select = ("select s.id_number from safety_people p join safety_people_sensitive s using (city_code, id)"
              " where p.district_code {} 320402000000000 and s.id_number is not null order by id limit 1")
    return {word: await owner.fetchval(select.format(sign)) for word, sign in (("in", "="), ("out", "<>"))}


async def test_found_by_number(ask: Asker, persons: dict[str, str]) -> None:
    """Those whom the rules give the number, masked even, find the person in their own rows."""
    for who, shown in (("city asks", False), ("district:320402 asks", False)):
        said = await ask(who, FIND, n=persons["in"])
        page = said["data"]["safetyPeople"]
        assert page["totalCount"] == 1
        assert (page["edges"][0]["node"]["idNumber"] == persons["in"]) is shown
    assert len(ask.statements) == 1
    assert persons["in"] not in ask.statements[0]
    spaced = f" {persons['in'][:6]} {persons['in'][6:].lower()}"
    assert (await ask("city asks", FIND, n=spaced))["data"]["safetyPeople"]["totalCount"] == 1


async def test_invisible_is_absent(ask: Asker, persons: dict[str, str]) -> None:
    """A person outside the scope and one that is not there give the same bytes and statements."""
    text, seen = FIND.replace(" id idNumber", " idNumber"), []
    for number in (persons["out"], "110101190001011009"):
        said = await ask("district:320402 asks", text, n=number)
        seen.append((said, len(ask.statements), ask.statements))
    assert seen[0] == seen[1]
    assert seen[0][0]["data"]["safetyPeople"] == {"totalCount": 0, "edges": []}


@pytest.mark.parametrize(("who", "filter_", "code"), [
    ("city", '{idNumber: {eq: "110101190001011009"}}', Code.PURPOSE_REQUIRED),
    ("town:320402001 asks", '{idNumber: {eq: "110101190001011009"}}', Code.FIELD_NOT_FILTERABLE),
    ("partner:fire asks", '{idNumber: {eq: "110101190001011009"}}', Code.FIELD_NOT_FILTERABLE),
    ("auditor", '{idNumber: {eq: "110101190001011009"}}', Code.FIELD_NOT_FILTERABLE),
    ("city asks", '{idNumber: {contains: "1101"}}', Code.FIELD_NOT_FILTERABLE),
    ("police asks", '{idNumber: {in: ["110101190001011009"]}}', Code.FIELD_NOT_FILTERABLE),
    ("police asks", "{idNumber: {isNull: false}}", Code.FIELD_NOT_FILTERABLE),
    ("police asks", "{compare: [{left: ID_NUMBER, operator: EQ, right: ID_NUMBER}]}",
     Code.FIELD_NOT_FILTERABLE),
    ("city asks", '{idNumber: {eq: "110101190001011001"}}', Code.IDENTITY_NUMBER_INVALID),
    ("city asks", '{idNumber: {eq: "% or 1=1"}}', Code.IDENTITY_NUMBER_INVALID),
])
async def test_refused(
    ask: Asker, persons: dict[str, str], who: str, filter_: str, code: Code
) -> None:
    """Anything but a whole number, asked by who may and for its purpose, is refused by its code."""
    assert persons
    with pytest.raises(Refusal) as caught:
        await ask(who, f"{{ safetyPeople(first: 1, filter: {filter_}) {{ totalCount }} }}")
    assert caught.value.code is code
    assert "11010119" not in str(caught.value.facts)


async def test_order_and_groups_are_refused(ask: Asker, persons: dict[str, str]) -> None:
    """Not even who is given the number may sort or group by it."""
    assert persons
    for text, code in (
        ("{ safetyPeople(first: 1, orderBy: [{idNumber: ASC}]) { totalCount } }", Code.FIELD_NOT_SORTABLE),
        ('{ safetyPersonStats(groupBy: [{idNumber: {}}], metrics: [{as: "n"}]) { totalGroups } }',
         Code.FIELD_NOT_GROUPABLE),
    ):
        with pytest.raises(Refusal) as caught:
            await ask("police asks", text)
        assert caught.value.code is code


async def test_rate(ask: Asker, persons: dict[str, str]) -> None:
    """Found or not, a person may look up so many numbers an hour; others are not held up."""
    for n in range(LOOKUPS_PER_HOUR):
        await ask("city asks", FIND, n=persons["in"] if n % 2 else "110101190001011009")
    with pytest.raises(Refusal) as caught:
        await ask("city asks", FIND, n=persons["in"])
    assert caught.value.code is Code.LOOKUP_RATE_EXCEEDED
    assert caught.value.facts["retryAfter"] > 0
    assert (await ask("district:320402 asks", FIND, n=persons["in"]))["data"]["safetyPeople"]["totalCount"]


def test_rate_leaks_away() -> None:
    """After two minutes another look-up is open; more at once than an hour's never is."""
    clock = [0.0]
    lookups, caller = Lookups(lambda: clock[0]), Principal(Kind.OFFICER, Level.CITY, CITY, subject="a")
    lookups.count(caller, LOOKUPS_PER_HOUR)
    with pytest.raises(Refusal):
        lookups.count(caller, 1)
    clock[0] = 121
    lookups.count(caller, 1)
    with pytest.raises(Refusal):
        lookups.count(replace(caller, subject="b"), LOOKUPS_PER_HOUR + 1)


@pytest.mark.parametrize(("who", "purpose", "found"), [
    ("city", LOOKUP, True), ("district:320402", LOOKUP, True), ("city", "CASE", False),
    ("town:320402001", LOOKUP, False), ("partner:fire", LOOKUP, False), ("public", "", False),
    ("enterprise", "OWN_AFFAIRS", False), ("auditor", "AUDIT", False),
])
async def test_second_wall(  # fixtures
    dsn: str, ask: Asker, persons: dict[str, str], who: str, purpose: str, *, found: bool
) -> None:
    """The function finds for those who may look up, with the purpose; the table itself stays shut."""
    reader = await connect(dsn, **READER_SETTINGS)
    try:
        setting = _asking(ask.callers[who], purpose).setting_on(DAY)
        await reader.execute("select set_config('hub.caller', $1, false)", setting)
        index = blind_index(IDENTITY_KEY, persons["in"])
        got = await reader.fetch("select find_safety_people_by_id_number($1)", index)
        assert bool(got) is found
        assert not await reader.fetch("select find_safety_people_by_id_number($1)", persons["in"])
        assert not await reader.fetch("select id_number from safety_people_sensitive where id_number <> ''")
    finally:
        await reader.close()


async def test_index_is_keyed(owner: asyncpg.Connection) -> None:
    """What is stored is the index under the folder's key, and another key gives another."""
    row = await owner.fetchrow(
        "select s.id_number, p.person_ref from safety_people_person_ref p"
        " join safety_people_sensitive s using (city_code, id) where s.id_number is not null limit 1")
    assert row["person_ref"] == blind_index(IDENTITY_KEY, row["id_number"])
    assert row["person_ref"] != blind_index(b"another", row["id_number"])
    assert row["id_number"] not in row["person_ref"]


@given(st.text(max_size=40))
def test_one_form(text: str) -> None:
    """A number in its one form is its own form; anything else is none, and nothing breaks."""
    found = normal_number(text)
    assert found is None or normal_number(found) == found


def test_forms_of_a_number() -> None:
    """Blanks, full-width digits and a small x are the same number; the old 15 digits grow to it."""
    whole = "11010519491231002X"
    assert {normal_number(t) for t in (
        whole, "11010519491231002x", " 110105 19491231 002X", "11010519491231002X".translate(
            {ord(c): ord(c) + 0xFEE0 for c in "0123456789X"}), "110105491231002")} == {whole}
    assert normal_number("110105194912310021") is None
    assert normal_number("E12345678") == "E12345678"
