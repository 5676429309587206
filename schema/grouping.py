"""The words of totals: levels, periods, depths and functions, and how totals are called.

Separate from the GraphQL types, since the compiler plans with the same words.

Invariant: a word that changes a plan is Structural; a name that a caller chose is a Name.
"""

import re
from collections.abc import Mapping

from schema.field import Entity, Link, Name, Structural

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")


class AreaLevel(Structural):
    """Level of the management tree at which rows are grouped."""

    CITY = "city_code"
    DISTRICT = "district_code"
    TOWN = "town_code"
    VILLAGE = "village_code"


# The levels of the area filter, and the column of each.
AREA_WORDS = {w: f"{w}_code" for w in ("district", "town", "village")}


class PeriodLength(Structural):
    """Length of the periods by which days are grouped."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class IndustryDepth(Structural):
    """Depth in GB/T 4754: a code is a letter and up to four digits; the value counts its signs."""

    SECTION = 1
    DIVISION = 3
    GROUP = 4
    CLASS = 5


class StatsFunction(Structural):
    """What a metric is of the rows of a group."""

    COUNT = "count"
    ENTERPRISES = "enterprises"
    SUM = "sum"
    AVG = "avg"
    MIN = "min"
    MAX = "max"
    RATIO = "ratio"


class StatsScope(Structural):
    """Which rows totals count: those of a list of the same scope, or those that no list gives."""

    OWN = "OWN"
    ALL = "ALL"
    SUMMARY = "SUMMARY"


class StatsComparison(Structural):
    """Which period before is the same period."""

    YEAR_BEFORE = "year"
    PERIOD_BEFORE = "period"


def read_name(text: object) -> Name:
    """Read a name that a caller gives to a grouping or a metric.

    Raises ValueError for anything that is no GraphQL name of at most 40 characters.
    """
    if not isinstance(text, str) or not NAME.fullmatch(text):
        raise ValueError("a StatsName is a letter or _, then letters, digits or _; 40 at most")
    return Name(text)


def stats_name(entity: Entity) -> str:
    """Name the totals of a record: `Hazard` has `hazardStats`."""
    return f"{entity.name[0].lower()}{entity.name[1:]}Stats"


def stats_links(entity: Entity, entities: Mapping[str, Entity]) -> dict[str, Link]:
    """Name the totals of a record's own to-many links.

    The first link to a record takes the record's name, any other its own.
    """
    out: dict[str, Link] = {}
    for link in entity.links.values():
        if link.many and entities[link.target].scoped:
            name = stats_name(entities[link.target])
            out[f"{link.name}Stats" if name in out else name] = link
    return out


def owner(entity: Entity) -> Link | None:
    """Find the link to the enterprise that a row is about."""
    found = (k for k in entity.links.values() if k.by == "enterprise_id" and not k.many)
    return next(found, None)


def is_industry(entity: Entity, column: str) -> bool:
    """Say whether a column holds codes of GB/T 4754, which begin with those above them."""
    return (entity.name, column) == ("IndustryClass", "code")
