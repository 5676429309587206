"""What the policy says of fields to plans that tell it: a whole record's matrix, or one field of one row.

A matrix is known from the policy alone, so it is JSON of the plan. An explanation is a look-up of the row
like any other: a row that the asker may not see is answered as one that is not there.

Invariant: who may not ask for somebody else is refused before anything is looked at.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

import orjson

from auth.personas import persona
from auth.policy.decide import Decision
from auth.policy.model import Cell, Relation
from auth.policy.needs import Line, line_of, mark_of, tell
from auth.policy.purposes import OWN_AFFAIRS, usable
from auth.principal import Kind, Level, Principal
from hub.compiler.plan import Item, Lies, Lookup, ObjectPlan, Rows, Text, Told, Width
from hub.compiler.reach import eyes_of, relations_of, rows_of
from hub.compiler.selection import Selection
from hub.errors import Code, Refusal
from schema.catalog import Catalog
from schema.field import Entity, Field, Link
from schema.relation import VIEWER_RELATION

MY_ACCESS, EXPLAIN_ACCESS = "myAccess", "explainAccess"
NO_FILE = UUID(int=0)
TYPENAMES = {"": "FieldAccess", "effects": "AccessLine", "needs": "AccessNeed"}


def find_thing(entity: Entity, name: str) -> Field | Link:
    """Find a field or link of a record. Refuses: FIELD_UNKNOWN."""
    found = entity.fields.get(name) or entity.links.get(name)
    if found is None:
        raise Refusal(Code.FIELD_UNKNOWN, type=entity.name, field=name)
    return found


def find_record(catalog: Catalog, name: str) -> Entity:
    """Find a record by the name of its type. Refuses: RECORD_UNKNOWN."""
    if name not in catalog.entities:
        raise Refusal(Code.RECORD_UNKNOWN, type=name)
    return catalog.entities[name]


def cell_of(catalog: Catalog, decision: Decision, thing: Field | Link, relation: Relation) -> Line:
    """Decide one field or link for one relation, and say what would be needed for more."""
    if isinstance(thing, Field):
        return line_of(decision, mark_of(thing), relation, decision.cell(thing, relation))
    cell, target = decision.link_cell(thing, relation), catalog.entities[thing.target]
    if rows_of(decision, target, Width.ALL).width is Width.NONE:
        return _row_line(decision, target, relation)
    return line_of(decision, mark_of(thing), relation, cell)


def _row_line(decision: Decision, entity: Entity, relation: Relation) -> Line:
    cell: Cell = decision.row_cell(entity, relation)
    return line_of(decision, mark_of(entity), relation, cell)


def matrix(catalog: Catalog, decision: Decision, entity: Entity, language: str) -> list[dict[str, Any]]:
    """Say what a caller gets of each field and link of a record, a line a relation that it may have."""
    relations = relations_of(entity, rows_of(decision, entity, Width.ALL))
    things: list[Field | Link] = [*entity.fields.values(), *entity.links.values()]
    return [
        {"field": thing.name, "fieldClass": thing.cls.name,
         "effects": [tell(cell_of(catalog, decision, thing, r), language) for r in relations]}
        for thing in things
    ]


def _shaped(children: tuple[Selection, ...], value: Any, name: str) -> Any:
    """Give what is selected of a ready value, under its response keys."""
    if isinstance(value, list):
        return [_shaped(children, v, name) for v in value]
    if not isinstance(value, dict):
        return value
    return {c.key: TYPENAMES[name] if c.name == "__typename" else _shaped(c.children, value[c.name], c.name)
            for c in children}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _language(s: Selection) -> str:
    return str(s.arguments["language"].value).lower()


def plan_my_access(s: Selection, catalog: Catalog, decision: Decision) -> Text:
    """Plan the caller's own matrix of a record. Refuses: RECORD_UNKNOWN."""
    entity = find_record(catalog, s.arguments["type"])
    told = matrix(catalog, decision, entity, _language(s))
    return Text(s.key, _json(_shaped(s.children, told, "")))


def hypothetical(asker: Decision, word: str, purpose: str) -> Principal:
    """Make the caller that somebody asks for.

    Refuses: HYPOTHETICAL_NOT_ALLOWED, PERSONA_UNKNOWN, PURPOSE_UNKNOWN.
    """
    kind, level = asker.shape.kind, asker.shape.level
    if kind is not Kind.AUDITOR and (kind, level) != (Kind.OFFICER, Level.CITY):
        raise Refusal(Code.HYPOTHETICAL_NOT_ALLOWED)
    return pose(word, purpose)


def pose(word: str, purpose: str) -> Principal:
    """Make a persona that states a purpose; an enterprise is that of the record that is looked at.

    Refuses: PERSONA_UNKNOWN, PURPOSE_UNKNOWN.
    """
    # Whose city it is says the row; no plan reads it of a persona.
    made = persona(word, 0, NO_FILE if word == "enterprise" else None)
    codes = usable(made.kind)
    if purpose and purpose not in codes:
        raise Refusal(Code.PURPOSE_UNKNOWN, purposes=", ".join(codes))
    own = OWN_AFFAIRS if made.kind is Kind.ENTERPRISE_USER else ""
    return replace(made, purpose=purpose or own)


def plan_explain_access(s: Selection, catalog: Catalog, decision: Decision) -> Lookup:
    """Plan why one field of one row is given as it is.

    Refuses: FIELD_UNKNOWN, HYPOTHETICAL_NOT_ALLOWED, PERSONA_UNKNOWN, PURPOSE_UNKNOWN.
    """
    a = s.arguments
    word, purpose = a.get("as") or "", a.get("purpose") or ""
    looks = hypothetical(decision, word, purpose) if word or purpose else None
    entity = find_record(catalog, a["type"])
    told = Explained(catalog, Decision(looks.shape) if looks else decision, entity, looks)
    items = tuple(told.item(c, find_thing(entity, a["field"]), _language(s)) for c in s.children)
    rows = rows_of(decision, entity, Width.ALL)
    return Lookup(s.key, entity.key, public=True, value=a["id"], object=ObjectPlan(rows, items))


class Explained:
    """One record as one who looks sees it, who may be hypothetical."""

    def __init__(
        self, catalog: Catalog, decision: Decision, entity: Entity, looks: Principal | None
    ) -> None:
        """Take who looks at what."""
        self._catalog, self._decision, self._entity, self._looks = catalog, decision, entity, looks

    def item(self, s: Selection, thing: Field | Link, language: str) -> Item:
        """Plan one part of the explanation."""
        known = {"__typename": "AccessExplanation", "field": thing.name, "fieldClass": thing.cls.name}
        if s.name in known:
            return Text(s.key, _json(known[s.name]))
        eyes = eyes_of(self._decision, self._entity, self._looks)
        if s.name == VIEWER_RELATION:
            return Lies(s.key, eyes) if self._entity.scoped else Text(s.key, "null")
        lines = (
            cell_of(self._catalog, self._decision, thing, Relation.INSIDE),
            cell_of(self._catalog, self._decision, thing, Relation.OUTSIDE),
            _row_line(self._decision, self._entity, Relation.OUTSIDE),
        )
        inside, outside, hidden = (
            _json(_shaped(s.children, tell(line, language)[s.name], s.name)) for line in lines)
        return Told(s.key, eyes, self._rows(), inside, outside, hidden)

    def _rows(self) -> Rows:
        return rows_of(self._decision, self._entity, Width.ALL)
