"""Forged, foreign, absent: ids, cursors and grids not the caller's are refused, or found empty alike."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from auth.policy.model import Relation
from auth.principal import Principal
from fixtures.reference import CITY
from hub.compiler import paging
from hub.errors import Code, Refusal
from hub.runtime.database import connect
from hub.runtime.execute import Engine
from schema.catalog import CATALOG
from schema.identifiers import public_id
from tests.conftest import Asker
from tests.guards import no_binding, without
from tests.scope import Scope, World

WHO = ("public", "village:320402001001", "town:320402001", "partner:housing", "enterprise")
ABSENT, OTHER_CITY = UUID(int=7 << 76), 330100000000000
LISTED = "query($after: String) { enterprises(first: 2, after: $after, scope: ALL) { edges { cursor } } }"


async def _said(
    engine: Engine, caller: Principal, text: str, **variables: Any
) -> tuple[bytes | str, int]:
    """Give the bytes of an answer, or the text of a refusal, and the number of statements."""
    document, seen = engine.documents.document(text), list[str]()
    engine.database.on_statement = seen.append
    try:
        answer: bytes | str = await engine.answer(
            document, document.operation(None), variables, caller, "en")
        # The driver calls its logger in the next turn of the loop.
        await asyncio.sleep(0)
    except Refusal as refusal:
        answer = f"{refusal.code.name}: {refusal}"
    finally:
        engine.database.on_statement = None
    return answer, len(seen)


def _hidden(world: World, caller: Principal) -> list[tuple[str, UUID]]:
    """Give a row of each record that this caller does not see, where there is one."""
    scope, out = Scope(world, caller), []
    for e in CATALOG.entities.values():
        if e.scoped and e.row_class > 0:
            found = (r["id"] for r in world.rows[e.name]
                     if scope._relation(e, r) is Relation.OUTSIDE and not scope._published(e, r))
            out += [(e.name, key) for key in [next(found, None)] if key is not None]
    return out


def _look_ups(record: str) -> list[str]:
    single = next(n for n, r in CATALOG.roots.items() if r.entity == record and not r.many)
    return [f"query($id: ID!) {{ {single}(id: $id) {{ id }} }}",
            "query($id: ID!) { node(id: $id) { id } }",
            "query($id: ID!) { nodes(ids: [$id, $id]) { id __typename } }"]


@pytest.mark.parametrize("who", WHO)
async def test_not_yours_is_not_there(
    engine: Engine, callers: dict[str, Principal], world: World, who: str
) -> None:
    """An invisible id, an absent one and one of another city have the same bytes and number of statements."""
    caller = callers[who]
    hidden = _hidden(world, caller)
    assert len(hidden) > 10
    for record, key in hidden:
        ids = [public_id(record, CITY, key), public_id(record, CITY, ABSENT),
               public_id(record, OTHER_CITY, key)]
        for text in _look_ups(record):
            said = {await _said(engine, caller, text, id=i) for i in ids}
            assert len(said) == 1, (record, text, said)


async def test_a_hub_that_tells_them_apart_is_found(
    engine: Engine, callers: dict[str, Principal], world: World, dsn: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A refusal for what is there but not yours would be seen, and so would one more statement."""
    caller = callers["town:320402001"]
    record, key = _hidden(world, caller)[0]
    there, absent = (public_id(record, CITY, k) for k in (key, ABSENT))
    text, known = _look_ups(record)[0], Engine.answer
    owner = await connect(dsn)

    async def exists(variables: dict[str, Any]) -> bool:
        wanted = UUID(variables["id"].rpartition(":")[2])
        table = CATALOG.entities[record].table
        return bool(await owner.fetchval(f"select exists (select from {table} where id = $1)", wanted))

    async def refusing(self: Engine, *given: Any) -> bytes:
        if await exists(given[2]):
            raise Refusal(Code.ID_INVALID)
        return await known(self, *given)

    async def asking_again(self: Engine, *given: Any) -> bytes:
        if await exists(given[2]):
            await known(self, *given)
        return await known(self, *given)

    for wrong in (refusing, asking_again):
        monkeypatch.setattr(Engine, "answer", wrong)
        assert await _said(engine, caller, text, id=there) != await _said(engine, caller, text, id=absent)
    await owner.close()


@pytest.mark.parametrize("forged", [
    "", "x", "Enterprise", "Enterprise:1", "Enterprise::", f"Enterprise:{CITY}:", f"Enterprise:{CITY}:7",
    f"Enterprise:{CITY}:{ABSENT}:", f"Enterprise:-{CITY}:{ABSENT}", f"enterprise:{CITY}:{ABSENT}",
    f"Enterprise:{10**17}:{ABSENT}", f"Enterprise:٣٢٠:{ABSENT}", f" Enterprise:{CITY}:{ABSENT}",
    f"Hazard:{CITY}:{ABSENT}", f"Nothing:{CITY}:{ABSENT}", "Enterprise:1:' or true --", "\0",
])
async def test_forged_id_is_refused_before_any_statement(
    engine: Engine, callers: dict[str, Principal], forged: str
) -> None:
    """What is no id, or one of another type, is refused by its code whoever asks, and reads nothing."""
    for who in WHO:
        text = _look_ups("Enterprise")[0]
        said = await _said(engine, callers[who], text, id=forged)
        assert said[1] == 0
        assert str(said[0]).startswith("ID_INVALID: "), said
        in_filter = "query($id: ID!) { enterprises(first: 1, filter: {id: {eq: $id}}) { totalCount } }"
        assert await _said(engine, callers[who], in_filter, id=forged) == said


async def test_cursor_of_another_is_refused(ask: Asker, callers: dict[str, Principal]) -> None:
    """A cursor serves one scope alone; without that binding it would be taken, which this would see."""
    for other in WHO[1:]:
        cursor = (await ask(other, LISTED))["data"]["enterprises"]["edges"][0]["cursor"]
        said = await _said(ask.engine, callers["public"], LISTED, after=cursor)
        assert said[1] == 0
        assert str(said[0]).startswith("CURSOR_INVALID: ")
    with without(no_binding):
        cursor = (await ask(WHO[1], LISTED))["data"]["enterprises"]["edges"][0]["cursor"]
        said = await _said(ask.engine, callers["public"], LISTED, after=cursor)
    assert said[1] == 1


async def test_cursor_of_another_policy_is_refused(
    ask: Asker, callers: dict[str, Principal], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With another policy version no cursor of the one before is taken."""
    cursor = (await ask("town:320402001", LISTED))["data"]["enterprises"]["edges"][0]["cursor"]
    monkeypatch.setattr(paging, "policy_version", lambda: "another")
    paging.pads.cache_clear()
    try:
        said = await _said(ask.engine, callers["town:320402001"], LISTED, after=cursor)
    finally:
        paging.pads.cache_clear()
    assert said[1] == 0
    assert str(said[0]).startswith("CURSOR_INVALID: ")


async def test_cursor_of_another_purpose_is_refused(ask: Asker, callers: dict[str, Principal]) -> None:
    """A cursor that was given for one purpose serves no other."""
    caller = callers["city"]
    ask.callers = {**callers, "none": Principal(caller.kind, caller.level, CITY, caller.codes)}
    cursor = (await ask("city", LISTED))["data"]["enterprises"]["edges"][0]["cursor"]
    said = await _said(ask.engine, ask.callers["none"], LISTED, after=cursor)
    assert str(said[0]).startswith("CURSOR_INVALID: ")


TOWN_IS = "query($code: Long!) { hazards(first: 3, filter: {area: {town: {eq: $code}}}) { totalCount } }"
NO_GRIDS = (0, 1, 7, -1, 2**63 - 1, 999999999999999, 32040200100000, 3204020010000000, 330102001000000,
            320402001000001)


BY_GRID = (
    "query($code: Long!) { grid(code: $code) { name } }",
    "query($code: Long!) { grids(first: 1, filter: {code: {eq: $code}}) { totalCount } }",
    "query($code: Long!) { sites(first: 1, filter: {grid: {code: {in: [$code]}}}) { totalCount } }",
)


@pytest.mark.parametrize("code", [320402099000000, 320499001000000])
@pytest.mark.parametrize("who", ["town:320402001", "partner:housing", "enterprise"])
async def test_grid_that_does_not_exist_is_like_one_that_is_not_yours(
    engine: Engine, callers: dict[str, Principal], who: str, code: int
) -> None:
    """A filter on a code without a grid has the bytes and statements of one on somebody else's grid."""
    caller = callers[who]
    foreign = await _said(engine, caller, TOWN_IS, code=str(320412002000000))
    assert await _said(engine, caller, TOWN_IS, code=str(code)) == foreign
    assert foreign[1] == 1


@pytest.mark.parametrize("code", [*NO_GRIDS, 320402000000000, 320402001001000, 320400000000000])
async def test_code_that_is_no_town_is_refused(
    engine: Engine, callers: dict[str, Principal], code: int
) -> None:
    """A number that is written as no town of this city is refused before any SQL, whoever asks."""
    lists = ("{eq: $code}", "{ne: $code}", "{in: [$code]}", "{notIn: [320402001000000, $code]}")
    for who in ("city", "town:320402001", "partner:housing"):
        for operator in lists:
            text = TOWN_IS.replace("{eq: $code}", operator)
            said = await _said(engine, callers[who], text, code=str(code))
            assert str(said[0]).startswith("AREA_CODE_INVALID: "), operator
            assert said[1] == 0


@pytest.mark.parametrize("code", NO_GRIDS)
async def test_code_that_is_no_grid_is_refused_by_every_door(
    engine: Engine, callers: dict[str, Principal], code: int
) -> None:
    """A grid is looked up and filtered by codes that are written as one alone; an id of another is no id."""
    for text in BY_GRID:
        said = await _said(engine, callers["public"], text, code=str(code))
        assert str(said[0]).startswith("AREA_CODE_INVALID: "), text
        assert said[1] == 0
    for text in _look_ups("Grid"):
        said = await _said(engine, callers["public"], text, id=f"Grid:{CITY}:{code}")
        assert str(said[0]).startswith("ID_INVALID: ")
        assert said[1] == 0


@pytest.mark.parametrize(
    "code", ["", "32", "3301", "330102", "32040200", "3204020010011", "32040a", "320402 "])
async def test_code_that_is_no_division_is_refused(
    engine: Engine, callers: dict[str, Principal], code: str
) -> None:
    """A division has 4, 6, 9 or 12 digits and lies in the city; one that does not exist is just not found."""
    single = "query($code: String!) { division(code: $code) { name } }"
    listed = "query($code: String!) { divisions(first: 1, filter: {code: {eq: $code}}) { totalCount } }"
    for text in (single, listed):
        said = await _said(engine, callers["public"], text, code=code)
        assert str(said[0]).startswith("AREA_CODE_INVALID: "), text
        assert said[1] == 0
    assert (await _said(engine, callers["public"], single, code="320499"))[1] == 1


async def test_officer_of_no_grid_has_no_row(
    engine: Engine, callers: dict[str, Principal]
) -> None:
    """Whoever answers for a grid that does not exist has no row of its own."""
    caller = callers["town:320402001"]
    nowhere = Principal(caller.kind, caller.level, CITY, (999_999_999_999_999,), purpose=caller.purpose)
    text = "{ hazards(first: 3) { totalCount edges { node { id } } } }"
    answer, statements = await _said(engine, nowhere, text)
    assert statements == 1
    assert isinstance(answer, bytes)
    assert b'"totalCount":0,"edges":[]' in answer
