"""A sole proprietor's address may be a home: open down to its town, whole for duty, masked for others."""

from dataclasses import replace
from typing import Any

import pytest

from auth.principal import Kind, Level, Principal, anonymous
from fixtures.reference import CITY
from schema.homes import is_sole_proprietor, part_address
from tests.conftest import Asker

HOMES = """{ enterprises(first: 50, scope: ALL, filter: {uscc: {startsWith: "92"}}) { edges { node {
    uscc registeredAddress homeAddress sites(first: 1) { edges { node { address homeAddress } } } } } } }"""
WHOLE = "号"


@pytest.mark.parametrize(("uscc", "kind", "person"), [
    ("92320499000000007X", None, True), (None, "410", True), ("91320499000000007X", "410", True),
    ("91320499000000007X", "173", False), (None, None, False), (None, "400", True), (None, "140", False),
])
def test_who_is_a_sole_proprietor(uscc: str | None, kind: str | None, person: bool) -> None:
    """Either the credit code or the registration type says so."""
    assert is_sole_proprietor(uscc, kind) is person


def test_an_address_is_parted() -> None:
    """Of a home the open part ends with the town; any other address is open as a whole."""
    text = "常州市武进区湖塘镇演示路5号"
    assert part_address(text, home=True) == ("常州市武进区湖塘镇****", text)
    assert part_address(text, home=False) == (text, None)
    assert part_address(None, home=True) == (None, None)


def _rows(said: dict[str, Any]) -> list[dict[str, Any]]:
    return [e["node"] for e in said["data"]["enterprises"]["edges"]]


async def test_nobody_reads_a_home_where_it_is_public(ask: Asker) -> None:
    """Whoever asks, the open address of a sole proprietor and of its sites ends with the town."""
    for who in ("public", "town:320402001", "city", "partner:housing", "enterprise"):
        rows = _rows(await ask(who, HOMES))
        assert rows
        for row in rows:
            sites = [e["node"]["address"] for e in row["sites"]["edges"]]
            for text in (row["registeredAddress"], *sites):
                assert text.endswith("****")
                assert WHOLE not in text


@pytest.mark.parametrize(("caller", "purpose", "seen"), [
    (anonymous(CITY), "", None),
    (Principal(Kind.OFFICER, Level.CITY, CITY, (CITY,)), "", None),
    (Principal(Kind.OFFICER, Level.CITY, CITY, (CITY,)), "SUPERVISION", "whole"),
    (Principal(Kind.AUDITOR, Level.CITY, CITY), "AUDIT", "masked"),
], ids=["public", "no purpose", "city", "auditor"])
async def test_a_home_is_told_for_duty(
    ask: Asker, caller: Principal, purpose: str, seen: str | None
) -> None:
    """Duty and a purpose give the whole, an auditor the mask, anybody else nothing."""
    ask.callers = {**ask.callers, "it": replace(caller, purpose=purpose)}
    rows = _rows(await ask("it", HOMES))
    assert rows
    for row in rows:
        sites = [e["node"] for e in row["sites"]["edges"]]
        for home, open_ in ((row["homeAddress"], row["registeredAddress"]),
                            *((s["homeAddress"], s["address"]) for s in sites)):
            if seen is None:
                assert home is None
            elif seen == "masked":
                assert home == open_
            else:
                assert home.startswith(open_.removesuffix("****"))
                assert WHOLE in home
