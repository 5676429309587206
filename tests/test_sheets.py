"""Tables: a template is drawn, filled, rehearsed and filed; what is wrong is told by row and heading."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.errors import Code, Refusal
from hub.runtime.writer import Command, When
from hub.sheets.cells import heading_of, read_cell
from hub.sheets.columns import ROWS_MAX, Column, columns_of, tabular_verbs, verb_of
from hub.sheets.filing import Filing, Report, Wish
from hub.sheets.lists import choices_of
from hub.sheets.table import UNPACKED_MAX, read_table
from hub.sheets.template import draw_template
from schema.verb import Input
from tests.writing import DAY, FIRM, Desk, name_of

ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm that no other test writes about, which has one site."""
    sql = FIRM.replace("order by", "and (select count(*) from sites t where t.enterprise_id = e.id) = 1"
                       " and e.uscc is not null order by")
    (firm,) = await desk.rows(sql, 31)
    return replace(desk, firm=firm, day=DAY)


async def _template(desk: Desk, verb: str = "registerHazard") -> openpyxl.Workbook:
    found = verb_of(verb)
    choices = await choices_of(desk.engine, desk.caller("public"), columns_of(found))
    return openpyxl.load_workbook(BytesIO(draw_template(found, choices)))


def _fill(book: openpyxl.Workbook, *rows: dict[str, Any]) -> bytes:
    """Fill rows in as a person does: under the headings that stand there."""
    sheet = book.worksheets[0]
    places = {heading_of(cell.value): cell.column for cell in sheet[1]}
    for n, row in enumerate(rows, 2):
        for heading, value in row.items():
            cell = sheet.cell(n, places[heading], value)
            if isinstance(value, str):
                cell.data_type = "s"  # a text that begins with = is typed as one
    out = BytesIO()
    book.save(out)
    return out.getvalue()


async def _file(
    desk: Desk, who: str, data: bytes, verb: str = "registerHazard", **wish: Any
) -> Report:
    engine = replace(desk.engine, today=lambda: desk.day)
    return await Filing(engine, desk.caller(who), verb_of(verb)).file(data, Wish(**wish))


def _row(desk: Desk, **more: Any) -> dict[str, Any]:
    """Give a row that is right."""
    return {
        "场所·统一社会信用代码": desk.firm["uscc"], "描述": "冲床防护罩缺失", "隐患类别": "F2 生产设备设施及工艺",
        "整改期限": datetime.combine(DAY + timedelta(days=9), datetime.min.time()), **more}


async def _count(desk: Desk) -> int:
    (found,) = await desk.rows("select count(*) from hazards where enterprise_id = $1", desk.firm["id"])
    return int(found["count"])


def _faults(report: Report) -> list[tuple[int, str, str]]:
    return [(f.row, f.column, f.refusal.code.name) for f in report.faults]


async def test_template_is_drawn_from_the_declaration(desk: Desk) -> None:
    """Headings are labels, needed ones marked; codes are chosen from a hidden sheet; the rest is typed."""
    book = await _template(desk)
    form, notes, lists = book.worksheets
    assert lists.sheet_state == "hidden"
    headings = [cell.value for cell in form[1]]
    assert headings[:5] == ["场所·统一社会信用代码*", "场所·名称、地址或编号", "描述*", "隐患类别*", "整改期限*"]
    assert {str(v.sqref): v.formula1 for v in form.data_validations.dataValidation
            if v.type == "list"}[f"D2:D{ROWS_MAX + 1}"] == "'代码'!$D$1:$D$18"
    assert lists["D1"].value == "B1 资质证照"
    assert form.column_dimensions["E"].number_format == "yyyy-mm-dd"
    assert form.column_dimensions["C"].number_format == "@"
    assert [notes.cell(5, n).value for n in (1, 2)] == ["场所·统一社会信用代码*", "必填 required"]


async def test_every_flat_verb_has_a_template(desk: Desk) -> None:
    """Whatever verb is declared, its table has a heading of its own for everything that it takes."""
    assert tabular_verbs()
    for verb in tabular_verbs():
        columns = columns_of(verb)
        headings = [c.heading for c in columns]
        assert len(set(headings)) == len(headings), (verb.name, headings)
        assert {c.input.name for c in columns} >= {i.name for i in verb.inputs}
        assert all(c.term.zh for c in columns)
    book = await _template(desk, "acceptTreatment")
    assert book.worksheets[0]["A1"].value == "编号*"


def test_what_no_row_can_hold_is_refused() -> None:
    """A verb that is not there, or takes lists of objects, has no table."""
    found = verb_of("registerHazard")
    parts = Input("lines", "", dict, "verb.reason", "", many=True, parts=found.inputs)
    assert not replace(found, inputs=(parts,)).tabular
    with pytest.raises(Refusal) as refused:
        verb_of("dropEverything")
    assert refused.value.code is Code.VERB_NOT_TABULAR


async def test_a_table_is_rehearsed_then_filed_once(own: Desk) -> None:
    """A rehearsal writes nothing; filing writes every row; the same file again is the same answer."""
    before = await _count(own)
    data = _fill(await _template(own), _row(own), _row(own, 描述="=1+1", 整改期限="2026年12月1日", **{
        "资金(元)": 1200.5, "发现时间": datetime(2026, 11, 20, 9, 30)}))
    rehearsed = await _file(own, "village", data)
    assert (rehearsed.rehearsed, rehearsed.written, rehearsed.faults, rehearsed.ids) == (True, 2, (), ())
    assert await _count(own) == before
    filed = await _file(own, "village", data, write=True)
    assert (filed.rehearsed, filed.written, filed.replayed) == (False, 2, False)
    assert await _count(own) == before + 2
    again = await _file(own, "village", data, write=True)
    assert (again.written, again.replayed, again.ids) == (2, True, filed.ids)
    assert await _count(own) == before + 2
    text = "query($id: ID!) { hazard(id: $id) { description fundsCny deadline foundAt source { code } } }"
    seen = await own.answer("village", text, id=filed.ids[1][1])
    assert seen["data"]["hazard"] == {
        "description": "=1+1", "fundsCny": "1200.5", "deadline": "2026-12-01",
        "foundAt": "2026-11-20T01:30:00+00:00", "source": {"code": "W"}}


async def test_every_fault_is_told_by_row_and_heading(own: Desk) -> None:
    """Faults of reading, of links and of the verb itself are told together, in both languages."""
    before = await _count(own)
    data = _fill(
        await _template(own), _row(own),
        _row(own, 描述=None, 隐患类别="X9", 整改期限="soon"),
        _row(own, 场所·统一社会信用代码="91320400000000000X"),
        _row(own, 整改期限="2026-01-01"), _row(own, **{"资金(元)": "-3"}),
        _row(own, **{"场所·名称、地址或编号": "no such place"}), _row(own, 发现方式="L 执法检查"),
        _row(own, 整改责任人="Nobody"))
    report = await _file(own, "village", data, write=True)
    assert report.rehearsed
    assert await _count(own) == before
    assert _faults(report) == [
        (3, "隐患类别", "CELL_INVALID"), (3, "整改期限", "CELL_INVALID"), (3, "描述", "VALUE_BLANK"),
        (4, "场所·统一社会信用代码", "LINK_UNKNOWN"), (5, "整改期限", "DAYS_OUT_OF_ORDER"),
        (6, "资金(元)", "NUMBER_NEGATIVE"), (7, "场所·名称、地址或编号", "LINK_UNKNOWN"),
        (8, "发现方式", "CODE_UNKNOWN"), (9, "整改责任人", "LINK_UNKNOWN")]
    told = report.told()["faults"][2]
    assert (told["zh"], told["en"]) == ("描述 不能为空。", "描述 may not be blank.")
    partly = await _file(own, "village", data, write=True, atomic=False)
    assert (partly.rehearsed, partly.written, len(partly.ids)) == (False, 1, 1)
    assert await _count(own) == before + 1


async def test_a_constraint_is_found_in_rehearsal(own: Desk) -> None:
    """What only the database itself refuses is told of its row, and the rehearsal leaves nothing."""
    verb, before = verb_of("registerHazard"), await _count(own)
    given = {"site": name_of("Site", own.firm["site_id"]), "description": "x", "category": "F2",
             "deadline": DAY}
    sent = (given, given | {"category": "X9"})
    assert own.engine.writer
    for atomic, codes in ((False, [[], ["CODE_UNKNOWN"]]), (True, [["CODE_UNKNOWN"], ["CODE_UNKNOWN"]])):
        command = Command(verb, sent, None, atomic, rehearsed=True)
        results = await own.engine.writer.run(command, own.caller("village"), When(DAY, b"identity"))
        assert [[r.code.name for r, _ in one.refusals] for one in results] == codes
    assert await _count(own) == before


async def test_strangers_file_nothing(own: Desk) -> None:
    """Who does not answer for a place does not find it; who may not use the verb is told at once."""
    data = _fill(await _template(own), _row(own))
    before = await _count(own)
    elsewhere = await _file(own, "village:320402001001", data, write=True)
    assert _faults(elsewhere) == [(2, "场所·统一社会信用代码", "LINK_UNKNOWN")]
    with pytest.raises(Refusal) as refused:
        await _file(own, "auditor", data, write=True)
    assert refused.value.code is Code.VERB_NOT_ALLOWED
    by_id = _fill(await _template(own), _row(own, **{
        "场所·统一社会信用代码": None, "场所·名称、地址或编号": name_of("Site", own.firm["site_id"])}))
    assert _faults(await _file(own, "village:320402001001", by_id, write=True)) == [
        (2, "场所·统一社会信用代码", "LINK_UNKNOWN")]
    assert (await _file(own, "village", by_id)).faults == ()
    assert await _count(own) == before


async def test_moving_records_by_a_table(own: Desk) -> None:
    """A verb that moves records names them by id, and takes several values in one cell."""
    first = await _file(own, "firm", _fill(await _template(own), _row(own), _row(own)), write=True)
    (person,) = await own.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", own.firm["id"])
    plans = [{"编号": key, "整改措施": "装上防护罩", "整改责任人": name_of("SafetyPerson", person["id"])}
             for _, key in first.ids]
    begun = await _file(own, "firm", _fill(await _template(own, "startRectification"), *plans),
                        "startRectification", write=True)
    assert (begun.written, begun.faults) == (2, ())
    photos = [{"编号": key, "整改后照片": "a.jpg；b.jpg;c.jpg"} for _, key in first.ids]
    done = await _file(own, "firm", _fill(await _template(own, "finishRectification"), *photos),
                       "finishRectification", write=True)
    assert (done.written, done.faults) == (2, ())
    seen = await own.answer("firm", "query($id: ID!) { hazard(id: $id) { photosAfter state } }",
                            id=first.ids[0][1])
    assert seen["data"]["hazard"] == {"photosAfter": ["a.jpg", "b.jpg", "c.jpg"], "state": "RECTIFIED"}
    late = await _file(own, "firm", _fill(await _template(own, "startRectification"), *plans[:1]),
                       "startRectification", write=True)
    assert _faults(late) == [(2, "", "STATE_NOT_ALLOWED")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
async def test_text_files_are_read_in_both_encodings(own: Desk, encoding: str) -> None:
    """A CSV file as Excel writes it, in UTF-8 or the national encoding, is a table too."""
    code = own.firm["uscc"]
    text = f"描述,隐患类别*,整改期限,场所·统一社会信用代码\r\n门锁损坏,F2,2026/12/3,{code}\r\n,,,\r\n"
    report = await _file(own, "village", text.encode(encoding))
    assert (report.rows, report.written, report.faults) == (1, 1, ())


async def test_headings_must_be_those_of_the_template(own: Desk) -> None:
    """A heading that is unknown, missing or there twice is named, and nothing is read below it."""
    for text, code, told in (
        ("描述,隐患类别,整改期限,场所·统一社会信用代码,备注", Code.COLUMNS_UNKNOWN, "备注"),
        ("描述,描述,隐患类别,整改期限,场所·统一社会信用代码", Code.COLUMNS_UNKNOWN, "描述"),
        ("描述,隐患类别", Code.COLUMNS_MISSING, "场所·统一社会信用代码, 整改期限"),
        ("", Code.COLUMNS_MISSING, "场所·统一社会信用代码, 描述, 隐患类别, 整改期限"),
    ):
        with pytest.raises(Refusal) as refused:
            await _file(own, "village", text.encode())
        assert refused.value.code is code
        assert refused.value.facts["columns"] == told


def _zipped(members: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _book(sheet: str, strings: str = "") -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    book = f'<workbook xmlns="{main}" xmlns:r="{related}"><sheets><sheet r:id="r1"/></sheets></workbook>'
    links = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    return _zipped({
        "xl/workbook.xml": book.encode(), "xl/_rels/workbook.xml.rels": links.encode(),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}">{sheet}</worksheet>'.encode(),
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>'.encode()})


def _read_refused(data: bytes) -> Code:
    with pytest.raises(Refusal) as refused:
        read_table(data, ROWS_MAX)
    return refused.value.code


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    """What unpacks to much, has many members, repeats a long text or has too many rows is not taken."""
    assert _read_refused(_zipped({"a": bytes(UNPACKED_MAX + 1)})) is Code.TABLE_TOO_LARGE
    assert _read_refused(_zipped({str(n): b"" for n in range(201)})) is Code.TABLE_TOO_LARGE
    cell = '<c t="s"><v>0</v></c>'
    rows = f"<sheetData><row>{cell}</row>{f'<row>{cell * 100}</row>' * 900}</sheetData>"
    assert _read_refused(_book(rows, f"<si><t>{'a' * 30_000}</t></si>")) is Code.TABLE_TOO_LARGE
    assert _read_refused(_book(rows, f"<si><t>{'a' * 40_000}</t></si>")) is Code.FILE_UNREADABLE
    long = "<sheetData>" + "<row><c><v>1</v></c></row>" * (ROWS_MAX + 2) + "</sheetData>"
    assert _read_refused(_book(long)) is Code.TABLE_TOO_LARGE
    assert _read_refused(b"a\n" + b"1\n" * (ROWS_MAX + 1)) is Code.TABLE_TOO_LARGE


@pytest.mark.parametrize("data", [
    b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 400, _zipped({"a.txt": b"x"}), b"\xff\xfe\x00a",
    b'a,b\n"c', b"%PDF-1.7\n\0", _book('<!DOCTYPE x [<!ENTITY a "b">]>'),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0",
])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    """A file that only begins like a workbook, or is none, is refused whole."""
    assert _read_refused(data) is Code.FILE_UNREADABLE


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes make the reader fail in another way."""
    for whole in (data, b"PK\x03\x04" + data, _book("") [:200] + data):
        with suppress(Refusal):
            assert len(read_table(whole, 5)[1]) <= 5


def _column(kind: type, **more: Any) -> Column:
    return Column(Input("x", "", kind, "verb.reason", "", **more))


@pytest.mark.parametrize(("kind", "cell", "value"), [
    (date, "2026-11-23", date(2026, 11, 23)), (date, "2026/1/3", date(2026, 1, 3)),
    (date, "2026年11月23日", date(2026, 11, 23)), (date, datetime(2026, 11, 23), date(2026, 11, 23)),
    (datetime, "2026-11-23 9:05", datetime(2026, 11, 23, 9, 5, tzinfo=ZONE)),
    (datetime, datetime(2026, 11, 23, 9, 5, 59, 999_999), datetime(2026, 11, 23, 9, 6, tzinfo=ZONE)),
    (Decimal, "1,200.50", Decimal("1200.50")), (Decimal, 0.1, Decimal("0.1")), (int, 3.0, 3),
    (int, "320402001001000", 320402001001000), (bool, "是", True), (bool, "否", False), (bool, True, True),
    (str, 12345.0, "12345"), (str, "  x ", "x"), (str, "=cmd()", "=cmd()"), (date, "  ", None),
])
def test_cells_are_read_as_people_write_them(kind: type, cell: Any, value: Any) -> None:
    """Days, times, numbers and texts are read in each spelling that Excel and people use."""
    assert read_cell(_column(kind), cell, None, ZONE) == value


@pytest.mark.parametrize(("kind", "cell"), [
    (date, 46349), (date, "2026-02-30"), (date, "23.11."), (date, datetime(2026, 1, 1, 9)), (int, 1.5),
    (int, "1e3"), (Decimal, "NaN"), (Decimal, True), (Decimal, float("inf")), (int, float(2**60)),
    (bool, "maybe"), (str, "#REF!"), (str, 913204000000000000), (datetime, "2026-11-23 25:00"),
])
def test_nothing_is_guessed(kind: type, cell: Any) -> None:
    """A bare number is no day, a long number no code, a failed formula no text."""
    with pytest.raises(Refusal) as refused:
        read_cell(_column(kind), cell, None, ZONE)
    assert refused.value.code is Code.CELL_INVALID


def test_codes_are_read_with_their_names() -> None:
    """A code stands by itself, with its name, or by its name alone where one has it."""
    listed = {"A": "甲 乙", "B": "丙", "C": "丙"}
    column = _column(str)
    for cell in ("A", "A 甲 乙", "甲 乙"):
        assert read_cell(column, cell, listed, ZONE) == "A"
    for cell in ("丙", "A 丙", "D"):
        with pytest.raises(Refusal):
            read_cell(column, cell, listed, ZONE)


async def test_schema_says_where_a_template_is(desk: Desk) -> None:
    """The address of a verb's workbook is a field; what no table can hold, and no verb, has none."""
    text = """{ one: template(verb: "registerHazard") nested: template(verb: "fileSelfCheck")
      none: template(verb: "burnHazard") __typename }"""
    answer = await desk.answer("village", text)
    assert answer["data"] == {"one": "/templates/registerHazard.xlsx", "nested": None, "none": None,
                              "__typename": "Query"}
