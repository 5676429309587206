"""A caller's work list: of which records which steps wait for it, planned from the table of life cycles.

Apart from the planner, because nothing is selected by name: what is read is decided by the caller's part
in the table. It goes by the same doors: rows within the scope, columns that are open in all of them.

Invariant: only verbs that there are, and that the caller may use, are told.
Invariant: a step whose conditions or state the caller may not read is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from auth.policy.acting import actor_of
from auth.policy.decide import Decision
from hub.compiler.aggregate import Doors
from hub.compiler.plan import Read, Rows, Width
from hub.compiler.reach import rows_of
from hub.compiler.selection import Const, Selection, Slot, Variable
from hub.errors import Code, Refusal
from schema.catalog import Catalog
from schema.field import Entity, Field
from schema.verb import VERBS
from schema.work import Condition, Queue, Step, queues
from schema.workflows import MACHINES

MY_WORK = "myWork"
# What an item is called by: a field of its own, or the name of what it is about.
TITLES = ("title", "subject", "quarter", "name")
ABOUT = ("enterprise", "department")


@dataclass(frozen=True)
class Waiting:
    """The records of one life cycle of which some wait for the caller."""

    rows: Rows
    state: str
    life: tuple[str, str] | None
    steps: tuple[Step, ...]
    title: Read | None

    @property
    def awaited(self) -> tuple[Step, ...]:
        """The steps that somebody is expected to take."""
        return tuple(s for s in self.steps if s.waits)


@dataclass(frozen=True)
class WorkList:
    """What waits for the caller, the most urgent first; `items` are response keys with what they show."""

    size: Slot
    queues: tuple[Waiting, ...]
    items: tuple[tuple[str, str], ...]


def plan_my_work(s: Selection, catalog: Catalog, decision: Decision, doors: Doors) -> WorkList:
    """Plan the work list of a caller."""
    first = s.arguments["first"]
    size = first if isinstance(first, Const | Variable) else Const(first)
    reader = _Reader(catalog, decision, doors)
    found = tuple(w for q in queues(actor_of(decision.shape)) for w in reader.waiting(q))
    return WorkList(size, found, tuple((c.key, c.name) for c in s.children))


class _Reader:
    """Reads queues of the table under one decision."""

    def __init__(self, catalog: Catalog, decision: Decision, doors: Doors) -> None:
        self._catalog, self._decision, self._doors = catalog, decision, doors

    def waiting(self, queue: Queue) -> Iterator[Waiting]:
        """Plan one life cycle; of one that the caller may not see, or in which nothing is left, none."""
        entity = self._catalog.entities[queue.record]
        # Grids and other shared records lie in nobody's scope.
        if not entity.scoped:
            return
        rows = rows_of(self._decision, entity, Width.OWN)
        life = MACHINES.get(queue.machine)
        columns = (queue.column, "recorded_at", "recorded_by", *(life[:1] if life else ()))
        if rows.width is Width.NONE or not all(self._opens(entity, c, rows) for c in columns):
            return
        steps = tuple(s for s in queue.steps if s.verb in VERBS and self._tells(s, entity, rows))
        if any(s.waits for s in steps):
            yield Waiting(rows, queue.column, life, steps, self._title(entity, rows))

    def _tells(self, step: Step, entity: Entity, rows: Rows) -> bool:
        columns = [column for c in step.where for column in c.columns] + ([step.due] if step.due else [])
        return all(self._opens(entity, c, rows) for c in columns)

    def _opens(self, entity: Entity, column: str, rows: Rows) -> bool:
        """Say whether a column of the main table is open to the caller in all rows."""
        field = next((f for f in entity.fields.values() if f.column == column), None)
        if field is not None:
            read = self._read(field, rows)
            return read is not None and read.store == "base"
        link = next(k for k in entity.links.values() if k.by == column and not k.many)
        try:
            self._doors.follow(link, rows, Code.FIELD_NOT_FILTERABLE)
        except Refusal:
            return False
        return True

    def _read(self, field: Field, rows: Rows) -> Read | None:
        try:
            return self._doors.open(field, rows, Code.FIELD_NOT_FILTERABLE)
        except Refusal:
            return None

    def _title(self, entity: Entity, rows: Rows) -> Read | None:
        for name in TITLES:
            if name in entity.fields:
                return self._read(entity.fields[name], rows)
        for name in ABOUT:
            if name in entity.links:
                return self._named(entity, name, rows)
        return None

    def _named(self, entity: Entity, link: str, rows: Rows) -> Read | None:
        """Read the name of what a link leads to."""
        found = entity.links[link]
        try:
            inner = self._doors.follow(found, rows, Code.FIELD_NOT_FILTERABLE)
            name = self._catalog.entities[found.target].fields["name"]
            read = self._doors.open(name, inner, Code.FIELD_NOT_FILTERABLE)
        except Refusal:
            return None
        return Read(read.store, read.column, str, many=False, codes=None, nullable=True,
                    through=((inner, found.by), *read.through))


def conditions(waiting: Waiting) -> tuple[Condition, ...]:
    """Give the condition by which a record lives by this machine and not by another."""
    return (Condition((waiting.life[0],), (waiting.life[1],)),) if waiting.life else ()
