"""Totals drawn by chance: every grouping, metric, bound, order and period that the schema offers."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from schema.catalog import CATALOG
from schema.field import Entity
from tests.drawn_filter import COMPARATORS, PATHS, FilterDrawer, inputs, kind_of
from tests.naive import Ask
from tests.naive_stats import leaf
from tests.spelt import Word

# Whole months, quarters and years, and days at their ends.
CALENDAR = tuple((date.fromisoformat(a), date.fromisoformat(b)) for a, b in (
    ("2026-11-01", "2026-11-30"), ("2026-10-01", "2026-12-31"), ("2026-01-01", "2026-12-31"),
    ("2025-01-01", "2025-02-28"), ("2026-03-31", "2026-03-31"), ("2026-11-30", "2026-11-30"),
    ("2025-10-01", "2025-11-30"), ("2027-01-01", "2027-01-31"),
))
# By what a city reads its totals: drawn more often than any other field.
DIMENSIONS = (
    ("Enterprise", ("industry", "code")), ("Enterprise", ("sizeClass",)), ("Enterprise", ("area",)),
    ("Enterprise", ("registrationType", "code")), ("Enterprise", ("supervisionLevel",)),
    ("Enterprise", ("competentDepartment", "code")), ("Enterprise", ("specialFields",)),
    ("Enterprise", ("registeredOn",)), ("Enterprise", ("registeredCapital10k",)),
    ("Hazard", ("state",)), ("Hazard", ("level",)), ("Hazard", ("foundAt",)),
    ("Hazard", ("enterprise", "industry", "code")), ("Hazard", ("enterprise", "area")),
    ("Hazard", ("enterprise", "sizeClass")), ("Hazard", ("enterprise", "specialFields")),
)


class StatsDrawer(FilterDrawer):
    """Draws totals about one world."""

    def totals(
        self, e: Entity, key: str, name: str, around: tuple[str, ...], by_first: tuple[str, ...] = ()
    ) -> Ask:
        """Draw totals of a list, grouped by a path first if one is given."""
        count = self.one((0, 1, 1, 1, 2, 2, 3))
        by = [self.grouping(e, f"g{n}", 2) for n in range(count)]
        by[:1] = [self.grouping(e, "g0", 2, by_first)] if by_first else by[:1]
        metrics = [{"as": "n"}]
        metrics += [self.metric(e, f"m{n}", around) for n in range(self.one((0, 1, 1, 2)))]
        arguments: dict[str, Any] = {"metrics": metrics}
        if not self.chance(8):
            arguments["first"] = self.one((1, 2, 5, 30))
        if by:
            arguments["groupBy"] = by
        if self.chance(2):
            arguments["filter"] = self.where(e, 2, around)
        if self.chance(3):
            arguments["period"] = self.period(e, by)
        if self.chance(4):
            arguments["having"] = self.having(e, metrics)
        if self.chance(2):
            arguments["orderBy"] = self.ranking(e, by, metrics)
        parts = ("rows", "totalGroups")
        if "period" in arguments or any("every" in leaf(e, g)[1] for g in by):
            arguments |= self.comparison_before()
            parts += ("previous",) if "comparedTo" in arguments or self.chance(2) else ()
        return Ask(key, name, (), parts, arguments)

    def comparison_before(self) -> dict[str, Any]:
        """Draw which period before is compared, or that of a year before untold."""
        told = self.one((None, "YEAR_BEFORE", "PERIOD_BEFORE", "PERIOD_BEFORE"))
        return {"comparedTo": Word(told)} if told else {}

    def period(self, e: Entity, by: list[dict[str, Any]]) -> dict[str, Any]:
        """Draw the days that totals cover; often of the field that groups by period too."""
        times = {p: w for w, p in PATHS[e.name].items() if kind_of(e, p) == "time"}
        grouped = [times[".".join(leaf(e, g)[0])] for g in by if ".".join(leaf(e, g)[0]) in times]
        of = self.one(grouped if grouped and not self.chance(3) else times.values())
        since = self.world.today + timedelta(self.one((-430, -365, -89, -53, -31, -22, -2, 0, 1)))
        until = since + timedelta(self.one((-1, 0, 0, 1, 6, 30, 89, 364, 500)))
        since, until = self.one(((since, until), self.one(CALENDAR)))
        return {"of": Word(of), "from": since, "to": until}

    def having(self, e: Entity, metrics: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Draw bounds of metrics that are numbers."""
        paths = PATHS[e.name]
        known = [m["as"] for m in metrics if "of" not in m or kind_of(e, paths[m["of"]]) == "number"]
        numbers = (Decimal(0), Decimal(1), Decimal(2), Decimal("0.5"), Decimal("1.50"))
        return [{"metric": self.one(known)} | {o: self.one(numbers) for o in self.some(COMPARATORS, 2)}
                for _ in range(self.one((1, 1, 2)))]

    def ranking(
        self, e: Entity, by: list[dict[str, Any]], metrics: list[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        """Draw an order of groups, by keys and metrics."""
        known = [leaf(e, g)[1]["as"] for g in by if "as" in leaf(e, g)[1]]
        known += [m["as"] for m in metrics]
        return [{"by": w} | ({} if self.chance(4) else {"direction": self.direction()})
                for w in self.some(known, 2)]

    def direction(self) -> Word:
        """Draw a direction."""
        return Word(self.one(("ASC", "DESC")))

    def grouping(
        self, e: Entity, name: str, depth: int, path: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """Draw one grouping, by a path if one is given."""
        known = inputs(f"{e.name}Grouping")
        word = path[0] if path else self.one(n for n in known if depth or n not in e.links)
        if word in e.links:
            target = CATALOG.entities[e.links[word].target]
            return {word: self.grouping(target, name, depth - 1, path[1:])}
        # Without a name of its own, a grouping has that of its path: one alone, lest two are the same.
        given: dict[str, Any] = {} if name == "g0" and self.chance(3) else {"as": name}
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
        fields = [w for w, p in PATHS[e.name].items() if kind_of(e, p) in kinds]
        if kinds and fields:
            out["of"] = Word(self.one(fields))
        if self.chance(2):
            out["where"] = self.where(e, 1, around)
        if function == "RATIO" and self.chance(2):
            out["over"] = self.where(e, 1, around)
        return out
