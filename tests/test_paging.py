"""Cursors and page sizes as clients meet them: what is refused, and that a cursor serves its list alone."""

import base64
from typing import Any

import pytest

from hub.errors import Code, Refusal
from tests.conftest import Asker

LIST = "query($after: String, $before: String) { enterprises(%s) { %s } }"
TOTAL, EDGES = "totalCount", "edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage }"


async def _refused(ask: Asker, who: str, text: str, **variables: Any) -> Code:
    with pytest.raises(Refusal) as caught:
        await ask(who, text, **variables)
    assert ask.statements == []
    return caught.value.code


async def _page(ask: Asker, who: str, arguments: str = "first: 3, after: $after", **given: Any) -> Any:
    text = LIST.replace("$before: String", "") if "before" not in arguments else LIST
    text = text if "after" in arguments else text.replace("$after: String, ", "")
    return (await ask(who, text % (arguments, EDGES), **given))["data"]["enterprises"]


@pytest.mark.parametrize(("arguments", "code"), [
    ("first: 0", Code.PAGE_SIZE_INVALID), ("first: -1", Code.PAGE_SIZE_INVALID),
    ("last: -1", Code.PAGE_SIZE_INVALID), ("first: 1001", Code.PAGE_SIZE_INVALID),
    ("first: 2147483647", Code.PAGE_SIZE_INVALID), ("last: 1001", Code.PAGE_SIZE_INVALID),
    ("first: 2147483648", Code.DOCUMENT_INVALID), ("first: 1.0", Code.DOCUMENT_INVALID),
    ("first: 1, last: 1", Code.PAGE_DIRECTION_INVALID), ("orderBy: []", Code.PAGE_DIRECTION_INVALID),
    ('first: 1, before: "x"', Code.PAGE_DIRECTION_INVALID),
    ('last: 1, after: "x"', Code.PAGE_DIRECTION_INVALID),
    ('first: 1, after: ""', Code.CURSOR_INVALID), ('last: 1, before: "x"', Code.CURSOR_INVALID),
])
@pytest.mark.parametrize("wanted", [TOTAL, EDGES])
async def test_page_that_cannot_be_is_refused(
    ask: Asker, arguments: str, code: Code, wanted: str
) -> None:
    """Sizes, directions and cursors are checked whatever is selected, and before any statement."""
    assert await _refused(ask, "city", f"{{ enterprises({arguments}) {{ {wanted} }} }}") is code


async def test_cursor_says_nothing_and_serves_both_ways(ask: Asker) -> None:
    """Cursors of edges and ends are the same text; paging back from the end gives the rows before."""
    first = await _page(ask, "city")
    cursors = [e["cursor"] for e in first["edges"]]
    assert (cursors[0], cursors[-1]) == (first["pageInfo"]["startCursor"], first["pageInfo"]["endCursor"])
    assert all(len(base64.b64decode(c)) > 16 for c in cursors)
    back = await _page(ask, "city", "last: 2, before: $before", before=cursors[-1])
    assert [e["cursor"] for e in back["edges"]] == cursors[:2]
    assert (await _page(ask, "city", after=cursors[-1]))["edges"][0]["cursor"] not in cursors


async def test_cursor_serves_its_own_list_alone(ask: Asker) -> None:
    """A cursor of another list, order or scope is refused, also where only the total is asked for."""
    cursor = (await _page(ask, "city"))["pageInfo"]["endCursor"]
    text = "query($after: String) { %s(first: 1, after: $after%s) { totalCount } }"
    assert (await ask("city", text % ("enterprises", ""), after=cursor))["data"]
    for who, name, order in (
        ("city", "hazards", ""), ("city", "enterprises", ", orderBy: [{name: ASC}]"),
        ("district:320402", "enterprises", ""), ("public", "enterprises", ""),
    ):
        code = await _refused(ask, who, text % (name, order), after=cursor)
        assert code is Code.CURSOR_INVALID
