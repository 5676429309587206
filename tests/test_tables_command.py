"""Templates and tables on the command line, over a database of its own."""

from pathlib import Path

import openpyxl
import pytest

from tests.process import refused, run
from tests.writing import FIRM, Desk


@pytest.fixture
async def code(desk: Desk) -> str:
    """Give the credit code of a firm that no other test files about."""
    (firm,) = await desk.rows(FIRM.replace("order by", "and e.uscc is not null order by"), 53)
    (sites,) = await desk.rows("select count(*) from sites where enterprise_id = $1", firm["id"])
    assert sites["count"] >= 1
    return f"{firm['uscc']} {firm['site_id']} {firm['village_code'] // 1000}"


def test_a_template_is_written_filled_and_filed(code: str, written_dsn: str, tmp_path: Path) -> None:
    """The workbook of `hub template` is what `hub file` takes: dry first, then for real, then once."""
    credit_code, site, village = code.split()
    book = tmp_path / "hazards.xlsx"
    done = run(tmp_path, "template", "registerHazard", str(book), HUB_DATABASE_URL=written_dsn)
    assert (done.returncode, done.stdout.strip()) == (0, str(book)), done.stderr
    found = openpyxl.load_workbook(book)
    form = found.worksheets[0]
    row = {"A": credit_code, "B": f"Site:320400000000000:{site}", "C": "防护罩缺失", "D": "F2", "E": "2026-02-30"}
    for column, value in row.items():
        form[f"{column}2"] = value
    found.save(book)
    line = ("file", "registerHazard", str(book), "--as", f"village:{village}")
    told = run(tmp_path, *line, HUB_DATABASE_URL=written_dsn)
    assert told.returncode == 1
    assert "行 2 整改期限" in told.stdout
    assert "CELL_INVALID" in told.stdout
    form["E2"] = "2099-02-28"
    found.save(book)
    turns = (((), "试运行：1 条可写入"), (("--write",), "已写入 1 条"), (("--write",), "此前已写入 1 条"))
    for more, words in turns:
        told = run(tmp_path, *line, *more, HUB_DATABASE_URL=written_dsn)
        assert told.returncode == 0, told.stdout + told.stderr
        assert words in told.stdout


def test_what_cannot_be_filed_is_refused(written_dsn: str, tmp_path: Path) -> None:
    """A verb without a table, a file that is not there and one that is too long are told so."""
    listed = run(tmp_path, "template")
    assert "registerHazard" in listed.stdout
    assert "登记隐患" in listed.stdout
    refused(run(tmp_path, "template", "dropEverything"), "dropEverything")
    refused(run(tmp_path, "file", "registerHazard", "absent.csv", "--as", "city"), "absent.csv")
    (tmp_path / "long.csv").write_bytes(b"x" * 100)
    refused(run(tmp_path, "file", "registerHazard", str(tmp_path / "long.csv"), "--as", "city",
                "--body-bytes-max", "50", HUB_DATABASE_URL=written_dsn), "50")
