"""Who asks: a principal, and the shape of it that a plan may depend on.

Invariant: a plan is made for a shape; the codes and ids of a principal reach a statement only as parameters.
Invariant: an anonymous caller is a principal like any other.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple
from uuid import UUID


class Kind(StrEnum):
    """Kind of caller."""

    OFFICER = "OFFICER"
    ENTERPRISE_USER = "ENTERPRISE_USER"
    PARTNER = "PARTNER"
    AUDITOR = "AUDITOR"
    PUBLIC = "PUBLIC"


class Level(StrEnum):
    """Level of the five-level network at which a caller stands."""

    CITY = "CITY"
    DISTRICT = "DISTRICT"
    TOWN = "TOWN"
    VILLAGE = "VILLAGE"
    ENTERPRISE = "ENTERPRISE"
    NONE = "NONE"


SCOPE_COLUMN = {
    Level.DISTRICT: "district_code",
    Level.TOWN: "town_code",
    Level.VILLAGE: "village_code",
}
# Parts of the setting from which the database reads who asks, and on which day.
SETTING = ("who", "city", "codes", "enterprise", "department", "purpose", "today")
# A caller answers for one grid, or for a few when posts are held together.
SCOPE_CODES_MAX = 4


class PolicyShape(NamedTuple):
    """All of a caller that a plan may depend on; no code and no id is part of it."""

    kind: Kind
    level: Level
    department: str
    several: bool
    purpose: str = ""


@dataclass(frozen=True)
class Principal:
    """One caller, as a verified token describes it: who, and with which client (application).

    What for, and for which case, is stated with each request.
    """

    kind: Kind
    level: Level
    city_code: int
    codes: tuple[int, ...] = ()
    department: str = ""
    enterprise_id: UUID | None = None
    subject: str = ""
    client: str = ""
    purpose: str = ""
    case: str = ""

    def __post_init__(self) -> None:
        """Keep the separator of the setting out of it."""
        if "|" in self.department + self.purpose:
            raise ValueError("the code of a department or a purpose holds no |")

    @cached_property
    def shape(self) -> PolicyShape:
        """The part of the caller that decides what a plan looks like."""
        return PolicyShape(self.kind, self.level, self.department, len(self.codes) > 1, self.purpose)

    @property
    def code(self) -> int | None:
        """The one grid of a caller that answers for one."""
        return self.codes[0] if self.codes else None

    @cached_property
    def unit(self) -> str:
        """The grid, department or enterprise that the caller is, as one text."""
        codes = ",".join(map(str, self.codes))
        department = self.department if self.kind is Kind.PARTNER else ""
        return f"{self.kind}/{self.level}/{department}|{codes}|{self.enterprise_id or ''}"

    @cached_property
    def setting(self) -> str:
        """The whole caller as the database reads it, all but the last part of SETTING."""
        codes = ",".join(map(str, self.codes))
        department = self.department if self.kind is Kind.PARTNER else ""
        who = f"{self.kind}/{self.level}/{department}"
        own = self.enterprise_id or ""
        return f"{who}|{self.city_code}|{codes}|{own}|{department}|{self.purpose}"

    def setting_on(self, today: date) -> str:
        """Give the one database setting, with the day of the request; it changes as a whole."""
        return f"{self.setting}|{today.isoformat()}"


def clock(city_code: int) -> Principal:
    """Make the author of what the clock does: it has no rights, the database knows the hub otherwise."""
    return Principal(Kind.PUBLIC, Level.NONE, city_code, subject="hub", client="hub")


def anonymous(city_code: int) -> Principal:
    """Make the caller who has shown no token: the public."""
    return Principal(Kind.PUBLIC, Level.NONE, city_code, subject="public", client="public")
