"""`myAccess` and `explainAccess`: what a caller is told of the policy is what it then meets."""

from typing import Any
from uuid import UUID

import pytest

from auth.policy.model import Effect, Relation
from hub.errors import Code, Refusal
from hub.web.graphql import execute
from hub.web.request import Asked
from schema.catalog import CATALOG, listing_name, singular
from schema.relation import AccessEffect, AccessRelation
from tests.conftest import CITY, Asker

MINE = """query ($type: SchemaName!) { myAccess(type: $type) { field fieldClass
  effects { relation effect rule ground reason needs { kind choices text } } } }"""
WHY = """query ($id: ID!, $field: SchemaName!, $as: SchemaName, $purpose: SchemaName) {
  explainAccess(id: $id, field: $field, as: $as, purpose: $purpose, language: EN) {
    __typename field fieldClass viewerRelation relation effect rule ground reason
    needs { __typename kind choices text } } }"""
FIRM = ("employees", "revenue10k", "name", "town", "inspections")
PERSON = ("mobile", "idNumber", "name", "enterprise")
FIRMS = "{ enterprises(first: 100) { edges { node { id uscc town { code } } } } }"


async def _firms(ask: Asker) -> list[dict[str, Any]]:
    return [e["node"] for e in (await ask("city", FIRMS))["data"]["enterprises"]["edges"]]


def test_the_schema_has_the_words_of_the_policy() -> None:
    """Effects and relations of the schema are those that the policy decides by."""
    assert [e.name for e in AccessEffect] == [e.name for e in Effect]
    assert [r.name for r in AccessRelation] == [r.name for r in Relation]


async def test_matrix_is_what_an_answer_withholds(ask: Asker) -> None:
    """For every caller, what a list of all fields keeps back is what `myAccess` says it would."""
    for name in ("Enterprise", "SafetyPerson", "Hazard"):
        entity = CATALOG.entities[name]
        fields = " ".join(f for f in entity.fields if f != "id")
        text = f"{{ {listing_name(entity)}(first: 1, scope: ALL) {{ edges {{ node {{ {fields} }} }} }} }}"
        for who in ask.callers:
            told = {f["field"]: f for f in (await ask(who, MINE, type=name))["data"]["myAccess"]}
            assert set(told) == {*entity.fields, *entity.links}
            said = (await ask(who, text))["extensions"]["access"]
            met = {
                a["field"].partition(".")[2]:
                    {(e["relation"], e["effect"], e["rule"]) for e in a["effects"]}
                for a in said
            }
            for field in entity.fields.keys() - {"id"}:
                lines = {(e["relation"], e["effect"], e["rule"]) for e in told[field]["effects"]}
                assert met.get(field, set()) == {e for e in lines if e[1] != "FULL"}, (who, field)


async def test_explanation_is_what_a_row_shows(ask: Asker) -> None:
    """A field explained as FULL is there, one explained as WITHHELD is null, in the very row."""
    firms = await _firms(ask)
    own = next(f for f in firms if f["town"]["code"] == 320402001000000)
    other = next(f for f in firms if f["town"]["code"] != 320402001000000)
    for firm, relation in ((own, "BELOW"), (other, "OUTSIDE")):
        said = (await ask("town:320402001", WHY, id=firm["id"], field="employees"))
        assert len(ask.statements) == 1
        found = said["data"]["explainAccess"]
        text = "query ($id: ID!) { enterprise(id: $id) { employees viewerRelation } }"
        row = (await ask("town:320402001", text, id=firm["id"]))["data"]["enterprise"]
        assert (found["viewerRelation"], row["viewerRelation"]) == (relation, relation)
        assert (found["effect"] == "FULL") is (row["employees"] is not None)
        assert found["relation"] == ("INSIDE" if relation == "BELOW" else "OUTSIDE")
        assert bool(found["needs"]) is (found["effect"] != "FULL")
    assert found["needs"][0]["kind"] == "SCOPE"
    assert found["needs"][0]["text"].startswith("Needed")


async def test_invisible_is_answered_as_absent(ask: Asker) -> None:
    """An id that the caller may not see and one that is nowhere have one answer, of one statement."""
    for name in ("Inspection", "Hazard", "SafetyPerson"):
        entity = CATALOG.entities[name]
        page = f"{{ {listing_name(entity)}(first: 100) {{ edges {{ node {{ id viewerRelation }} }} }} }}"
        for who in ("public", "village:320402001001", "partner:housing"):
            rows = [e["node"]["id"] for e in (await ask("city", page))["data"][listing_name(entity)]["edges"]]
            look = f"query ($id: ID!) {{ {singular(entity)}(id: $id) {{ id }} }}"
            hidden = [i for i in rows if (await ask(who, look, id=i))["data"][singular(entity)] is None][:1]
            answers = [
                (await ask(who, WHY, id=public, field="enterprise"), len(ask.statements))
                for public in (*hidden, f"{name}:{CITY}:{UUID(int=7)}")
            ]
            assert answers[0] == answers[-1] == (
                {"data": {"explainAccess": None}, "extensions": {"access": []}}, 1)


@pytest.mark.parametrize("asker", ["auditor", "city"])
async def test_hypothetical_callers(ask: Asker, asker: str) -> None:
    """An auditor or city officer is told for somebody else what that caller is told for itself."""
    firms, met = await _firms(ask), set()
    page = "{ safetyPeople(first: 100) { edges { node { id } } } }"
    people = [e["node"]["id"] for e in (await ask("town:320402001", page))["data"]["safetyPeople"]["edges"]]
    for word, purpose in (("town:320402001", "EMERGENCY"), ("district:320402", "EMERGENCY"),
                          ("village:320402001001", "EMERGENCY"), ("partner:housing", "EMERGENCY"),
                          ("public", None)):
        for public, field in (*((f["id"], n) for f in firms[:8] for n in FIRM), *(
                (p, n) for p in people[:8] for n in PERSON)):
            own = (await ask(word, WHY, id=public, field=field))["data"]["explainAccess"]
            posed = (await ask(asker, WHY, id=public, field=field, purpose=purpose,
                               **{"as": word}))["data"]["explainAccess"]
            # What somebody may not even see is explained to who asks for them, as withheld.
            assert posed == own or (own is None and posed["effect"] == "WITHHELD"), (word, field)
            met.add((word, posed["effect"]))
    assert len(met) > 10
    file = (await ask(asker, WHY, id=people[0], field="mobile", **{"as": "enterprise"}))
    assert file["data"]["explainAccess"]["viewerRelation"] == "OWN"


async def test_a_row_that_a_hypothetical_caller_may_not_see(ask: Asker) -> None:
    """Of a hazard that is not published the public is explained nothing but that it is outside."""
    page = "{ hazards(first: 100) { edges { node { id listedOn } } } }"
    rows = [e["node"] for e in (await ask("city", page))["data"]["hazards"]["edges"]]
    secret = next(r["id"] for r in rows if r["listedOn"] is None)
    answer = await ask("auditor", WHY, id=secret, field="listedOn", **{"as": "public"})
    told = answer["data"]["explainAccess"]
    assert (told["effect"], told["rule"]) == ("WITHHELD", "OUT")


@pytest.mark.parametrize(("who", "text", "code"), [
    ("city", '{ myAccess(type: "Nothing") { field } }', Code.RECORD_UNKNOWN),
    ("city", '{ myAccess(type: "no such") { field } }', Code.DOCUMENT_INVALID),
    ("public", 'explainAccess(id: "ID", field: "nope") { rule }', Code.FIELD_UNKNOWN),
    ("public", 'explainAccess(id: "x", field: "name") { rule }', Code.ID_INVALID),
    ("public", 'explainAccess(id: "ID", field: "name", as: "city") { rule }', Code.HYPOTHETICAL_NOT_ALLOWED),
    ("town:320402001", 'explainAccess(id: "ID", field: "nope", as: "who") { rule }',
     Code.HYPOTHETICAL_NOT_ALLOWED),
    ("district:320402", 'explainAccess(id: "ID", field: "name", purpose: "AUDIT") { rule }',
     Code.HYPOTHETICAL_NOT_ALLOWED),
    ("city", 'explainAccess(id: "ID", field: "name", as: "who") { rule }', Code.PERSONA_UNKNOWN),
    ("auditor", 'explainAccess(id: "ID", field: "name", as: "city", purpose: "AUDIT") { rule }',
     Code.PURPOSE_UNKNOWN),
])
async def test_bad_questions_have_codes(ask: Asker, who: str, text: str, code: Code) -> None:
    """Each wrong question is a coded refusal, and who may not ask learns nothing else."""
    public = f"Enterprise:{CITY}:{UUID(int=7)}"
    text = text.replace("ID", public, 1) if "ID" in text else text
    with pytest.raises(Refusal) as caught:
        await ask(who, text if text.startswith("{") else f"{{ {text} }}")
    assert caught.value.code is code
    assert ask.statements == []


async def test_both_ways_out_tell_the_same(ask: Asker) -> None:
    """Mixed with data and aliases, the executor tells what the compiled way tells, in one statement."""
    firm = (await _firms(ask))[0]["id"]
    text = f"""query Q($t: SchemaName = "Hazard") {{ mine: myAccess(type: $t, language: EN) {{
        __typename f: field fieldClass effects {{ e: effect relation needs {{ k: kind __typename text }} }} }}
      why: explainAccess(id: "{firm}", field: "revenue10k") {{
        r: viewerRelation effect reason needs {{ kind }} }}
      lists: explainAccess(id: "{firm}", field: "hazards") {{ fieldClass relation }}
      viewer {{ kind }} enterprises(first: 3, scope: ALL) {{ edges {{ node {{ viewerRelation }} }} }} }}"""
    for who in ask.callers:
        compiled = (await ask(who, text))["data"]
        assert len(ask.statements) == 1
        walked = (await execute(ask.engine, Asked(text, "", None, {}), ask.callers[who]))["data"]
        assert walked == compiled
        assert compiled["mine"][0]["__typename"] == "FieldAccess"
