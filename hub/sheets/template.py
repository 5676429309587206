"""A verb's columns and code lists to an empty workbook: headings, drop-downs, typed cells and notes.

Invariant: the first sheet holds the headings and nothing else, so that every row below them is filed.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from hub.runtime.given import SIGNED
from hub.sheets.columns import ROWS_MAX, Column, columns_of
from hub.sheets.lists import Choices
from hub.sheets.words import word
from schema.glossary import term
from schema.verb import TEXT_LENGTH_MAX, Verb

# Excel shows this many signs of a note beside a cell.
NOTE_LENGTH_MAX, TITLE_LENGTH_MAX = 255, 32
FORMATS = {"date": "yyyy-mm-dd", "datetime": "yyyy-mm-dd hh:mm", "Decimal": "General", "int": "0"}
WIDTH, WIDTH_WIDE = 18, 30
# Excel knows no day before this one.
FIRST_DAY = 1


def _rule(column: Column) -> dict[str, Any]:
    """Say what Excel lets be typed into a column, beside its list."""
    one = column.input
    if one.many or one.target:
        return {"validate": "any"}
    floor = None if one.name in SIGNED else 0
    match one.python.__name__:
        case "date" | "datetime":
            # Its number, because the library takes days of its own process's clock only.
            return {"validate": "decimal", "criteria": ">=", "value": FIRST_DAY}
        case "int" | "Decimal" if floor is not None:
            kind = "integer" if one.python is int else "decimal"
            return {"validate": kind, "criteria": ">=", "value": floor}
        case "str" if not column.listed:
            return {"validate": "length", "criteria": "<=", "value": TEXT_LENGTH_MAX}
        case _:
            return {"validate": "any"}


class _Template:
    """A workbook being drawn."""

    def __init__(self, verb: Verb, choices: Mapping[str, Choices]) -> None:
        self._verb, self._choices, self._columns = verb, choices, columns_of(verb)
        self._out = BytesIO()
        self._book = Workbook(self._out, {"in_memory": True, "strings_to_formulas": False,
                                          "strings_to_urls": False, "strings_to_numbers": False})
        self._form = self._book.add_worksheet(word("form").zh)
        self._notes = self._book.add_worksheet(word("notes").zh)
        self._lists = self._book.add_worksheet(word("lists").zh)
        self._head = self._book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1})
        self._must = self._book.add_format(
            {"bold": True, "bg_color": "#FCE4D6", "border": 1, "font_color": "#C00000"})
        self._wrap = self._book.add_format({"text_wrap": True, "valign": "top"})

    def draw(self) -> bytes:
        """Draw all sheets, and give the workbook."""
        for n, column in enumerate(self._columns):
            self._form.write_string(0, n, column.marked, self._must if column.needed else self._head)
            kind = "text" if column.listed or column.input.target else column.input.python.__name__
            cells = self._book.add_format({"num_format": FORMATS.get(kind, "@")})
            wide = kind == "str" and not column.listed
            self._form.set_column(n, n, WIDTH_WIDE if wide else WIDTH, cells)
            self._form.data_validation(1, n, ROWS_MAX, n, self._checked(n, column))
        self._form.freeze_panes(1, 0)
        self._explain()
        self._lists.hide()
        self._book.close()
        return self._out.getvalue()

    def _checked(self, n: int, column: Column) -> dict[str, Any]:
        note = {"input_title": column.heading[:TITLE_LENGTH_MAX],
                "input_message": f"{column.wanted.zh}。{column.term.zh}"[:NOTE_LENGTH_MAX],
                "error_title": column.heading[:TITLE_LENGTH_MAX],
                "error_message": column.wanted.both[:NOTE_LENGTH_MAX]}
        found = self._choices.get(column.input.name)
        if not found or column.input.many:
            return _rule(column) | note
        for row, (code, name) in enumerate(found.items()):
            self._lists.write_string(
                row, n, code if column.input.python is bool else f"{code} {name}")
        letter = xl_col_to_name(n)
        source = f"='{word('lists').zh}'!${letter}$1:${letter}${len(found)}"
        return {"validate": "list", "source": source} | note

    def _explain(self) -> None:
        title = term(f"verb.{self._verb.name}")
        self._notes.set_column(0, 0, WIDTH_WIDE)
        self._notes.set_column(1, 1, WIDTH)
        self._notes.set_column(2, 3, 2 * WIDTH_WIDE)
        self._notes.write_string(0, 0, f"{word('title').both}: {title.zh} {self._verb.name} ({title.en})")
        self._notes.write_string(1, 0, word("marked", limit=ROWS_MAX).both)
        for n, key in enumerate(("column", "need", "wanted", "meaning")):
            self._notes.write_string(3, n, word(key).both, self._head)
        for row, column in enumerate(self._columns, 4):
            wanted = [column.wanted, *([word("several")] if column.input.many else [])]
            if column.heading.endswith(word("place").zh):
                wanted.append(word("only"))
            told = (column.marked, word("required" if column.needed else "optional").both,
                    "; ".join(w.both for w in wanted), column.term.sentence)
            for n, text in enumerate(told):
                self._notes.write_string(row, n, text, self._wrap)


def draw_template(verb: Verb, choices: Mapping[str, Choices]) -> bytes:
    """Draw the workbook in which a verb is filed."""
    return _Template(verb, choices).draw()
