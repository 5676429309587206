"""Open a register file: check its kind and its headings, and give its rows one at a time.

Invariant: an unusable file is refused before anything is changed.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from hub.errors import Code, Refusal
from hub.registry.row import COLUMNS, Raw, Remark


class Source(Protocol):
    """A register that is open: `done` of `total` bytes have been read."""

    path: Path
    total: int
    done: int

    def rows(self) -> Iterator[Raw | Remark]:
        """Give every row below the headings, or the remark that it cannot be read."""

    def close(self) -> None:
        """Close the file."""


def find_columns(headings: Sequence[object]) -> tuple[int, ...]:
    """Find where each column stands. Refuses: COLUMNS_MISSING."""
    names = [str(h or "").strip().strip("\ufeff").lower() for h in headings]
    missing = [c for c in COLUMNS if c not in names]
    if missing:
        raise Refusal(Code.COLUMNS_MISSING, columns=", ".join(missing))
    return tuple(names.index(c) for c in COLUMNS)


def open_register(path: Path) -> Source:
    """Open a .csv or .xlsx register. Refuses: FILE_UNREADABLE, COLUMNS_MISSING."""
    # Imported here: each reader serves one kind of file.
    from hub.registry.read_csv import CsvSource
    from hub.registry.read_xlsx import XlsxSource

    kinds: dict[str, type[CsvSource | XlsxSource]] = {
        ".csv": CsvSource, ".xlsx": XlsxSource,
    }
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        raise Refusal(Code.FILE_UNREADABLE, file=path.name, reason=path.suffix or "no suffix")
    try:
        return kind(path)
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise Refusal(Code.FILE_UNREADABLE, file=path.name, reason=reason) from wrong
