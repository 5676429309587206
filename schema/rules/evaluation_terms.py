"""A kind of evaluation to how long its report counts; those made once for a project have no term.

Source: the column `basis` of `evaluation_terms.csv` beside this module; lines without one are inferred
from the term of the licence or field that asks for the report.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of
from schema.rules.days import years_after


@cache
def evaluation_years() -> Mapping[str, int | None]:
    """Read the years for which the reports of each kind count."""
    return MappingProxyType({
        r["kind"]: int(r["years"]) if r["years"] else None
        for r in lines_of("schema.rules", "evaluation_terms.csv")})


def last_day(kind: str, signed: date) -> date | None:
    """Give the last day on which a report signed on a day counts. Raises KeyError for an unknown kind.

    >>> last_day("E3", date(2026, 11, 23))
    datetime.date(2029, 11, 22)
    """
    years = evaluation_years()[kind]
    return None if years is None else years_after(signed, years) - timedelta(days=1)
