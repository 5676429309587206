"""Terms in working days to days of the calendar.

Invariant: Saturdays and Sundays are no working days; public holidays are not known here, so that a term
may end some days early and never late.
"""

from datetime import date, timedelta

WEEK, WORKING = 7, 5


def add_working_days(day: date, count: int) -> date:
    """Give the day that many working days after a day; a weekend counts as the Friday before it.

    >>> add_working_days(date(2026, 11, 20), 1)
    datetime.date(2026, 11, 23)
    """
    start = day - timedelta(max(0, day.isoweekday() - WORKING))
    weeks = (start.isoweekday() - 1 + count) // WORKING
    return start + timedelta(count + weeks * (WEEK - WORKING))
