"""Drafts: kept for the unit that writes them and seen by nobody else, by either wall."""

from dataclasses import replace
from typing import Any

import asyncpg
import pytest

from auth.policy.roles import READER, WRITER
from hub.runtime.database import connect
from tests.writing import DAY, EVERYONE, Desk

GIVEN = {"verb": "registerHazard", "key": "form-1", "body": {"description": "somebody saw it"}}
KEPT = "draft { verb key body discardedAt version viewerRelation }"
LOOK = "query($id: ID!) { draft(id: $id) { key body } }"
LIST = "{ drafts(first: 100) { edges { node { key body } } } }"


@pytest.mark.parametrize("writer", ["firm", "village", "town", "district", "city", "partner:fire"])
async def test_draft_is_its_units_own(desk: Desk, writer: str) -> None:
    """Whoever writes it saves, reads and discards it; nobody else sees that it is there, above or below."""
    desk.day = DAY
    given = {**GIVEN, "body": {"description": f"seen by {writer}", "deadline": None}}
    made = await desk.done(writer, "saveDraft", given, KEPT)
    assert made["draft"] == {**given, "discardedAt": None, "version": 1, "viewerRelation": "OWN"}
    at = {"id": made["id"]}
    for other in EVERYONE:
        if other == writer or desk.caller(other).unit == desk.caller(writer).unit:
            continue
        assert (await desk.answer(other, LOOK, **at))["data"]["draft"] is None, other
        listed = (await desk.answer(other, LIST))["data"]["drafts"]["edges"]
        assert all(e["node"]["body"] != given["body"] for e in listed)
        assert await desk.refused(other, "discardDraft", at) in ("RECORD_NOT_FOUND", "VERB_NOT_ALLOWED")
    again = await desk.done(writer, "saveDraft", {**given, "body": {"description": "more"}}, KEPT)
    assert again["id"] == made["id"]
    assert again["draft"]["version"] == 2
    gone = await desk.done(writer, "discardDraft", at, KEPT)
    assert gone["draft"]["body"] is None
    assert gone["draft"]["discardedAt"]
    back = await desk.done(writer, "saveDraft", given, KEPT)
    assert back["draft"]["discardedAt"] is None


async def test_draft_is_read_for_a_purpose(desk: Desk) -> None:
    """What was filled in may hold personal data: without a purpose it is kept back, and that is told."""
    made = await desk.done("town", "saveDraft", {**GIVEN, "key": "form-2"})
    silent = replace(desk.caller("town"), purpose="")
    answer = await desk.answer(silent, LOOK, id=made["id"])
    assert answer["data"]["draft"] == {"key": "form-2", "body": None}
    assert answer["extensions"]["access"][0]["field"] == "Draft.body"


@pytest.mark.parametrize(("changed", "code", "field"), [
    ({"verb": "noVerb"}, "CODE_UNKNOWN", "verb"), ({"verb": "strikeOff"}, "CODE_UNKNOWN", "verb"),
    ({"body": [1]}, "VALUE_REFUSED", "body"), ({"body": {"a": "x" * 100_001}}, "TEXT_TOO_LONG", "body"),
    ({"key": " "}, "VALUE_BLANK", "key"),
])
async def test_draft_that_cannot_be_kept(desk: Desk, changed: dict[str, Any], code: str, field: str) -> None:
    """A draft is an object, of a verb that its writer may use, and no longer than a form."""
    out = await desk.do("firm", "saveDraft", {**GIVEN, **changed})
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [(code, field)]


@pytest.mark.parametrize("who", ["city", "district", "town", "auditor", "public", "partner:fire"])
async def test_second_wall_keeps_drafts_apart(desk: Desk, who: str) -> None:
    """By plain SQL too the reading and the writing role find no draft of another unit."""
    await desk.done("village", "saveDraft", {**GIVEN, "key": "form-3"})
    unit = desk.caller("village").unit
    for role in (READER, WRITER):
        connection = await connect(desk.dsn, role=role)
        await connection.execute(f"set hub.caller = '{desk.caller(who).setting_on(DAY)}'")
        for table in ("drafts", "drafts_sensitive"):
            found = await connection.fetch(f"select unit from {table}")
            assert all(r["unit"] != unit for r in found), (role, table)
        if role == WRITER:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(
                    "insert into drafts select * from json_populate_record(null::drafts, json_build_object("
                    "'city_code', 320400000000000, 'id', gen_random_uuid(), 'unit', $1::text, 'verb', 'x',"
                    " 'key', 'y', 'department_codes', '{}', 'fact_from', '2026-11-23', 'recorded_at', now(),"
                    " 'recorded_by', 'x', 'source_system', 'x', 'version', 1))", unit)
        await connection.close()
