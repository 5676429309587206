"""Filters drawn by chance: every operator and link that the schema offers.

What may be drawn is read from the GraphQL schema, so that a new operator is drawn without being told.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type

from schema.catalog import CATALOG
from schema.field import Entity, Link
from schema.grouping import AREA_WORDS
from schema.identifiers import public_id
from tests.dice import Dice
from tests.scope import World
from tests.spelt import TYPES, Word

SCALAR_KINDS = {int: "number", Decimal: "number", date: "time", datetime: "time", str: "text"}
LOGIC = ("and", "or", "not", "compare")
COMPARATORS = ("eq", "ne", "gt", "gte", "lt", "lte")


def words(name: str) -> dict[str, str]:
    """Give the words of an enum of paths, and the path that each stands for."""
    kind = TYPES.get(name)
    if not isinstance(kind, GraphQLEnumType):
        return {}
    return {w: v.value.value if isinstance(v.value, Enum) else v.value for w, v in kind.values.items()}


PATHS = {n: words(f"{n}Comparable") for n in CATALOG.entities} | {"outer": words("OuterField")}


def kind_of(e: Entity, path: str) -> str | None:
    """Say whether what a path leads to is a number, a time or a text."""
    *links, name = path.split(".")
    for link in links:
        e = CATALOG.entities[e.links[link].target]
    return SCALAR_KINDS.get(e.fields[name].python)


def inputs(name: str) -> Mapping[str, Any]:
    """Give the members of an input type, and the name of the type of each."""
    kind = TYPES[name]
    assert isinstance(kind, GraphQLInputObjectType)
    return {k: get_named_type(f.type).name for k, f in kind.fields.items()}


def kind_name(kind: str) -> str:
    """Name the type of a filter; code lists have one each, of two kinds."""
    plain = ("Id", "Text", "TextList", "Long", "LongList", "Decimal", "Day", "Instant", "Flag")
    name = kind.removesuffix("Filter")
    return f"{name if name in plain else 'Codes' if 'has' in inputs(kind) else 'Code'}Filter"


def _fields_by_kind() -> dict[str, list[tuple[Entity, str]]]:
    out: dict[str, list[tuple[Entity, str]]] = {}
    for e in CATALOG.entities.values():
        for name, kind in inputs(f"{e.name}Filter").items():
            if name in e.links:
                out.setdefault("to-many" if e.links[name].many else "to-one", []).append((e, name))
            elif name not in LOGIC:
                out.setdefault("area" if name == "area" else kind_name(kind), []).append((e, name))
    return out


FIELDS = _fields_by_kind()
QUANTIFIERS = ("some", "none", "every")


def _aims() -> Iterator[tuple[str, str]]:
    for kind, fields in FIELDS.items():
        if kind[0].isupper():
            known = (o for e, name in fields for o in inputs(inputs(f"{e.name}Filter")[name]))
            yield from ((kind, o) for o in dict.fromkeys(known))
    yield from (("to-many", w) for w in QUANTIFIERS)
    yield from ((how, o) for how in ("count", "outer") for o in COMPARATORS)
    yield from (("area", f"{w} {o}") for w in AREA_WORDS for o in ("isNull", "eq"))


# Some kinds are those of a few fields only: an operator that is aimed at is drawn as often as any other.
AIMS = tuple(_aims())


class FilterDrawer(Dice):
    """Draws filters about one world."""

    def __init__(self, world: World, given: bytes) -> None:
        """Take the world, and the bytes to read the throws off."""
        super().__init__(given)
        self.world = world

    def where(self, e: Entity, depth: int, around: tuple[str, ...]) -> dict[str, Any]:
        """Draw a filter."""
        known = inputs(f"{e.name}Filter")
        names = dict.fromkeys(self.word(e, known, depth) for _ in range(self.one((0, 1, 1, 2, 2, 2))))
        return {n: self.term(e, n, known[n], depth, around) for n in names}

    def word(self, e: Entity, known: Mapping[str, str], depth: int) -> str:
        """Draw a member of a filter: kinds of fields are drawn evenly, and so are fields and links."""
        fields = [n for n in known if n not in (*e.links, *LOGIC, "area")]
        if not depth or self.chance(2):
            kind = self.one({known[n]: n for n in fields})
            return self.one(fields if self.chance(2) else [n for n in fields if known[n] == kind])
        others = [[n for n in e.links if e.links[n].many], [n for n in e.links if not e.links[n].many],
                  LOGIC[:3], LOGIC[3:], [n for n in known if n == "area"]]
        return self.one(self.one([o for o in others if o]))

    def aimed(self, aim: tuple[str, str], around: tuple[str, ...]) -> tuple[Entity, dict[str, Any]]:
        """Draw a record, and a filter of it with the operator that is aimed at."""
        kind, word = aim
        if kind not in FIELDS:
            kind = "to-many"
        e, name = self.one(FIELDS[kind])
        if kind == "area":
            level, operator = word.split()
            return e, {"area": {level: self.area(e, level, operator)}}
        if kind != "to-many":
            return e, {name: self.term(e, name, inputs(f"{e.name}Filter")[name], 0, around, word)}
        target, inner = CATALOG.entities[e.links[name].target], (e.name, *around)
        match aim[0]:
            case "count":
                counted = {"where": self.where(target, 0, inner), word: self.below(4)}
                return e, {name: {"count": counted}}
            case "outer":
                given = self.comparison(target, inner) | {"operator": Word(word.upper())}
                return e, {name: {self.one(QUANTIFIERS): {"compare": [given]}}}
        return e, {name: {word: self.where(target, 1, inner)}}

    def area(self, e: Entity, level: str, operator: str) -> dict[str, Any]:
        """Draw a condition on the grid of a level."""
        known = sorted({r[f"{level}_code"] for r in self.world.rows[e.name]} - {None})
        return {operator: self.chance(2) if operator == "isNull" else self.one(known)}

    def term(
        self, e: Entity, name: str, kind: str, depth: int, around: tuple[str, ...], only: str = ""
    ) -> Any:
        """Draw one term of a filter, with one operator only if it is named."""
        if name in ("and", "or"):
            return [self.where(e, depth - 1, around) for _ in range(self.below(3))]
        if name == "not":
            return self.where(e, depth - 1, around)
        if name == "compare":
            return [self.comparison(e, around)]
        if name in e.links:
            return self.related(e, e.links[name], depth - 1, around)
        if name == "area":
            return {w: self.area(e, w, self.one(("isNull", "eq", "eq"))) for w in self.few(AREA_WORDS)}
        column = e.key if name == "id" else e.fields[name].column
        values = {r[column] for r in self.world.rows[e.name] if not isinstance(r[column], list)}
        if name == "id":
            values = {public_id(e.name, self.world.city, v) for v in values}
        elif e.fields[name].many:
            values = {v for r in self.world.rows[e.name] for v in r[column] or ()}
        if name != "id" and e.fields[name].codes:
            values = {Word(c.name) for c in e.fields[name].codes or ()}
        pool = sorted((v for v in values if v is not None), key=repr)
        return {o: self.operand(o, pool) for o in ([only] if only else self.few(inputs(kind)))
                if pool or o in ("isNull", "isEmpty")}

    def operand(self, operator: str, pool: list[Any]) -> Any:
        """Draw what an operator compares with."""
        if operator in ("isNull", "isEmpty"):
            return self.chance(2)
        if operator == "daysFromToday":
            return {n: self.one((-60, -1, 0, 1, 60)) for n in self.few(COMPARATORS)}
        if operator in ("in", "notIn", "hasAny"):
            return [self.one(pool) for _ in range(self.below(4))]
        if operator in ("contains", "startsWith"):
            return self.one(pool)[: self.below(4)]
        return self.one(pool)

    def related(self, e: Entity, link: Link, depth: int, around: tuple[str, ...]) -> Any:
        """Draw a condition on the records behind a link."""
        target = CATALOG.entities[link.target]
        inner = (e.name, *around)
        if PATHS[target.name] and self.chance(3):
            against = {"compare": [self.comparison(target, inner)]}
            return {self.one(QUANTIFIERS): against} if link.many else against
        if not link.many:
            return self.where(target, depth, inner)
        out: dict[str, Any] = {w: self.where(target, depth, inner)
                               for w in self.some(QUANTIFIERS, 1)}
        if not out or self.chance(2):
            bounds = {o: self.below(4) for o in self.few(COMPARATORS)}
            out["count"] = {"where": self.where(target, depth, inner)} | bounds
        return out

    def comparison(self, e: Entity, around: tuple[str, ...]) -> dict[str, Any]:
        """Draw a comparison of two fields of the same kind."""
        left = self.one(PATHS[e.name])
        kind = kind_of(e, PATHS[e.name][left])
        out = {"left": Word(left), "operator": Word(self.one(("EQ", "NE", "GT", "GTE", "LT", "LTE")))}
        outer = [w for w, p in PATHS["outer"].items() if p.split(".")[0] in around
                 and kind_of(CATALOG.entities[p.split(".")[0]], p.split(".")[1]) == kind]
        if outer and not self.chance(4):
            return out | {"outer": Word(self.one(outer))}
        return out | {"right": Word(self.one(
            w for w, p in PATHS[e.name].items() if kind_of(e, p) == kind))}
