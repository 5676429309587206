"""What was known stays known: versions and reads as of an instant, under the policy of the record."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.purposes import LOOKUP
from auth.policy.roles import WRITER
from auth.policy.writes import HUB
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.command import transaction
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.work import Work
from schema.catalog import CATALOG
from schema.field import Field
from tests.plain import as_json
from tests.writing import DAY, FIRM, Desk, name_of

HAZARD = CATALOG.entities["Hazard"]
STORED = CATALOG.stored["Hazard"]
VALUES = [f for f in HAZARD.fields.values() if f.name != "id"]
NAMES = " ".join(f.name for f in VALUES)
STEPS = 12
INSIDE = ("firm", "village", "town", "district", "city", "auditor")
READERS = (*INSIDE, "partner:fire", "public", "town:320481001", "village:320402001001")
VERSIONS = f"""query($id: ID!) {{
  hazard(id: $id) {{ history(first: 9) {{ totalCount edges {{ node {{ {NAMES} knownUntil }} }} }} }} }}"""
FILE = f"""query($id: ID!, $ids: [ID!]!) {{ enterprises(first: 1, filter: {{id: {{eq: $id}}}} AS_OF) {{
  totalCount edges {{ node {{ name version hazards(first: 50, filter: {{id: {{in: $ids}}}} ORDER) {{
    totalCount edges {{ node {{ id {NAMES} enterprise {{ version }} }} }} }}
  hazardStats(metrics: [{{as: "n", function: COUNT}}], groupBy: [{{state: {{}}}}]) {{
    rows {{ keys {{ value }} values {{ value }} }} }} }} }} }} }}"""
NOW = FILE.replace("AS_OF", "")
THEN = FILE.replace("$ids: [ID!]!", "$ids: [ID!]!, $at: Instant!").replace("AS_OF", ", asOf: $at")


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm that no other test writes about."""
    (firm,) = await desk.rows(FIRM, 5)
    return replace(desk, firm=firm, day=DAY)


class Life:
    """One hazard of the firm, and the steps that move it."""

    def __init__(self, desk: Desk, hazard: str, person: str) -> None:
        """Take a hazard that is registered."""
        self.desk, self.id, self.person = desk, hazard, person

    @property
    def key(self) -> UUID:
        """Its identifier in the database."""
        return UUID(self.id.rpartition(":")[2])

    async def step(self, verb: str, who: str, **more: Any) -> dict[str, Any]:
        """Try one verb."""
        return await self.desk.do(who, verb, {"id": self.id}, **more)

    async def start(self, funds: str = "500", measure: str = "fit it") -> dict[str, Any]:
        """Let the firm state measure and funds."""
        return await self.step("startRectification", "firm", measure=measure, fundsCny=funds,
                               responsiblePerson=self.person)

    async def finish(self) -> dict[str, Any]:
        """Let the firm say that it is done."""
        return await self.step("finishRectification", "firm", photosAfter=["a.jpg"])

    async def reject(self) -> dict[str, Any]:
        """Let the village send it back."""
        return await self.step("rejectRectification", "village", reason="still loose")

    async def accept(self) -> dict[str, Any]:
        """Let the town accept it."""
        return await self.step("acceptRectification", "town")


async def _begin(desk: Desk) -> Life:
    found = {"site": name_of("Site", desk.firm["site_id"]), "description": "guard is missing",
             "category": "F2", "deadline": str(DAY + timedelta(days=10))}
    made = await desk.done("village", "registerHazard", found)
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", desk.firm["id"])
    return Life(desk, made["id"], name_of("SafetyPerson", person["id"]))


@pytest.fixture
async def life(own: Desk) -> Life:
    """Give a hazard that was rectified, sent back and rectified again with other funds: five versions."""
    life = await _begin(own)
    for step in (life.start, life.finish, life.reject, life.finish):
        assert (await step())["refusals"] == []
    return life


async def _versions(life: Life, who: str) -> list[dict[str, Any]]:
    answer = await life.desk.answer(who, VERSIONS, id=life.id)
    record = answer["data"]["hazard"]
    return [] if record is None else [e["node"] for e in record["history"]["edges"]]


async def test_versions_say_who_changed_what_and_when(life: Life) -> None:
    """The newest comes first, each says by which verb and whom it was made, and until when it was known."""
    nodes = await _versions(life, "town")
    assert [n["version"] for n in nodes] == [5, 4, 3, 2, 1]
    assert [n["recordedAs"] for n in nodes] == [
        "finishRectification", "rejectRectification", "finishRectification", "startRectification",
        "registerHazard"]
    assert [n["state"] for n in nodes] == [
        "RECTIFIED", "RECTIFYING", "RECTIFIED", "RECTIFYING", "REGISTERED"]
    assert [n["fundsCny"] for n in nodes] == ["500", "500", "500", "500", None]
    assert nodes[0]["knownUntil"] is None
    assert [n["knownUntil"] for n in nodes[1:]] == [n["recordedAt"] for n in nodes[:-1]]
    assert {n["recordedBy"] for n in nodes[::4]} == {"enterprise", life.desk.caller("village").subject}


async def test_pages_of_versions(life: Life) -> None:
    """Versions are paged by cursor both ways, and counted."""
    text = ("query($id: ID!, $c: String) { hazard(id: $id) { history(CUT: 2, SIDE: $c) {"
            " totalCount edges { node { version } }"
            " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }")
    for cut, side, more, end, wanted in (
            ("first", "after", "hasNextPage", "endCursor", [5, 4, 3, 2, 1]),
            ("last", "before", "hasPreviousPage", "startCursor", [2, 1, 4, 3, 5])):
        seen, cursor = [], None
        while True:
            asked = text.replace("CUT", cut).replace("SIDE", side)
            answer = await life.desk.answer("firm", asked, id=life.id, c=cursor)
            page = answer["data"]["hazard"]["history"]
            assert page["totalCount"] == 5
            seen += [e["node"]["version"] for e in page["edges"]]
            if not page["pageInfo"][more]:
                break
            cursor = page["pageInfo"][end]
        assert seen == wanted


@pytest.mark.parametrize("who", READERS)
async def test_three_doors_agree_on_every_version(life: Life, who: str) -> None:
    """Decision, answer and plain SQL give of old versions what they give of the record: no field more."""
    desk, caller = life.desk, life.desk.caller(who)
    decision, inside = Decision(caller.shape), who in INSIDE
    rows = {r["version"]: r for r in await desk.rows(_whole(), life.key)}
    nodes = await _versions(life, who)
    assert len(nodes) == (5 if inside else 0)
    for node in nodes:
        row = rows[node["version"]]
        for f in VALUES:
            effect = decision.cell(f, Relation.INSIDE).effect
            column = {Effect.FULL: f.column, Effect.MASKED: f.masked_column}.get(effect)
            wanted = as_json(row[column]) if column else None
            assert node[f.name] == wanted, (who, f.name, node["version"])
    await _plain_sql(life, who, decision, inside=inside)


def _whole() -> str:
    """Give the text that reads every version whole, as the owner."""
    parts = "".join(
        f" left join lateral (select * from {twin.view} s where s.id = m.id"
        f" and (s.version is null or s.version >= m.version) order by s.version limit 1) {store} on true"
        for store, twin in STORED.past.items() if store != "main")
    columns = [f"{store}.{c.name}" for store, t in STORED.sides.items()
               for c in t.c if c.name not in STORED.main.c]
    return f"select m.*, {', '.join(columns)} from {STORED.past['main'].view} m{parts} where m.id = $1"


async def _plain_sql(life: Life, who: str, decision: Decision, *, inside: bool) -> None:
    reader = await connect(life.desk.dsn, **READER_SETTINGS)
    try:
        await reader.execute("select set_config('hub.caller', $1, false)",
                             life.desk.caller(who).setting_on(DAY))
        for store, twin in STORED.past.items():
            kept = [f for f in HAZARD.fields.values() if store in (f.store, f.mask and f.mask_store)]
            shown = store == "main" or any(_opens(decision, f, store) for f in kept)
            seen = await reader.fetchval(f"select count(*) from {twin.name} where id = $1", life.key)
            there = (await life.desk.rows(f"select count(*) from {twin.name} where id = $1", life.key))
            assert seen == (there[0]["count"] if inside and shown else 0), (who, twin.name)
    finally:
        await reader.close()


def _opens(decision: Decision, f: Field, store: str) -> bool:
    effect = decision.cell(f, Relation.INSIDE).effect
    return effect is Effect.FULL or (effect is Effect.MASKED and store.endswith("_masked"))


async def test_withheld_in_old_versions_changes_no_byte(life: Life) -> None:
    """What a caller may not see of an old version may be anything: not a byte of its answers changes."""
    desk = life.desk
    withheld = Decision(desk.caller("auditor").shape).cell(HAZARD.fields["fundsCny"], Relation.INSIDE)
    assert withheld.effect is not Effect.FULL
    told = {who: await desk.answer(who, VERSIONS, id=life.id)
            for who in ("auditor", "public", "town:320481001", "firm")}
    assert await desk.rows(
        "update hazards_commercial_past set funds_cny = 7 where id = $1 and version = 1 returning version",
        life.key) == [{"version": 1}]
    for who in ("auditor", "public", "town:320481001"):
        assert await desk.answer(who, VERSIONS, id=life.id) == told[who]
    assert await desk.answer("firm", VERSIONS, id=life.id) != told["firm"]
    await desk.rows("update hazards_past set deadline = '2001-01-01' where id = $1 and version = 1", life.key)
    for who in ("public", "town:320481001"):
        assert await desk.answer(who, VERSIONS, id=life.id) == told[who]
    assert await desk.answer("auditor", VERSIONS, id=life.id) != told["auditor"]


async def test_public_sees_no_version_of_a_listed_hazard(own: Desk) -> None:
    """A hazard that is listed lies open as it is; what it was before it was listed does not."""
    life = await _begin(own)
    listed = "update hazards set listed_on = $2, supervision_code = 'GP-D' where id = $1"
    await own.rows(listed, life.key, DAY)
    for who in ("public", "town:320481001"):
        answer = await own.answer(who, VERSIONS, id=life.id)
        assert answer["data"]["hazard"]["history"] == {"totalCount": 0, "edges": []}, who
        (told,) = [a for a in answer["extensions"]["access"] if a["field"] == "Hazard.history"]
        assert {line["effect"] for line in told["effects"]} == {"WITHHELD"}
    assert len(await _versions(life, "town")) == 1


@pytest.mark.parametrize(("who", "order"), [
    ("firm", ", orderBy: [{fundsCny: DESC}]"), ("town", ", orderBy: [{measure: ASC}]"), ("auditor", "")])
async def test_as_of_an_instant_is_what_was_read_then(own: Desk, who: str, order: str) -> None:
    """After random verbs, the file as of each instant at which one was recorded is what was read then."""
    dice = random.Random(who)  # a repeatable draw, not a secret
    lives = [await _begin(own) for _ in range(3)]
    given = {"id": name_of("Enterprise", own.firm["id"]), "ids": [h.id for h in lives]}
    now, then = NOW.replace("ORDER", order), THEN.replace("ORDER", order)
    read: list[tuple[datetime, Any]] = []
    while len(read) < STEPS:
        life = dice.choice(lives)
        step = dice.choice([life.start, life.finish, life.reject, life.finish, life.reject, life.accept])
        more = (str(dice.randint(1, 999)), dice.choice(["fit it", "renew it"])) if step == life.start else ()
        if (await step(*more))["refusals"]:
            lives = [*lives, await _begin(own)] if dice.random() < 0.1 else lives
            continue
        (at,) = await own.rows("select recorded_at from hazards where id = $1", life.key)
        read.append((at["recorded_at"], (await own.answer(who, now, **given))["data"]))
    for at, wanted in read:
        assert (await own.answer(who, then, at=at.isoformat(), **given))["data"] == wanted
    assert len({str(wanted) for _, wanted in read}) == STEPS


async def test_before_it_was_recorded_it_is_absent(life: Life) -> None:
    """As of an instant before its first version a record is absent, a file before the hub had it too."""
    first = (await _versions(life, "firm"))[-1]["recordedAt"]
    before = (datetime.fromisoformat(first) - timedelta(microseconds=1)).isoformat()
    given = {"id": name_of("Enterprise", life.desk.firm["id"]), "ids": [life.id]}
    then = THEN.replace("ORDER", "")
    for at, count in ((first, 1), (before, 0)):
        (edge,) = (await life.desk.answer("firm", then, at=at, **given))["data"]["enterprises"]["edges"]
        assert edge["node"]["hazards"]["totalCount"] == count
    answer = await life.desk.answer("firm", then, at="1999-01-01T00:00:00Z", **given)
    assert answer["data"]["enterprises"] == {"totalCount": 0, "edges": []}


async def test_future_and_numbers_of_persons_are_refused(own: Desk) -> None:
    """Nobody can say what will be known; and persons are found by the numbers of today alone."""
    text = "query($at: Instant) { enterprises(first: 1, asOf: $at FILTER) { totalCount } }"
    later = (datetime.now(UTC) + timedelta(minutes=1)).isoformat()
    with pytest.raises(Refusal) as refused:
        await own.answer("city", text.replace("FILTER", ""), at=later)
    assert refused.value.code is Code.AS_OF_IN_FUTURE
    caller = replace(own.caller("city"), purpose=LOOKUP, case="2026-7")
    number = '{idNumber: {eq: "110101190001011009"}}'
    sought = text.replace("FILTER", f", filter: {{safetyPeople: {{some: {number}}}}}")
    assert (await own.answer(caller, sought))["data"]["enterprises"]["totalCount"] == 0
    with pytest.raises(Refusal) as refused:
        await own.answer(caller, sought, at=datetime.now(UTC).isoformat())
    assert refused.value.code is Code.FIELD_NOT_FILTERABLE


async def test_a_plan_holds_no_instant(own: Desk) -> None:
    """Two instants share one statement; a read of the present is another, and asks for no version."""
    documents, caller = own.engine.documents, own.caller("town")
    document = documents.document("query($at: Instant) { enterprises(first: 1, asOf: $at) { totalCount } }")
    operation = document.operation(None)
    made = [documents.statement(document, operation, documents.variables(operation, {"at": at}), caller.shape)
            for at in ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", None)]
    assert made[0] is made[1]
    assert "2026" not in made[0].sql
    assert "_ever" in made[0].sql
    assert "_ever" not in made[2].sql


async def test_writers_add_to_history_and_never_change_it(life: Life) -> None:
    """The role of commands neither changes nor removes what was known, whoever it writes for."""
    writer = await connect(life.desk.dsn, role=WRITER)
    try:
        for sql in ("update hazards_past set state = 'CLOSED' where id = $1",
                    "update hazards_past set version = 9 where id = $1",
                    "update hazards_commercial_past set funds_cny = 1 where id = $1",
                    "delete from hazards_past where id = $1"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with transaction(writer, f"{HUB}|{CITY}||||HUB|{DAY}"):
                    await writer.execute(sql, life.key)
    finally:
        await writer.close()


async def test_versions_move_with_their_record(life: Life) -> None:
    """A record that moves takes its versions along: the new grid reads them all, the old one none."""
    desk, town = life.desk, 320481001000000
    moved = {"district_code": 320481000000000, "town_code": town, "village_code": None}
    writer = await connect(desk.dsn, role=WRITER)
    try:
        async with transaction(writer, f"{HUB}|{CITY}||||HUB|{DAY}"):
            work = Work(writer, desk.caller("city"), DAY, datetime.now(UTC), b"identity")
            await work.load(HAZARD, [life.key], "update")
            work.change(work.known["Hazard", life.key], moved, "transferEnterprise")
            await work.flush()
    finally:
        await writer.close()
    nodes = await _versions(life, "town:320481001")
    assert [n["version"] for n in nodes] == [6, 5, 4, 3, 2, 1]
    assert (nodes[0]["fundsCny"], nodes[-1]["fundsCny"]) == ("500", None)
    assert await _versions(life, "town") == []
    assert len(await _versions(life, "firm")) == 6


async def test_versions_follow_each_other_in_time(life: Life) -> None:
    """A machine whose clock is behind does not record a version before the one that it supersedes."""
    ahead = datetime.now(UTC) + timedelta(hours=1)
    await life.desk.rows("update hazards set recorded_at = $2 where id = $1", life.key, ahead)
    assert (await life.accept())["refusals"] == []
    nodes = await _versions(life, "town")
    assert [datetime.fromisoformat(n["recordedAt"]) for n in nodes[:2]] == [ahead, ahead]


async def test_loading_makes_no_history(dsn: str) -> None:
    """A city that is loaded has one version of each record."""
    twins = [t.name for s in CATALOG.stored.values() for t in s.past.values()]
    owner = await connect(dsn)
    full = [t for t in twins if await owner.fetchval(f"select exists (select from {t})")]
    await owner.close()
    assert twins
    assert full == []
