"""The bytes of a workbook or a CSV file to numbered rows of cells, within bounds that are checked first.

Invariant: nothing is unpacked before the sizes that its directory states are known to be small; the
reader of archives never unpacks more of a member than its directory states.
Invariant: of a workbook values are read and nothing else: no formula, link, macro or outside entity.
"""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from zipfile import BadZipFile, ZipFile

from hub.errors import Code, Refusal
from hub.registry.row import Cell
from hub.registry.spreadsheet import Sheet, UnreadableWorkbook

ZIP_MARK = b"PK\x03\x04"
MEGABYTE = 1 << 20
# What a workbook of a thousand rows may unpack to: a hundred times what it needs.
UNPACKED_MAX, MEMBERS_MAX = 64 * MEGABYTE, 200
# Signs of all cells that are kept: cells may share one text, so that few bytes say much.
SIGNS_MAX = 8 * MEGABYTE
# Excel writes UTF-8 with a mark, or in China the national encoding.
ENCODINGS = ("utf-8-sig", "gb18030")
Row = tuple[int, dict[int, Cell]]


def _check_bounds(data: bytes) -> None:
    with ZipFile(BytesIO(data)) as archive:
        members = archive.infolist()
        if len(members) > MEMBERS_MAX or sum(m.file_size for m in members) > UNPACKED_MAX:
            raise Refusal(Code.TABLE_TOO_LARGE, limit=f"{UNPACKED_MAX // MEGABYTE} MB")


def _workbook(data: bytes) -> Iterator[Row]:
    try:
        _check_bounds(data)
        sheet = Sheet(BytesIO(data))
    except (UnreadableWorkbook, BadZipFile, ValueError, NotImplementedError) as wrong:
        raise Refusal(Code.FILE_UNREADABLE, file="xlsx", reason=wrong) from wrong
    try:
        yield from sheet.rows()
    finally:
        sheet.close()


def _text(data: bytes) -> str:
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal(Code.FILE_UNREADABLE, file="csv", reason="UTF-8, GB 18030")


def _csv(data: bytes) -> Iterator[Row]:
    reader = csv.reader(StringIO(_text(data), newline=""), strict=True)
    try:
        for cells in reader:
            yield reader.line_num, {n: cell for n, cell in enumerate(cells) if cell}
    except csv.Error as wrong:
        raise Refusal(Code.FILE_UNREADABLE, file="csv", reason=wrong) from wrong


def read_table(data: bytes, rows_max: int) -> tuple[dict[int, Cell], list[Row]]:
    """Read the headings, and every row below them that is not blank.

    Refuses: FILE_UNREADABLE, TABLE_TOO_LARGE.
    """
    rows = _workbook(data) if data.startswith(ZIP_MARK) else _csv(data)
    _, headings = next(rows, (0, {}))
    found: list[Row] = []
    signs = 0
    for line, cells in rows:
        signs += sum(len(str(cell)) for cell in cells.values())
        if signs > SIGNS_MAX:
            raise Refusal(Code.TABLE_TOO_LARGE, limit=f"{SIGNS_MAX // MEGABYTE} MB")
        if all(cell is None or not str(cell).strip() for cell in cells.values()):
            continue
        if len(found) == rows_max:
            raise Refusal(Code.TABLE_TOO_LARGE, limit=rows_max)
        found.append((line, cells))
    return headings, found
