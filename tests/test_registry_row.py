"""One row: what makes a firm, what is refused and why, what is left empty."""

from datetime import date, datetime
from decimal import Decimal
from random import Random

import pytest
from stdnum.cn import uscc

from hub.registry.row import COLUMNS, LENGTH_MAX, Cell, Firm, Raw, Remark, read_row
from hub.registry.words import reasons, table
from schema.identifiers import CREDIT_CODE_ALPHABET
from tests.register import credit_code

TODAY = date(2026, 11, 23)
TYPES = {"有限责任公司": "150", "国有企业": "110"}
GOOD: dict[str, Cell] = {
    "uscc": credit_code(7), "name": "常州市演示机械厂", "registered_on": "2001-02-03",
    "registration_type": "有限责任公司", "registered_capital_raw": "50万元人民币", "scope": "机械",
    "address": "武进区湖塘镇", "registration_division": "320412",
}


def _read(**cells: Cell) -> Firm | Remark:
    row = GOOD | cells
    return read_row(Raw(9, tuple(row[c] for c in COLUMNS)), TYPES, TODAY)


def _firm(**cells: Cell) -> Firm:
    firm = _read(**cells)
    assert isinstance(firm, Firm), firm
    return firm


def test_good_row() -> None:
    """A good row gives every fact of the firm."""
    assert _firm() == Firm(
        9, credit_code(7), credit_code(7), "常州市演示机械厂", date(2001, 2, 3), "150", Decimal(50),
        "CNY", "机械", "武进区湖塘镇", "320412")


@pytest.mark.parametrize(("column", "cell", "code"), [
    ("uscc", credit_code(7)[:-1] + ("0" if credit_code(7)[-1] != "0" else "1"), "USCC_INVALID"),
    ("uscc", "", "NUMBER_MISSING"), ("uscc", None, "NUMBER_MISSING"),
    ("uscc", "12345", "NUMBER_LENGTH"), ("uscc", credit_code(7) + "0", "NUMBER_LENGTH"),
    ("uscc", "A" * 18, "USCC_INVALID"), ("uscc", 9.13204990000000e17, "NUMBER_ROUNDED"),
    ("name", "", "NAME_MISSING"), ("name", "　", "NAME_MISSING"), ("name", "甲\x00", "NUL_BYTE"),
    ("name", "甲\x07", "CONTROL_CHARACTER"), ("name", "甲" * 201, "VALUE_TOO_LONG"),
    ("address", "甲" * 501, "VALUE_TOO_LONG"), ("scope", "甲" * 20_001, "VALUE_TOO_LONG"),
    ("registered_on", "2001-13-03", "DATE_UNREADABLE"), ("registered_on", "昨天", "DATE_UNREADABLE"),
    ("registered_on", "2001-02", "DATE_UNREADABLE"), ("registered_on", 36925.0, "DATE_UNREADABLE"),
    ("registered_on", "1800-01-01", "DATE_OUT_OF_RANGE"),
    ("registered_on", "2026-11-24", "DATE_OUT_OF_RANGE"),
])
def test_bad_row_is_refused(column: str, cell: Cell, code: str) -> None:
    """A bad row is refused with its line, its column and its reason."""
    assert _read(**{column: cell}) == Remark(9, column, code)


@pytest.mark.parametrize("cell", [
    "2001-02-03", "2001/2/3", "2001.02.03", "20010203", 20010203, 20010203.0, "2001年2月3日",
    "2001-02-03 00:00:00", datetime(2001, 2, 3), date(2001, 2, 3), " 2001-02-03 ",
])
def test_notations_of_a_day(cell: Cell) -> None:
    """A day may be written in any of the common ways, or be a date of a spreadsheet."""
    assert _firm(registered_on=cell).registered_on == date(2001, 2, 3)


def test_empty_day_is_no_error() -> None:
    """A firm without a day of registration is a firm."""
    assert _firm(registered_on="").registered_on is None


def test_old_number_gives_no_credit_code() -> None:
    """A number of 15 digits, also one that a spreadsheet made a number, is an old number."""
    for cell in ("320499000000012", 320499000000012, 320499000000012.0):
        firm = _firm(uscc=cell)
        assert (firm.number, firm.uscc) == ("320499000000012", None)


def test_number_is_read_through_its_typing() -> None:
    """Blanks, small letters and full-width digits do not change a number."""
    code = next(c for c in map(credit_code, range(99)) if c[-1].isalpha())
    wide = "".join(chr(ord(c) + 0xFEE0) for c in code)
    for text in (f" {code.lower()} ", f"{code[:9]} {code[9:]}", wide):
        assert _firm(uscc=text).uscc == code


def test_type_is_matched_by_name() -> None:
    """The type is that of the code list, with or without who holds the firm in brackets."""
    assert _firm(registration_type="有限责任公司(自然人独资)").registration_type_code == "150"
    assert _firm(registration_type="").warnings == ()
    firm = _firm(registration_type="演示类型")
    assert firm.registration_type_code is None
    assert firm.warnings == (Remark(9, "registration_type", "TYPE_UNKNOWN"),)


def test_unknown_capital_is_left_empty() -> None:
    """A capital that is not understood empties the value and keeps the row."""
    firm = _firm(registered_capital_raw="五十万")
    assert firm.registered_capital_10k is None
    assert firm.warnings == (Remark(9, "registered_capital_raw", "CAPITAL_UNKNOWN"),)


def test_every_reason_has_both_languages() -> None:
    """Each reason has a sentence in Chinese and in English, and each column has a limit."""
    assert all(zh and en for zh, en in reasons().values())
    assert len(reasons()) == len(table("reasons"))
    assert set(LENGTH_MAX) == set(COLUMNS)


def test_check_digit_agrees_with_the_library() -> None:
    """A code is taken exactly when the library finds its check digit right."""
    rng = Random(1)
    for _ in range(500):
        code = "".join(rng.choices("0123456789", k=8)) + "".join(
            rng.choices(CREDIT_CODE_ALPHABET, k=9))
        right = uscc.calc_check_digit(code)
        for digit in CREDIT_CODE_ALPHABET:
            assert isinstance(_read(uscc=code + digit), Firm) == (digit == right)
