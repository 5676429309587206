"""A filled table to commands: read, rehearsed in a transaction that is taken back, then carried out.

Each row is one command of a batch and goes the same way as a mutation's; this adds reading and reporting.

Invariant: a fault names the row and the heading that people see, the reason, and never a record's data.
Invariant: the same file sent twice for the same verb is filed once: its digest is its key.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.registry.row import Cell
from hub.runtime.command import Result, may
from hub.runtime.execute import Engine
from hub.runtime.given import Refused
from hub.runtime.mutation import WRITE_COST
from hub.runtime.timing import Timing
from hub.runtime.writer import Command
from hub.sheets.cells import Unread, heading_of, read_cell, text_of
from hub.sheets.columns import ROWS_MAX, Column, Part, columns_of
from hub.sheets.links import Firm, firms_of, named, site_of
from hub.sheets.lists import Choices, choices_of
from hub.sheets.table import Row, read_table
from schema.identifiers import public_id
from schema.verb import Verb


@dataclass(frozen=True)
class Fault:
    """Why a row was not filed, and at which column."""

    row: int
    column: str
    field: str
    refusal: Refusal

    def told(self) -> dict[str, Any]:
        """Give it for a report."""
        code, facts = self.refusal.code, self.refusal.facts
        return {
            "row": self.row, "column": self.column, "field": self.field, "code": code.name,
            "number": code.value.number, "zh": self.refusal.text("zh"), "en": self.refusal.text("en"),
            "facts": facts}


@dataclass
class Filled:
    """One row on its way: the cells, and what they become."""

    line: int
    cells: Mapping[Column, Cell]
    given: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, column: Column, refusal: Refusal) -> None:
        """Note what is wrong at a column."""
        self.faults.append(Fault(self.line, column.heading, column.input.name, refusal))


@dataclass(frozen=True)
class Report:
    """What became of a table."""

    verb: Verb
    rows: int
    written: int
    rehearsed: bool
    atomic: bool
    replayed: bool
    ids: tuple[tuple[int, str], ...]
    faults: tuple[Fault, ...]

    def told(self) -> dict[str, Any]:
        """Give it as the endpoint answers it."""
        return {
            "verb": self.verb.name, "rows": self.rows, "written": self.written,
            "dryRun": self.rehearsed, "atomic": self.atomic, "replayed": self.replayed,
            "records": [{"row": row, "id": key} for row, key in self.ids],
            "faults": [f.told() for f in self.faults]}


@dataclass(frozen=True)
class Wish:
    """How a table is to be filed; without a key its own digest is one."""

    write: bool = False
    atomic: bool = True
    key: str = ""


def _placed(verb: Verb, headings: Mapping[int, Cell]) -> Mapping[int, Column]:
    """Find which column stands where. Refuses: COLUMNS_UNKNOWN, COLUMNS_MISSING."""
    known = {c.heading: c for c in columns_of(verb)}
    found = {n: heading_of(cell) for n, cell in headings.items() if heading_of(cell)}
    names = list(found.values())
    strange = [h for h in names if h not in known or names.count(h) > 1]
    if strange:
        raise Refusal(Code.COLUMNS_UNKNOWN, columns=", ".join(h[:40] for h in dict.fromkeys(strange)))
    missing = [c.heading for c in known.values() if c.needed and c.heading not in names]
    if missing:
        raise Refusal(Code.COLUMNS_MISSING, columns=", ".join(missing))
    return {n: known[h] for n, h in found.items()}


def _plain(row: Filled, choices: Mapping[str, Choices], zone: ZoneInfo) -> None:
    """Read every cell that stands for itself."""
    for column, cell in row.cells.items():
        if column.part is not Part.VALUE:
            continue
        try:
            value = read_cell(column, cell, choices.get(column.input.name), zone)
        except Refusal as refusal:
            row.fault(column, refusal)
            continue
        if value is not None:
            row.given[column.input.name] = value


def _text(row: Filled, name: str, part: Part) -> tuple[Column | None, str]:
    """Give the text of a column that names a record. Raises Unread."""
    for column, cell in row.cells.items():
        if column.input.name == name and column.part is part:
            return column, "" if cell is None else text_of(cell)
    return None, ""


def _codes(row: Filled) -> list[str]:
    out = []
    for column, cell in row.cells.items():
        if column.part is Part.CREDIT_CODE and cell is not None:
            try:
                out.append(text_of(cell))
            except Unread as wrong:
                row.fault(column, Refusal(Code.CELL_INVALID, field=column.heading, wanted=wrong.wanted))
    return [code for code in out if code]


def _linked(row: Filled, column: Column, firms: Mapping[str, Firm]) -> None:
    """Read the enterprise or site that a column, or two of them, name."""
    one = column.input
    _, code = _text(row, one.name, Part.CREDIT_CODE)
    where, place = _text(row, one.name, Part.PLACE)
    if place and named(place, one.target):
        row.given[one.name] = place
    elif named(code, one.target):
        row.given[one.name] = code
    elif not code and not place:
        return
    elif code not in firms:
        row.fault(column, Refusal(Code.LINK_UNKNOWN, field=column.heading))
    elif one.target == "Enterprise":
        row.given[one.name] = firms[code].id
    else:
        shown = where or column
        try:
            row.given[one.name] = site_of(firms[code], place, shown.heading)
        except Refusal as refusal:
            row.fault(shown, refusal)


def _finish(row: Filled, columns: Sequence[Column], firms: Mapping[str, Firm]) -> None:
    faulty = {f.field for f in row.faults}
    for column in columns:
        name = column.input.name
        if column.part is Part.CREDIT_CODE and name not in faulty:
            try:
                _linked(row, column, firms)
            except Unread as wrong:
                row.fault(column, Refusal(Code.CELL_INVALID, field=column.heading, wanted=wrong.wanted))
    faulty = {f.field for f in row.faults}
    for column in columns:
        name = column.input.name
        if column.needed and name not in row.given and name not in faulty:
            row.fault(column, Refusal(Code.VALUE_BLANK, field=column.heading))


def _told(verb: Verb, rows: Sequence[Filled], results: Sequence[Result]) -> list[Fault]:
    """Say what was refused by the headings that people see."""
    headings = {c.input.name: c.heading for c in reversed(columns_of(verb))}
    out = []
    for row, result in zip(rows, results, strict=True):
        for refusal, path in result.refusals:
            heading = headings.get(path.split(".")[0], "")
            facts = refusal.facts | ({"field": heading} if heading and "field" in refusal.facts else {})
            out.append(Fault(row.line, heading, path, Refusal(refusal.code, **facts)))
    return out


class Filing:
    """One table of one caller."""

    def __init__(self, engine: Engine, caller: Principal, verb: Verb, timing: Timing | None = None) -> None:
        """Take who files what, and on whose account."""
        self._engine, self._caller, self._verb = engine, caller, verb
        self._timing = timing or Timing()

    async def _read(self, data: bytes) -> list[Filled]:
        headings, found = await asyncio.to_thread(read_table, data, ROWS_MAX)
        placed = _placed(self._verb, headings)
        columns = columns_of(self._verb)
        choices = await choices_of(self._engine, self._caller, columns)
        rows = [self._filled(row, placed) for row in found]
        codes = [code for row in rows for code in _codes(row)]
        firms = await firms_of(self._engine, self._caller, codes, self._timing)
        zone = ZoneInfo(self._engine.zone)
        for row in rows:
            _plain(row, choices, zone)
            _finish(row, columns, firms)
        return rows

    @staticmethod
    def _filled(row: Row, placed: Mapping[int, Column]) -> Filled:
        line, cells = row
        return Filled(line, {column: cells.get(n) for n, column in placed.items()})

    async def _run(self, rows: Sequence[Filled], wish: Wish) -> list[Result]:
        if not rows:
            return []
        self._engine.require_writer()
        self._timing.meter.charge(WRITE_COST * len(rows))
        command = Command(
            self._verb, tuple(r.given for r in rows), wish.key or None, wish.atomic,
            rehearsed=not wish.write)
        return await self._engine.run(command, self._caller)

    async def file(self, data: bytes, wish: Wish) -> Report:
        """Rehearse a table, or file it; a refusal of a row is part of the report.

        An atomic table with a fault is rehearsed only, so that every fault of it is told.
        Refuses: VERB_NOT_ALLOWED, FILE_UNREADABLE, TABLE_TOO_LARGE, COLUMNS_UNKNOWN, COLUMNS_MISSING,
        WRITING_CLOSED, DATABASE_BUSY.
        """
        try:
            may(self._verb, self._caller)
        except Refused as refused:
            raise refused.refusals[0][0] from None
        rows = await self._read(data)
        key = wish.key or f"{self._verb.name}:{sha256(data).hexdigest()}"
        rehearsal = Wish(atomic=False)
        faults = [fault for row in rows for fault in row.faults]
        good = [row for row in rows if not row.faults]
        write = wish.write and not (wish.atomic and faults)
        results = await self._run(good, Wish(write=True, atomic=wish.atomic, key=key) if write else rehearsal)
        if write and wish.atomic and any(r.refusals for r in results):
            write, results = False, await self._run(good, rehearsal)
        faults += _told(self._verb, good, results)
        done = [(row.line, r) for row, r in zip(good, results, strict=True) if not r.refusals]
        city = self._caller.city_code
        ids = tuple((line, public_id(self._verb.record, city, r.id)) for line, r in done if write)
        return Report(
            self._verb, len(rows), len(done), not write, wish.atomic,
            any(r.replayed for r in results), ids, tuple(sorted(faults, key=lambda f: f.row)))
