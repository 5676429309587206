"""What tells of access drawn by chance: a person by a number, why a field is as it is, one's own matrix.

Apart from what is drawn for the compiler and the naive evaluator, which knows none of these. So are totals
of what may not be read.
"""

from typing import Any

from auth.personas import EXAMPLES
from auth.policy.purposes import purposes
from auth.policy.small_groups import has_summary, is_totalled, own_date
from schema.catalog import CATALOG
from schema.field import Entity
from schema.grouping import stats_name
from tests.drawn import Drawer
from tests.naive import Ask
from tests.scope import Row
from tests.spelt import Word
from tests.strange import IDENTITIES

SUMMARY = {"scope": Word("SUMMARY")}
EXPLAINED = ("viewerRelation", "relation", "effect", "rule", "reason", "fieldClass")
LANGUAGES = ("ZH", "EN")
COUNTED = [e for e in CATALOG.entities.values() if has_summary(e)]
TOTALLED = [(e, f) for e in CATALOG.entities.values() for f in e.fields.values() if is_totalled(f)]
NEEDS = Ask("n", "needs", (Ask("k", "kind"), Ask("c", "choices")))


class AccessDrawer(Drawer):
    """Draws what tells of access about one world."""

    def of_access(self, key: str) -> Ask:
        """Draw a look-up by an identity number, an explanation or a matrix."""
        match self.one(("look-up", "look-up", "why", "why", "why", "matrix")):
            case "look-up":
                return self.by_number(key)
            case "why":
                e = self.record()
                return self.explained(key, e, self.one(self.world.rows[e.name]), self.posed())
        e = self.record()
        effects = Ask("e", "effects", (Ask("r", "relation"), Ask("f", "effect"), NEEDS))
        return Ask(key, "myAccess", (Ask("f", "field"), effects), (),
                   {"type": e.name, "language": Word(self.one(LANGUAGES))})

    def by_number(self, key: str) -> Ask:
        """Draw a list of persons by a number, or of what is linked to them."""
        person = {"idNumber": {"eq": self.one(IDENTITIES)}}
        found = [(e, k.name) for e in CATALOG.entities.values() if e.scoped for k in e.links.values()
                 if k.target == "SafetyPerson" and not k.many]
        if self.chance(3):
            e, link = self.one(found)
            return self.listed(key, e, {link: person})
        return self.listed(key, CATALOG.entities["SafetyPerson"], person)

    def explained(self, key: str, e: Entity, row: Row, posed: dict[str, Any]) -> Ask:
        """Ask why a field of a row is given as it is."""
        below = (*(Ask(f"x{n}", name) for n, name in enumerate(EXPLAINED)), NEEDS)
        name = self.one((*e.fields, *e.links))
        return Ask(key, "explainAccess", below, (), {"id": self.public(e, row), "field": name, **posed})

    def posed(self) -> dict[str, Any]:
        """Draw for whom is asked: seldom for somebody else."""
        if not self.chance(3):
            return {}
        out = {"as": self.one(EXAMPLES)}
        return out | {"purpose": self.one(purposes())} if self.chance(4) else out

    def told(self, key: str) -> Ask:
        """Draw totals of rows that may not be listed, or of a field that may not be read."""
        return self.counted(key) if self.chance(2) else self.summed(key)

    def counted(self, key: str) -> Ask:
        """Draw counts of rows by areas, sections and periods."""
        e = self.one(COUNTED)
        date, by = own_date(e), list[dict[str, Any]]()
        for dimension in self.some(("area", "section", "period"), 2):
            if dimension == "area":
                by.append({"area": {"level": Word(self.one(("CITY", "DISTRICT", "TOWN"))),
                                    "rollup": self.chance(2)}})
            elif dimension == "section":
                link = next(k for k in e.links.values() if k.by == "enterprise_id" and not k.many)
                by.append({link.name: {"industry": {"code": {"depth": Word("SECTION")}}}})
            elif date:
                by.append({date.name: {"every": Word(self.one(("YEAR", "QUARTER", "MONTH")))}})
        metrics = [{"as": "n"}, {"as": "firms", "function": Word("ENTERPRISES")}]
        return self._summary(key, e, by, metrics)

    def summed(self, key: str) -> Ask:
        """Draw sums and means of a field by areas."""
        e, f = self.one(TOTALLED)
        level = Word(self.one(("CITY", "DISTRICT", "TOWN", "VILLAGE")))
        by = [{"area": {"level": level, "rollup": self.chance(2)}}] if not self.chance(4) else []
        of = Word(f.column.upper())
        metrics: list[dict[str, Any]] = [
            {"as": name, "function": Word(name.upper()), "of": of} for name in ("sum", "avg")]
        return self._summary(key, e, by, [{"as": "n"}, *metrics])

    def _summary(self, key: str, e: Entity, by: list[dict[str, Any]], metrics: list[dict[str, Any]]) -> Ask:
        given: dict[str, Any] = {**SUMMARY, "metrics": metrics, "first": 1000}
        return Ask(key, stats_name(e), (), ("rows", "totalGroups"), given | ({"groupBy": by} if by else {}))
