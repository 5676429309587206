"""`extensions.access` says what is lacking, and strict mode refuses by it before anything is read."""

from collections.abc import Iterator

import httpx
import pytest

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.needs import LANGUAGES, Need, NeedKind, line_of, mark_of, sentences, tell
from auth.policy.purposes import purposes, usable
from auth.principal import Kind, Level, PolicyShape
from hub.errors import Code, Refusal
from hub.runtime.execute import Engine
from hub.runtime.trusted import TrustedDocuments
from hub.web.graphql import execute
from hub.web.request import Asked
from schema.catalog import CATALOG
from tests.conftest import Asker
from tests.test_http import Client, http
from tests.test_purpose import _shapes

__all__ = ["http"]
HELD = "{ enterprises(first: 1, scope: ALL) { edges { node { name employees } } } }"
OPEN = "{ enterprises(first: 1, scope: ALL) { edges { node { name } } } }"
STRICT = {"x-access-mode": "strict"}


@pytest.fixture
def statements(engine: Engine) -> Iterator[list[str]]:
    """Collect the statements that are sent."""
    found: list[str] = []
    engine.database.on_statement = found.append
    yield found
    engine.database.on_statement = None


def _code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


async def test_strict_mode_refuses_before_any_statement(http: Client, statements: list[str]) -> None:
    """What would be withheld is refused by name, with rule and needs, in the caller's language."""
    answer = await http.post({"query": HELD}, headers=STRICT)
    assert (answer.status_code, _code(answer)) == (403, "ACCESS_STRICT")
    assert statements == []
    error = answer.json()["errors"][0]
    assert "Enterprise.employees" in error["message"]
    partial = (await http.post({"query": HELD}, headers={"x-access-mode": "partial"})).json()
    assert error["extensions"]["access"] == partial["extensions"]["access"]
    line = error["extensions"]["access"][0]["effects"][0]
    assert (line["rule"], line["effect"]) == ("OUT", "WITHHELD")
    assert "town" in line["needs"][0]["choices"]
    zh = await http.post({"query": HELD}, headers=STRICT | {"accept-language": "zh"})
    said = zh.json()["errors"][0]["extensions"]["access"][0]["effects"][0]["needs"][0]["text"]
    assert said.startswith("需要")


async def test_strict_mode_lets_pass_what_is_full(http: Client) -> None:
    """Where nothing is withheld the answer is the one of the usual mode, byte for byte."""
    for text in (OPEN, '{ __type(name: "Node") { name } viewer { kind } }'):
        answers = [(await http.post({"query": text}, headers=h)).content
                   for h in ({}, STRICT, {"x-access-mode": " Strict "})]
        assert len(set(answers)) == 1
        assert b'"data"' in answers[0]


async def test_mode_is_a_known_word(http: Client) -> None:
    """Another word in the header is refused by its code, which names the words."""
    answer = await http.post({"query": OPEN}, headers={"x-access-mode": "loose"})
    assert (answer.status_code, _code(answer)) == (400, "ACCESS_MODE_UNKNOWN")
    assert "partial, strict" in answer.json()["errors"][0]["message"]


async def test_each_request_of_a_batch_is_strict(http: Client) -> None:
    """In a batch each request is refused or answered for itself."""
    answer = await http.post(
        [{"query": HELD}, {"query": OPEN}], headers=STRICT, settings={"batching_max": 2})
    first, second = answer.json()
    assert first["errors"][0]["extensions"]["code"] == "ACCESS_STRICT"
    assert second["data"]["enterprises"]["edges"]


async def test_get_and_trusted_documents_are_strict(
    http: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A query by GET and a document named by its digest are held to the mode too."""
    answer = await http.send("GET", params={"query": HELD}, headers=STRICT, settings={"http_get": True})
    assert (answer.status_code, _code(answer)) == (403, "ACCESS_STRICT")
    monkeypatch.setattr(TrustedDocuments, "text", lambda *_: HELD)
    answer = await http.post({"documentId": "0" * 64}, headers=STRICT)
    assert (answer.status_code, _code(answer)) == (403, "ACCESS_STRICT")


async def test_the_executor_is_strict_too(ask: Asker, statements: list[str]) -> None:
    """By the other way out the same operation is refused by the same code, before any statement."""
    text = '{ __type(name: "Node") { name } ' + HELD[1:]
    with pytest.raises(Refusal) as caught:
        await execute(ask.engine, Asked(text, "", None, {}, strict=True), ask.callers["public"])
    assert caught.value.code is Code.ACCESS_STRICT
    assert statements == []


def test_needs_are_told_of_every_lowered_cell() -> None:
    """Whatever is not FULL has a reason and a need in both languages; what is FULL needs nothing."""
    for shape in _shapes():
        decision = Decision(shape)
        for entity in CATALOG.entities.values():
            for field in entity.fields.values():
                for relation in Relation:
                    cell = decision.cell(field, relation)
                    line = line_of(decision, mark_of(field), relation, cell)
                    assert bool(line.needs) is (cell.effect is not Effect.FULL), (shape, field.name)
                    zh, en = (tell(line, language) for language in LANGUAGES)
                    assert zh["reason"] != en["reason"]
                    assert all(a["text"] != b["text"] for a, b in zip(zh["needs"], en["needs"], strict=True))


def test_needs_name_what_helps() -> None:
    """With what a line names, the field is given: scope, a purpose, or to be one of the viewers."""
    phone = CATALOG.entities["SafetyPerson"].fields["mobile"]
    town = Decision(PolicyShape(Kind.OFFICER, Level.TOWN, "", several=False))
    codes = tuple(c for c in usable(Kind.OFFICER) if phone.cls in purposes()[c].classes)
    line = line_of(town, mark_of(phone), Relation.INSIDE, town.cell(phone, Relation.INSIDE))
    assert line.needs == (Need(NeedKind.PURPOSE, codes),)
    for code in codes:
        stated = Decision(town.shape._replace(purpose=code))
        assert stated.cell(phone, Relation.INSIDE).effect is Effect.FULL
    outside = line_of(town, mark_of(phone), Relation.OUTSIDE, town.cell(phone, Relation.OUTSIDE))
    assert outside.needs == (Need(NeedKind.SCOPE), Need(NeedKind.PURPOSE, codes))
    whole = [sentences()[kind.value] for kind in NeedKind]
    assert all(zh.endswith("。") and en.endswith(".") for zh, en in whole)
