"""Reading a register: a broken row costs itself, an unusable file is refused, both kinds agree."""

import csv
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from hub.errors import Code, Refusal
from hub.registry import read_csv
from hub.registry.read import open_register
from hub.registry.row import COLUMNS, Raw, Remark
from hub.registry.spreadsheet import Sheet
from tests.register import make_rows

HEAD = ",".join(COLUMNS).encode()
ROWS = make_rows(40, 1)


def _write(path: Path, *lines: bytes) -> Path:
    path.write_bytes(b"\n".join((HEAD, *lines)) + b"\n")
    return path


def _rows(path: Path) -> list[Raw | Remark]:
    source = open_register(path)
    try:
        return list(source.rows())
    finally:
        source.close()


def _good(number: int = 1) -> bytes:
    return f"{number},演示厂,2001-02-03,,50万元,机械,武进区湖塘镇,320412".encode()


@pytest.mark.parametrize(("broken", "code"), [
    (b"2,\xc4\xe3,2001-02-03,,,,,", "BAD_ENCODING"),
    (b"2,a\x00b,2001-02-03,,,,,", "NUL_BYTE"),
    ("2,少列,2001-02-03".encode(), "COLUMN_COUNT"),
    ("2,多列,2001-02-03,,,,,,,".encode(), "COLUMN_COUNT"),
    ('2,"引号未闭,2001-02-03,,,,,'.encode(), "QUOTE_UNCLOSED"),
    ('2,"引号"错位,2001-02-03,,,,,'.encode(), "QUOTE_UNCLOSED"),
    (b"2," + b"x" * (read_csv.LINE_BYTES_MAX + 10), "LINE_TOO_LONG"),
])
def test_broken_line_costs_itself(tmp_path: Path, broken: bytes, code: str) -> None:
    """A broken line is refused with its number and reason; the lines around it are read."""
    found = _rows(_write(tmp_path / "r.csv", _good(1), broken, _good(3), _good(4)))
    assert [type(r).__name__ for r in found] == ["Raw", "Remark", "Raw", "Raw"]
    assert found[1] == Remark(3, "", code)
    assert [r.line for r in found] == [2, 3, 4, 5]


def test_quoted_value_may_go_on_over_lines(tmp_path: Path) -> None:
    """A value with line ends inside quotation marks is one row."""
    row = '2,演示厂,2001-02-03,,,"甲；\r\n乙；\n丙",武进区,320412'.encode()
    found = _rows(_write(tmp_path / "r.csv", row, _good(3)))
    assert [r.line for r in found] == [2, 5]
    assert isinstance(found[0], Raw)
    assert found[0].cells[5] == "甲；\r\n乙；\n丙"


def test_two_open_marks_swallow_nothing(tmp_path: Path) -> None:
    """Two rows with an open quotation mark do not take the rows between them with them."""
    open_mark = '9,"演示厂,2001-02-03,,,,,'.encode()
    found = _rows(_write(tmp_path / "r.csv", open_mark, _good(3), open_mark, _good(5)))
    assert [type(r).__name__ for r in found] == ["Remark", "Raw", "Remark", "Raw"]


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    """Columns are found by their names; a byte order mark and further columns do no harm."""
    path = tmp_path / "r.csv"
    names = [*reversed(COLUMNS), "remark"]
    text = ",".join(names) + "\n" + ",".join(f"v{n}" for n in names) + "\n\n"
    path.write_text(text, encoding="utf-8-sig")
    found, = _rows(path)
    assert isinstance(found, Raw)
    assert found.cells == tuple(f"v{c}" for c in COLUMNS)


@pytest.mark.parametrize(("name", "content", "code"), [
    ("r.csv", b"", Code.FILE_UNREADABLE),
    ("r.csv", b"\xff\xfeu\x00s\x00c\x00c\x00", Code.FILE_UNREADABLE),
    ("r.csv", b"uscc,name\n1,2\n", Code.COLUMNS_MISSING),
    ("r.csv", HEAD + "\n1,演示厂,,,,,,\n2,演示厂,,,,,,\n3,演示厂,,,,,,\n".encode("gb18030"),
     Code.FILE_UNREADABLE),
    ("r.xlsx", b"PK\x03\x04 no archive", Code.FILE_UNREADABLE),
    ("r.xlsx", b"", Code.FILE_UNREADABLE),
    ("r.txt", HEAD, Code.FILE_UNREADABLE),
    ("r", HEAD, Code.FILE_UNREADABLE),
])
def test_unusable_file_is_refused(tmp_path: Path, name: str, content: bytes, code: Code) -> None:
    """An unusable file is refused by name before anything is read."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refusal) as refused:
        open_register(tmp_path / name)
    assert refused.value.code is code


def test_absent_file_and_folder_are_refused(tmp_path: Path) -> None:
    """A file that is not there and a folder in its place are refused."""
    (tmp_path / "folder.csv").mkdir()
    for name in ("none.csv", "none.xlsx", "folder.csv"):
        with pytest.raises(Refusal) as refused:
            open_register(tmp_path / name)
        assert refused.value.code is Code.FILE_UNREADABLE


def _workbook(path: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_both_kinds_of_file_agree(tmp_path: Path) -> None:
    """The same register as CSV and as a workbook gives the same rows."""
    with (tmp_path / "r.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(ROWS)
    _workbook(tmp_path / "r.xlsx", [list(COLUMNS), *([r[c] for c in COLUMNS] for r in ROWS)])
    as_text = [
        Raw(r.line, tuple(c or "" for c in r.cells))
        for r in _rows(tmp_path / "r.xlsx") if isinstance(r, Raw)
    ]
    assert as_text == _rows(tmp_path / "r.csv")
    assert len(as_text) == len(ROWS)


def test_workbook_without_columns_is_refused(tmp_path: Path) -> None:
    """A workbook without the headings, or an empty one, names the columns that it lacks."""
    for rows in ([], [["uscc", "name"]]):
        with pytest.raises(Refusal) as refused:
            open_register(_workbook(tmp_path / "r.xlsx", rows))
        assert refused.value.code is Code.COLUMNS_MISSING


cell = st.one_of(
    st.none(), st.booleans(), st.integers(-10**9, 10**9), st.floats(-1e6, 1e6).map(lambda f: round(f, 3)),
    st.dates(date(1901, 1, 1), date(2099, 1, 1)).map(lambda d: datetime(d.year, d.month, d.day)),
    st.text(st.characters(min_codepoint=32, max_codepoint=0x9FFF, exclude_categories=["Cs", "Cc"]),
            min_size=1, max_size=12).filter(lambda t: t[0] != "=" and not t.isspace()),
)


@given(st.lists(st.lists(cell, min_size=1, max_size=5), min_size=1, max_size=5))
def test_cells_are_those_that_another_library_reads(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[object]]
) -> None:
    """Every cell of a workbook has the value that openpyxl finds in it."""
    path = _workbook(tmp_path_factory.mktemp("sheet") / "r.xlsx", rows)
    sheet = Sheet(str(path))
    ours = {(line, column): v for line, cells in sheet.rows() for column, v in cells.items()}
    sheet.close()
    active = load_workbook(path, data_only=True).active
    assert active is not None
    theirs = {
        (c.row, c.column - 1): c.value for row in active.iter_rows() for c in row
        if c.value is not None
    }
    assert ours == theirs


SHEET = (
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>行内</x:t></x:is></x:c>"
    "<x:c t='s'><x:v>0</x:v></x:c><x:c t='str'><x:f>A1</x:f><x:v>式</x:v></x:c>"
    "<x:c t='e'><x:v>#N/A</x:v></x:c><x:c s='1'><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>"
)
PARTS = {
    "xl/workbook.xml": '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets>'
                       '<sheet name="a" r:id="rId7"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId7" '
                                  'Target="/xl/worksheets/s.xml"/></Relationships>',
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml": "<sst><si><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></si></sst>",
    "xl/worksheets/s.xml": SHEET,
}


def _parts(path: Path, **changed: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (PARTS | changed).items():
            archive.writestr(name, text)
    return path


def test_rare_forms_of_cells(tmp_path: Path) -> None:
    """Inline, rich, formula and error texts, name prefixes, cells without places, the 1904 calendar."""
    sheet = Sheet(str(_parts(tmp_path / "r.xlsx")))
    (line, cells), = sheet.rows()
    sheet.close()
    assert line == 1
    assert list(cells.values()) == ["行内", "甲乙", "式", "#N/A", datetime(1904, 1, 1)]


@pytest.mark.parametrize("text", [
    SHEET[:-9], "<!DOCTYPE x [<!ENTITY a 'aa'>]>" + SHEET, "", "no xml",
])
def test_broken_sheet_is_refused_before_its_first_row(tmp_path: Path, text: str) -> None:
    """A sheet that breaks off, declares entities or is no XML is refused when it is opened."""
    path = _parts(tmp_path / "r.xlsx", **{"xl/worksheets/s.xml": text})
    with pytest.raises(Refusal) as refused:
        open_register(path)
    assert refused.value.code is Code.FILE_UNREADABLE
