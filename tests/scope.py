"""The rule of scope a second time, row by row: which rows and values a caller gets of a world."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from auth.policy.decide import decide, viewer
from auth.policy.model import Effect, Relation
from auth.policy.purposes import purposes
from auth.policy.rules import DUTIES
from auth.principal import Kind, Level, Principal
from schema.catalog import CATALOG
from schema.field import S0, S3, Entity, Field, FieldClass, Link

Row = dict[str, Any]
COLUMNS = {Level.DISTRICT: "district_code", Level.TOWN: "town_code", Level.VILLAGE: "village_code"}


class Refused(Exception):  # it is an answer
    """The caller may not filter or order by this."""


class Width(Enum):
    """Which rows a list reaches: own ones, also open ones outside, or none."""

    OWN = "OWN"
    ALL = "ALL"
    NONE = "NONE"


@dataclass(frozen=True)
class World:
    """Every row of the database by record, and when and where it is asked."""

    rows: Mapping[str, list[Row]]
    today: date
    zone: str
    city: int

    def day(self, value: date) -> date:
        """Give the local day of an instant, or the day itself."""
        if isinstance(value, datetime):
            return value.astimezone(ZoneInfo(self.zone)).date()
        return value


class Scope:
    """One caller in one world."""

    def __init__(self, world: World, caller: Principal) -> None:
        """Take a world and who asks."""
        self.world, self.caller = world, caller
        self._lists: dict[tuple[str, Width], list[Row]] = {}
        self._found: dict[tuple[str, Width, str], dict[Any, list[Row]]] = {}

    @cached_property
    def _who(self) -> Any:
        return viewer(self.caller.shape)

    def _everywhere(self, e: Entity) -> bool:
        """Say whether the whole city is the caller's scope for a record."""
        c = self.caller
        if e.by_unit:
            return False
        duty = c.kind is Kind.PARTNER and e.name in DUTIES.get(c.department, ())
        return c.kind is Kind.AUDITOR or duty or (c.kind is Kind.OFFICER and c.level is Level.CITY)

    def _inside(self, e: Entity, row: Row) -> bool:
        c = self.caller
        if e.by_unit:
            return c.kind not in (Kind.AUDITOR, Kind.PUBLIC) and bool(row["unit"] == c.unit)
        if self._everywhere(e):
            return True
        match c.kind:
            case Kind.OFFICER:
                return any(row[p + COLUMNS[c.level]] in c.codes for p in ("", *e.parties))
            case Kind.ENTERPRISE_USER:
                firm = row["id" if e.name == "Enterprise" else "enterprise_id"]
                return bool(firm == c.enterprise_id)
            case Kind.PARTNER:
                return c.department in row["department_codes"]
        return False

    def _knows(self, e: Entity) -> bool:
        """Say whether the caller may know the rows of a record inside its scope."""
        if self.caller.kind is Kind.PUBLIC:
            return False
        seen = self._decided(Relation.INSIDE, e.family, e.row_class)
        return e.row_class is S0 or seen in (Effect.FULL, Effect.MASKED)

    def _relation(self, e: Entity, row: Row) -> Relation:
        own = not e.scoped or (self._knows(e) and self._inside(e, row))
        return Relation.INSIDE if own else Relation.OUTSIDE

    def _published(self, e: Entity, row: Row) -> bool:
        """Say whether a row is open to everybody today."""
        if e.public is None:
            return False
        since, until = row[e.public.since], [row[c] for c in e.public.until]
        today = self.world.today
        return since is not None and since <= today and all(u is None or u > today for u in until)

    def width(self, e: Entity, wanted: Width) -> Width:
        """Say how far a list reaches that should reach as far as `wanted`."""
        if not e.scoped:
            return Width.ALL
        if wanted is Width.OWN and self._knows(e):
            return Width.OWN
        if wanted is not Width.NONE and (e.row_class is S0 or e.public):
            return Width.ALL
        return Width.OWN if self._knows(e) else Width.NONE

    def linked(self, e: Entity, link: Link, width: Width) -> Width:
        """Say how far a link reaches from a list.

        A wide one leaves the scope, and so does one from a duty for the whole city to a record
        that the duty does not cover.
        """
        target = CATALOG.entities[link.target]
        duty = e.scoped and self._knows(e) and self._everywhere(e)
        beyond = target.scoped and duty and not self._everywhere(target)
        return self.width(target, Width.ALL if link.wide or beyond else width)

    def rows(self, e: Entity, width: Width) -> list[Row]:
        """Give the rows of a list; they are looked for once."""
        if width is Width.NONE:
            return []
        if (e.name, width) not in self._lists:
            self._lists[e.name, width] = [
                r for r in self.world.rows[e.name]
                if self._relation(e, r) is Relation.INSIDE
                or (width is Width.ALL and (e.row_class is S0 or self._published(e, r)))
            ]
        return self._lists[e.name, width]

    def found(self, e: Entity, width: Width, column: str, value: Any) -> list[Row]:
        """Give the rows of a list that have a value, which is not None, in a column."""
        index = self._found.get((e.name, width, column))
        if index is None:
            index = self._found[e.name, width, column] = {}
            for row in self.rows(e, width):
                index.setdefault(row[column], []).append(row)
        return [] if value is None else index.get(value, [])

    def _effect(self, mark: Field | Link, relation: Relation) -> Effect:
        return self._decided(relation, mark.family, mark.cls)

    def _decided(self, relation: Relation, family: str, cls: FieldClass) -> Effect:
        """Read the table, and shut what the stated purpose does not open."""
        stated = purposes().get(self.caller.purpose)
        opened = stated.classes if stated and self.caller.kind in stated.kinds else ()
        if cls >= S3 and cls not in opened:
            return Effect.WITHHELD
        return decide(self._who, relation, family, cls).effect

    def value(self, e: Entity, f: Field, row: Row) -> Any:
        """Give a value, its mask, or None, by what the row is to the caller."""
        effect = self._effect(f, self._relation(e, row))
        if effect is Effect.FULL:
            return row[f.column]
        return row[f.masked_column] if effect is Effect.MASKED and f.mask else None

    def follows(self, e: Entity, link: Link, row: Row) -> bool:
        """Say whether a link may be followed from a row."""
        return self._effect(link, self._relation(e, row)) is Effect.FULL

    def _relations(self, e: Entity, width: Width) -> set[Relation]:
        """Give what the rows of a list may be to the caller, whatever rows there are."""
        if not e.scoped or width is Width.OWN or (self._knows(e) and self._everywhere(e)):
            return {Relation.INSIDE}
        return set(Relation) if self._knows(e) else {Relation.OUTSIDE}

    def ever_follows(self, e: Entity, link: Link, width: Width) -> bool:
        """Say whether a link may be followed from some row that a list could hold."""
        return any(self._effect(link, r) is Effect.FULL for r in self._relations(e, width))

    def start(self, e: Entity, link: Link, width: Width) -> Width:
        """Say of which rows of a list a link starts: a guarded one of the caller's own alone."""
        guarded = any(self._effect(link, r) is not Effect.FULL for r in self._relations(e, width))
        return Width.OWN if guarded and e.scoped else width

    def must_be_full(self, e: Entity, mark: Field | Link, width: Width) -> None:
        """Refuse what is not open in every row that a list could hold, whatever rows there are."""
        sought = isinstance(mark, Field) and mark.blind
        if sought or any(self._effect(mark, r) is not Effect.FULL for r in self._relations(e, width)):
            raise Refused(f"{e.name}.{mark.name}")
