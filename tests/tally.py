"""What the drawn cases asked with an answer to show for it, so that a run of empty answers is no proof.

Invariant: a part of the language is counted only where rows came back for it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from schema.catalog import CATALOG
from schema.field import Entity
from schema.grouping import (
    AreaLevel,
    IndustryDepth,
    PeriodLength,
    StatsComparison,
    StatsFunction,
    stats_links,
)
from tests.drawn_filter import AIMS, COMPARATORS, LOGIC, inputs, kind_name
from tests.drawn_stats import DIMENSIONS
from tests.naive import Ask
from tests.naive_stats import leaf


class Tally:
    """Counts what was asked of whom."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.counts = Counter[str]()

    def count(self, name: str) -> None:
        """Count one."""
        self.counts[name] += 1

    def note(self, caller: str, asks: Sequence[Ask], data: Mapping[str, Any], used: Iterable[str]) -> None:
        """Count what an operation asked, as far as it was answered with something."""
        told = [a for a in asks if told_something(a, data[a.key])]
        if not told:
            return
        self.counts.update({caller, *used})
        for a in told:
            self.counts.update({f"root {a.name}", *_features(a, _record(a.name), data[a.key])})

    def missing(self, wanted: Iterable[str]) -> list[str]:
        """Say what was never asked with an answer."""
        return sorted(w for w in wanted if not self.counts[w])


def told_something(a: Ask, answer: Any) -> bool:
    """Say whether an answer holds rows, a row or a number."""
    match answer:
        case {"rows": [*rows]}:
            return any(v["value"] not in (None, 0) or v.get("previous") for r in rows for v in r["values"])
        case {"totalCount": 0} | {"edges": []}:
            return False
        case {"pageInfo": info} if "edges" not in a.parts:
            return any(info.values())
        case []:
            return False
        case [*nodes]:
            return any(n is not None for n in nodes)
    return answer is not None


def _record(name: str) -> Entity | None:
    known = {n: r.entity for n, r in CATALOG.roots.items()} | CATALOG.stats
    return CATALOG.entities[known[name]] if name in known else None


def _features(a: Ask, e: Entity | None, answer: Any) -> Iterator[str]:
    """Name what one asked field and those below it say."""
    if e is None:
        for n in answer if isinstance(answer, list) else [answer]:
            yield "node of another record" if n and n["t"] not in a.kinds else "node"
            yield f"node of nothing{'' if n else ', none'}"
        return
    if "rows" in a.parts:
        yield from _totals(a, e, answer)
        return
    yield from _filter(e, a.arguments.get("filter", {}))
    if a.parts:
        yield from _page(a, e, answer)
    rows = [x["node"] for x in answer.get("edges", ())] if a.parts else [answer]
    for b in a.below:
        found = [r[b.key] for r in rows if told_something(b, r[b.key])]
        link = e.links.get(b.name) or stats_links(e, CATALOG.entities).get(b.name)
        if link is None:
            yield from (f"{e.name}.{b.name}" for _ in found[:1])
            continue
        for x in found:
            kind = "totals on link of" if "rows" in b.parts else "link to"
            yield f"{kind} {link.target}"
            yield from _features(b, CATALOG.entities[link.target], x)


def _page(a: Ask, e: Entity, answer: Any) -> Iterator[str]:
    way = "last" if "last" in a.arguments else "first"
    yield f"{way}{' behind a row' if isinstance(a.behind, str) else ''}"
    yield from (f"page with {part}" for part in a.parts)
    if len(answer.get("edges", ())) > 1:
        for item in a.arguments.get("orderBy", ()):
            yield from _order(e, item, 0)


def _order(e: Entity, item: Mapping[str, Any], depth: int) -> Iterator[str]:
    for name, value in item.items():
        if name in e.links:
            yield from _order(CATALOG.entities[e.links[name].target], value, depth + 1)
        else:
            yield f"order {value} through {depth} links"


def _filter(e: Entity, given: Mapping[str, Any]) -> Iterator[str]:
    """Name the operators of a filter; codes of all lists are one kind."""
    known = inputs(f"{e.name}Filter")
    for name, value in given.items():
        if name in LOGIC[:3]:
            yield f"filter {name}"
            for part in [value] if name == "not" else value:
                yield from _filter(e, part)
        elif name == "compare":
            for c in value:
                yield f"compare {c['operator']} {'outer' if 'outer' in c else 'right'}"
        elif name in e.links:
            yield from _related(CATALOG.entities[e.links[name].target], value, many=e.links[name].many)
        elif name == "area":
            yield from (f"area {w} {o}" for w, ops in value.items() for o in ops)
        else:
            yield from (f"{kind_name(known[name])} {o}" for o in value)


def _related(e: Entity, value: Mapping[str, Any], *, many: bool) -> Iterator[str]:
    if not many:
        yield "filter through a to-one link"
        yield from _filter(e, value)
        return
    for word, where in value.items():
        yield f"filter {word}"
        if word == "count":
            yield from (f"count {o}" for o in where if o != "where")
        yield from _filter(e, where.get("where", {}) if word == "count" else where)


def _totals(a: Ask, e: Entity, answer: Any) -> Iterator[str]:
    given = a.arguments
    yield from _filter(e, given.get("filter", {}))
    for group, n in zip(given.get("groupBy", ()), range(4), strict=False):
        values = [r["keys"][n]["value"] for r in answer["rows"]]
        if any(v is not None for v in values):
            yield from _grouping(e, group)
    yield f"{len(given.get('groupBy', ()))} groupings"
    for n, m in enumerate(given["metrics"]):
        values = [r["values"][n] for r in answer["rows"]]
        if any(v["value"] not in (None, 0) for v in values):
            yield f"metric {m.get('function', 'COUNT')}"
            yield from (f"metric {m.get('function', 'COUNT')} {w}" for w in ("where", "over") if w in m)
            yield from _filter(e, m.get("where", {}))
        if any(v.get("previous") not in (None, 0) for v in values):
            yield f"previous {m.get('function', 'COUNT')}"
    yield from (f"having {o}" for b in given.get("having", ()) for o in b if o != "metric")
    if len(answer["rows"]) > 1:
        names = [m["as"] for m in given["metrics"]]
        for item in given.get("orderBy", ()):
            by = "metric" if item["by"] in names else "key"
            yield f"totals by {by} {item.get('direction', 'ASC')}"
    yield from _periods(a, e, answer)


def _periods(a: Ask, e: Entity, answer: Any) -> Iterator[str]:
    given = a.arguments
    if "period" in given:
        yield "period"
    if any(v.get("previous") not in (None, 0) for r in answer["rows"] for v in r["values"]):
        how = given.get("comparedTo", "YEAR_BEFORE")
        grouped = any("every" in leaf(e, g)[1] for g in given.get("groupBy", ()))
        yield f"{how} {'of a period ' if 'period' in given else ''}{'by periods' if grouped else 'whole'}"


def _grouping(e: Entity, group: Mapping[str, Any]) -> Iterator[str]:
    path, given, end = leaf(e, group)
    yield f"grouped through {len(path) - 1} links"
    yield f"{e.name} by {'.'.join(path)}"
    kind = inputs(f"{end.name}Grouping")[path[-1]]
    words = [f"{w} {v}" for w, v in sorted(given.items()) if w not in ("as", "bounds")]
    yield " ".join([kind, *words, *(["bounds"] if "bounds" in given else [])])
    if path[-1] != "area" and end.fields[path[-1]].many:
        yield "grouped by each value of a list"


def language() -> Iterator[str]:
    """Name what lists and look-ups may say: records, operators, orders, pages and spellings."""
    yield from (f"root {n}" for n in (*CATALOG.roots, "node", "nodes"))
    for kind, word in AIMS:
        match kind:
            case "to-many":
                yield f"filter {word}"
            case "outer":
                yield f"compare {word.upper()} outer"
            case _:
                yield f"{kind} {word}"
    yield from (f"filter {w}" for w in (*LOGIC[:3], "through a to-one link"))
    yield from (f"compare {o.upper()} right" for o in COMPARATORS)
    yield from (f"order {d} through {n} links" for d in ("ASC", "DESC") for n in range(3))
    yield from (f"{way}{behind}" for way in ("first", "last") for behind in ("", " behind a row"))
    yield from (f"page with {part}" for part in ("edges", "totalCount", "pageInfo"))
    yield from ("node", "node of another record", "node of nothing, none")
    yield from ("variable", "inline fragment", "named fragment", "@include", "@skip", "merged twice")


def totals_language() -> Iterator[str]:
    """Name what totals may say: groupings, metrics, periods, bounds, orders, and lists of cells."""
    yield from (f"root {n}" for n in CATALOG.stats)
    yield from (f"GroupByArea level {w.name} rollup {up}" for w in AreaLevel for up in (True, False))
    yield from (f"GroupByPeriod every {w.name}" for w in PeriodLength)
    yield from (f"GroupByIndustry depth {w.name}" for w in IndustryDepth)
    yield from (f"GroupBy{w}" for w in ("Industry", "Value", "Long", "Long bounds", "Decimal bounds"))
    yield from (f"grouped through {n} links" for n in range(3))
    yield from (f"{n} groupings" for n in range(4))
    yield "grouped by each value of a list"
    yield from (f"{record} by {'.'.join(path)}" for record, path in DIMENSIONS)
    for f in StatsFunction:
        yield from (f"metric {f.name}", f"metric {f.name} where", f"previous {f.name}")
    yield "metric RATIO over"
    yield from (f"having {o}" for o in COMPARATORS)
    yield from (f"totals by {by} {d}" for by in ("key", "metric") for d in ("ASC", "DESC"))
    for how in StatsComparison:
        yield from (f"{how.name} {w}" for w in ("of a period by periods", "of a period whole", "by periods"))
    yield from ("drill row", "drill row of a link", "drill by pages", "drill of nothing")
