"""Corrections by the public API: who sees a fault proposes, who owns the field settles."""

import pytest

from tests.writing import DAY, Desk, at_firm, name_of

PROPOSE = "proposeCorrection"


@pytest.fixture
async def firm(desk: Desk) -> Desk:
    """Give a desk for a firm of its own."""
    return await at_firm(desk, "true", 120)


async def test_owner_settles_what_another_proposed(firm: Desk) -> None:
    """The village sees a wrong risk level; the town that owns it accepts, and nobody else may."""
    about = {"record": name_of("Enterprise", firm.firm["id"]), "field": "riskLevel", "proposed": "R1",
             "reason": "现场有较大风险"}
    for who in ("public", "auditor"):
        assert await firm.refused(who, PROPOSE, about) == "VERB_NOT_ALLOWED"
    assert await firm.refused("village:320481001001", PROPOSE, about) == "LINK_UNKNOWN"
    made = await firm.done("village", PROPOSE, about, "correction { state proposed recordType }")
    assert made["correction"] == {"state": "OPEN", "proposed": "R1", "recordType": "Enterprise"}
    settle = {"id": made["id"], "accepted": True}
    for who in ("firm", "village", "city"):
        assert await firm.refused(who, "settleCorrection", settle) == "FIELD_NOT_YOURS"
    for who in ("public", "auditor"):
        assert await firm.refused(who, "settleCorrection", settle) == "VERB_NOT_ALLOWED"
    assert await firm.refused("town:320481001", "settleCorrection", settle) == "RECORD_NOT_FOUND"
    assert await firm.refused("town", "settleCorrection", id=made["id"], accepted=False) == "VALUE_BLANK"
    done = await firm.done("town", "settleCorrection", settle, "correction { state settledOn }")
    assert done["correction"] == {"state": "ACCEPTED", "settledOn": str(DAY)}
    (row,) = await firm.rows("select risk_level from enterprises where id = $1", firm.firm["id"])
    assert row["risk_level"] == "R1"
    assert await firm.refused("town", "settleCorrection", settle) == "STATE_NOT_ALLOWED"


async def test_rejected_correction_changes_nothing(firm: Desk) -> None:
    """A town is told why the address of a site stays."""
    before = await firm.rows("select address from sites where id = $1", firm.firm["site_id"])
    made = await firm.done("town", PROPOSE, record=name_of("Site", firm.firm["site_id"]),
                           field="address", proposed="演示路7号", reason="门牌不符")
    await firm.done("firm", "settleCorrection", id=made["id"], accepted=False, opinion="门牌已换")
    assert await firm.rows("select address from sites where id = $1", firm.firm["site_id"]) == before


@pytest.mark.parametrize(("field", "proposed", "code"), [
    ("fileState", "CLOSED", "FIELD_NOT_CORRECTABLE"),
    ("uscc", "x", "FIELD_NOT_CORRECTABLE"),
    ("revenue10k", "1", "FIELD_NOT_CORRECTABLE"),
    ("version", "1", "FIELD_NOT_CORRECTABLE"),
    ("sites", "1", "FIELD_NOT_CORRECTABLE"),
    ("__class__", "1", "FIELD_NOT_CORRECTABLE"),
    ("riskLevel", "R9", "VALUE_REFUSED"),
    ("employees", "7", "FIELD_NOT_CORRECTABLE"),
    ("registeredCapital10k", "many", "VALUE_REFUSED"),
    ("registeredCapital10k", "-1", "NUMBER_NEGATIVE"),
    ("registeredCapital10k", "9" * 1200, "NUMBER_OUT_OF_RANGE"),
    ("registeredOn", "2020-13-01", "VALUE_REFUSED"),
    ("specialFields", "no,such", "CODE_UNKNOWN"),
    ("status", "", "VALUE_REFUSED"),
])
async def test_what_cannot_stand_is_not_proposed(firm: Desk, field: str, proposed: str, code: str) -> None:
    """States, identities and trade secrets are not corrected so, nor a value its field would not take."""
    about = {"record": name_of("Enterprise", firm.firm["id"]), "field": field, "proposed": proposed}
    assert await firm.refused("town", PROPOSE, about, reason="x") == code


@pytest.mark.parametrize("record", ["", "x", "Enterprise:1:2", "Grid:320400000000000:320402001000000",
                                    "Enterprise:320400000000000:no",
                                    "Site:320400000000000:00000000-0000-7000-8000-000000000000"])
async def test_unknown_records_are_told_alike(firm: Desk, record: str) -> None:
    """Forged, foreign and absent ids are refused in the same way."""
    code = await firm.refused("town", PROPOSE, record=record, field="name", proposed="x", reason="x")
    assert code == ("VALUE_BLANK" if not record else "LINK_UNKNOWN")


async def test_an_offices_record_is_corrected_by_an_office(firm: Desk) -> None:
    """A deadline is no enterprise's to correct, though it may fill one in."""
    site = name_of("Site", firm.firm["site_id"])
    hazard = await firm.done("village", "registerHazard", site=site, category="F2",
                             description="loose", deadline=str(DAY))
    made = await firm.done("village", PROPOSE, record=hazard["id"], field="deadline",
                           proposed="2027-01-01", reason="x")
    assert await firm.refused("firm", "settleCorrection", id=made["id"], accepted=True) == "FIELD_NOT_YOURS"
    await firm.done("district", "settleCorrection", id=made["id"], accepted=True)


async def test_reported_change_is_settled_with_its_file(firm: Desk) -> None:
    """What the enterprise reported is no objection, and is not settled as one."""
    (known,) = await firm.rows("select count(*) as n from corrections where kind = 'CHANGE'"
                               " and enterprise_id = $1", firm.firm["id"])
    at = {"id": name_of("Enterprise", firm.firm["id"])}
    await firm.done("firm", "reportChange", at, legalRepresentative="演示戊")
    (row,) = await firm.rows("select id from corrections where kind = 'CHANGE' and enterprise_id = $1"
                             " order by id desc limit 1", firm.firm["id"])
    given = {"id": name_of("Correction", row["id"]), "accepted": True}
    assert await firm.refused("firm", "settleCorrection", given) == "FIELD_NOT_CORRECTABLE"
    assert known["n"] == 0
    await firm.done("village", "rejectChange", at, reason="x")
