"""A plan to its price: a small polynomial in the page sizes, which is read off a cached plan in microseconds.

Separate from the planner, because a price is no part of policy. Two things are counted: nodes, the
rows of connections that may come back, and cost, what they weigh (schema/weights.py).

Invariant: a term multiplies the page sizes above it; a size written in the document is folded in.
Source: IBM, GraphQL Cost Directives; GitHub, Rate limits and query limits for the GraphQL API.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

from hub.compiler.paging import PAGE_SIZE_MAX
from hub.compiler.plan import (
    Batch,
    Compare,
    Edges,
    Either,
    Every,
    Item,
    Listing,
    Lookup,
    Many,
    MyWork,
    Not,
    ObjectPlan,
    One,
    PagePlan,
    Predicate,
    ReadPlan,
    Related,
    Root,
    Summary,
    Total,
    Width,
)
from hub.compiler.plan_aggregate import StatsPlan
from hub.compiler.selection import Const, Slot
from hub.errors import Code, Refusal
from hub.settings import Settings
from schema import weights

COORDINATES_TOLD = 3


@dataclass(frozen=True)
class Bounds:
    """What one query may weigh at most."""

    nodes_max: int
    cost_max: int


def bounds_of(settings: Settings) -> Bounds:
    """Take the bounds out of the settings."""
    return Bounds(settings.query_nodes_max, settings.query_cost_max)


BOUNDS = bounds_of(Settings())


@dataclass(frozen=True)
class Page:
    """One page of a plan: where it stands, and where its size comes from."""

    path: str
    argument: str
    slot: Slot


@dataclass(frozen=True)
class Term:
    """So many points and nodes, times the sizes of these pages, at a coordinate of the schema."""

    cost: int
    nodes: int
    pages: tuple[int, ...]
    coordinate: str


@dataclass(frozen=True)
class Price:
    """What a plan costs; `varying` is empty when every size stands in the document."""

    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    fixed: tuple[int, int]
    varying: tuple[tuple[int, int, tuple[int, ...]], ...]

    def at(self, variables: Mapping[str, Any]) -> tuple[int, int]:
        """Give nodes and cost for these variables."""
        nodes, cost = self.fixed
        if self.varying:
            sizes = self._sizes(variables)
            for some_nodes, some_cost, pages in self.varying:
                times = 1
                for page in pages:
                    times *= sizes[page]
                nodes += some_nodes * times
                cost += some_cost * times
        return nodes, cost

    def _sizes(self, variables: Mapping[str, Any]) -> list[int]:
        return [_size(p.slot, variables) for p in self.pages]

    def check(self, variables: Mapping[str, Any], bounds: Bounds, spent: int = 0) -> int:
        """Give the cost of a plan that is within the bounds, together with what its batch has spent.

        Refuses: QUERY_TOO_MANY_NODES, QUERY_TOO_COSTLY.
        """
        nodes, cost = self.at(variables)
        if nodes > bounds.nodes_max:
            raise self._refusal(Code.QUERY_TOO_MANY_NODES, variables, nodes, bounds.nodes_max, _nodes)
        if cost + spent > bounds.cost_max:
            left = bounds.cost_max - spent
            raise self._refusal(Code.QUERY_TOO_COSTLY, variables, cost, left, _cost)
        return cost

    def _refusal(
        self, code: Code, variables: Mapping[str, Any], value: int, limit: int,
        measure: Callable[[Term], int],
    ) -> Refusal:
        sizes = self._sizes(variables)
        return Refusal(
            code, limit=limit, value=value, dearest=self._dearest(sizes, value, measure),
            smaller=self._smaller(sizes, limit, measure) or "-")

    def _sum(self, sizes: list[int], measure: Callable[[Term], int]) -> int:
        return sum(measure(t) * prod(sizes[p] for p in t.pages) for t in self.terms)

    def _dearest(
        self, sizes: list[int], value: int, measure: Callable[[Term], int]
    ) -> list[dict[str, object]]:
        """Name the coordinates that weigh most, each with its share of the whole."""
        shares: dict[str, int] = {}
        for t in self.terms:
            amount = measure(t) * prod(sizes[p] for p in t.pages)
            shares[t.coordinate] = shares.get(t.coordinate, 0) + amount
        first = sorted(shares.items(), key=lambda kv: -kv[1])[:COORDINATES_TOLD]
        return [{"coordinate": c, "share": round(n / value, 3)} for c, n in first if n]

    def _smaller(
        self, sizes: list[int], limit: int, measure: Callable[[Term], int]
    ) -> str:
        """Find the page that weighs most and can be made small enough, and how small."""
        weight = [0] * len(self.pages)
        for t in self.terms:
            for p in set(t.pages):
                weight[p] += measure(t) * prod(sizes[i] for i in t.pages)
        for p in sorted(range(len(weight)), key=lambda i: (-weight[i], i)):
            low, high = 0, sizes[p]
            while low < high:
                middle = (low + high + 1) // 2
                tried = [*sizes[:p], middle, *sizes[p + 1:]]
                low, high = (middle, high) if self._sum(tried, measure) <= limit else (low, middle - 1)
            if low:
                return f"{self.pages[p].path}({self.pages[p].argument}: {low})"
        return ""


def _nodes(term: Term) -> int:
    return term.nodes


def _cost(term: Term) -> int:
    return term.cost


def _size(slot: Slot, variables: Mapping[str, Any]) -> int:
    """Read a page size as far as it can be one; what is none is refused where it is bound."""
    value = slot.value_in(variables)
    if isinstance(value, int) and not isinstance(value, bool):
        return min(max(value, 0), PAGE_SIZE_MAX)
    return PAGE_SIZE_MAX


FREE = Price((), (), (0, 0), ())


def price_plan(plan: ReadPlan) -> Price:
    """Price a plan once; the sizes that are variables stay open."""
    pricer = _Pricer()
    terms = tuple(t for root in plan.roots for t in pricer.root(root))
    pages = tuple(pricer.pages)
    fixed = [0, 0]
    grouped: dict[tuple[int, ...], list[int]] = {}
    for t in terms:
        known = prod(_size(pages[p].slot, {}) for p in t.pages if isinstance(pages[p].slot, Const))
        still = tuple(p for p in t.pages if not isinstance(pages[p].slot, Const))
        into = grouped.setdefault(still, [0, 0]) if still else fixed
        into[0] += t.nodes * known
        into[1] += t.cost * known
    varying = tuple((n, c, still) for still, (n, c) in grouped.items())
    return Price(pages, terms, (fixed[0], fixed[1]), varying)


Terms = Iterator[Term]


class _Pricer:
    """Walks one plan and numbers its pages."""

    def __init__(self) -> None:
        self.pages: list[Page] = []

    def root(self, root: Root) -> Terms:
        match root:
            case Listing(key, page):
                yield from self._page(page, (), key, f"Query.{key}")
            case Summary(key, totals):
                yield Term(_totals(totals), 0, (), f"Query.{key}")
            case Lookup():
                yield from self._lookup(root)
            case MyWork(key, work):
                self.pages.append(Page(key, "first", work.size))
                yield Term(weights.CONNECTION * len(work.queues), 0, (), f"Query.{key}")
                # Each scan gives as many rows, of which the most urgent are kept.
                yield Term(weights.RECORD, 1, (len(self.pages) - 1,), f"Query.{key}")
            case Batch(_, items):
                for item in items:
                    yield from self._lookup(item)

    def _lookup(self, root: Lookup) -> Terms:
        yield Term(weights.RECORD, 0, (), f"Query.{root.key}")
        yield from self._object(root.object, (), root.key)

    def _object(self, plan: ObjectPlan, above: tuple[int, ...], path: str) -> Terms:
        for item in plan.items:
            yield from self._item(item, plan.rows.entity, above, f"{path}.{item.key}")

    def _item(self, item: Item, entity: str, above: tuple[int, ...], path: str) -> Terms:
        match item:
            case One(key, _, inner) if inner.rows.width is not Width.NONE:
                yield Term(weights.RECORD, 0, above, f"{entity}.{key}")
                yield from self._object(inner, above, path)
            case Many(key, _, page):
                yield from self._page(page, above, path, f"{entity}.{key}")
            case Summary(key, totals):
                yield Term(_totals(totals), 0, above, f"{entity}.{key}")

    def _page(
        self, plan: PagePlan, above: tuple[int, ...], path: str, coordinate: str
    ) -> Terms:
        # A list that is withheld as a whole is no statement at all, but counts as what was asked.
        number = len(self.pages)
        self.pages.append(Page(path, "last" if plan.backward else "first", plan.size))
        within = (*above, number)
        conditions = sum(_conditions(plan.where))
        totals = sum(isinstance(p, Total) for p in plan.parts)
        own = weights.CONNECTION + conditions * (1 + totals) + weights.TOTAL * totals
        yield Term(own, 0, above, coordinate)
        # Nodes are counted even where only the end of the page is asked: its rows are read.
        yield Term(weights.RECORD, 1, within, coordinate)
        for part in plan.parts:
            if isinstance(part, Edges):
                for key, inner in part.parts:
                    if isinstance(inner, ObjectPlan):
                        yield from self._object(inner, within, f"{path}.{part.key}.{key}")


def _totals(plan: StatsPlan) -> int:
    """Weigh totals: every scan counts all its rows, and tries each metric's filter on them."""
    filters = [plan.where, *(f for m in plan.metrics for f in (m.where, m.over) if f is not None)]
    conditions = sum(weight for f in filters for weight in _conditions(f))
    scans = 1 if plan.before is None else 2
    if plan.small is not None:
        # The groups of every coarser level are worked out too, for what they would give away.
        scans = plan.small.levels
    return weights.CONNECTION + scans * (weights.AGGREGATE + conditions)


def _conditions(p: Predicate) -> Iterator[int]:
    """Give the weights of the conditions of a filter."""
    match p:
        case Every(items) | Either(items):
            for item in items:
                yield from _conditions(item)
        case Not(item):
            yield from _conditions(item)
        case Compare(_, "contains"):
            yield weights.PART
        case Related():
            yield weights.RELATED
            yield from _conditions(p.where)
