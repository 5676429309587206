"""Importing: what is written, the same file twice, changes, persons' placements, refusals."""

import asyncio
import csv
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from fixtures.load import load_reference
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.registry import load
from hub.registry.load import import_register
from hub.registry.read import open_register
from hub.registry.report import Report
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.migration import migrate
from schema.catalog import CATALOG, METADATA
from schema.tables import every_table
from tests.register import COLUMNS, Row, credit_code, make_rows

DAY = date(2026, 11, 23)
HUB = (sys.executable, "-c", "from hub.cli.main import main; main()")
WRITTEN = ("enterprises", "enterprises_commercial_size_facts", "enterprise_aliases", "enterprise_registry",
           "sites", "grid_assignments", "assignment_queue")
FIRM: Row = {
    "uscc": credit_code(1), "name": "常州市演示机械厂", "registered_on": "2001-02-03",
    "registration_type": "有限责任公司", "registered_capital_raw": "50万元人民币", "scope": "机械",
    "address": "武进区横山桥镇五一村8号", "registration_division": "320412",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A migrated database that holds the grids and no enterprise."""
    server = Embedded(tmp_path_factory.mktemp("register"))

    async def prepare() -> None:
        await migrate(server.dsn)
        await load_reference(server.dsn)

    asyncio.run(prepare())
    yield server.dsn
    server.close()


class Hub:
    """A database to import into."""

    def __init__(self, dsn: str, folder: Path, connection: asyncpg.Connection) -> None:
        """Take an empty database."""
        self.dsn, self.folder, self.connection = dsn, folder, connection

    async def take(self, *rows: Row, city: int = CITY, day: date = DAY) -> Report:
        """Import rows and give the report."""
        path = self.folder / "register.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        source, report = open_register(path), Report()
        try:
            await import_register(self.dsn, source, city=city, today=day, report=report)
        finally:
            source.close()
        return report

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """Read a whole table."""
        key = METADATA.tables[table].primary_key.columns.keys()
        found = await self.connection.fetch(f"select * from {table} order by {', '.join(key)}")
        return [dict(r) for r in found]

    async def everything(self) -> dict[str, list[dict[str, Any]]]:
        """Read every table that an import could write, and all others."""
        return {t.name: await self.rows(t.name) for t in every_table(METADATA, CATALOG.stored.values())}


@pytest.fixture
async def hub(server: str, tmp_path: Path) -> AsyncIterator[Hub]:
    """A database without enterprises."""
    connection = await connect(server)
    past = [twin.name for s in CATALOG.stored.values() for twin in s.past.values()]
    await connection.execute(f"truncate {', '.join([*WRITTEN, *past])} cascade")
    yield Hub(server, tmp_path, connection)
    await connection.close()


async def test_firm_is_written_with_place_and_provenance(hub: Hub) -> None:
    """A firm whose village is named gets its file, site and assignment, all under its scope."""
    report = await hub.take(FIRM)
    assert (report.new, report.towns, report.villages, dict(report.queued)) == (1, 1, 1, {})
    firm, = await hub.rows("enterprises")
    site, = await hub.rows("sites")
    assigned, = await hub.rows("grid_assignments")
    side, = await hub.rows("enterprises_commercial_size_facts")
    known, = await hub.rows("enterprise_registry")
    assert (firm["uscc"], firm["status"], firm["file_state"]) == (credit_code(1), "ACTIVE", "DRAFT")
    assert (firm["registered_capital_10k"], firm["registered_currency"]) == (50, "CNY")
    assert firm["registration_type_code"] == "150"
    assert site["address"] == firm["registered_address"] == FIRM["address"]
    assert site["division_code"] == "320412106208"
    assert (assigned["grid_code"], assigned["assigned_from"]) == (firm["village_code"], DAY)
    assert known["enterprise_id"] == firm["id"]
    # Statistics put this village under Wujin; the economic zone manages it.
    place = (CITY, 320491000000000, 320491006000000, 320491006208000)
    for row in (firm, site, assigned, side):
        assert tuple(row[c] for c in ("city_code", "district_code", "town_code", "village_code")) \
            == place
    for row in (firm, site, assigned):
        assert (row["source_system"], row["source_id"]) == ("MARKET_REGISTER", credit_code(1))
        assert (row["version"], row["id"].version) == (1, 7)
    for row in (site, assigned, side):
        assert row["enterprise_id"] == firm["id"]


async def test_same_file_twice_changes_nothing(hub: Hub) -> None:
    """A file imported again leaves every row of every table as it was."""
    rows = make_rows(1500, 5)
    first = await hub.take(*rows)
    before = await hub.everything()
    second = await hub.take(*rows)
    assert await hub.everything() == before
    assert (first.new, second.new, second.changed) == (1500, 0, 0)
    assert second.unchanged == 1500
    assert second.queued == {}
    assert len(before["assignment_queue"]) == first.queued.total()


async def test_long_file_is_read_in_a_process_of_its_own(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file so long that another process reads it gives what the thread gives, and its refusals."""
    rows = [*make_rows(300, 5), {**FIRM, "uscc": "913204990000000003"}]
    first = await hub.take(*rows)
    before = await hub.everything()
    monkeypatch.setattr(load, "APART_FROM_BYTES", 0)
    second = await hub.take(*rows)
    assert await hub.everything() == before
    assert (second.unchanged, second.towns, second.refused) == (300, first.towns, first.refused)
    gone = hub.folder / "gone.csv"
    gone.write_text((hub.folder / "register.csv").read_text("utf-8"), "utf-8")
    source = open_register(gone)
    gone.unlink()
    with pytest.raises(Refusal) as caught:
        await import_register(hub.dsn, source, city=CITY, today=DAY, report=Report())
    source.close()
    assert (caught.value.code, caught.value.facts["file"]) == (Code.FILE_UNREADABLE, "gone.csv")


async def test_interrupted_import_can_be_run_again(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written before an interruption stays; the next run writes the rest."""
    rows = make_rows(300, 5)
    monkeypatch.setattr(load, "BATCH_ROWS", 100)
    write = load.Writer.write

    async def interrupted(self: load.Writer, batch: load.Batch) -> None:
        if self.report.rows >= 200:
            raise KeyboardInterrupt
        await write(self, batch)

    with monkeypatch.context() as patch:
        patch.setattr(load.Writer, "write", interrupted)
        with pytest.raises(KeyboardInterrupt):
            await hub.take(*rows)
    assert len(await hub.rows("enterprises")) == 200
    report = await hub.take(*rows)
    assert (report.unchanged, report.new) == (200, 100)


@pytest.mark.parametrize(("address", "reason", "town"), [
    ("武进区演示路1号", "NO_TOWN", None), ("武进区湖塘镇演示路1号", "NO_VILLAGE", 320412100000000),
    ("新北区春江镇演示路1号", "AMBIGUOUS", None), ("", "NO_TOWN", None),
])
async def test_doubt_is_queued(hub: Hub, address: str, reason: str, town: int | None) -> None:
    """A firm that could not be placed in a village waits in the queue with reason and evidence."""
    report = await hub.take(FIRM | {"address": address})
    item, = await hub.rows("assignment_queue")
    firm, = await hub.rows("enterprises")
    assert (item["reason"], item["town_code"], firm["town_code"]) == (reason, town, town)
    assert item["evidence"]
    assert item["enterprise_id"] == firm["id"]
    assert dict(report.queued) == {reason: 1}
    assert await hub.rows("grid_assignments") == []
    assert len(await hub.rows("sites")) == bool(address)


async def test_old_number_is_kept_as_alias(hub: Hub) -> None:
    """A firm with an old number has no credit code, keeps the number as alias, and is queued."""
    old = FIRM | {"uscc": "320499000000012"}
    await hub.take(old)
    firm, = await hub.rows("enterprises")
    alias, = await hub.rows("enterprise_aliases")
    item, = await hub.rows("assignment_queue")
    assert firm["uscc"] is None
    assert (alias["kind"], alias["value"]) == ("OLD_REGISTRATION_NO", "320499000000012")
    assert (item["reason"], item["enterprise_id"]) == ("NO_USCC", firm["id"])
    assert await hub.rows("enterprise_registry") == []
    # Its number finds it again, also for a change.
    report = await hub.take(old | {"scope": "五金"})
    assert (report.new, report.changed) == (0, 1)


async def test_old_number_says_nothing_of_a_firm_with_a_code(hub: Hub) -> None:
    """Once a person has given a firm its credit code, rows with its old number change nothing."""
    old = FIRM | {"uscc": "320499000000012"}
    await hub.take(old)
    await hub.connection.execute("update enterprises set uscc = $1", credit_code(3))
    report = await hub.take(old | {"name": "旧名演示厂"})
    assert (report.unchanged, report.changed) == (1, 0)


async def test_later_duplicate_is_refused(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first row of a number counts; later ones are refused, in the same batch or a later one."""
    monkeypatch.setattr(load, "BATCH_ROWS", 2)
    other = FIRM | {"uscc": credit_code(2)}
    report = await hub.take(FIRM, FIRM | {"name": "后来者"}, other, FIRM | {"name": "更后来者"})
    assert dict(report.refused) == {"DUPLICATE_NUMBER": 2}
    assert [r.line for r in report.shown] == [3, 5]
    assert {r["name"] for r in await hub.rows("enterprises")} == {FIRM["name"]}


async def test_refused_rows_cost_only_themselves(hub: Hub) -> None:
    """Refused rows are reported with line, column and reason; the others are imported."""
    report = await hub.take(
        FIRM, FIRM | {"uscc": credit_code(2)[:-1] + "!"}, FIRM | {"uscc": credit_code(3), "name": ""},
        FIRM | {"uscc": credit_code(4), "registered_on": "某日"}, FIRM | {"uscc": credit_code(5)})
    assert [(r.line, r.column, r.code) for r in report.shown] == [
        (3, "uscc", "USCC_INVALID"), (4, "name", "NAME_MISSING"),
        (5, "registered_on", "DATE_UNREADABLE")]
    assert (report.rows, report.new) == (5, 2)


async def test_code_of_another_city_is_refused(hub: Hub) -> None:
    """A credit code that another city holds names a firm there."""
    await hub.connection.execute(
        "insert into enterprise_registry values ($1, 320500000000000, gen_random_uuid())",
        FIRM["uscc"])
    report = await hub.take(FIRM)
    assert dict(report.refused) == {"REGISTERED_ELSEWHERE": 1}
    assert await hub.rows("enterprises") == []


async def test_changed_facts_make_a_version(hub: Hub) -> None:
    """Changed register facts are written with the next version; other fields stay untouched."""
    await hub.take(FIRM)
    await hub.connection.execute(
        "update enterprises set supervision_level = 'CITY', file_state = 'ACTIVE', status = 'SUSPENDED'")
    report = await hub.take(FIRM | {"scope": "五金", "registered_capital_raw": "80万美元"})
    firm, = await hub.rows("enterprises")
    assert (report.changed, firm["version"]) == (1, 2)
    assert (firm["business_scope"], firm["registered_capital_10k"]) == ("五金", 80)
    assert firm["registered_currency"] == "USD"
    assert (firm["supervision_level"], firm["file_state"], firm["status"]) == ("CITY", "ACTIVE", "SUSPENDED")


async def test_superseded_versions_are_kept(hub: Hub) -> None:
    """Whatever an import changes stays as it was, known until the import; a later import leaves it alone."""
    queued = FIRM | {"address": "武进区湖塘镇"}
    await hub.take(queued)
    before = {table: await hub.rows(table) for table in ("enterprises", "assignment_queue")}
    await hub.take(queued | {"name": "常州市新演示厂"})
    for table, (old,) in before.items():
        (now,), (past,) = await hub.rows(table), await hub.rows(f"{table}_past")
        assert past.pop("known_until") == now["recorded_at"] > old["recorded_at"]
        assert (past, now["version"], now["recorded_as"]) == (old, 2, None)
    await hub.take(queued | {"name": "常州市新演示厂", "address": "武进区湖塘镇花园街"})
    assert [r["version"] for r in await hub.rows("enterprises_past")] == [1, 2]


async def test_superseded_site_is_kept(hub: Hub) -> None:
    """A site that gets a new address is kept with its former one."""
    await hub.take(FIRM)
    await hub.take(FIRM | {"address": "武进区横山桥镇五一村9号"})
    (now,), (past,) = await hub.rows("sites"), await hub.rows("sites_past")
    assert (past["address"], past["version"]) == (FIRM["address"], 1)
    assert (now["address"], now["version"]) == ("武进区横山桥镇五一村9号", 2)


async def test_empty_values_erase_nothing(hub: Hub) -> None:
    """A value that the register leaves empty or that cannot be read keeps the known one."""
    await hub.take(FIRM)
    before = await hub.everything()
    report = await hub.take(FIRM | {
        "scope": "", "address": "", "registered_capital_raw": "不详", "registration_type": "不详",
        "registered_on": ""})
    assert await hub.everything() == before
    assert report.unchanged == 1
    assert dict(report.emptied) == {"CAPITAL_UNKNOWN": 1, "TYPE_UNKNOWN": 1}


async def test_changed_name_leaves_an_alias(hub: Hub) -> None:
    """A changed name is kept as former name, and what waits in the queue bears the new one."""
    await hub.take(FIRM | {"address": "武进区湖塘镇"})
    await hub.take(FIRM | {"address": "武进区湖塘镇", "name": "常州市新演示厂"})
    alias, = await hub.rows("enterprise_aliases")
    item, = await hub.rows("assignment_queue")
    assert (alias["kind"], alias["value"]) == ("FORMER_NAME", FIRM["name"])
    assert item["name"] == "常州市新演示厂"


async def test_former_name_of_another_firm_is_reported(hub: Hub) -> None:
    """A former name that belongs to another firm is not taken from it, and this is reported."""
    other = FIRM | {"uscc": credit_code(2)}
    await hub.take(FIRM, other)
    report = await hub.take(FIRM | {"name": "甲厂"}, other | {"name": "乙厂"})
    assert dict(report.emptied) == {"FORMER_NAME_TAKEN": 1}
    assert len(await hub.rows("enterprise_aliases")) == 1


async def test_new_address_in_the_same_village_moves_nothing(hub: Hub) -> None:
    """An address that lies in the same village is written on firm and site; nothing is queued."""
    await hub.take(FIRM)
    assigned = await hub.rows("grid_assignments")
    report = await hub.take(FIRM | {"address": "武进区横山桥镇五一村9号"})
    site, = await hub.rows("sites")
    assert site["address"] == "武进区横山桥镇五一村9号"
    assert report.queued == {}
    assert await hub.rows("grid_assignments") == assigned


async def test_placed_firm_is_never_moved(hub: Hub) -> None:
    """A firm that a person placed stays there; an address elsewhere goes to the queue as evidence."""
    await hub.take(FIRM | {"address": "武进区湖塘镇演示路1号"})
    village = 320412100030000
    await hub.connection.execute(
        "update enterprises set village_code = $1", village)
    await hub.connection.execute("update sites set village_code = $1", village)
    settled = datetime(2026, 11, 23, tzinfo=UTC)
    await hub.connection.execute("update assignment_queue set settled_at = $1", settled)
    placed = await hub.rows("sites")
    report = await hub.take(FIRM)
    firm, = await hub.rows("enterprises")
    item, = await hub.rows("assignment_queue")
    assert (firm["village_code"], firm["registered_address"]) == (village, FIRM["address"])
    assert await hub.rows("sites") == placed
    assert (item["reason"], item["settled_at"], item["version"]) == ("AMBIGUOUS", None, 2)
    assert "五一村" in item["evidence"]
    assert dict(report.queued) == {"AMBIGUOUS": 1}
    before = await hub.everything()
    await hub.take(FIRM)
    assert await hub.everything() == before


async def test_home_is_kept_apart(hub: Hub) -> None:
    """Of a sole proprietor only the town is open, wherever it is written; it is placed by the whole."""
    person = FIRM | {"uscc": credit_code(1, "92")}
    report = await hub.take(person, FIRM | {"uscc": credit_code(2, "92"), "address": "演示路8号"})
    assert (report.new, report.villages) == (2, 1)
    homes = {r["home_address"] for r in await hub.rows("enterprises_personal")}
    assert homes == {r["home_address"] for r in await hub.rows("sites_personal")}
    assert homes == {FIRM["address"], "演示路8号"}
    open_ = {"武进区横山桥镇****", "***"}
    assert {r["registered_address"] for r in await hub.rows("enterprises")} == open_
    assert {r["address"] for r in await hub.rows("sites")} == open_
    for side in ("enterprises_personal_masked", "sites_personal_masked"):
        assert {r["home_address_masked"] for r in await hub.rows(side)} == open_
    kept = str({t: rows for t, rows in (await hub.everything()).items() if not t.endswith("_personal")})
    assert "五一村8" not in kept
    assert "演示路" not in kept
    before = await hub.everything()
    await hub.take(person)
    assert await hub.everything() == before


async def test_home_follows_the_register(hub: Hub) -> None:
    """A house in the same village is written in all places; one elsewhere waits, and is not told."""
    person = FIRM | {"uscc": credit_code(1, "92")}
    await hub.take(person)
    await hub.take(person | {"address": "武进区横山桥镇五一村9号"})
    for table in ("enterprises_personal", "sites_personal"):
        row, = await hub.rows(table)
        assert row["home_address"] == "武进区横山桥镇五一村9号"
        past, = await hub.rows(f"{table}_past")
        assert (past["home_address"], past["version"]) == (FIRM["address"], 1)
    report = await hub.take(person | {"address": "武进区湖塘镇演示路7号"})
    assert report.queued.total() == 1
    firm, = await hub.rows("enterprises")
    home, = await hub.rows("enterprises_personal")
    masked, = await hub.rows("enterprises_personal_masked")
    site, = await hub.rows("sites_personal")
    assert firm["registered_address"] == masked["home_address_masked"] == "武进区湖塘镇****"
    assert home["home_address"] == "武进区湖塘镇演示路7号"
    assert site["home_address"] == "武进区横山桥镇五一村9号"
    assert "7号" not in str(await hub.rows("assignment_queue"))


async def test_two_imports_do_not_mix(hub: Hub) -> None:
    """While one import of a city runs, another is refused."""
    await hub.connection.execute(
        "select pg_advisory_lock(hashtext('registry import'), hashtext($1))", str(CITY))
    with pytest.raises(Refusal) as refused:
        await hub.take(FIRM)
    assert refused.value.code is Code.IMPORT_RUNNING


def _hub(dsn: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # this project's own command
        (*HUB, "import", "registry", *arguments), capture_output=True, text=True, check=False,
        env={**os.environ, "HUB_DATABASE_URL": dsn})


async def test_command_reports_every_row(hub: Hub) -> None:
    """The command prints counts and reasons in both languages, writes the report, and exits 0."""
    bad = FIRM | {"uscc": "123", "name": "坏行"}
    await hub.take(FIRM, bad)
    out = hub.folder / "report.csv"
    done = await asyncio.to_thread(
        _hub, hub.dsn, str(hub.folder / "register.csv"), "--report", str(out))
    assert done.returncode == 0, done.stderr
    assert "NUMBER_LENGTH" in done.stdout
    assert "既不是 18 位信用代码" in done.stdout
    assert "neither 18 characters" in done.stdout
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["line"], r["kind"], r["column"], r["code"]) for r in rows] == [
        ("3", "refused", "uscc", "NUMBER_LENGTH")]
    assert "坏行" not in out.read_text("utf-8-sig")


async def test_command_refuses_an_unusable_file(hub: Hub) -> None:
    """An unusable file or report ends the command with status 2, and nothing is changed."""
    await hub.take(FIRM)
    before = await hub.everything()
    bare, good = hub.folder / "bare.csv", hub.folder / "register.csv"
    bare.write_text("uscc,name\n")
    good.write_text(good.read_text("utf-8").replace("机械厂", "电机厂"), encoding="utf-8")
    for sentence, *arguments in (
        ("文件缺少列", str(bare)), ("无法写入报告", str(good), "--report", str(hub.folder / "no" / "r")),
    ):
        done = await asyncio.to_thread(_hub, hub.dsn, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert sentence in done.stderr
    assert await hub.everything() == before
