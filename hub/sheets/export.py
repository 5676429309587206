"""A list query's answer to a workbook: a row a record, headed in Chinese, and a note of who asked and why.

The document goes the way of every query, so that a workbook holds what the same caller is answered.

Invariant: every cell is a text, a number, a day or a time; no value becomes a formula or a link.
Invariant: a field of class S4 or S5 is refused before anything is read, whoever asks.
Source: the masking notes of the city's field table, note 5 (exports carry name, time and reason).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from xlsxwriter import Workbook

from auth.principal import Principal
from hub.compiler.selection import Selection
from hub.errors import Code, Refusal
from hub.sheets.words import word
from schema.catalog import CATALOG
from schema.field import Entity, Field, FieldClass
from schema.glossary import term

# A spreadsheet takes what begins with one of these for a formula, once somebody edits the cell or
# another program reads it.
ACTIVE = ("=", "+", "-", "@", "\t", "\r")
# Beyond this many digits Excel rounds a number: what is longer is a code, and a text.
DIGITS_EXACT = 15
# The longest text of a cell.
CELL_LENGTH_MAX = 32_767
FORMATS = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm:ss"}
BESIDE = frozenset({"pageInfo", "totalCount", "__typename"})
WIDTH, WIDTH_WIDE = 18, 40


@dataclass(frozen=True)
class Exported:
    """One column of an export: where its values stand in the answer, its heading and its field."""

    path: tuple[str, ...]
    heading: str
    field: Field | None


@dataclass(frozen=True)
class Listed:
    """The one list of a document, and what is exported of it."""

    entity: Entity
    root: str
    edges: str
    node: str
    columns: tuple[Exported, ...]


def _walk(
    entity: Entity, children: Sequence[Selection], path: tuple[str, ...], head: str
) -> Iterator[Exported]:
    for child in children:
        here = (*path, child.key)
        if child.name in entity.fields:
            found = entity.fields[child.name]
            yield Exported(here, head + term(found.label, entity.name).zh, found)
        elif child.name in entity.links:
            link = entity.links[child.name]
            if link.many:
                raise Refusal(Code.EXPORT_SHAPE, reason=f"{entity.name}.{child.name}")
            label = term(link.label, entity.name).zh
            yield from _walk(CATALOG.entities[link.target], child.children, here, f"{head}{label}·")
        elif child.children:
            raise Refusal(Code.EXPORT_SHAPE, reason=f"{entity.name}.{child.name}")
        elif child.name != "__typename":
            yield Exported(here, head + child.name, None)


def _only(children: Sequence[Selection], name: str, among: str) -> Selection:
    found = [c for c in children if c.name == name]
    if len(found) != 1:
        raise Refusal(Code.EXPORT_SHAPE, reason=f"{among}.{name}")
    return found[0]


def listed(selection: Sequence[Selection]) -> Listed:
    """Find the one list of a query and its columns. Refuses: EXPORT_SHAPE, EXPORT_NEEDS_TWO."""
    roots = [s for s in selection if s.name != "__typename"]
    root = CATALOG.roots.get(roots[0].name) if len(roots) == 1 else None
    if root is None or not root.many:
        raise Refusal(Code.EXPORT_SHAPE, reason="query { … }")
    top = roots[0]
    edges = _only([c for c in top.children if c.name not in BESIDE], "edges", top.name)
    node = _only(edges.children, "node", "edges")
    entity = CATALOG.entities[root.entity]
    columns = tuple(_walk(entity, node.children, (), ""))
    guarded = [c for c in columns if c.field is not None and c.field.cls >= FieldClass.SENSITIVE]
    if guarded:
        raise Refusal(Code.EXPORT_NEEDS_TWO, fields=", ".join(".".join(c.path) for c in guarded))
    return Listed(entity, top.key, edges.key, node.key, columns)


@dataclass(frozen=True)
class Occasion:
    """Who exports, when, and in whose time."""

    caller: Principal
    now: datetime
    zone: str


def _named(coordinate: str) -> str:
    """Say which field a schema coordinate names, label first."""
    record, _, name = coordinate.partition(".")
    entity = CATALOG.entities.get(record)
    found = entity and (entity.fields.get(name) or entity.links.get(name))
    return f"{term(found.label, record).zh} {coordinate}" if found else coordinate


class _Workbook:
    def __init__(self, occasion: Occasion) -> None:
        self._occasion, self._out = occasion, BytesIO()
        self._book = Workbook(self._out, {"in_memory": True, "strings_to_formulas": False,
                                          "strings_to_urls": False, "strings_to_numbers": False})
        self._head = self._book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1})
        self._text = self._book.add_format({"num_format": "@"})
        # The mark that Excel itself sets before what is to stay a text.
        self._quoted = self._book.add_format({"num_format": "@", "quote_prefix": True})
        self._formats = {kind: self._book.add_format({"num_format": f}) for kind, f in FORMATS.items()}

    def _string(self, sheet: Any, row: int, column: int, text: str) -> None:
        style = self._quoted if text.startswith(ACTIVE) else self._text
        sheet.write_string(row, column, text[:CELL_LENGTH_MAX], style)

    def _cell(self, sheet: Any, place: tuple[int, int], field: Field | None, value: Any) -> None:
        row, column = place
        kind = field.python if field else str
        if value is None or value == []:
            return
        if isinstance(value, list):
            self._string(sheet, row, column, "\uff1b".join(map(str, value)))
        elif isinstance(value, bool):
            self._string(sheet, row, column, word("yes" if value else "no").zh)
        elif field is not None and field.codes:
            self._string(sheet, row, column, term(f"{field.codes.__name__}.{value}").zh)
        elif kind is date:
            sheet.write_datetime(row, column, date.fromisoformat(value), self._formats[date])
        elif kind is datetime:
            local = datetime.fromisoformat(value).astimezone(ZoneInfo(self._occasion.zone))
            sheet.write_datetime(row, column, local.replace(tzinfo=None), self._formats[datetime])
        elif kind in (int, Decimal) and sum(c.isdigit() for c in str(value)) < DIGITS_EXACT:
            sheet.write_number(row, column, float(value))
        else:
            self._string(sheet, row, column, str(value))

    def rows(self, title: str, columns: Sequence[Exported], rows: Sequence[Mapping[str, Any]]) -> None:
        sheet = self._book.add_worksheet(title)
        for n, column in enumerate(columns):
            text = column.field is not None and column.field.python is str and not column.field.codes
            sheet.set_column(n, n, WIDTH_WIDE if text else WIDTH)
            sheet.write_string(0, n, column.heading, self._head)
        for line, node in enumerate(rows, 1):
            for n, column in enumerate(columns):
                value: Any = node
                for key in column.path:
                    value = None if value is None else value[key]
                self._cell(sheet, (line, n), column.field, value)
        sheet.freeze_panes(1, 0)
        if rows and columns:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)

    def note(self, found: Sequence[tuple[str, str]], access: Sequence[Mapping[str, Any]]) -> None:
        sheet = self._book.add_worksheet(word("source").zh)
        sheet.set_column(0, 2, WIDTH_WIDE)
        for row, (key, value) in enumerate(found):
            sheet.write_string(row, 0, word(key).both, self._head)
            self._string(sheet, row, 1, value)
        row = len(found) + 1
        sheet.write_string(row, 0, word("withheld").both, self._head)
        sheet.write_string(row, 1, word("effect").both, self._head)
        told = {
            (_named(a["field"]), "\uff1b".join(f"{e['relation']} {e['effect']}" for e in a["effects"]),
             " ".join(dict.fromkeys(str(e["reason"]) for e in a["effects"])))
            for a in access}
        for n, cells in enumerate(sorted(told) or [(word("full").both, "", "")], row + 1):
            for at, text in enumerate(cells):
                self._string(sheet, n, at, text)

    def close(self) -> bytes:
        self._book.close()
        return self._out.getvalue()


def draw_export(found: Listed, answer: Mapping[str, Any], occasion: Occasion) -> bytes:
    """Draw the workbook of an answer."""
    page = answer["data"][found.root]
    rows = [edge[found.node] for edge in page[found.edges]]
    caller, none = occasion.caller, word("none").both
    book = _Workbook(occasion)
    book.rows(word("export").zh, found.columns, rows)
    local = occasion.now.astimezone(ZoneInfo(occasion.zone))
    told = [
        ("viewer", f"{caller.subject} ({caller.kind} {caller.level})"), ("client", caller.client or none),
        ("time", local.isoformat(timespec="seconds")), ("purpose", caller.purpose or none),
        ("case", caller.case or none), ("rows", str(len(rows))),
    ]
    if (page.get("pageInfo") or {}).get("hasNextPage"):
        told.append(("rows", word("more").both))
    told.append(("source", word("duty").both))
    book.note(told, answer.get("extensions", {}).get("access", ()))
    return book.close()
