"""Read a CSV register line by line, so that one broken line costs one row.

The csv module alone would let one open quotation mark swallow the rest of the file, and one wrong
byte stop it. Here a row is a line; it goes on over further lines only while a quotation mark is open
and none of them is a row by itself.
"""

import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from hub.errors import Code, Refusal
from hub.registry.read import find_columns
from hub.registry.row import Raw, Remark

# Far above any row of a register; a longer line is skipped without being held in memory.
LINE_BYTES_MAX = 1 << 18
# Lines that a quoted value may go on over.
CONTINUATION_MAX = 50
# A file in another encoding fails in every line; this many are enough to say so.
PROBE_LINES = 50


def _cells(text: str) -> list[str] | None:
    """Split one row; None when a quotation mark in it is open or misplaced."""
    try:
        return next(csv.reader([text], strict=True), [])
    except csv.Error:
        return None


class CsvSource:
    """An open CSV register."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its headings. Refuses: FILE_UNREADABLE, COLUMNS_MISSING."""
        self.path, self.total, self.done = path, path.stat().st_size, 0
        self._file = path.open("rb")
        try:
            self._line = 0
            self._ahead: deque[tuple[int, bytes]] = deque()
            self._headings = self._read_headings(path.name)
            self._at = find_columns(self._headings)
            self._probe(path.name)
        except Refusal:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _read_headings(self, name: str) -> list[str]:
        first = self._next()
        text = first[1].decode("utf-8-sig", errors="replace") if first else ""
        cells = None if "\ufffd" in text or "\x00" in text else _cells(text.rstrip("\r\n"))
        if not cells:
            raise Refusal(Code.FILE_UNREADABLE, file=name, reason="UTF-8, CSV")
        return cells

    def _probe(self, name: str) -> None:
        lines = [found for _ in range(PROBE_LINES) if (found := self._next())]
        self._ahead.extendleft(reversed(lines))
        wide = [line for _, line in lines if not line.isascii()]
        if len(wide) > 2 and not any(_decode(line) for line in wide):
            raise Refusal(Code.FILE_UNREADABLE, file=name, reason="UTF-8")

    def _next(self) -> tuple[int, bytes] | None:
        if self._ahead:
            return self._ahead.popleft()
        line = self._file.readline(LINE_BYTES_MAX)
        if not line:
            return None
        self._line += 1
        self.done += len(line)
        number, last = self._line, line
        while not last.endswith(b"\n"):
            last = self._file.readline(LINE_BYTES_MAX)
            if not last:
                break
            self.done += len(last)
            # One byte above the limit says that the line was too long, and is all that is kept.
            line = line[:LINE_BYTES_MAX] + b"\n"
        return number, line

    def rows(self) -> Iterator[Raw | Remark]:
        """Give every row below the headings, or the remark that it cannot be read."""
        while found := self._next():
            number, line = found
            if line.strip():
                yield self._row(number, line)

    def _row(self, number: int, line: bytes) -> Raw | Remark:
        if len(line) > LINE_BYTES_MAX:
            return Remark(number, "", "LINE_TOO_LONG")
        if b"\x00" in line:
            return Remark(number, "", "NUL_BYTE")
        text = _decode(line)
        if text is None:
            return Remark(number, "", "BAD_ENCODING")
        cells = _cells(text.rstrip("\r\n"))
        if cells is None:
            cells = self._continue(text)
        if cells is None:
            return Remark(number, "", "QUOTE_UNCLOSED")
        if len(cells) != len(self._headings):
            return Remark(number, "", "COLUMN_COUNT")
        return Raw(number, tuple(cells[i] for i in self._at))

    def _continue(self, text: str) -> list[str] | None:
        """Close an open quotation mark in the lines that follow, or leave them as they are."""
        taken: list[tuple[int, bytes]] = []
        cells = None
        while cells is None and len(taken) < CONTINUATION_MAX and (found := self._next()):
            taken.append(found)
            more = _decode(found[1])
            own = _cells(more.rstrip("\r\n")) if more and b"\x00" not in found[1] else []
            if not more or own == [] or (own is not None and len(own) == len(self._headings)):
                break
            text += more
            cells = _cells(text.rstrip("\r\n"))
        if cells is None:
            self._ahead.extendleft(reversed(taken))
        return cells


def _decode(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None
