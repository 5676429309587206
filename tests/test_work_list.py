"""Work lists: what is listed is what the verbs accept, and nothing that waits is left out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
import pytest

from auth.policy.acting import actor_of, answers_for, is_own_step
from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.roles import WRITER
from auth.principal import Principal
from hub.errors import Code
from hub.runtime.command import Act, setting_of
from hub.runtime.database import connect
from hub.runtime.given import Refused
from hub.runtime.work import Work
from schema.catalog import CATALOG
from schema.rules.workdays import add_working_days
from schema.verb import VERBS, Input, Verb
from schema.work import Step, part_of, parts, queues, waiting_states
from schema.workflows import MACHINES
from tests.writing import DAY, Desk, name_of

CALLERS = ("firm", "village", "town", "district", "city", "partner:fire", "partner:housing")
NOBODY = ("auditor", "public")
ZONE = ZoneInfo("Asia/Shanghai")
# A firm with much to do.
BUSY = """
select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id
where e.village_code is not null order by (
  select count(*) from hazards h where h.enterprise_id = e.id
    and h.state in ('REGISTERED', 'RECTIFYING')) desc,
  e.id limit 1"""
ASK = "query($n: Int!) { myWork(first: $n) { type id title state verbs due overdue since sender } }"
# How a verb refuses one whose step it is not.
NOT_YOURS = {Code.VERB_NOT_ALLOWED, Code.RECORD_NOT_FOUND, Code.STATE_NOT_ALLOWED, Code.RANK_TOO_LOW,
             Code.NOT_THE_ISSUER, Code.NOT_THE_RECEIVER, Code.FIELD_NOT_YOURS}


@pytest.fixture
async def busy(desk: Desk) -> Desk:
    """Give a desk for a firm of which something waits at every level."""
    (firm,) = await desk.rows(BUSY)
    out = replace(desk, firm=firm, day=DAY)
    given = {"title": "see to it", "kind": "ASSIGNMENT", "dueOn": str(DAY + timedelta(days=9))}
    await out.done("district", "issueTask", given, toUnit=firm["village_code"])
    await out.done("city", "issueTask", given, toDepartment="XF")
    return out


async def _list(desk: Desk, who: str, first: int = 1000) -> list[dict[str, Any]]:
    answer = await desk.answer(who, ASK, n=first)
    out: list[dict[str, Any]] = answer["data"]["myWork"]
    return out


def _due(step: Step, row: Mapping[str, Any]) -> date | None:
    """Give the day until when a step is to be taken, by the table and the calendar of working days."""
    since = row["recorded_at"].astimezone(ZONE).date()
    if step.due:
        due: date | None = row[step.due]
        return due
    if step.days is None:
        return None
    return add_working_days(since, step.days) if step.working else since + timedelta(days=step.days)


async def _waits(desk: Desk, caller: Principal) -> list[tuple[str, str, list[str], str | None]]:
    """Say by the table, row by row, what waits for a caller and it may read: record, id, verbs, day."""
    found, decision = [], Decision(caller.shape)
    for queue in queues(actor_of(caller)):
        entity = CATALOG.entities[queue.record]
        state = entity.column_field(queue.column)
        if not entity.scoped or decision.cell(state, Relation.INSIDE).effect is not Effect.FULL:
            continue
        for row in await desk.rows(f"select * from {entity.table}"):
            life = MACHINES.get(queue.machine)
            if not answers_for(caller, entity, row) or (life and row[life[0]] != life[1]):
                continue
            open_ = [s for s in queue.steps if row[queue.column] in s.states and s.verb in VERBS
                     and is_own_step(caller, s.verb, row, DAY)]
            if any(s.waits for s in open_):
                days = [day for s in open_ if s.waits and (day := _due(s, row))]
                due = str(min(days)) if days else None
                found.append((entity.name, str(row["id"]), [s.verb for s in open_], due))
    return found


@pytest.mark.parametrize("who", CALLERS)
async def test_list_is_what_the_table_says(busy: Desk, who: str) -> None:
    """Each level is listed the records that the table has wait for it, every verb open to it, the day."""
    listed = sorted((i["type"], i["id"].rpartition(":")[2], i["verbs"], i["due"])
                    for i in await _list(busy, who))
    assert listed == sorted(await _waits(busy, busy.caller(who)))
    assert listed


@pytest.mark.parametrize("who", CALLERS)
async def test_list_is_sorted_and_cut(busy: Desk, who: str) -> None:
    """The most urgent comes first, what has no day last; a shorter list is the beginning of a longer."""
    whole = await _list(busy, who)
    days = [i["due"] or "9999" for i in whole]
    assert days == sorted(days)
    assert await _list(busy, who, 3) == whole[:3]
    assert all(i["overdue"] is (i["due"] is not None and i["due"] < str(DAY)) for i in whole)


@pytest.mark.parametrize("who", NOBODY)
async def test_nothing_waits_for_those_who_do_not_act(desk: Desk, who: str) -> None:
    """Auditors and the public have no work here."""
    assert await _list(desk, who) == []


def _value(one: Input) -> Any:
    if one.parts:
        return [{part.name: _value(part) for part in one.parts if part.required}]
    values = {str: "x", date: DAY + timedelta(days=400), int: 1, Decimal: Decimal(1), bool: True}
    value = next(iter(one.codes)).name if one.codes else values.get(one.python)
    return [value, "y"] if one.many else value


async def _codes(act: Act) -> set[Code]:
    """Try a step, and give the codes of its refusal."""
    try:
        act.line()
        await act.verb.apply(act)
    except Refused as wrong:
        return {r.code for r, _ in wrong.refusals}
    except LookupError:
        pass  # it looks for a record that it is not given, having asked who may
    return set()


@pytest.mark.parametrize("who", CALLERS)
async def test_verbs_accept_what_is_listed(busy: Desk, who: str) -> None:
    """No verb told by a list is refused for who asks, where the record lies, or how it stands."""
    caller, tried = busy.caller(who), set()
    connection = await connect(busy.dsn, role=WRITER)
    try:
        for item in await _list(busy, who, 200):
            for name in item["verbs"]:
                verb = VERBS[name]
                turn = connection.transaction()
                await turn.start()
                refused = await _tried(connection, caller, verb, item["id"])
                await turn.rollback()
                assert not refused & NOT_YOURS, (who, name, item)
                tried.add(name)
    finally:
        # What an assertion has left open would keep its locks.
        await connection.close()
    assert tried


async def _tried(
    connection: asyncpg.Connection, caller: Principal, verb: Verb, public_id: str
) -> set[Code]:
    """Carry out a verb with whatever it asks for, in an open transaction, and give why it was refused."""
    await connection.execute("select set_config('hub.caller', $1, true)", setting_of(verb, caller, DAY))
    work = Work(connection, caller, DAY, datetime.now(UTC), b"identity")
    (record,) = await work.find(verb.record, "id = $2", public_id.rpartition(":")[2], lock="update")
    assert answers_for(caller, verb.entity, record)
    return await _codes(Act(work, verb, {i.name: _value(i) for i in verb.inputs if i.required}, record))


async def test_queue_of_unplaced_enterprises_is_listed(busy: Desk) -> None:
    """What a person has to place waits for the town, district and city that it lies in, until it is."""
    for who in ("town", "district", "city"):
        reach = "" if who == "city" else f" and {who}_code = {busy.firm[f'{who}_code']}"
        wanted = await busy.rows(f"select id from assignment_queue where settled_at is null{reach}")
        listed = [i for i in await _list(busy, who) if i["type"] == "AssignmentQueueItem"]
        assert sorted(i["id"].rpartition(":")[2] for i in listed) == sorted(str(r["id"]) for r in wanted)
        assert all(i["verbs"] == ["placeEnterprise"] and i["title"] for i in listed)
    assert listed
    assert not any(i["type"] == "AssignmentQueueItem" for i in await _list(busy, "village"))


async def test_correction_is_listed_to_who_owns_the_field(busy: Desk) -> None:
    """What the village finds wrong waits for the owners of the field, ten working days, until settled."""
    made = await busy.done("village", "proposeCorrection", field="riskLevel", proposed="R1", reason="seen",
                           record=name_of("Enterprise", busy.firm["id"]))
    for who in CALLERS:
        items = [i for i in await _list(busy, who) if i["id"] == made["id"]]
        assert [i["verbs"] for i in items] == ([["settleCorrection"]] if who in ("town", "district") else [])
        assert all(i["due"] == str(add_working_days(datetime.now(ZONE).date(), 10)) for i in items)
    await busy.done("town", "settleCorrection", id=made["id"], accepted=True)
    assert not any(i["id"] == made["id"] for i in await _list(busy, "town"))


async def test_change_is_listed_to_a_level_that_accepts_it(busy: Desk) -> None:
    """A change of the risk level may be rejected by the village, and accepted by the town alone."""
    at = {"id": name_of("Enterprise", busy.firm["id"])}
    await busy.rows("update enterprises set file_state = 'ACTIVE' where id = $1", busy.firm["id"])
    await busy.done("firm", "reportChange", at, riskLevel="R3")
    for who, verbs in (("village", ["rejectChange"]), ("town", ["acceptChange", "rejectChange"])):
        (item,) = [i for i in await _list(busy, who) if i["id"] == at["id"]]
        assert item["verbs"] == verbs
    await busy.done("town", "rejectChange", at, reason="not so")


def test_lines_name_verbs_and_columns_that_there_are() -> None:
    """Each line is of a verb, an actor that has it, and columns of the record's own table."""
    for name, actor in parts():
        verb, part = VERBS[name], part_of(name, actor)
        assert actor is None or actor in verb.actors, (name, actor)
        assert bool(part.of) is not bool(verb.transitions), name
        assert not part.of or part.of.startswith(f"{verb.record}."), name
        for column in (*(c for w in part.where for c in w.columns), *([part.due] if part.due else ())):
            assert column in CATALOG.stored[verb.record].main.c, (name, column)


def test_some_states_wait_and_some_do_not() -> None:
    """A file in force waits for nobody; one that was handed in does."""
    states = waiting_states("Enterprise", "file_state")
    assert "SUBMITTED" in states
    assert "ACTIVE" not in states
