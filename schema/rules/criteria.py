"""Criteria of major hazards: from which day on one may be named.

The criteria are a code list, each with the document that it stands in; `criteria.csv` beside this module
says since when that document is in force. A hazard is judged by the criteria of the day of its finding.

Source: the documents themselves, on their coming into force.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of


@cache
def documents() -> Mapping[str, date]:
    """Read since when each document is in force."""
    return MappingProxyType({
        line["source"]: date.fromisoformat(line["in_force_from"])
        for line in lines_of("schema.rules", "criteria.csv")})


def in_force_from(source: str) -> date | None:
    """Say since when a criterion of a document may be named; None where nobody has stated it.

    A criterion's source names its document first, and the article behind it.
    """
    return next((day for name, day in documents().items() if source.startswith(name)), None)
