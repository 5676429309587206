"""What a caller must say that it asks for, and what it gets without."""

from dataclasses import replace
from typing import Any

import pytest

from auth.policy.decide import Decision, decide, viewer
from auth.policy.laws import rank
from auth.policy.model import Effect, Relation
from auth.policy.purposes import OWN_AFFAIRS, PURPOSE_FROM, purposes, state, usable, widest
from auth.policy.rules import LEGAL, PARTNERS
from auth.principal import Kind, Level, PolicyShape, Principal, anonymous
from hub.errors import Code, Refusal
from schema.catalog import CATALOG
from schema.field import S5, FieldClass
from tests.conftest import CITY, Asker

OFFICER = Principal(Kind.OFFICER, Level.TOWN, CITY, (320402001000000,))
FIRE = Principal(Kind.PARTNER, Level.CITY, CITY, department="XF")
ALL: frozenset[str] = frozenset()


def _shapes() -> list[PolicyShape]:
    return [
        PolicyShape(kind, level, department, several=False, purpose=purpose)
        for kind, level in sorted(LEGAL) for purpose in ("", "NO_SUCH", *purposes())
        for department in (PARTNERS if kind is Kind.PARTNER else ("",))
    ]


def test_a_purpose_only_lowers() -> None:
    """No purpose, stated or not, gives any field more than the table does."""
    for shape in _shapes():
        decision = Decision(shape)
        for entity in CATALOG.entities.values():
            for field in entity.fields.values():
                for relation in Relation:
                    table = decide(viewer(shape), relation, field.family, field.cls).effect
                    assert rank(decision.cell(field, relation).effect) <= rank(table)


def test_nothing_guarded_opens_without_a_purpose() -> None:
    """Without one that their kind may state, nobody is given a field of class PERSONAL or above."""
    for shape in _shapes():
        known = purposes().get(shape.purpose)
        opened = known.classes if known and shape.kind in known.kinds else frozenset()
        for entity in CATALOG.entities.values():
            for field in entity.fields.values():
                if field.cls >= PURPOSE_FROM and field.cls not in opened:
                    cells = [Decision(shape).cell(field, relation) for relation in Relation]
                    assert {c.effect for c in cells} == {Effect.WITHHELD}


def test_each_kind_has_a_purpose_that_shuts_nothing() -> None:
    """The second wall is rendered from the purpose of each kind that opens every class."""
    every = frozenset(c for c in FieldClass if PURPOSE_FROM <= c <= S5)
    for kind in Kind:
        assert kind is Kind.PUBLIC or purposes()[widest(kind)].classes == every
    assert widest(Kind.PUBLIC) == ""


def test_stated_purposes() -> None:
    """A purpose is taken with its case, in letters of any script; an enterprise has its own unsaid."""
    assert state(OFFICER, None, ALL) is OFFICER
    assert state(OFFICER, b"SUPERVISION", ALL).shape.purpose == "SUPERVISION"
    made = state(FIRE, " CASE ; case=常应急罚〔2026〕15号 ".encode(), ALL)
    assert (made.purpose, made.case) == ("CASE", "常应急罚〔2026〕15号")
    firm = Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY)
    assert state(firm, None, ALL).purpose == OWN_AFFAIRS
    assert state(anonymous(CITY), None, ALL).purpose == ""
    assert usable(Kind.PUBLIC) == []


@pytest.mark.parametrize(("caller", "header", "allowed", "code"), [
    (FIRE, None, ALL, Code.PURPOSE_REQUIRED),
    (OFFICER, b"", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"supervision", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"PLEASURE", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"CASE;case=1\r\nX: y", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"CASE;case=" + b"1" * 65, ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"SUPERVISION|OFFICER", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"\xff\xfe", ALL, Code.PURPOSE_UNKNOWN),
    (OFFICER, b"AUDIT", ALL, Code.PURPOSE_NOT_ALLOWED),
    (anonymous(CITY), b"SUPERVISION", ALL, Code.PURPOSE_NOT_ALLOWED),
    (FIRE, b"CASE;case=1", frozenset({"SUPERVISION"}), Code.PURPOSE_NOT_ALLOWED),
    (OFFICER, b"CASE", ALL, Code.PURPOSE_CASE_REQUIRED),
    (OFFICER, b"CASE_LOOKUP;case=", ALL, Code.PURPOSE_UNKNOWN),
])
def test_refused_purposes(
    caller: Principal, header: bytes | None, allowed: frozenset[str], code: Code
) -> None:
    """Each bad statement of a purpose has its code, and names what may be stated instead."""
    with pytest.raises(Refusal) as caught:
        state(caller, header, allowed)
    assert caught.value.code is code
    assert caught.value.facts.get("purposes", "CASE") == ", ".join(
        usable(caller.kind, allowed)) or code is Code.PURPOSE_CASE_REQUIRED


def test_every_kind_may_state_something() -> None:
    """Every caller but the public has a purpose to state."""
    assert [kind for kind in Kind if not usable(kind)] == [Kind.PUBLIC]


PHONES = "{ safetyPeople(first: 3) { edges { node { name mobile } } } }"


async def test_withheld_for_want_of_a_purpose(ask: Asker) -> None:
    """Without a purpose a personal field is null, says so under rule PURPOSE, and is not in the SQL."""
    town = ask.callers["town:320402001"]
    ask.callers["silent"] = replace(town, purpose="")
    said: dict[str, Any] = await ask("silent", PHONES)
    assert said["data"]["safetyPeople"]["edges"]
    assert all(e["node"]["mobile"] is None for e in said["data"]["safetyPeople"]["edges"])
    rules = {w["field"]: w["effects"][0]["rule"] for w in said["extensions"]["access"]}
    assert rules["SafetyPerson.mobile"] == "PURPOSE"
    assert not any("safety_people_personal_staff_phone" in s for s in ask.statements)
    told = await ask("town:320402001", PHONES)
    assert any(e["node"]["mobile"] for e in told["data"]["safetyPeople"]["edges"])
