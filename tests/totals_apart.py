"""Rows and values to others of which totals tell the same: what small groups and sums hide is changed.

Invariant: no number that totals show is another than before; tests/test_noninterference.py asks for that.
"""

from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any

from schema.field import Entity, Field
from tests.scope import Row, Scope
from tests.strange import VILLAGES
from tests.summarized import (
    FIELDS,
    RECORDS,
    area,
    is_counted,
    shown_counts,
    shown_totals,
    totalled,
)

if TYPE_CHECKING:
    from tests.naive_groups import Path

# Rows of each record that are tried elsewhere.
TRIES = 6


class Others:
    """Changes one world in place, of which a caller sees totals."""

    def __init__(
        self, scope: Scope, rng: Random, rows: Mapping[str, list[Row]], counts: Counter[str]
    ) -> None:
        """Take who sees what, and the rows."""
        self._scope, self._rng, self._rows, self._counts = scope, rng, rows, counts

    def move(self) -> None:
        """Move rows that are counted to other places and enterprises, as far as no count shows it."""
        for e in RECORDS:
            known = [r for r in self._rows[e.name] if is_counted(e, self._scope, r)]
            told = self._told(e)
            for row in self._rng.sample(known, min(TRIES, len(known))):
                before = dict(row)
                row.update(self._elsewhere())
                if is_counted(e, self._scope, row) and self._told(e) == told:
                    self._counts["row of a small group moved"] += row != before
                else:
                    row.update(before)

    def _told(self, e: Entity) -> list[object]:
        """Give all that totals tell of one record."""
        rows = self._rows[e.name]
        return [shown_counts(e, self._scope, rows),
                *(shown_totals(e, f, totalled(e, f, self._scope, rows)) for o, f in FIELDS if o is e)]

    def _elsewhere(self) -> dict[str, Any]:
        village = self._rng.choice(VILLAGES)
        place = {"district_code": village // 10**9 * 10**9, "town_code": village // 10**6 * 10**6,
                 "village_code": village}
        firm = {"enterprise_id": self._rng.choice(self._scope.world.rows["Enterprise"])["id"]}
        return self._rng.choice((place, firm, place | firm))

    def shift(self) -> None:
        """Take something from one value of a field and give it to another that no total tells apart."""
        for e, f in FIELDS:
            rows = totalled(e, f, self._scope, self._rows[e.name])
            told = shown_totals(e, f, rows) if rows else {}
            together: dict[Path, list[Row]] = {}
            for row in rows:
                shown = [area(row)[:n] for n in range(len(area(row)) + 1) if told[area(row)[:n]] is not None]
                together.setdefault(shown[-1] if shown else ("hidden",), []).append(row)
            for some in together.values():
                self._spread(f, some)

    def _spread(self, f: Field, rows: list[Row]) -> None:
        values = [r[f.column] for r in rows]
        self._rng.shuffle(values)
        for n in range(1, len(values)):
            more = self._rng.randrange(1, 9)
            values[n - 1] += more
            values[n] -= more
        for row, value in zip(rows, values, strict=True):
            self._counts["value in a total"] += row[f.column] != value
            row[f.column] = value
