"""Two hundred who write the same records at once: nothing is lost, and no deadlock reaches anybody."""

import asyncio
import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.writing import DAY, Desk, name_of

WRITERS, HAZARDS, TURNS = 200, 5, 4
# What each verb asks for beside the id, and who carries it out.
STEPS: dict[str, tuple[str, dict[str, Any]]] = {
    "startRectification": ("firm", {"measure": "mend it"}),
    "finishRectification": ("firm", {"photosAfter": ["after.jpg"]}),
    "rejectRectification": ("village", {"reason": "again"}),
    "acceptRectification": ("town", {}),
}
# A hazard is sent back a few times before it is accepted, which ends its life.
WEIGHTS = (2, 2, 2, 0.3)
EXPECTED = {"STATE_NOT_ALLOWED", "VERSION_CONFLICT"}
# A record's version counts its changes, each of which is one event; parts and kept counts agree with it.
LOST = """
select h.id from hazards h where h.id = any($1) and (
  h.version <> (select count(*) from events e where e.record_id = h.id::text)
  or h.version <> (select max(e.version) from events e where e.record_id = h.id::text)
  or h.state <> (select e.to_state from events e where e.record_id = h.id::text
    order by e.version desc limit 1)
  or h.version - 1 <> (select count(*) from hazards_past p where p.id = h.id and exists (
    select from hazards_ever n
    where n.id = p.id and n.version = p.version + 1 and n.recorded_at = p.known_until))
  or coalesce(h.rejections, 0) <> (select count(*) from events e
    where e.record_id = h.id::text and e.verb = 'rejectRectification'))"""
COUNTS = """
select state, level, sum(n) from hazards_counts group by 1, 2 having sum(n) <> 0
except select state, level, count(*) from hazards group by 1, 2"""


async def test_many_writers_lose_nothing(desk: Desk) -> None:
    """Random steps by many over few records: every success is one version, every refusal says why."""
    desk = replace(desk, day=DAY)
    dice = random.Random(5)  # a repeatable draw, not a secret
    found = {"site": name_of("Site", desk.firm["site_id"]), "description": "shared", "category": "F2",
             "deadline": str(DAY + timedelta(days=9))}
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 limit 1", desk.firm["id"])
    ids = [(await desk.done("village", "registerHazard", found))["id"] for _ in range(HAZARDS)]
    done: Counter[str] = Counter()

    async def write(draw: random.Random) -> None:
        for _ in range(TURNS):
            (verb,) = draw.choices(list(STEPS), WEIGHTS)
            who, more = STEPS[verb]
            given = {"id": draw.choice(ids), **more}
            if verb == "startRectification":
                given["responsiblePerson"] = name_of("SafetyPerson", person["id"])
            if draw.random() < 0.3:
                given["expectedVersion"] = draw.randint(1, 6)
            out = await desk.do(who, verb, given)
            codes = {r["code"] for r in out["refusals"]}
            assert codes <= EXPECTED, codes
            done[verb if not codes else "refused"] += 1

    await asyncio.gather(*(write(random.Random(dice.random())) for _ in range(WRITERS)))
    assert done.total() == WRITERS * TURNS
    assert all(done[verb] for verb in STEPS), done
    keys = [i.rpartition(":")[2] for i in ids]
    assert await desk.rows(LOST, keys) == []
    assert await desk.rows(COUNTS) == []
    versions = await desk.rows("select sum(version) as n from hazards where id = any($1)", keys)
    assert versions[0]["n"] == HAZARDS + sum(done[verb] for verb in STEPS)


async def test_batches_that_cross_do_not_stop_each_other(desk: Desk) -> None:
    """Batches over the same records in opposite orders: each is carried out or refused, none is stuck."""
    desk = replace(desk, day=DAY)
    found = {"site": name_of("Site", desk.firm["site_id"]), "description": "crossed", "category": "F2",
             "deadline": str(DAY + timedelta(days=9))}
    ids = [(await desk.done("village", "registerHazard", found))["id"] for _ in range(20)]
    keys = [i.rpartition(":")[2] for i in ids]
    await desk.rows("update hazards set state = 'RECTIFIED', rectified_by_ref = 'person'"
                    " where id = any($1) returning id", keys)
    text = """mutation($input: AcceptRectificationBatchInput!) {
      acceptRectificationBatch(input: $input) { written results { refusals { code } } } }"""

    async def accept(order: list[str]) -> int:
        answer = await desk.answer("town", text, input={"items": [{"id": i} for i in order]})
        return int(answer["data"]["acceptRectificationBatch"]["written"])

    written = await asyncio.gather(*(accept(ids if n % 2 else ids[::-1]) for n in range(12)))
    assert sorted(written) == [0] * 11 + [20]
