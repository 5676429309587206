"""Working days: weekends, public holidays, and the weekends worked in exchange."""

from bisect import bisect_right
from datetime import date, timedelta

from schema.rules.workdays import add_working_days, exceptions, is_working, working_days


def test_exceptions_are_exceptions() -> None:
    """Each day of the table is judged otherwise than by its weekday, and each year from 2016 has some."""
    for day, working in exceptions().items():
        assert working is (day.weekday() >= 5), day
    assert {d.year for d in exceptions()} == set(range(2016, 2027))


def test_national_day_is_no_working_day() -> None:
    """The first three days of October are free in every year that the table holds."""
    assert not any(is_working(date(y, 10, d)) for y in range(2016, 2027) for d in (1, 2, 3))


def test_terms_pass_over_holidays() -> None:
    """Seven working days from the eve of a long holiday end after it; a later one never ends earlier."""
    assert add_working_days(date(2026, 9, 30), 7) == date(2026, 10, 15)
    assert add_working_days(date(2026, 11, 21), 1) == date(2026, 11, 23)
    assert add_working_days(date(2026, 11, 23), 0) == date(2026, 11, 23)
    days = [date(2026, 1, 1) + timedelta(n) for n in range(400)]
    ends = [add_working_days(d, 5) for d in days]
    assert ends == sorted(ends)
    assert all(map(is_working, ends))


def test_working_days_are_counted_on_a_calendar() -> None:
    """The list of working days counts as the days of terms do, whatever day a term begins on."""
    days = working_days(2027)
    for n in range(800):
        day = date(2025, 1, 1) + timedelta(n)
        assert days[bisect_right(days, day) + 4] == add_working_days(day, 5)
