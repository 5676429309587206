"""Selections drawn by chance: every record, link, operator and argument that the schema offers.

What may be drawn is read from the GraphQL schema, so that a new operator is drawn without being told.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type
from hypothesis import strategies as st

from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG
from schema.field import Entity, Link
from schema.grouping import stats_links
from schema.identifiers import public_id
from tests.naive import Ask
from tests.scope import World

Draw = Callable[[st.SearchStrategy[Any]], Any]
TYPES = SCHEMA._schema.type_map
SCALAR_KINDS = {int: "number", Decimal: "number", date: "time", datetime: "time", str: "text"}
LOGIC = ("and", "or", "not", "compare")
# Code lists are many and alike: the other records are drawn three times as often.
NAMES = [n for n, e in CATALOG.entities.items() for _ in range(3 if e.scoped else 1)]


class Word(str):
    """A word of an enum, in a document without quotes."""

    __slots__ = ()


def words(name: str) -> dict[str, str]:
    """Give the words of an enum of paths, and the path that each stands for."""
    kind = TYPES.get(name)
    if not isinstance(kind, GraphQLEnumType):
        return {}
    return {w: v.value.value if isinstance(v.value, Enum) else v.value for w, v in kind.values.items()}


PATHS = {n: words(f"{n}Comparable") for n in CATALOG.entities} | {"outer": words("OuterField")}


def _kind(e: Entity, path: str) -> str | None:
    *links, name = path.split(".")
    for link in links:
        e = CATALOG.entities[e.links[link].target]
    return SCALAR_KINDS.get(e.fields[name].python)


def _inputs(name: str) -> Mapping[str, Any]:
    kind = TYPES[name]
    assert isinstance(kind, GraphQLInputObjectType)
    return {k: get_named_type(f.type).name for k, f in kind.fields.items()}


@dataclass(frozen=True)
class Drawer:
    """Draws documents about one world."""

    world: World
    draw: Draw

    def one(self, items: Any) -> Any:
        """Draw one of some items."""
        return self.draw(st.sampled_from(list(items)))

    def some(self, items: Any, most: int) -> list[Any]:
        """Draw a few different items."""
        every = list(items)
        return self.draw(st.lists(st.sampled_from(every), max_size=most, unique=True)) if every else []

    def chance(self, of: int) -> bool:
        """Draw true one time in so many."""
        return self.draw(st.integers(0, of - 1)) == of - 1

    def root(self, number: int) -> Ask:
        """Draw a root field."""
        if self.chance(3):
            name = self.one(CATALOG.stats)
            e = CATALOG.entities[CATALOG.stats[name]]
            a = self.totals(e, f"r{number}", name, ())
            scope = {"scope": Word("ALL")} if self.chance(2) else {}
            return Ask(a.key, name, (), a.parts, {**a.arguments, **scope})
        e = CATALOG.entities[self.one(NAMES)]
        name = self.one(n for n, r in CATALOG.roots.items() if r.entity == e.name)
        if CATALOG.roots[name].many:
            page = self.page(e, f"r{number}", name, 2, ())
            scope = {"scope": Word("ALL")} if self.chance(2) else {}
            return Ask(page.key, name, page.below, page.parts, {**page.arguments, **scope})
        row = self.one(self.world.rows[e.name])
        key = public_id(e.name, self.world.city, row[e.key])
        # Without a public id of its own, a record is looked up by its key.
        below = self.fields(e, 2, ())
        return Ask(f"r{number}", name, below, (), {"id": key})

    def page(self, e: Entity, key: str, name: str, depth: int, around: tuple[str, ...]) -> Ask:
        """Draw a connection."""
        arguments: dict[str, Any] = {self.one(("first", "last")): self.draw(st.integers(1, 4))}
        if not self.chance(3):
            arguments["filter"] = self.where(e, 2, around)
        if self.chance(2) and _inputs(f"{e.name}Order"):
            arguments["orderBy"] = [self.order(e, 2) for _ in range(self.draw(st.integers(1, 2)))]
        parts = tuple(self.some(("edges", "totalCount", "pageInfo"), 3)) or ("edges",)
        return Ask(key, name, self.fields(e, depth, around), parts, arguments)

    def fields(self, e: Entity, depth: int, around: tuple[str, ...]) -> tuple[Ask, ...]:
        """Draw fields and links of a record."""
        plain = [n for n in TYPES[e.name].fields
                 if n not in (*e.links, *stats_links(e, CATALOG.entities))]  # type: ignore[attr-defined]
        names = self.some([*plain, "__typename"], 4) or ["__typename"]
        out = [Ask(f"a{i}", n) for i, n in enumerate(names)]
        stats = stats_links(e, CATALOG.entities)
        if depth and stats and self.chance(4):
            name = self.one(stats)
            target = CATALOG.entities[stats[name].target]
            out.append(self.totals(target, "c", name, (e.name, *around)))
        links = self.some(e.links, 2) if depth and e.links else []
        out += [self.link(e.links[n], f"b{i}", depth - 1, (e.name, *around)) for i, n in enumerate(links)]
        return tuple(out)

    def totals(self, e: Entity, key: str, name: str, around: tuple[str, ...]) -> Ask:
        """Draw totals of a list."""
        most = self.draw(st.integers(0, 3))
        by = [self.grouping(e, f"g{n}", 2) for n in range(most)]
        metrics = [{"as": "n"}] + [self.metric(e, f"m{n}", around) for n in range(most)]
        arguments: dict[str, Any] = {"metrics": metrics,
                                     "first": self.draw(st.integers(1, 30))}
        if by:
            arguments["groupBy"] = by
        if self.chance(3):
            arguments["filter"] = self.where(e, 2, around)
        if self.chance(4):
            arguments["having"] = [{"metric": "n", "gte": self.draw(st.integers(0, 3))}]
        if self.chance(2):
            known = ["n", *(f"g{n}" for n in range(most))]
            arguments["orderBy"] = [{"by": w, "direction": Word(self.one(("ASC", "DESC")))}
                                    for w in self.some(known, 2)]
        return Ask(key, name, (), ("rows", "totalGroups"), arguments)

    def grouping(self, e: Entity, name: str, depth: int) -> dict[str, Any]:
        """Draw one grouping."""
        known = _inputs(f"{e.name}Grouping")
        word = self.one(n for n in known if depth or n not in e.links)
        if word in e.links:
            return {word: self.grouping(CATALOG.entities[e.links[word].target], name, depth - 1)}
        given: dict[str, Any] = {"as": name}
        kind = known[word]
        if kind == "GroupByArea":
            given |= {"level": Word(self.one(("CITY", "DISTRICT", "TOWN", "VILLAGE"))),
                      "rollup": self.chance(2)}
        elif kind == "GroupByPeriod":
            given["every"] = Word(self.one(("DAY", "MONTH", "QUARTER", "YEAR")))
        elif kind == "GroupByDecimal":
            given["bounds"] = [Decimal(-1), Decimal(0), Decimal("1.50")]
        elif kind == "GroupByLong" and self.chance(2):
            given["bounds"] = [0, 1, 3]
        elif kind == "GroupByIndustry" and self.chance(2):
            given["depth"] = Word(self.one(("SECTION", "DIVISION", "GROUP", "CLASS")))
        return {word: given}

    def metric(self, e: Entity, name: str, around: tuple[str, ...]) -> dict[str, Any]:
        """Draw one metric."""
        out: dict[str, Any] = {"as": name}
        functions = ["COUNT", "RATIO", "SUM", "AVG", "MIN", "MAX"]
        owned = any(k.by == "enterprise_id" and not k.many for k in e.links.values())
        if e.name == "Enterprise" or owned:
            functions.append("ENTERPRISES")
        out["function"] = function = Word(self.one(functions))
        kinds = {"SUM": ("number",), "AVG": ("number",), "MIN": ("number", "time"),
                 "MAX": ("number", "time")}.get(function, ())
        fields = [w for w, p in PATHS[e.name].items() if _kind(e, p) in kinds]
        if kinds and fields:
            out["of"] = Word(self.one(fields))
        if self.chance(2):
            out["where"] = self.where(e, 1, around)
        if function == "RATIO" and self.chance(2):
            out["over"] = self.where(e, 1, around)
        return out

    def link(self, link: Link, key: str, depth: int, around: tuple[str, ...]) -> Ask:
        """Draw what is asked behind a link."""
        target = CATALOG.entities[link.target]
        if link.many:
            return self.page(target, key, link.name, depth, around)
        return Ask(key, link.name, self.fields(target, depth, around))

    def order(self, e: Entity, depth: int) -> dict[str, Any]:
        """Draw one item of an order."""
        known = _inputs(f"{e.name}Order")
        name = self.one(n for n in known if depth or n not in e.links)
        if name in e.links:
            return {name: self.order(CATALOG.entities[e.links[name].target], 0)}
        return {name: Word(self.one(("ASC", "DESC")))}

    def where(self, e: Entity, depth: int, around: tuple[str, ...]) -> dict[str, Any]:
        """Draw a filter."""
        known = _inputs(f"{e.name}Filter")
        names = self.some([n for n in known if depth or n not in (*e.links, *LOGIC)], 2)
        return {n: self.term(e, n, known[n], depth, around) for n in names}

    def term(self, e: Entity, name: str, kind: str, depth: int, around: tuple[str, ...]) -> Any:
        """Draw one term of a filter."""
        if name in ("and", "or"):
            return [self.where(e, depth - 1, around) for _ in range(self.draw(st.integers(0, 2)))]
        if name == "not":
            return self.where(e, depth - 1, around)
        if name == "compare":
            return [self.comparison(e, around)]
        if name in e.links:
            return self.related(e, e.links[name], depth - 1, around)
        if name == "area":
            pool = sorted({r["town_code"] for r in self.world.rows[e.name]} - {None})
            return {w: {"isNull": self.chance(2)} if self.chance(2) else {"eq": self.one(pool)}
                    for w in self.some(("district", "town", "village"), 2)}
        column = e.key if name == "id" else e.fields[name].column
        values = {r[column] for r in self.world.rows[e.name] if not isinstance(r[column], list)}
        if name == "id":
            values = {public_id(e.name, self.world.city, v) for v in values}
        elif e.fields[name].many:
            values = {v for r in self.world.rows[e.name] for v in r[column] or ()}
        if name != "id" and e.fields[name].codes:
            values = {Word(c.name) for c in e.fields[name].codes or ()}
        pool = sorted((v for v in values if v is not None), key=repr)
        return {o: self.operand(o, pool) for o in self.some(_inputs(kind), 2)
                if pool or o in ("isNull", "isEmpty")}

    def operand(self, operator: str, pool: list[Any]) -> Any:
        """Draw what an operator compares with."""
        if operator in ("isNull", "isEmpty"):
            return self.chance(2)
        if operator == "daysFromToday":
            names = self.some(("eq", "ne", "gt", "gte", "lt", "lte"), 2)
            return {n: self.one((-60, -1, 0, 1, 60)) for n in names}
        if operator in ("in", "notIn", "hasAny"):
            return [self.one(pool) for _ in range(self.draw(st.integers(0, 3)))]
        if operator in ("contains", "startsWith"):
            return self.one(pool)[: self.draw(st.integers(0, 2))]
        return self.one(pool)

    def related(self, e: Entity, link: Link, depth: int, around: tuple[str, ...]) -> Any:
        """Draw a condition on the records behind a link."""
        target = CATALOG.entities[link.target]
        inner = (e.name, *around)
        if not link.many:
            return self.where(target, depth, inner)
        out: dict[str, Any] = {w: self.where(target, depth, inner)
                               for w in self.some(("some", "none", "every"), 1)}
        if self.chance(3):
            bounds = {o: self.draw(st.integers(0, 3)) for o in self.some(("eq", "ne", "gt", "lte"), 2)}
            out["count"] = {"where": self.where(target, depth, inner)} | bounds
        return out

    def comparison(self, e: Entity, around: tuple[str, ...]) -> dict[str, Any]:
        """Draw a comparison of two fields of the same kind."""
        left = self.one(PATHS[e.name])
        kind = _kind(e, PATHS[e.name][left])
        out = {"left": Word(left), "operator": Word(self.one(("EQ", "NE", "GT", "GTE", "LT", "LTE")))}
        outer = [w for w, p in PATHS["outer"].items() if p.split(".")[0] in around
                 and _kind(CATALOG.entities[p.split(".")[0]], p.split(".")[1]) == kind]
        if outer and self.chance(2):
            return out | {"outer": Word(self.one(outer))}
        return out | {"right": Word(self.one(
            w for w, p in PATHS[e.name].items() if _kind(e, p) == kind))}


def literal(value: Any) -> str:
    """Spell a value in a document."""
    match value:
        case Word():
            return str(value)
        case bool() | int():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{k}: {literal(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(plain(value), ensure_ascii=False)


def plain(value: Any) -> Any:
    """Spell a value in variables."""
    match value:
        case dict():
            return {k: plain(v) for k, v in value.items()}
        case list():
            return [plain(v) for v in value]
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
    return value


def spell(a: Ask, depth: int = 1, **more: str) -> str:
    """Spell an asked field; `more` holds arguments that are spelt already."""
    given = {n: literal(v) for n, v in a.arguments.items()} | more
    arguments = "(" + ", ".join(f"{n}: {v}" for n, v in given.items()) + ")" if given else ""
    pad = "\n" + "  " * depth
    below = "".join(pad + "  " + spell(b, depth + 1) for b in a.below)
    if a.parts:
        said = {"rows": "rows { keys { value level } values { value } }", "totalGroups": "totalGroups",
                "totalCount": "totalCount", "pageInfo": "pageInfo { hasNextPage hasPreviousPage }",
                "edges": "edges { node {" + below + pad + "} }"}
        below = "".join(pad + said[p] for p in a.parts)
    return f"{a.key}: {a.name}{arguments}" + (f" {{{below}{pad}}}" if below else "")
