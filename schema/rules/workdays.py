"""Working days: which days offices are open, and the day by which so many of them have passed.

The table `holidays.csv` beside this module holds the days that are not what their weekday says: public
holidays, and the weekends worked in exchange. Days of years that it does not hold yet are judged by
their weekday alone, so that a term there ends early and never late.

Source: the yearly notices of the State Council's General Office on public holidays, 2016 to 2026, as
collected by the package chinesecalendar 1.11.0 (MIT licence).
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of

WORKING_WEEKDAYS = 5


@cache
def exceptions() -> Mapping[date, bool]:
    """Read the days that are not what their weekday says, with whether they are worked."""
    lines = lines_of("schema.rules", "holidays.csv")
    return MappingProxyType({date.fromisoformat(r["day"]): r["working"] == "yes" for r in lines})


def is_working(day: date) -> bool:
    """Say whether offices are open on a day.

    >>> is_working(date(2026, 10, 1)), is_working(date(2026, 10, 10))
    (False, True)
    """
    return exceptions().get(day, day.weekday() < WORKING_WEEKDAYS)


def add_working_days(day: date, count: int) -> date:
    """Give the working day that is so many after a day, which does not count itself.

    >>> add_working_days(date(2026, 9, 29), 3)
    datetime.date(2026, 10, 9)
    """
    for _ in range(count):
        day += timedelta(days=1)
        while not is_working(day):
            day += timedelta(days=1)
    return day


@cache
def working_days(last_year: int) -> tuple[date, ...]:
    """Give all working days in order, from the first year of the table to the end of a year."""
    first = date(min(exceptions()).year, 1, 1)
    days = (first + timedelta(n) for n in range((date(last_year, 12, 31) - first).days + 1))
    return tuple(filter(is_working, days))
