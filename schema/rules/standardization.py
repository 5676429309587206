"""What a grade of standardization asks for, by grade and day: years without a fatal accident, and its term.

Dated data in `standardization.csv` beside this module, and the score of an evaluation by its elements.

Invariant: elements that do not apply to an enterprise count neither for nor against it.
Source: the orders of 2014 and 2021 on grading standardization, articles on application and term (from
general knowledge; the city confirms them before they are quoted).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from hub.shipped import lines_of

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True)
class Grading:
    """What one grade asks for since a day; `again_years` is how long a revoked firm waits."""

    since: date
    grade: str
    fatal_free_years: int
    term_years: int
    again_years: int


@dataclass(frozen=True)
class Score:
    """Points of one element."""

    points: Decimal
    full: Decimal
    lacking: bool


@cache
def _gradings() -> tuple[Grading, ...]:
    return tuple(
        Grading(date.fromisoformat(r["in_force_from"]), r["grade"], int(r["fatal_free_years"]),
                int(r["term_years"]), int(r["again_years"] or 0))
        for r in lines_of("schema.rules", "standardization.csv")
    )


def grading_of(grade: str, day: date) -> Grading:
    """Find what a grade asks for on a day. Raises LookupError before the first rule."""
    found = [g for g in _gradings() if g.grade == grade and g.since <= day]
    if not found:
        raise LookupError(f"{grade} has no rule on {day}")
    return max(found, key=lambda g: g.since)


def score_of(scores: Iterable[Score]) -> Decimal:
    """Compute points of a hundred; where no element applies there are none."""
    counted = [s for s in scores if not s.lacking]
    full = sum((s.full for s in counted), Decimal(0))
    if not full:
        return Decimal(0)
    reached = sum((s.points for s in counted), Decimal(0))
    return (reached * 100 / full).quantize(HUNDREDTH, ROUND_HALF_UP)
