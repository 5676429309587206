"""What waits for whom: which steps of the life cycles are due work, until when, and whose part of it each is.

The table of life cycles says who may take a step; `work.csv` beside this module adds, a line a verb and
actor, what work lists need beside it. Verbs ask the same lines whether a record is the caller's to move.

`waits` says whether somebody is expected to take the step: `yes`, `no`, or where it is empty, as the step
has a time limit or none. `due` names the column of the day until when; where it is empty, a limit of days
counts from the last change of the record. `where` holds conditions, `column=value|value`: `-` is an
absent value, `@codes` and `@department` those of the caller.

Invariant: a condition names a column of the record's main table.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from schema.workflows import Actor, Transition, transitions

ABSENT, OWN = "-", "@"
LIMIT = re.compile(r"(\d+) (working )?days?\b")
WAITS = {"yes": True, "no": False}


@dataclass(frozen=True)
class Condition:
    """Values of which a column has one, or the caller's attribute that it is among."""

    column: str
    values: tuple[str, ...]
    own: str = ""
    absent: bool = False


@dataclass(frozen=True)
class Part:
    """What one line adds to a verb for some actors."""

    waits: bool | None = None
    due: str = ""
    where: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Step:
    """A verb that moves a record from some states, as one actor has it."""

    verb: str
    states: tuple[str, ...]
    waits: bool
    due: str
    days: int | None
    working: bool
    where: tuple[Condition, ...]


@dataclass(frozen=True)
class Queue:
    """What one actor may do to the records of one life cycle."""

    machine: str
    record: str
    column: str
    steps: tuple[Step, ...]


def _condition(text: str) -> Condition:
    column, _, values = text.partition("=")
    if values.startswith(OWN):
        return Condition(column, (), values.removeprefix(OWN))
    known = values.split("|")
    return Condition(column, tuple(v for v in known if v != ABSENT), absent=ABSENT in known)


@cache
def parts() -> Mapping[tuple[str, Actor | None], Part]:
    """Read the lines once, by verb and actor; an actor of None is any."""
    out: dict[tuple[str, Actor | None], Part] = {}
    text = files("schema").joinpath("work.csv").read_text(encoding="utf-8")
    for line in csv.DictReader(text.splitlines()):
        part = Part(WAITS.get(line["waits"]), line["due"], tuple(map(_condition, line["where"].split())))
        for actor in map(Actor, line["actors"].split()) if line["actors"] else (None,):
            out[line["verb"], actor] = part
    return MappingProxyType(out)


def part_of(verb: str, actor: Actor | None) -> Part:
    """Give what the lines say of a verb for one actor."""
    known = parts()
    return known.get((verb, actor)) or known.get((verb, None)) or Part()


def _step(t: Transition, actor: Actor) -> Step:
    part, limit = part_of(t.verb, actor), LIMIT.search(t.limit)
    waits = bool(t.limit) if part.waits is None else part.waits
    return Step(t.verb, t.sources, waits, part.due, int(limit[1]) if limit else None,
                bool(limit and limit[2]), part.where)


def queues(actor: Actor | None) -> Iterator[Queue]:
    """Give what an actor may do, a life cycle at a time; those in which nothing waits are left out."""
    machines: dict[tuple[str, str, str], list[Step]] = {}
    for t in transitions():
        if actor in t.actors and t.sources and actor is not None:
            machines.setdefault((t.machine, t.record, t.column), []).append(_step(t, actor))
    for (machine, record, column), steps in machines.items():
        if any(s.waits for s in steps):
            yield Queue(machine, record, column, tuple(steps))


def waiting_states(record: str, column: str) -> tuple[str, ...]:
    """Give the states of a record from which somebody is expected to take a step."""
    people = set(Actor) - {Actor.HUB}
    found = {state for actor in people for q in queues(actor) if (q.record, q.column) == (record, column)
             for s in q.steps if s.waits for state in s.states}
    return tuple(sorted(found))
