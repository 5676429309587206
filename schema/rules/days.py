"""Days a number of months or years away from another, as laws count them.

Separate from the rules that use it, since all of them count alike.

Invariant: a day that the other month does not have becomes that month's last.
"""

from calendar import monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """Give the same day some months on, or back.

    >>> months_after(date(2024, 2, 29), 12)
    datetime.date(2025, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_after(day: date, years: int) -> date:
    """Give the same day some years on, or back."""
    return months_after(day, 12 * years)
