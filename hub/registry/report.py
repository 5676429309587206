"""Count what an import did, and keep its remarks: a few to print, all of them in a file if asked."""

import csv
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from hub.errors import Code, Refusal
from hub.registry.places import Place
from hub.registry.row import Firm, Remark
from hub.registry.words import reasons

HEADINGS = ("line", "kind", "column", "code", "reason_zh", "reason_en")


@dataclass
class Report:
    """Counts of one import. `shown_max` remarks are kept; a file takes all."""

    shown_max: int = 50
    rows: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    towns: int = 0
    villages: int = 0
    queued: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    emptied: Counter[str] = field(default_factory=Counter)
    shown: list[Remark] = field(default_factory=list)
    _file: TextIO | None = None

    def open(self, path: Path) -> None:
        """Write every remark to a CSV file. Refuses: REPORT_UNWRITABLE."""
        try:
            # A byte order mark, so that spreadsheets read the Chinese.
            self._file = path.open("w", encoding="utf-8-sig", newline="")
        except OSError as wrong:
            reason = wrong.strerror or type(wrong).__name__
            raise Refusal(Code.REPORT_UNWRITABLE, file=path.name, reason=reason) from wrong
        csv.writer(self._file).writerow(HEADINGS)

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file:
            self._file.close()

    def refuse(self, remark: Remark) -> None:
        """Count a refused row."""
        self.refused[remark.code] += 1
        if len(self.shown) < self.shown_max:
            self.shown.append(remark)
        self._write("refused", remark)

    def warn(self, remark: Remark) -> None:
        """Count a value that was left empty."""
        self.emptied[remark.code] += 1
        self._write("emptied", remark)

    def take(self, firm: Firm, place: Place) -> None:
        """Count an accepted row: what was left empty in it, and what the matcher found."""
        for remark in firm.warnings:
            self.warn(remark)
        self.towns += place.town is not None
        self.villages += place.village is not None

    @property
    def accepted(self) -> int:
        """Rows that were not refused."""
        return self.new + self.changed + self.unchanged

    def share(self, count: int) -> float:
        """Give a count as per cent of the accepted rows."""
        return 100 * count / self.accepted if self.accepted else 0.0

    def _write(self, kind: str, remark: Remark) -> None:
        if self._file:
            zh, en = reasons()[remark.code]
            csv.writer(self._file).writerow(
                (remark.line, kind, remark.column, remark.code, zh, en))
