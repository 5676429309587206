"""Commands on bad networks: keys, versions, batches, and what a form is told at which field."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from hub.errors import Code, Refusal
from hub.runtime.database import connect, timeouts_of
from hub.runtime.writer import Writer
from hub.settings import Settings
from tests.writing import DAY, OUTCOME, Desk, name_of

BATCH = f"""mutation($input: RegisterHazardBatchInput!) {{
  registerHazardBatch(input: $input) {{ written results {{ {OUTCOME} }} }} }}"""


@pytest.fixture
def found(desk: Desk) -> dict[str, Any]:
    """Give what is filled in for a hazard at the firm's site."""
    desk.day = DAY
    return {
        "site": name_of("Site", desk.firm["site_id"]), "description": "cable across the aisle",
        "category": "F6", "deadline": str(DAY + timedelta(days=5)),
    }


async def _count(desk: Desk, text: str) -> int:
    (row,) = await desk.rows(
        "select count(*) as n from hazards_commercial where description = $1", text)
    return int(row["n"])


async def test_same_key_is_answered_once(desk: Desk, found: dict[str, Any]) -> None:
    """The same key and body give the same record; another body under it is refused."""
    given = found | {"description": "once", "idempotencyKey": "k-1"}
    first = await desk.done("village", "registerHazard", given)
    again = await desk.done("village", "registerHazard", given)
    assert (again["id"], again["version"], again["replayed"]) == (first["id"], 1, True)
    assert first["replayed"] is False
    assert await _count(desk, "once") == 1
    other = given | {"description": "another"}
    assert await desk.refused("village", "registerHazard", other) == "IDEMPOTENCY_CONFLICT"
    assert await _count(desk, "another") == 0
    # A key is its sender's own.
    assert (await desk.done("town", "registerHazard", given))["id"] != first["id"]


async def test_same_key_at_once_is_answered_once(desk: Desk, found: dict[str, Any]) -> None:
    """Twenty that arrive together with one key leave one record, and all are told of it."""
    given = found | {"description": "together", "idempotencyKey": "k-2"}
    answers = await asyncio.gather(*(desk.done("village", "registerHazard", given) for _ in range(20)))
    assert len({a["id"] for a in answers}) == 1
    assert sorted(a["replayed"] for a in answers) == [False] + [True] * 19
    assert await _count(desk, "together") == 1


@pytest.mark.parametrize("key", ["", " ", "x" * 201, "a\nb"])
async def test_key_that_is_none_is_refused(desk: Desk, found: dict[str, Any], key: str) -> None:
    """A key is of some visible signs."""
    assert await desk.refused("village", "registerHazard", found, idempotencyKey=key) == "KEY_INVALID"


async def test_refused_command_keeps_its_key_free(desk: Desk, found: dict[str, Any]) -> None:
    """What was refused was not carried out: mended, it may be sent under the same key."""
    late = found | {"deadline": str(DAY - timedelta(days=1)), "idempotencyKey": "k-3"}
    assert await desk.refused("village", "registerHazard", late) == "DAYS_OUT_OF_ORDER"
    out = await desk.done("village", "registerHazard", late | {"deadline": found["deadline"]})
    assert out["replayed"] is False


async def test_version_that_was_passed_is_refused(desk: Desk, found: dict[str, Any]) -> None:
    """Whoever has not seen the last version is told the number of it, and changes nothing."""
    at = {"id": (await desk.done("village", "registerHazard", found))["id"]}
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 limit 1", desk.firm["id"])
    plan = at | {"measure": "tie it up", "responsiblePerson": name_of("SafetyPerson", person["id"])}
    assert await desk.refused("firm", "startRectification", plan, expectedVersion=2) == "VERSION_CONFLICT"
    out = await desk.do("firm", "startRectification", plan, expectedVersion=0)
    assert out["refusals"][0]["facts"] == {"version": 1}
    assert out["refusals"][0]["field"] == "expectedVersion"
    assert (await desk.done("firm", "startRectification", plan, expectedVersion=1))["version"] == 2


async def test_absent_and_foreign_records_are_told_apart_by_nothing(
    desk: Desk, found: dict[str, Any]
) -> None:
    """An id of nothing, of another area and of another kind get the same answer."""
    made = await desk.done("village", "registerHazard", found)
    city, _, key = made["id"].removeprefix("Hazard:").partition(":")
    absent = f"Hazard:{city}:{key[:-4]}0000"
    answers = [
        await desk.do("village:320402001001", "acceptRectification", {"id": i})
        for i in (made["id"], absent, f"Site:{city}:{key}", "nothing", f"Hazard:{int(city) + 1}:{key}")
    ]
    assert all(a == answers[0] for a in answers)
    assert answers[0]["refusals"][0]["code"] == "RECORD_NOT_FOUND"


async def test_every_fault_is_told_at_its_field(desk: Desk, found: dict[str, Any]) -> None:
    """All that is wrong with what was filled in is told at once, each at its input."""
    bad = found | {"description": "  ", "fundsCny": "-1", "measure": "x" * 4001, "site": "Site:1:2",
                   "photosBefore": ["a.jpg", ""]}
    out = await desk.do("village", "registerHazard", bad)
    assert {(r["code"], r["field"]) for r in out["refusals"]} == {
        ("VALUE_BLANK", "description"), ("NUMBER_NEGATIVE", "fundsCny"), ("TEXT_TOO_LONG", "measure"),
        ("LINK_UNKNOWN", "site"), ("VALUE_BLANK", "photosBefore.1"),
    }
    unknown = await desk.do("village", "registerHazard", found | {"category": "ZZ"})
    assert [(r["code"], r["field"]) for r in unknown["refusals"]] == [("CODE_UNKNOWN", "category")]
    strange = await desk.do("village:320402001001", "registerHazard", found)
    assert [(r["code"], r["field"]) for r in strange["refusals"]] == [("LINK_UNKNOWN", "site")]


async def test_refusals_speak_both_languages(desk: Desk, found: dict[str, Any]) -> None:
    """A form is told in the caller's language, with a hint."""
    document = desk.engine.documents.document(
        "mutation($input: RegisterHazardInput!) {"
        " registerHazard(input: $input) { refusals { number message hint } } }")
    given = {"input": found | {"description": " "}}
    said = {}
    for language in ("zh", "en"):
        raw = await desk.engine.write(
            document, document.operation(None), given, desk.caller("village"), language)
        said[language] = raw.decode()
    assert "不能为空" in said["zh"]
    assert "may not be blank" in said["en"]
    assert "HUB-516" in said["zh"]
    assert "HUB-516" in said["en"]


async def _batch(desk: Desk, items: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    answer = await desk.answer("village", BATCH, input={"items": items, **more})
    out: dict[str, Any] = answer["data"]["registerHazardBatch"]
    return out


async def test_batch_is_whole_or_item_by_item(desk: Desk, found: dict[str, Any]) -> None:
    """With one bad item a whole batch writes nothing, and one of single items all others."""
    items = [found | {"description": "many"} for _ in range(5)]
    items[2] = items[2] | {"category": "ZZ"}
    items[3] = items[3] | {"description": " "}
    whole = await _batch(desk, items)
    assert whole["written"] == 0
    assert await _count(desk, "many") == 0
    codes = [[r["code"] for r in one["refusals"]] for one in whole["results"]]
    assert codes[3] == ["VALUE_BLANK"]
    assert codes[0] == codes[1] == codes[4] == ["BATCH_NOT_APPLIED"]
    single = await _batch(desk, items, atomic=False, idempotencyKey="b-1")
    assert single["written"] == 3 == await _count(desk, "many")
    assert [[r["code"] for r in one["refusals"]] for one in single["results"]] == [
        [], [], ["CODE_UNKNOWN"], ["VALUE_BLANK"], []]
    again = await _batch(desk, items, atomic=False, idempotencyKey="b-1")
    assert [r["id"] for r in again["results"]] == [r["id"] for r in single["results"]]
    assert [r["refusals"] for r in again["results"]] == [r["refusals"] for r in single["results"]]
    assert await _count(desk, "many") == 3


async def test_batch_is_bounded(desk: Desk, found: dict[str, Any]) -> None:
    """More items than the limit are refused before anything is done."""
    with pytest.raises(Refusal) as caught:
        await _batch(desk, [found] * 1001)
    assert caught.value.code is Code.LIST_TOO_LONG


async def test_fields_are_carried_out_in_order(desk: Desk, found: dict[str, Any]) -> None:
    """Two fields of one mutation are two transactions, in the order in which they stand."""
    text = f"""mutation($a: RegisterHazardInput!, $b: RegisterHazardInput!) {{
      __typename first: registerHazard(input: $a) {{ {OUTCOME} }}
      bad: registerHazard(input: $b) {{ {OUTCOME} hazard {{ id }} }}
      third: registerHazard(input: $a) {{ ...more }} }}
    fragment more on HazardPayload {{ __typename hazard {{ description state }} hazard {{ ...deep }} }}
    fragment deep on Hazard {{ site {{ address }} enterprise {{ name }} }}"""
    answer = await desk.answer("village", text, a=found, b=found | {"description": ""})
    data = answer["data"]
    assert list(data) == ["__typename", "first", "bad", "third"]
    assert data["__typename"] == "Mutation"
    assert data["bad"]["hazard"] is None
    assert data["third"]["__typename"] == "HazardPayload"
    assert data["third"]["hazard"]["enterprise"]["name"] == desk.firm["name"]
    assert data["third"]["hazard"]["state"] == "REGISTERED"


async def test_what_is_withheld_of_a_payload_says_so(desk: Desk, found: dict[str, Any]) -> None:
    """Reading back goes by the policy of reading, and says what it withholds."""
    text = f"""mutation($input: RegisterHazardInput!) {{
      registerHazard(input: $input) {{ {OUTCOME} hazard {{ state reporterName }} }} }}"""
    answer = await desk.answer("village", text, input=found)
    assert answer["data"]["registerHazard"]["hazard"] == {"state": "REGISTERED", "reporterName": None}
    told = {a["path"]: a["field"] for a in answer["extensions"]["access"]}
    assert told["registerHazard.hazard.reporterName"] == "Hazard.reporterName"


async def test_auditors_and_the_public_write_nothing(desk: Desk, found: dict[str, Any]) -> None:
    """By the table, and by the database alone where the table would let them."""
    assert await desk.refused("auditor", "registerHazard", found) == "VERB_NOT_ALLOWED"
    for who in ("auditor", "public"):
        setting = desk.caller(who).setting_on(DAY)
        assert await _as_writer(desk, setting) == 0
    assert await _as_writer(desk, "") == 0
    assert await _as_writer(desk, desk.caller("village").setting_on(DAY)) > 0


async def _as_writer(desk: Desk, setting: str) -> int:
    """Count the hazards that the writing role sees for a caller, and may therefore change."""
    connection = await connect(desk.dsn, role="hub_writer")
    try:
        await connection.execute("select set_config('hub.caller', $1, false)", setting)
        return int(await connection.fetchval("select count(*) from hazards"))
    finally:
        await connection.close()


@pytest.mark.parametrize("nth", range(1, 6))
async def test_caller_who_hangs_up_leaves_a_clean_connection(
    desk: Desk, found: dict[str, Any], monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """A command given up at any of its statements is done or not, and the next one is its own alone."""
    given = found | {"description": f"given up at {nth}", "idempotencyKey": f"given-up-{nth}"}
    writer = Writer(desk.dsn, 1, timeouts_of(Settings()))
    alone = replace(desk, engine=replace(desk.engine, writer=writer))
    await alone.done("village", "registerHazard", found)
    sent: list[str] = []
    running: list[asyncio.Task[Any]] = []
    kept = {n: getattr(asyncpg.Connection, n) for n in ("execute", "fetch", "fetchval")}

    def watched(name: str) -> Any:
        async def call(self: Any, sql: str, *arguments: Any, **more: Any) -> Any:
            sent.append(sql)
            if len(sent) == nth:
                # The statement is on its way when the caller goes.
                asyncio.get_running_loop().call_soon(running[0].cancel)
            return await kept[name](self, sql, *arguments, **more)
        return call

    for name in kept:
        monkeypatch.setattr(asyncpg.Connection, name, watched(name))
    running.append(asyncio.create_task(alone.done("village", "registerHazard", given, "hazard { state }")))
    await asyncio.gather(*running, return_exceptions=True)
    monkeypatch.undo()
    connection = await writer._places.take()
    assert not connection.is_in_transaction()
    writer._places.give(connection)
    await alone.done("town", "registerHazard", found | {"description": f"next after {nth}"})
    assert await _count(desk, f"next after {nth}") == 1
    again = await alone.done("village", "registerHazard", given)
    assert again["version"] == 1
    assert await _count(desk, f"given up at {nth}") == 1
    await writer.close()
