"""Lines of the table of life cycles that the clock moves, to the rows that are due on a day.

The table is `timers.csv` beside this module: for each verb of the hub a condition over the record's own
columns, written as SQL with `:day` for the day and `:zone` for the city's time zone. Apart from the table
of life cycles, which says whose step it is and in words when; this says by which dates.

Invariant: on one day a row that was moved is not due for the same line again, so that a second run of the
day moves nothing; lines stand in the order in which a row passes through them.
Source: the columns `basis` here, `condition`, `limit` and `basis` there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from hub.shipped import lines_of
from schema.workflows import MACHINES, Transition, moves

# Arguments of the condition of a timer: the day, the zone, the last key seen, the states to leave.
DAY, ZONE, AFTER, SOURCES = "$2::date", "$3::text", "$4", "$5::text[]"


@dataclass(frozen=True)
class Timer:
    """One line of the table: which rows are due, and what becomes of them."""

    line: Transition
    target: str
    zh: str
    due: str
    sets: Mapping[str, str]
    basis: str

    @property
    def verb(self) -> str:
        """The verb of the hub."""
        return self.line.verb

    @property
    def condition(self) -> str:
        """The rows due, as SQL of four arguments from $2 on: day, zone, the key to look behind, states."""
        machine, value = MACHINES.get(self.line.machine, ("", None))
        due = self.due.replace(":day", DAY).replace(":zone", ZONE)
        # Arguments that a condition does not use must have a type too.
        return " and ".join(filter(None, (
            f"{DAY} is not null and {ZONE} is not null",
            f"id > {AFTER} and {self.line.column} = any({SOURCES})",
            f"{machine} = '{value}'" if machine else "", f"({due})")))

    def values(self, today: date) -> dict[str, Any]:
        """Give the columns that change with the state."""
        return {self.line.column: self.target,
                **{c: today if v == "day" else v for c, v in self.sets.items()}}


def _read(row: Mapping[str, str]) -> Timer:
    (line,) = (t for t in moves()[row["verb"]] if row["to"] in t.targets)
    sets = dict(pair.split("=") for pair in row["sets"].split())
    return Timer(line, row["to"], row["zh"], row["condition"], sets, row["basis"])


@cache
def timers() -> tuple[Timer, ...]:
    """Read the table once, in its order."""
    return tuple(map(_read, lines_of("schema.rules", "timers.csv")))
