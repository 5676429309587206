"""The life cycles of all records: which verb moves which record from which state to which, and by whom.

The table is `workflows.csv` beside this module, one line a transition, as the city's table of state
machines has them (`fixtures/codes/state_machines.csv`); verbs look their transitions up here and state
none themselves, so that a life cycle is changed by changing a line.

Invariant: a transition names states of its record's own enum; an empty `from` makes a new record.
Invariant: a verb belongs to one machine, and within it a state has at most one target for each `choice`.
Source: the columns `condition`, `limit` and `basis` give the law of each line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from hub.shipped import lines_of


class Actor(StrEnum):
    """Who moves a record; `HUB` is the clock."""

    ENTERPRISE = "enterprise"
    VILLAGE = "village"
    TOWN = "town"
    DISTRICT = "district"
    CITY = "city"
    DEPARTMENT = "department"
    PUBLIC = "public"
    HUB = "hub"


# Where one record has several life cycles: the column and value by which a row has one of them.
MACHINES = {"general_hazard": ("level", "GENERAL"), "major_hazard": ("level", "MAJOR")}


@dataclass(frozen=True)
class Transition:
    """One line of the table."""

    machine: str
    record: str
    column: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    verb: str
    actors: frozenset[Actor]
    role: str
    condition: str
    limit: str
    notify: str
    basis: str

    @property
    def creates(self) -> bool:
        """Whether it makes a new record."""
        return not self.sources

    def fits(self, row: Mapping[str, Any]) -> bool:
        """Say whether a record of this kind lives by this machine."""
        column, value = MACHINES.get(self.machine, ("", None))
        return not column or row.get(column) == value


def _states(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split("|")))


def _read(line: Mapping[str, str]) -> Transition:
    return Transition(
        line["machine"], line["record"], line["column"], _states(line["from"]), _states(line["to"]),
        line["verb"], frozenset(map(Actor, line["actors"].split())), line["role"], line["condition"],
        line["limit"], line["notify"], line["basis"])


@cache
def transitions() -> tuple[Transition, ...]:
    """Read the table once, in its order."""
    return tuple(map(_read, lines_of("schema", "workflows.csv")))


@cache
def moves() -> Mapping[str, tuple[Transition, ...]]:
    """Give the transitions of each verb."""
    out: dict[str, tuple[Transition, ...]] = {}
    for t in transitions():
        out[t.verb] = (*out.get(t.verb, ()), t)
    return MappingProxyType(out)
