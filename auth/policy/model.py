"""The words of the policy: effects, relations, and one line of the table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from schema.field import FieldClass


class Effect(StrEnum):
    """What a caller gets of a field."""

    FULL = "FULL"
    MASKED = "MASKED"
    SUMMARY = "SUMMARY"
    WITHHELD = "WITHHELD"


class Relation(StrEnum):
    """How a record lies to a caller."""

    INSIDE = "INSIDE"  # own file, own area, own list, or own legal duty
    OUTSIDE = "OUTSIDE"


class Viewer(StrEnum):
    """A column of the table: who looks."""

    OWN_ENTERPRISE = "own_enterprise"
    VILLAGE_GRID = "village_grid"
    TOWN = "town"
    DISTRICT = "district"
    CITY = "city"
    POLICE = "police"
    FIRE = "fire"
    MARKET_REG = "market_reg"
    ECOLOGY = "ecology"
    HR_SOCIAL = "hr_social"
    HOUSING = "housing"
    TRANSPORT = "transport"
    HEALTH = "health"
    AUDITOR = "auditor"
    PUBLIC = "public"


class Reach(StrEnum):
    """Which rows of a record a caller's scope covers."""

    CITY = "CITY"
    AREA = "AREA"
    FILE = "FILE"
    LIST = "LIST"
    UNIT = "UNIT"
    NONE = "NONE"


@dataclass(frozen=True)
class Rule:
    """One line of the table: what each viewer gets of one family of fields inside its scope."""

    id: str
    family: str
    zh: str
    en: str
    cls: FieldClass
    effects: Mapping[Viewer, Effect]
    ground: str
    reason_zh: str
    reason_en: str


@dataclass(frozen=True)
class Cell:
    """What was decided for one field and relation, and by which rule."""

    effect: Effect
    rule: str
