"""The jobs of the clock: who is due on a day and who is not, once and only once, by one runner at a time."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
import pytest

from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.daily import daily, next_at, tell
from hub.runtime.database import connect
from hub.runtime.jobs import JOBS, OLD_KEYS, Round, run_jobs, running
from schema.catalog import CATALOG
from schema.rules.timers import Timer, timers
from schema.workflows import Actor, transitions
from tests.process import refused, run
from tests.writing import DAY, make_city

ZONE = "Asia/Shanghai"


@pytest.fixture(scope="module")
async def clock_dsn(dsn: str) -> str:
    """Give a city of this file's own, since jobs move whatever is due."""
    return await make_city(dsn, "clock")


@pytest.fixture(scope="module")
async def owner(clock_dsn: str) -> AsyncIterator[asyncpg.Connection]:
    """Give a connection of the owner."""
    connection = await connect(clock_dsn)
    yield connection
    await connection.close()


def _round(today: date = DAY, **more: Any) -> Round:
    return replace(Round(CITY, today, ZONE, b"identity", 90), **more)


def _days(count: int) -> date:
    return DAY + timedelta(days=count)


def _confirmed(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(ZONE))


@dataclass(frozen=True)
class Edge:
    """A row just due on DAY, and one that is due a day later; `others` makes further rows right."""

    verb: str
    to: str
    due: dict[str, Any]
    later: dict[str, Any]


# Nothing was kept with the licence when it was granted.
KEPT_NOT = {"renewal_due_on": None}
QUIET = {"key_level": [], "special_fields": [], "risk_level": "R4"}
EDGES = (
    Edge("lapseConfirmation", "OVERDUE", {"confirmed_at": _confirmed(date(2025, 11, 22), 23), **QUIET},
         {"confirmed_at": _confirmed(date(2025, 11, 23), 0), **QUIET}),
    Edge("lapseConfirmation", "OVERDUE",
         {"confirmed_at": _confirmed(date(2026, 8, 22)), **QUIET, "risk_level": "R2"},
         {"confirmed_at": _confirmed(date(2026, 8, 23)), **QUIET, "special_fields": ["DUST"]}),
    Edge("lapseConfirmation", "OVERDUE",
         {"confirmed_at": _confirmed(date(2026, 8, 22)), **QUIET, "key_level": ["CITY"]},
         {"confirmed_at": _confirmed(date(2026, 8, 22)), **QUIET, "risk_level": "R3"}),
    Edge("lapseConfirmation", "OVERDUE", {"confirmed_at": None, "fact_from": date(2025, 11, 22), **QUIET},
         {"confirmed_at": None, "fact_from": date(2025, 11, 23), **QUIET}),
    Edge("startLicence", "VALID", {"valid_from": DAY, "valid_to": _days(900)},
         {"valid_from": _days(1), "valid_to": _days(900)}),
    Edge("remindRenewal", "RENEWAL_DUE", {**KEPT_NOT, "kind_code": "WH-SY", "valid_to": _days(90)},
         {**KEPT_NOT, "kind_code": "WH-SY", "valid_to": _days(91)}),
    Edge("remindRenewal", "RENEWAL_DUE", {**KEPT_NOT, "kind_code": "RY-TZSB", "valid_to": _days(30)},
         {**KEPT_NOT, "kind_code": "RY-TZSB", "valid_to": _days(31)}),
    Edge("remindRenewal", "RENEWAL_DUE", {**KEPT_NOT, "kind_code": "WH-SY", "valid_to": DAY},
         {**KEPT_NOT, "kind_code": "YH-LS", "valid_to": DAY}),
    Edge("remindRenewal", "RENEWAL_DUE", {"renewal_due_on": DAY, "kind_code": "YH-LS", "valid_to": _days(10)},
         {"renewal_due_on": _days(1), "kind_code": "WH-SY", "valid_to": _days(10)}),
    Edge("expireLicence", "EXPIRED", {"valid_to": _days(-1)}, {"valid_to": None}),
    Edge("passDeadline", "OVERDUE", {"level": "GENERAL", "deadline": _days(-1)},
         {"level": "GENERAL", "deadline": DAY}),
    Edge("remindReassessment", "REASSESS_DUE", {"assessed_on": date(2023, 11, 23)},
         {"assessed_on": date(2023, 11, 24)}),
    Edge("remindGradeRenewal", "RENEWAL_DUE", {"valid_to": date(2027, 2, 23)},
         {"valid_to": date(2027, 2, 24)}),
    Edge("expireGrade", "EXPIRED", {"valid_to": _days(-1)}, {"valid_to": _days(200)}),
    Edge("endListing", "REMOVED", {"listed_on": _days(-400), "until": _days(-1)},
         {"listed_on": _days(-400), "until": DAY}),
    Edge("ageEvaluation", "EXPIRED", {"kind_code": "E1", "valid_to": _days(-1)},
         {"kind_code": "E1", "valid_to": DAY}),
    Edge("ageEvaluation", "EXPIRED", {"kind_code": "E7", "valid_to": None, "signed_on": date(2023, 11, 23)},
         {"kind_code": "E7", "valid_to": None, "signed_on": date(2023, 11, 24)}),
    Edge("missQuarterlyReport", "OVERDUE", {"quarter": "2026Q3"}, {"quarter": "2026Q4"}),
    Edge("escalateTask", "ESCALATED", {"due_on": _days(-1)}, {"due_on": DAY}),
)


def _timer(edge: Edge) -> Timer:
    return next(t for t in timers() if t.verb == edge.verb and t.target == edge.to)


async def _put(owner: asyncpg.Connection, timer: Timer, values: dict[str, Any], nth: int) -> Any:
    """Put one row of the city in the state that the timer leaves, with some dates."""
    table = CATALOG.entities[timer.line.record].table
    # Only what had a source could be listed.
    fit = "listed_on is not null" if timer.verb == "endListing" else "true"
    key = await owner.fetchval(
        f"select id from {table} where city_code = $1 and {fit} order by id offset $2 limit 1", CITY, nth)
    given = {timer.line.column: timer.line.sources[nth % len(timer.line.sources)], **values}
    sets = ", ".join(f"{c} = ${n}" for n, c in enumerate(given, 3))
    await owner.execute(f"update {table} set {sets} where city_code = $1 and id = $2", CITY, key,
                        *given.values())
    return key


async def _row(owner: asyncpg.Connection, timer: Timer, key: Any) -> asyncpg.Record:
    table = CATALOG.entities[timer.line.record].table
    return await owner.fetchrow(f"select * from {table} where city_code = $1 and id = $2", CITY, key)


@pytest.mark.parametrize("edge", EDGES, ids=lambda e: f"{e.verb} {next(iter(e.due.values()))}")
async def test_due_to_the_day(clock_dsn: str, owner: asyncpg.Connection, edge: Edge) -> None:
    """A row moves on the first day on which it is due, no day earlier, and once; the author is the hub."""
    timer = _timer(edge)
    if edge.verb == "missQuarterlyReport":
        # A reporter has one report a quarter: all make room.
        await owner.execute(
            "update quarterly_reports q set quarter = (1000 + n) || 'Q1' from"
            " (select id, row_number() over (order by id) as n from quarterly_reports) o where o.id = q.id")
    due, later = await _put(owner, timer, edge.due, 0), await _put(owner, timer, edge.later, 1)
    before, waiting = await _row(owner, timer, due), await _row(owner, timer, later)
    done = await run_jobs(clock_dsn, _round(), edge.verb)
    moved = await _row(owner, timer, due)
    assert done[edge.verb] >= 1
    assert moved[timer.line.column] == edge.to
    assert moved["version"] == before["version"] + 1
    assert moved["recorded_by"] == "hub"
    stored = CATALOG.stored[timer.line.record]
    kept = await owner.fetchval(
        f"select max(version) from {stored.twin_of(stored.main).table.name} where id = $1", due)
    assert kept == before["version"]
    assert dict(await _row(owner, timer, later)) == dict(waiting)
    event = await owner.fetchrow(
        "select * from events where record_id = $1 order by id desc limit 1", str(due))
    assert (event["verb"], event["from_state"], event["to_state"], event["today"], event["recorded_by"]) == (
        edge.verb, before[timer.line.column], edge.to, DAY, "hub")
    assert await run_jobs(clock_dsn, _round(), edge.verb) == {edge.verb: 0}
    assert dict(await _row(owner, timer, due)) == dict(moved)


def test_every_timer_has_an_edge() -> None:
    """Each transition of the hub is a line of timers, and each line has dates on both sides of its edge."""
    wanted = {(t.verb, to) for t in transitions() if t.actors == {Actor.HUB} for to in t.targets}
    assert {(t.verb, t.target) for t in timers()} == wanted
    superseded = {("ageEvaluation", "SUPERSEDED")}  # a newer one and no date: the next test
    assert {(e.verb, e.to) for e in EDGES} == wanted - superseded


async def _pair(
    owner: asyncpg.Connection, record: str, first: dict[str, Any], second: dict[str, Any]
) -> list[Any]:
    """Put two rows of one record under one enterprise."""
    timer = next(t for t in timers() if t.line.record == record)
    keys = [await _put(owner, timer, values, n) for n, values in enumerate((first, second), 2)]
    table = CATALOG.entities[record].table
    await owner.execute(
        f"update {table} t set enterprise_id = o.enterprise_id from {table} o where o.id = $1 and t.id = $2",
        *keys)
    return keys


async def test_a_newer_evaluation_takes_the_place_of_an_older(
    clock_dsn: str, owner: asyncpg.Connection
) -> None:
    """The older of two reports on a whole enterprise is superseded; those on two projects both stand."""
    dates = [{"signed_on": _days(-300), "valid_to": None}, {"signed_on": _days(-20), "valid_to": None}]
    for kind, expected in (("E1", "UPLOADED"), ("E3", "SUPERSEDED")):
        old, new = await _pair(owner, "Evaluation", *({"kind_code": kind, **d} for d in dates))
        await run_jobs(clock_dsn, _round(), "ageEvaluation")
        states = [await owner.fetchval("select state from evaluations where id = $1", k) for k in (old, new)]
        assert states == [expected, "UPLOADED"]


async def test_a_new_event_keeps_a_listing(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """A listing whose term is over stays while a new one, from within its term, still runs; then both end."""
    first, second = await _pair(
        owner, "CreditRecord", {"listed_on": _days(-400), "until": _days(-1)},
        {"listed_on": _days(-30), "until": _days(300)})
    sql = "select state, removed_on, removal_reason from credit_records where id = $1"
    await run_jobs(clock_dsn, _round(), "endListing")
    assert [(await owner.fetchrow(sql, k))["state"] for k in (first, second)] == ["LISTED", "LISTED"]
    await run_jobs(clock_dsn, _round(_days(301)), "endListing")
    for key in (first, second):
        assert tuple(await owner.fetchrow(sql, key)) == ("REMOVED", _days(301), "EXPIRED")


async def test_major_hazards_have_no_general_deadline(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """A row of another machine of the same record is left alone, whatever its state."""
    (timer,) = (t for t in timers() if t.verb == "passDeadline")
    key = await _put(owner, timer, {"level": "MAJOR", "criterion_code": "GM-01", "deadline": _days(-9)}, 4)
    await run_jobs(clock_dsn, _round(), "passDeadline")
    assert (await _row(owner, timer, key))["state"] == "RECTIFYING"


async def test_all_jobs_in_their_order(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """One run takes a row through all that is due, in batches; a second run of the day moves nothing."""
    await owner.execute("update hazards set state = 'RECTIFYING', deadline = $1 where level = 'GENERAL'",
                        _days(-3))
    (start,) = (t for t in timers() if t.verb == "startLicence")
    key = await _put(owner, start, {"valid_from": _days(-2000), "valid_to": _days(-900)}, 0)
    hazards = await owner.fetchval("select count(*) from hazards where level = 'GENERAL'")
    done = await run_jobs(clock_dsn, _round())
    assert tuple(done) == JOBS
    assert done["passDeadline"] == hazards > 500
    assert (await _row(owner, start, key))["state"] == "EXPIRED"
    assert set((await run_jobs(clock_dsn, _round())).values()) == {0}
    kept = await owner.fetchval(
        "select sum(n) from hazards_counts where state = 'OVERDUE' and level = 'GENERAL'")
    assert kept == hazards


async def _once_free(dsn: str, job: str) -> Mapping[str, int]:
    """Run a job as soon as the lock of a connection that went away is given back."""
    async with asyncio.timeout(20):
        while True:
            try:
                return await run_jobs(dsn, _round(), job)
            except Refusal as refusal:
                if refusal.code is not Code.JOBS_RUNNING:
                    raise
                await asyncio.sleep(0.05)


async def test_one_runner_at_a_time(clock_dsn: str) -> None:
    """A second runner is refused while one is at work, and let in when the first one's connection is gone."""
    async with running(clock_dsn, _round()) as first:
        with pytest.raises(Refusal) as wrong:
            await run_jobs(clock_dsn, _round())
        assert wrong.value.code is Code.JOBS_RUNNING
        first.moving.terminate()
        assert OLD_KEYS in await _once_free(clock_dsn, OLD_KEYS)


async def test_two_at_once_move_each_row_once(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """Of two runs that start together one does the work, or both in turn; no row is moved twice."""
    await owner.execute("update tasks set state = 'IN_PROGRESS', due_on = $1", _days(-1))
    before = {r["id"]: r["version"] for r in await owner.fetch("select id, version from tasks")}
    outcomes = await asyncio.gather(
        *(run_jobs(clock_dsn, _round(), "escalateTask") for _ in range(2)), return_exceptions=True)
    moved = [o["escalateTask"] for o in outcomes if not isinstance(o, BaseException)]
    refusals = [o for o in outcomes if isinstance(o, BaseException)]
    assert sum(moved) == len(before) > 10
    assert all(isinstance(r, Refusal) and r.code is Code.JOBS_RUNNING for r in refusals)
    after = await owner.fetch("select id, version, state from tasks")
    assert {r["id"]: r["version"] - 1 for r in after} == before
    assert {r["state"] for r in after} == {"ESCALATED"}


async def test_a_lost_run_is_taken_up(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """A run whose server process is killed is DATABASE_BUSY, and the next one does the rest."""
    await owner.execute("update tasks set state = 'IN_PROGRESS', due_on = $1", _days(-1))

    async def lost() -> None:
        async with running(clock_dsn, _round()) as runner:
            await owner.execute("select pg_terminate_backend($1)", runner.moving.get_server_pid())
            await runner.do("escalateTask")

    with pytest.raises(Refusal) as wrong:
        await lost()
    assert wrong.value.code is Code.DATABASE_BUSY
    done = await _once_free(clock_dsn, "escalateTask")
    assert done["escalateTask"] == await owner.fetchval("select count(*) from tasks")


async def test_old_keys_are_dropped(clock_dsn: str, owner: asyncpg.Connection) -> None:
    """Keys older than the setting are gone after a run, younger ones stay, other cities' too."""
    for city, key, age in ((CITY, "old", 91), (CITY, "young", 89), (CITY + 1, "theirs", 91)):
        await owner.execute(
            "insert into idempotency_keys"
            " values ($1, 's', $2, 'v', 'd', '[]', now() - make_interval(days => $3))", city, key, age)
    assert await run_jobs(clock_dsn, _round(), OLD_KEYS) == {OLD_KEYS: 1}
    left = {r["key"] for r in await owner.fetch("select key from idempotency_keys")}
    assert {"young", "theirs"} <= left
    assert "old" not in left


async def test_an_unknown_job_is_refused(clock_dsn: str) -> None:
    """A job that is not there is refused by name."""
    with pytest.raises(Refusal) as wrong:
        await run_jobs(clock_dsn, _round(), "expireEverything")
    assert wrong.value.code is Code.JOB_UNKNOWN
    assert "expireLicence" in wrong.value.facts["known"]


def test_the_hour_of_the_day() -> None:
    """The next run is today while the hour is ahead, and tomorrow once it has begun."""
    zone = ZoneInfo(ZONE)
    assert next_at(2, datetime(2026, 11, 23, 1, 59, tzinfo=zone)) == datetime(2026, 11, 23, 2, tzinfo=zone)
    assert next_at(2, datetime(2026, 11, 23, 2, 0, tzinfo=zone)) == datetime(2026, 11, 24, 2, tzinfo=zone)


async def test_a_serving_hub_runs_them_at_its_hour() -> None:
    """The jobs run when the hour begins and once a day, whatever becomes of them; with -1 never."""
    clock, runs = [datetime(2026, 11, 23, 1, 59, 59, 990_000, tzinfo=UTC)], []
    ran = asyncio.Event()

    async def jobs() -> dict[str, int]:
        runs.append(clock[0])
        ran.set()
        if len(runs) == 1:
            raise ValueError("whatever")
        raise Refusal(Code.JOBS_RUNNING)

    def now() -> datetime:
        clock[0] += timedelta(milliseconds=5)
        return clock[0]

    async with daily(2, now, jobs):
        async with asyncio.timeout(10):
            await ran.wait()
        assert len(runs) == 1
        clock[0] += timedelta(hours=23)
        await asyncio.sleep(0.05)
        assert len(runs) == 1
    async with daily(-1, now, jobs):
        clock[0] += timedelta(days=3)
        await asyncio.sleep(0.05)
    assert len(runs) == 1
    await tell(jobs)
    assert len(runs) == 2


def test_the_command(clock_dsn: str, tmp_path: Path) -> None:
    """`hub jobs run` prints a line a job, takes a day and one name, and refuses an unknown one."""
    def hub(*arguments: str) -> Any:
        return run(tmp_path, "jobs", "run", *arguments, HUB_DATABASE_URL=clock_dsn, COLUMNS="120")

    whole = hub("--as-of", str(DAY))
    assert whole.returncode == 0, whole.stderr
    assert all(job in whole.stdout for job in JOBS)
    one = hub("--as-of", "2026-11-23", "--only", "expireLicence")
    assert "expireLicence" in one.stdout
    assert "startLicence" not in one.stdout
    refused(hub("--only", "expireEverything"), "expireEverything")
    refused(hub("--as-of", "tomorrow"), "tomorrow")
