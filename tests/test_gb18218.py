"""Major installations by GB 18218: worked examples, bounds and the tables that they rest on."""

from decimal import Decimal
from typing import Any

import pytest

from fixtures.reference import code_lists, table
from schema.rules.gb18218 import Chemical, alpha, critical_of, level, r_of, reaches


def _lists() -> dict[str, dict[str, Any]]:
    return {name: {r["code"]: r for r in rows} for name, rows in code_lists()
            if name in ("CriticalSubstance", "CriticalCategory")}


def _held(quantity: str, substance: str = "", category: str = "") -> Chemical:
    lists = _lists()
    critical, beta = critical_of(lists["CriticalSubstance"].get(substance),
                                 lists["CriticalCategory"].get(category))
    assert critical is not None
    assert beta is not None
    return Chemical(Decimal(quantity), critical, beta)


@pytest.mark.parametrize(("held", "people", "r_value", "grade"), [
    # Ammonia store: 1.5 x 2 x 20/10.
    ([("20", "1", "")], 60, "6.00", "LEVEL_4"),
    # Chlorine with methanol: 2 x (4 x 10/5 + 1 x 500/500).
    ([("10", "12", ""), ("500", "65", "W5.3")], 140, "18.00", "LEVEL_3"),
    # Benzene tank farm: 1.2 x 1 x 3000/50.
    ([("3000", "57", "W5.3")], 40, "72.00", "LEVEL_2"),
    # Phosgene plant: 1.0 x 20 x 2.1/0.3.
    ([("2.1", "6", "")], 1, "140.00", "LEVEL_1"),
    # A flammable liquid that table 1 does not name, above its boiling point, nobody near: 0.5 x 1.5 x 30/10.
    ([("30", "", "W5.1")], 0, "2.25", "LEVEL_4"),
])
def test_worked_examples(held: list[tuple[str, ...]], people: int, r_value: str, grade: str) -> None:
    """R and level are those computed by hand."""
    found = r_of([_held(*one) for one in held], people)
    assert str(found) == r_value
    assert level(found) == grade


@pytest.mark.parametrize(("people", "factor"), [
    (0, "0.5"), (1, "1"), (29, "1"), (30, "1.2"), (49, "1.2"), (50, "1.5"), (99, "1.5"), (100, "2"),
    (5000, "2")])
def test_exposed_people(people: int, factor: str) -> None:
    """The factor of exposed people steps at 1, 30, 50 and 100."""
    assert alpha(people) == Decimal(factor)


def test_level_is_that_of_the_r_shown() -> None:
    """An R that is shown as 10.00 is of level 3, one of 9.99 of level 4; 50 and 100 begin the next."""
    assert level(r_of([Chemical(Decimal("9.995"), Decimal(1), Decimal(1))], 1)) == "LEVEL_3"
    bounds = {"9.99": "LEVEL_4", "49.99": "LEVEL_3", "50": "LEVEL_2", "99.99": "LEVEL_2", "100": "LEVEL_1"}
    assert {r: level(Decimal(r)) for r in bounds} == bounds


def test_unit_is_one_from_the_critical_quantity_on() -> None:
    """Shares of several chemicals add up, and one is enough."""
    half = _held("5", "1")
    assert not reaches([half])
    assert not reaches([half, _held("4.99", "1")])
    assert reaches([half, _held("250", "65", "W5.3")])
    assert not reaches([])


def test_gases_of_table_3_have_their_own_factor() -> None:
    """Every gas of the table that table 1 names by name has its factor, whatever its category says."""
    lists = _lists()
    gases = {r["name_zh"]: Decimal(r["beta"]) for r in table("codes/gb18218_2018_beta_toxic_gas.csv")}
    named = {r["name"].partition("（")[0]: r for r in lists["CriticalSubstance"].values()}
    assert set(gases) - set(named) == {"一氧化碳"}
    for name in set(gases) & set(named):
        assert critical_of(named[name], lists["CriticalCategory"]["W2"])[1] == gases[name]


def test_what_the_standard_does_not_know_has_no_quantity() -> None:
    """A material in neither table counts for nothing, one of table 1 alone lacks its factor."""
    assert critical_of(None, None) == (None, None)
    assert critical_of(_lists()["CriticalSubstance"]["65"], None) == (Decimal(500), None)
