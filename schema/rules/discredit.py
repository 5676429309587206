"""The schemes by which enterprises are listed as dishonest, to term and window of repair of one listing.

Dated data in `discredit.csv` beside this module: a scheme never changes once events were judged by it, a
new one is a new line.

Invariant: an event is judged by the scheme in force on its own day, whatever came later.
Source: the documents named in the table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from hub.shipped import lines_of
from schema.rules.days import months_after, years_after

# How long an ended listing still counts for a repeat (the city's term of keeping it).
REMEMBERED_YEARS = 3


@dataclass(frozen=True)
class Scheme:
    """One scheme; what it does not say is empty."""

    number: int
    name: str
    since: date
    kind: str
    years: int
    repeat_years: int | None
    repair_after_months: int | None
    repair_last_days: int | None
    restores: bool

    def until(self, listed: date, *, repeat: bool) -> date:
        """Give the day on which the term of a listing ends."""
        years = self.repeat_years if repeat and self.repeat_years else self.years
        return years_after(listed, years)

    def repair_from(self, listed: date, until: date) -> date:
        """Give the first day on which removal may be asked for; a scheme without a window leaves all days."""
        if self.repair_after_months is not None:
            return months_after(listed, self.repair_after_months)
        if self.repair_last_days is not None:
            return until - timedelta(days=self.repair_last_days)
        return listed


def _number(text: str) -> int | None:
    return int(text) if text else None


@cache
def schemes() -> tuple[Scheme, ...]:
    """Read the schemes, the latest first."""
    found = [
        Scheme(int(r["number"]), r["name"], date.fromisoformat(r["in_force_from"]), r["kind"],
               int(r["years"]), _number(r["repeat_years"]), _number(r["repair_after_months"]),
               _number(r["repair_last_days"]), r["restores"] == "yes")
        for r in lines_of("schema.rules", "discredit.csv")
    ]
    return tuple(sorted(found, key=lambda s: s.since, reverse=True))


def scheme_of(day: date) -> Scheme | None:
    """Find the scheme in force on a day; before the first there is none."""
    return next((s for s in schemes() if s.since <= day), None)


def is_repeat(day: date, ends: Iterable[date]) -> bool:
    """Say whether a listing follows an earlier one: `ends` are the days on which those ended or will."""
    return any(years_after(end, REMEMBERED_YEARS) >= day for end in ends)
