"""The table of decisions cell by cell: every legal caller x relation x purpose, and each family's effect.

`policy_golden.csv` beside this module is the same, as it was last reviewed. A line is one caller, one
relation of a record to it and one purpose (- for none); a column is a rule of `sensitivity.csv`, or, behind
the families, a record and how far the caller's scope reaches in it.

Invariant: what is not in a line of the golden file is not decided; both are compared whole.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from auth.policy.decide import Decision, viewer
from auth.policy.model import Effect, Relation
from auth.policy.purposes import usable
from auth.policy.rules import LEGAL, LETTERS, PARTNERS, rules
from auth.principal import Kind, Level, PolicyShape
from hub.shipped import text_of
from schema.catalog import Catalog
from schema.field import Field
from schema.relation import ViewerRelation

GOLDEN = "policy_golden.csv"
LETTER: Mapping[Effect, str] = MappingProxyType({effect: letter for letter, effect in LETTERS.items()})
HEAD = ("caller", "relation", "purpose")
# On which side of the scope a record lies that is related to the caller in this way.
SIDES: Mapping[str, Relation] = MappingProxyType({
    r.value: Relation.INSIDE if r in (ViewerRelation.OWN, ViewerRelation.BELOW) else Relation.OUTSIDE
    for r in ViewerRelation
})
Line = dict[str, str]
Key = tuple[str, str, str]


def relations(shape: PolicyShape) -> tuple[str, ...]:
    """List the relations in which a record can be to a caller; any other does not exist."""
    match shape.kind:
        case Kind.OFFICER if shape.level is not Level.CITY:
            return tuple(SIDES)
        case Kind.OFFICER | Kind.AUDITOR:
            return ("OWN", "BELOW")
        case Kind.ENTERPRISE_USER | Kind.PARTNER:
            return ("OWN", "OUTSIDE")
    return ("OUTSIDE",)


def shapes() -> Iterator[PolicyShape]:
    """Give every legal caller with every purpose that it may state, and with none where it may."""
    for kind, level in sorted(LEGAL):
        silent = () if kind in (Kind.PARTNER, Kind.ENTERPRISE_USER) else ("",)
        for department in PARTNERS if kind is Kind.PARTNER else ("",):
            for purpose in (*silent, *usable(kind)):
                yield PolicyShape(kind, level, department, several=False, purpose=purpose)


def name_of(shape: PolicyShape) -> str:
    """Name a caller as the table does: `town`, `fire`, `public`."""
    return viewer(shape).value


def cells(catalog: Catalog) -> Iterator[Line]:
    """Decide every cell there is, a line for each caller, relation and purpose."""
    stand_ins = {r.family: _stand_in(r.family, catalog) for r in rules().values()}
    for shape in shapes():
        decision = Decision(shape)
        reach = {e.name: decision.reach(e).value for e in catalog.entities.values() if e.scoped}
        for relation in relations(shape):
            effects = {
                rule.id: LETTER[decision.cell(stand_ins[rule.family], SIDES[relation]).effect]
                for rule in rules().values()
            }
            head = dict(zip(HEAD, (name_of(shape), relation, shape.purpose or "-"), strict=True))
            yield head | effects | (reach if relation == "OWN" or len(relations(shape)) == 1 else {})


def _stand_in(family: str, catalog: Catalog) -> Field:
    """Stand for a family by a field of its class, masked if some field of it has a mask."""
    rule = rules()[family]
    found = (f for e in catalog.entities.values() for f in e.fields.values() if f.family == family)
    mask = next((f.mask for f in found if f.mask), None)
    return Field("", "", str, many=False, nullable=True, cls=rule.cls, family=family, mask=mask,
                 codes=None, label="", search=False)


def write(lines: Iterable[Line], catalog: Catalog) -> str:
    """Write lines as CSV; the columns are the rules, then the records."""
    out = io.StringIO()
    records = [e.name for e in catalog.entities.values() if e.scoped]
    columns = [*HEAD, *(rule.id for rule in rules().values()), *records]
    table = csv.DictWriter(out, columns, lineterminator="\n", restval="")
    table.writeheader()
    table.writerows(lines)
    return out.getvalue()


def read(text: str) -> dict[Key, Line]:
    """Read such a CSV, by caller, relation and purpose."""
    return {(line["caller"], line["relation"], line["purpose"]): line
            for line in csv.DictReader(text.splitlines())}


def golden() -> str:
    """Give the text that was reviewed."""
    return text_of("auth.policy", GOLDEN)


def difference(old: Mapping[Key, Line], new: Mapping[Key, Line]) -> Iterator[tuple[Key, str, str, str]]:
    """Name each cell that differs: its line, its column, and what it was and is; '' is not there."""
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key, {}), new.get(key, {})
        for column in dict.fromkeys((*before, *after)):
            was, now = before.get(column, ""), after.get(column, "")
            if was != now and column not in HEAD:
                yield key, column, was, now


def coordinates(rule: str, catalog: Catalog) -> list[str]:
    """List the fields that a rule decides; of a record's name, which is no rule, the record itself."""
    families = {r.family for r in rules().values() if r.id == rule}
    named = [f"{e.name}.{f.name}" for e in catalog.entities.values()
             for f in e.fields.values() if f.family in families]
    return named or [rule]
