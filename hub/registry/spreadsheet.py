"""Stream the rows of a workbook's first sheet, in memory that does not grow with the file.

Own code because the libraries do not stream: calamine holds the sheet (126 MB for 100,000 rows of a
register), openpyxl the shared strings (80 MB), at a seventh of the speed. Here the strings lie in a
temporary file, and of the sheet one block is held at a time.

Invariant: the whole workbook has been checked before its first row is given.
Source: ECMA-376 part 1, 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles).
"""

import os
import re
from array import array
from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta
from posixpath import join, normpath
from tempfile import TemporaryFile
from typing import IO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from hub.registry.row import Cell

BLOCK_BYTES = 1 << 16
COLUMN_MAX = 256
# Excel itself holds no longer text in a cell; one that does may be named by every cell of a sheet.
TEXT_LENGTH_MAX = 32_767
DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
# What is left of a number format without its literals tells a date by these letters.
LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')
DATE_LETTER = re.compile("[dyhDYH]")
LETTERS = re.compile("[A-Z]+")
EPOCH, EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
Attributes = dict[str, str]


class UnreadableWorkbook(Exception):  # it says what happened; the reader refuses it
    """The file is not a workbook that can be read."""


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _attribute(found: Attributes, name: str) -> str:
    return next((v for k, v in found.items() if _local(k) == name), "")


def _blocks(
    member: IO[bytes], start: Callable[[str, Attributes], None] | None = None,
    end: Callable[[str], None] | None = None, text: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Parse a member block by block; the caller takes what its handlers gathered after each.

    Without handlers the parser only proves that the member is whole.
    """

    def refuse(*_: object) -> None:
        raise UnreadableWorkbook("DOCTYPE")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    while block := member.read(BLOCK_BYTES):
        parser.Parse(block)
        yield
    parser.Parse(b"", True)  # noqa: FBT003  # pyexpat knows no keywords
    yield


class Strings:
    """The shared strings, in a temporary file."""

    def __init__(self, archive: ZipFile, name: str) -> None:
        """Spool the strings of a workbook; a workbook may have none."""
        self._file = TemporaryFile()  # noqa: SIM115  # closed with the workbook
        self._ends = array("Q", [0])
        self._parts: list[str] = []
        self._inside = self._phonetic = False
        try:
            if name in archive.namelist():
                with archive.open(name) as member:
                    for _ in _blocks(member, self._start, self._end, self._text):
                        pass
            self._file.flush()
        except BaseException:
            self._file.close()
            raise

    def _start(self, name: str, _: Attributes) -> None:
        if ":" in name:
            name = _local(name)
        if name == "t":
            self._inside = not self._phonetic
        elif name == "rPh":
            self._phonetic = True

    def _end(self, name: str) -> None:
        if ":" in name:
            name = _local(name)
        self._inside = False
        if name == "rPh":
            self._phonetic = False
        elif name == "si":
            text = "".join(self._parts)
            if len(text) > TEXT_LENGTH_MAX:
                raise UnreadableWorkbook(f"> {TEXT_LENGTH_MAX}")
            size = self._file.write(text.encode())
            self._ends.append(self._ends[-1] + size)
            self._parts.clear()

    def _text(self, text: str) -> None:
        if self._inside:
            self._parts.append(text)

    def __getitem__(self, index: int) -> str:
        """Give one string."""
        start, end = self._ends[index], self._ends[index + 1]
        # Not a memory map: its pages would count as this process's memory.
        return os.pread(self._file.fileno(), end - start, start).decode()

    def close(self) -> None:
        """Drop the temporary file."""
        self._file.close()


def _elements(archive: ZipFile, name: str) -> list[tuple[str, Attributes]]:
    out: list[tuple[str, Attributes]] = []
    with archive.open(name) as member:
        for _ in _blocks(member, lambda name, found: out.append((_local(name), found))):
            pass
    return out


def _date_styles(archive: ZipFile) -> set[str]:
    """Give the cell styles that show a date."""
    if "xl/styles.xml" not in archive.namelist():
        return set()
    dates, styles, inside = set(DATE_FORMATS), 0, False
    out = set()
    for name, found in _elements(archive, "xl/styles.xml"):
        if name == "numFmt" and DATE_LETTER.search(LITERAL.sub("", found.get("formatCode", ""))):
            dates.add(int(found["numFmtId"]))
        elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            inside = name == "cellXfs"
        elif name == "xf" and inside:
            if int(found.get("numFmtId", 0)) in dates:
                out.add(str(styles))
            styles += 1
    return out


class Sheet:
    """The first sheet of an open workbook."""

    def __init__(self, file: str | IO[bytes]) -> None:
        """Open and check a workbook. Raises UnreadableWorkbook."""
        try:
            self._archive = ZipFile(file)
        except BadZipFile as wrong:
            raise UnreadableWorkbook("zip") from wrong
        try:
            self._open()
        except UnreadableWorkbook:
            self._archive.close()
            raise
        except (BadZipFile, KeyError, ValueError, StopIteration, NotImplementedError, EOFError,
                RuntimeError, expat.ExpatError) as wrong:
            self._archive.close()
            raise UnreadableWorkbook(type(wrong).__name__) from wrong

    def _open(self) -> None:
        book = _elements(self._archive, "xl/workbook.xml")
        wanted = _attribute(next(a for n, a in book if n == "sheet"), "id")
        links = _elements(self._archive, "xl/_rels/workbook.xml.rels")
        target = next(a["Target"] for n, a in links if a.get("Id") == wanted)
        self._name = normpath(join("xl", target)).lstrip("/")
        self._epoch = EPOCH_1904 if any(
            n == "workbookPr" and a.get("date1904") in ("1", "true") for n, a in book) else EPOCH
        self.bytes_read, self.bytes_all = 0, self._archive.getinfo(self._name).file_size
        # One pass over everything proves that no later block is broken.
        with self._archive.open(self._name) as member:
            for _ in _blocks(member):
                pass
        self._dates = _date_styles(self._archive)
        self._strings = Strings(self._archive, "xl/sharedStrings.xml")

    def close(self) -> None:
        """Close the workbook."""
        self._strings.close()
        self._archive.close()

    def rows(self) -> Generator[tuple[int, dict[int, Cell]], None, None]:
        """Give each row's number and its filled cells by column, both counted as in the sheet."""
        reader = _RowReader(self._value)
        with self._archive.open(self._name) as member:
            for _ in _blocks(member, reader.start, reader.end, reader.text):
                self.bytes_read = member.tell()
                yield from reader.done
                reader.done.clear()

    def _value(self, kind: str, style: str, text: str) -> Cell:
        if kind == "s":
            return self._strings[int(text)]
        if kind == "b":
            return text == "1"
        if kind not in ("", "n"):
            return text
        number = float(text) if set(text) & set(".eE") else int(text)
        if style not in self._dates:
            return number
        try:
            return self._epoch + timedelta(days=number)
        except OverflowError:
            return text


class _RowReader:
    """Gathers the cells of the rows that the parser passes."""

    def __init__(self, value: Callable[[str, str, str], Cell]) -> None:
        self.done: list[tuple[int, dict[int, Cell]]] = []
        self._value = value
        self._line = self._column = 0
        self._cells: dict[int, Cell] = {}
        self._kind = self._style = ""
        self._parts: list[str] = []
        self._inside = False

    def start(self, name: str, found: Attributes) -> None:
        if ":" in name:
            name = _local(name)
        if name == "c":
            self._kind, self._style = found.get("t", ""), found.get("s", "")
            self._column = self._place(found.get("r", ""))
            self._parts.clear()
        elif name == "row":
            self._line = int(found.get("r") or self._line + 1)
            self._cells, self._column = {}, -1
        else:
            self._inside = name in ("v", "t")

    def _place(self, reference: str) -> int:
        letters = LETTERS.match(reference)
        if not letters:
            return self._column + 1
        column = 0
        for letter in letters[0]:
            column = column * 26 + ord(letter) - 64
        return column - 1

    def end(self, name: str) -> None:
        if ":" in name:
            name = _local(name)
        self._inside = False
        if name == "c" and self._parts and self._column < COLUMN_MAX:
            try:
                value = self._value(self._kind, self._style, "".join(self._parts))
            except (ValueError, IndexError):
                value = "".join(self._parts)
            self._cells[self._column] = value
        elif name == "row":
            self.done.append((self._line, self._cells))

    def text(self, text: str) -> None:
        if self._inside:
            self._parts.append(text)
