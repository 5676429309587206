"""Coarse values: what stands beside numbers that are never masked, told to those who may not read these."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.rls import shapes
from schema.bands import BAND_OF_USE, FACTS_TOLD, RESTRICTED, USE_BANDS, use_band
from schema.catalog import CATALOG
from schema.records.enterprise import UseBand
from tests.conftest import Asker

USE = """{ materials(first: 100) { edges { node {
    nameZh annualUseT annualUseBand maxQuantityT highlyToxic restricted } } } }"""


@pytest.mark.parametrize(("tonnes", "band"), [
    ("0", "UNDER_1_T"), ("0.99", "UNDER_1_T"), ("1", "FROM_1_T"), ("10", "FROM_10_T"),
    ("99.99", "FROM_10_T"), ("100", "FROM_100_T"), ("1000", "FROM_1000_T"), ("-1", "UNDER_1_T"),
])
def test_form_of_bands(tonnes: str, band: str) -> None:
    """A band begins with its least number."""
    assert use_band(Decimal(tonnes)) == band


def test_bands_are_the_code_list() -> None:
    """The bands are the values of their code list, in its order."""
    assert list(USE_BANDS) == [b.name for b in UseBand]


@given(st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=2))
def test_bands_rise(one: Decimal, other: Decimal) -> None:
    """Who holds more is in no lower band."""
    order = list(USE_BANDS)
    low, high = sorted((one, other))
    assert order.index(use_band(low)) <= order.index(use_band(high))


@pytest.mark.parametrize(("coarse", "row", "value"), [
    (BAND_OF_USE, {"annual_use_t": None}, None),
    (BAND_OF_USE, {"annual_use_t": Decimal(40)}, "FROM_10_T"),
    (RESTRICTED, {"highly_toxic": False, "explosive_precursor": True}, True),
    (RESTRICTED, {"highly_toxic": False, "explosive_precursor": False}, False),
    (FACTS_TOLD, {"facts": {"a": 0, "b": False, "c": None, "d": "", "e": [], "f": ["x"]}}, 3),
])
def test_coarse_values(coarse: Any, row: dict[str, Any], value: object) -> None:
    """What is derived follows from the exact values alone, and is absent where these are."""
    assert coarse.value(row) == value


def test_a_coarse_value_is_shown_to_no_fewer() -> None:
    """Whoever reads an exact value reads the coarse one beside it."""
    for decision in map(Decision, shapes()):
        for e in CATALOG.entities.values():
            for f in (f for f in e.fields.values() if f.coarse):
                exact = [decision.cell(e.column_field(c), Relation.INSIDE).effect for c in f.coarse.of]
                if set(exact) == {Effect.FULL}:
                    assert decision.cell(f, Relation.INSIDE).effect is Effect.FULL


async def test_a_town_reads_bands_and_no_number(ask: Asker) -> None:
    """A town reads what is held in bands and whether it is restricted, and neither name nor quantity."""
    rows = [e["node"] for e in (await ask("town:320402001", USE))["data"]["materials"]["edges"]]
    assert {r["annualUseBand"] for r in rows} >= {"FROM_10_T"}
    assert {True, False} >= {r["restricted"] for r in rows} != {None}
    hidden = ("nameZh", "annualUseT", "maxQuantityT", "highlyToxic")
    assert {r[c] for r in rows for c in hidden} == {None}


async def test_bands_are_those_of_the_numbers(ask: Asker) -> None:
    """Each band in the database is that of the number beside it, as the city reads both."""
    rows = [e["node"] for e in (await ask("city", USE))["data"]["materials"]["edges"]]
    assert rows
    for row in rows:
        assert row["annualUseBand"] == use_band(Decimal(str(row["annualUseT"])))
