"""Dated rules of F6 and F7: schemes of listing, terms and windows of repair, and points of an evaluation."""

from datetime import date
from decimal import Decimal

import pytest

from fixtures.reference import code_lists
from schema.rules.days import months_after, years_after
from schema.rules.discredit import is_repeat, scheme_of, schemes
from schema.rules.standardization import Score, grading_of, score_of


@pytest.mark.parametrize(("day", "number"), [
    ("2016-06-02", 1), ("2017-05-08", 1), ("2017-05-09", 2), ("2023-09-30", 2), ("2023-10-01", 3),
    ("2026-11-23", 3)])
def test_scheme_of_a_day(day: str, number: int) -> None:
    """A day has the scheme that was in force on it, to the day."""
    found = scheme_of(date.fromisoformat(day))
    assert found is not None
    assert found.number == number


def test_before_the_first_scheme_there_is_none() -> None:
    """Nobody is listed by a scheme of the future."""
    assert scheme_of(date(2016, 6, 1)) is None


def test_schemes_are_those_of_the_code_list() -> None:
    """Name and first day are those that the triggers name."""
    lists = {(r["scheme"], r["in_force_from"]) for name, rows in code_lists()
             if name == "DiscreditTrigger" for r in rows}
    assert {(s.name, str(s.since)) for s in schemes()} == lists


@pytest.mark.parametrize(("number", "repeat", "until", "repair"), [
    (1, False, "2025-03-01", "2024-03-01"), (1, True, "2027-03-01", "2024-03-01"),
    (2, False, "2025-03-01", "2025-01-30"), (2, True, "2025-03-01", "2025-01-30"),
    (3, False, "2027-03-01", "2025-03-01"), (3, True, "2027-03-01", "2025-03-01")])
def test_term_and_window(number: int, *, repeat: bool, until: str, repair: str) -> None:
    """Each scheme has its term, its own way with repeats, and its window of repair."""
    scheme = next(s for s in schemes() if s.number == number)
    listed = date(2024, 3, 1)
    end = scheme.until(listed, repeat=repeat)
    assert str(end) == until
    assert str(scheme.repair_from(listed, end)) == repair
    assert scheme.restores is (number == 3)


def test_repeat_is_remembered_three_years() -> None:
    """A listing follows one that ended within three years, or that still runs."""
    assert is_repeat(date(2024, 3, 1), [date(2021, 3, 1)])
    assert not is_repeat(date(2024, 3, 2), [date(2021, 3, 1)])
    assert is_repeat(date(2024, 3, 1), [date(2020, 1, 1), date(2025, 1, 1)])
    assert not is_repeat(date(2024, 3, 1), [])


def test_days_that_a_month_lacks() -> None:
    """The last of a long month becomes the last of a short one, forward and back."""
    assert months_after(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert months_after(date(2024, 12, 31), -10) == date(2024, 2, 29)
    assert years_after(date(2024, 2, 29), -1) == date(2023, 2, 28)


def test_grade_asks_by_its_day() -> None:
    """The first grade asks for two years without a fatal accident since November 2021, for one before."""
    assert grading_of("GRADE_1", date(2021, 10, 31)).fatal_free_years == 1
    assert grading_of("GRADE_1", date(2021, 11, 1)).fatal_free_years == 2
    assert grading_of("GRADE_3", date(2026, 1, 1)).fatal_free_years == 1
    with pytest.raises(LookupError):
        grading_of("GRADE_3", date(2010, 1, 1))


def test_elements_that_do_not_apply_are_left_out() -> None:
    """Points are those of a hundred over what applies; where nothing does there are none."""
    one, other = Score(Decimal(12), Decimal(15), lacking=False), Score(Decimal(0), Decimal(85), lacking=True)
    assert score_of([one, other]) == Decimal("80.00")
    assert score_of([Score(Decimal(2), Decimal(3), lacking=False)]) == Decimal("66.67")
    assert score_of([other]) == 0
