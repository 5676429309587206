"""A kind of licence and a day to its terms: how long it is valid, who issues it, what it needs.

Terms are dated data (`licence_terms.csv` beside this module), for a licence is judged by the rules of the
day of its issue. A kind that the State or the province issues is entered by the city; one of another
department is issued by that department, the first that is named, whatever its level.

Invariant: a kind has terms on every day.
Source: the column `basis`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of
from schema.rules.days import years_after
from schema.workflows import Actor

# The department of comprehensive supervision, for which the officers of the four levels act.
SUPERVISOR = "AJ"
# Licences that only a person can hold.
PERSONAL = "RY-"


@dataclass(frozen=True)
class Terms:
    """One line of the table."""

    kind: str
    since: date
    years: int | None
    renewal_days: int | None
    levels: frozenset[Actor]
    departments: tuple[str, ...]
    evaluation: str

    @property
    def issuer(self) -> str:
        """The department that issues it."""
        return self.departments[0] if self.departments else SUPERVISOR

    @property
    def personal(self) -> bool:
        """Whether a person holds it."""
        return self.kind.startswith(PERSONAL)

    def last_day(self, first: date) -> date | None:
        """Give the last day of a term that begins on a day; none where the kind has no term.

        >>> terms_of("WH-SY", date(2026, 11, 23)).last_day(date(2026, 11, 23))
        datetime.date(2029, 11, 22)
        """
        return None if self.years is None else years_after(first, self.years) - timedelta(days=1)

    def renewal_due(self, last: date | None) -> date | None:
        """Give the day from which renewal is to be asked for; none where nothing is renewed."""
        if last is None or self.renewal_days is None:
            return None
        return last - timedelta(days=self.renewal_days)


def _read(line: Mapping[str, str]) -> Terms:
    return Terms(
        line["kind"], date.fromisoformat(line["since"]) if line["since"] else date.min,
        int(line["years"]) if line["years"] else None,
        int(line["renewal_days"]) if line["renewal_days"] else None,
        frozenset(map(Actor, line["levels"].split())), tuple(line["departments"].split()),
        line["evaluation"])


@cache
def licence_terms() -> Mapping[str, tuple[Terms, ...]]:
    """Read the table: the terms of each kind, the latest first."""
    lines = lines_of("schema.rules", "licence_terms.csv")
    read = sorted(map(_read, lines), key=lambda t: t.since, reverse=True)
    return MappingProxyType({k: tuple(t for t in read if t.kind == k) for k in {t.kind for t in read}})


def terms_of(kind: str, day: date) -> Terms:
    """Give the terms of a kind that are in force on a day. Raises KeyError for a kind without terms."""
    return next(t for t in licence_terms()[kind] if t.since <= day)


@cache
def issued_by(actor: Actor | None, department: str | None, day: date) -> frozenset[str]:
    """Give the kinds that a level of the network, or a department, issues on a day."""
    return frozenset(
        kind for kind in licence_terms()
        if (department in terms_of(kind, day).departments if actor is Actor.DEPARTMENT
            else actor in terms_of(kind, day).levels))
