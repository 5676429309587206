"""Selections drawn by chance: every record, link, argument and look-up that the schema offers.

What may be drawn is read from the GraphQL schema, so that a new record is drawn without being told.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from fixtures.city.identity import credit_code
from schema.catalog import CATALOG
from schema.field import Entity, Link
from schema.grouping import stats_links, stats_name
from schema.history import AS_OF, HISTORY, UNTIL
from schema.identifiers import public_id
from tests.drawn_filter import AIMS, inputs
from tests.drawn_stats import DIMENSIONS, StatsDrawer
from tests.naive import Ask
from tests.spelt import STYLES, TYPES, Word

# Code lists are many and alike: the other records are drawn three times as often.
# Codes that are written as they must be, and name nothing.
ABSENT = {"Grid": 320499000000000, "Division": "320499"}
NAMES = [n for n, e in CATALOG.entities.items() for _ in range(3 if e.scoped else 1)]


def _roots(e: Entity) -> dict[bool, str]:
    """Name the look-up and the list of a record."""
    return {r.many: n for n, r in CATALOG.roots.items() if r.entity == e.name}


class Drawer(StatsDrawer):
    """Draws documents about one world."""

    def lists(self, number: int) -> Callable[[], Ask]:
        """Draw what is aimed at, and give what draws a list, a look-up or nodes of it at the root."""
        key = f"r{number}"
        match self.one(("list", "operator", "operator", "operator", "look-up", "look-up", "node")):
            case "list":
                e = CATALOG.entities[self.one(CATALOG.entities)]
                return lambda: self.listed(key, e, {})
            case "operator":
                aim = self.one(AIMS)
                return lambda: self.listed(key, *self.aimed(aim, ()))
            case "look-up":
                e = CATALOG.entities[self.one(CATALOG.entities)]
                single = _roots(e)[False]
                return lambda: Ask(key, single, self.fields(e, 2, ()), (), self.key(e, single))
        e = self.record()
        return lambda: self.nodes(e, key)

    def record(self) -> Entity:
        """Draw a record."""
        return CATALOG.entities[self.one(NAMES)]

    def listed(self, key: str, e: Entity, where: dict[str, Any]) -> Ask:
        """Draw a list at the root that is filtered by this too."""
        page = self.page(e, key, _roots(e)[True], 2, ())
        also = {} if where and self.chance(2) else page.arguments.get("filter", {})
        given = {**page.arguments, **self.scope(), "filter": {**also, **where}}
        return replace(page, arguments=given)

    def totals_of(self, number: int) -> Callable[[], Ask]:
        """Draw a record, and give what draws totals of it: at the root, or on a link of a look-up."""
        key = f"r{number}"
        record, path = self.one(DIMENSIONS) if self.chance(3) else (self.one(CATALOG.stats.values()), ())
        e = CATALOG.entities[record]
        stats = stats_links(e, CATALOG.entities)
        if stats and not path and self.chance(3):
            return lambda: self.linked(key, e)

        def draw() -> Ask:
            a = self.totals(e, key, stats_name(e), (), path)
            return replace(a, arguments={**a.arguments, **self.scope()})

        return draw

    def linked(self, key: str, e: Entity) -> Ask:
        """Draw totals on a link of a look-up."""
        stats, single = stats_links(e, CATALOG.entities), _roots(e)[False]
        name = self.one(stats)
        inner = self.totals(CATALOG.entities[stats[name].target], "c", name, (e.name,))
        return Ask(key, single, (inner,), (), self.key(e, single))

    def scope(self) -> dict[str, Any]:
        """Draw how far a list reaches."""
        return {"scope": Word("ALL")} if self.chance(2) else {}

    def key(self, e: Entity, single: str) -> dict[str, Any]:
        """Draw a key of a look-up: the public id or the business key, seldom of nothing."""
        row = self.one(self.world.rows[e.name])
        known = TYPES["Query"].fields[single].args  # type: ignore[attr-defined]
        name = self.one([k for k in known if k != AS_OF])
        value = self.public(e, row) if name == "id" else row[e.fields[name].column]
        if self.chance(8):
            absent = ABSENT.get(e.name, "7")
            nothing = UUID(int=0) if e.key == "id" else absent
            absent = credit_code(len(self.world.rows[e.name])) if name == "uscc" else absent
            value = self.public(e, {e.key: nothing}) if name == "id" else absent
        return {name: value}

    def public(self, e: Entity, row: dict[str, Any]) -> str:
        """Give the public id of a row."""
        return public_id(e.name, self.world.city, row[e.key])

    def nodes(self, e: Entity, key: str) -> Ask:
        """Draw one node, or nodes of two records, some of a record that is not asked further."""
        other = CATALOG.entities[self.one(NAMES)]
        kinds = {k.name: tuple(replace(b, key=f"{k.name}_{b.key}") for b in self.fields(k, 1, ()))
                 for k in (e, other)}
        if e is not other and self.chance(4):
            del kinds[e.name]
        if self.chance(2):
            row = self.one(self.world.rows[e.name])
            return Ask(key, "node", (), (), {"id": self.public(e, row)}, kinds)
        rows = [(k, self.one(self.world.rows[k.name])) for k in (e, other, e)]
        return Ask(key, "nodes", (), (), {"ids": [self.public(k, r) for k, r in rows]}, kinds)

    def page(self, e: Entity, key: str, name: str, depth: int, around: tuple[str, ...]) -> Ask:
        """Draw a connection."""
        arguments: dict[str, Any] = {self.one(("first", "last")): 1 + self.below(4)}
        if not self.chance(3):
            arguments["filter"] = self.where(e, 2, around)
        if self.chance(2) and inputs(f"{e.name}Order"):
            arguments["orderBy"] = [self.order(e, 2) for _ in range(1 + self.below(2))]
        parts = tuple(self.some(("edges", "totalCount", "pageInfo"), 3)) or ("edges",)
        behind = self.below(11) if self.chance(3) else None
        return Ask(key, name, self.fields(e, depth, around), parts, arguments, {}, behind)

    def fields(self, e: Entity, depth: int, around: tuple[str, ...]) -> tuple[Ask, ...]:
        """Draw fields and links of a record."""
        # Earlier versions have tests of their own.
        other = (*e.links, *stats_links(e, CATALOG.entities), HISTORY, UNTIL)
        plain = [n for n in TYPES[e.name].fields if n not in other]  # type: ignore[attr-defined]
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

    def link(self, link: Link, key: str, depth: int, around: tuple[str, ...]) -> Ask:
        """Draw what is asked behind a link."""
        target = CATALOG.entities[link.target]
        if link.many:
            return self.page(target, key, link.name, depth, around)
        return Ask(key, link.name, self.fields(target, depth, around))

    def order(self, e: Entity, depth: int) -> dict[str, Any]:
        """Draw one item of an order."""
        known = inputs(f"{e.name}Order")
        links = [n for n in known if depth and n in e.links]
        name = self.one(links if links and self.chance(3) else [n for n in known if n not in e.links])
        if name in e.links:
            return {name: self.order(CATALOG.entities[e.links[name].target], depth - 1)}
        return {name: self.direction()}

    def style(self) -> tuple[int, ...]:
        """Draw how a document is spelt; a third of them plainly."""
        return tuple(self.below(STYLES) for _ in range(self.one((0, 7, 13))))

    def cells(self) -> tuple[int, ...]:
        """Draw which cells of totals are listed."""
        return tuple(self.below(1000) for _ in range(self.below(4)))
