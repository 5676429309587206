"""What waits for whom: which steps of the life cycles are due work, until when, and whose part of it each is.

The table of life cycles says who may take a step; `work.csv` beside this module adds, a line a verb and
actor, what work lists need beside it. Verbs ask the same lines whether a record is the caller's to move.

`waits` says whether somebody is expected to take the step: `yes`, `no`, the states from which alone it is
expected, or where it is empty, as the step has a time limit or none. `due` names the column of the day
until when; where it is empty, a limit of days counts from the last change of the record. `where` holds
conditions, `column=value|value`: `-` is an absent value, `!` before the values means none of them, `@name`
values of the caller's own, `one+two` two columns whose values stand together as `one.two`. `of` names, for
a verb that is no step of a life cycle, record and column that show how it stands, and the values from which
it is taken.

Invariant: a condition names a column of the record's main table.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of
from schema.workflows import Actor, transitions

ABSENT, OWN, NONE_OF, AND = "-", "@", "!", "+"
LIMIT = re.compile(r"(\d+) (working )?days?\b")


@dataclass(frozen=True)
class Condition:
    """Values of which columns have one, or have none, or the caller's own that they are among."""

    columns: tuple[str, ...]
    values: tuple[str, ...]
    own: str = ""
    absent: bool = False
    negated: bool = False


@dataclass(frozen=True)
class Part:
    """What one line adds to a verb for some actors."""

    waits: str = ""
    due: str = ""
    where: tuple[Condition, ...] = ()
    of: str = ""


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
    columns = tuple(column.split(AND))
    if values.startswith(OWN):
        return Condition(columns, (), values.removeprefix(OWN))
    known = values.removeprefix(NONE_OF).split("|")
    return Condition(columns, tuple(v for v in known if v != ABSENT), absent=ABSENT in known,
                     negated=values.startswith(NONE_OF))


@cache
def parts() -> Mapping[tuple[str, Actor | None], Part]:
    """Read the lines once, by verb and actor; an actor of None is any."""
    out: dict[tuple[str, Actor | None], Part] = {}
    for line in lines_of("schema", "work.csv"):
        where = tuple(map(_condition, line["where"].split()))
        part = Part(line["waits"], line["due"], where, line["of"])
        for actor in map(Actor, line["actors"].split()) if line["actors"] else (None,):
            out[line["verb"], actor] = part
    return MappingProxyType(out)


def part_of(verb: str, actor: Actor | None) -> Part:
    """Give what the lines say of a verb for one actor."""
    known = parts()
    return known.get((verb, actor)) or known.get((verb, None)) or Part()


def _steps(verb: str, states: tuple[str, ...], limit: str, part: Part) -> Iterator[Step]:
    """Give the steps of one verb: those that wait apart from those that do not."""
    known = LIMIT.search(limit)
    expected = {"yes": states, "no": (), "": states if limit else ()}.get(
        part.waits, tuple(part.waits.split("|")))
    for waits in (True, False):
        own = tuple(s for s in states if (s in expected) is waits)
        if own:
            yield Step(verb, own, waits, part.due, int(known[1]) if known else None,
                       bool(known and known[2]), part.where)


def _others(actor: Actor) -> Iterator[tuple[tuple[str, str, str], Step]]:
    """Give the steps that are of no life cycle, and what they are taken on."""
    for (verb, whose), part in parts().items():
        if part.of and whose is actor:
            place, _, states = part.of.partition("=")
            record, _, column = place.partition(".")
            for step in _steps(verb, tuple(states.split("|")), "", part):
                yield ("", record, column), step


def queues(actor: Actor | None) -> Iterator[Queue]:
    """Give what an actor may do, a life cycle at a time; those in which nothing waits are left out."""
    machines: dict[tuple[str, str, str], list[Step]] = {}
    for t in transitions():
        if actor in t.actors and t.sources and actor is not None:
            own = machines.setdefault((t.machine, t.record, t.column), [])
            own.extend(_steps(t.verb, t.sources, t.limit, part_of(t.verb, actor)))
    for place, step in _others(actor) if actor is not None else ():
        machines.setdefault(place, []).append(step)
    for (machine, record, column), steps in machines.items():
        if any(s.waits for s in steps):
            yield Queue(machine, record, column, tuple(steps))


def waiting_states(record: str, column: str) -> tuple[str, ...]:
    """Give the states of a record from which somebody is expected to take a step."""
    people = set(Actor) - {Actor.HUB}
    found = {state for actor in people for q in queues(actor) if (q.record, q.column) == (record, column)
             for s in q.steps if s.waits for state in s.states}
    return tuple(sorted(found))
