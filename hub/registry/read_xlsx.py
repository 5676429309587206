"""Read the first sheet of a workbook as a register."""

from collections.abc import Iterator
from pathlib import Path

from hub.errors import Code, Refusal
from hub.registry.read import find_columns
from hub.registry.row import Raw, Remark
from hub.registry.spreadsheet import Sheet, UnreadableWorkbook


class XlsxSource:
    """An open workbook."""

    def __init__(self, path: Path) -> None:
        """Open the workbook and read its headings. Refuses: FILE_UNREADABLE, COLUMNS_MISSING."""
        try:
            self._sheet = Sheet(str(path))
        except UnreadableWorkbook as wrong:
            raise Refusal(Code.FILE_UNREADABLE, file=path.name, reason=wrong) from wrong
        self.path, self.total, self.done = path, self._sheet.bytes_all, 0
        self._rows = self._sheet.rows()
        _, headings = next(self._rows, (0, {}))
        try:
            self._at = find_columns([headings.get(i) for i in range(max(headings, default=-1) + 1)])
        except Refusal:
            self.close()
            raise

    def close(self) -> None:
        """Close the workbook."""
        self._rows.close()
        self._sheet.close()

    def rows(self) -> Iterator[Raw | Remark]:
        """Give every row below the headings; a sheet's cells are read or they are not there."""
        for line, cells in self._rows:
            self.done = self._sheet.bytes_read
            row = tuple(cells.get(i) for i in self._at)
            if any(cell not in (None, "") for cell in row):
                yield Raw(line, row)
