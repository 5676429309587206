"""`viewerRelation`: its laws, and SQL against Python over every row of a strange city and every caller."""

from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from auth.policy.decide import Decision
from auth.policy.relation import LEVELS, STEPS, Place, nearest, place_of, relate, relation_of
from auth.principal import Kind, Level, Principal
from schema.catalog import CATALOG, listing_name
from schema.field import S0
from schema.identifiers import public_id
from schema.relation import ViewerRelation
from tests.both import CALLERS, opened
from tests.purpose import purposed
from tests.strange import CITY

INVERSE = {r: r for r in ViewerRelation} | {
    ViewerRelation.BELOW: ViewerRelation.ABOVE, ViewerRelation.ABOVE: ViewerRelation.BELOW}


@st.composite
def _places(draw: st.DrawFn) -> Place:
    """Draw a grid of a small tree, so that relations of every kind come up."""
    level = draw(st.sampled_from(LEVELS))
    code = CITY
    for step in list(STEPS.values())[1:LEVELS.index(level) + 1]:
        code += draw(st.integers(1, 2)) * step
    return place_of(code, level)


PLACES = _places()


@given(PLACES, PLACES)
def test_relations_come_in_pairs(one: Place, two: Place) -> None:
    """Seen from the other side a relation is its inverse."""
    assert relate(two, one) is INVERSE[relate(one, two)]


@given(PLACES, PLACES, PLACES)
def test_what_is_below_lies_within(one: Place, two: Place, three: Place) -> None:
    """What is below what is below is below, and own means the same grid."""
    if relate(one, two) is relate(two, three) is ViewerRelation.BELOW:
        assert relate(one, three) is ViewerRelation.BELOW
    assert (relate(one, two) is ViewerRelation.OWN) is (one == two)


@given(st.lists(PLACES, max_size=4), st.lists(PLACES, max_size=3), PLACES)
def test_another_post_only_brings_nearer(posts: list[Place], records: list[Place], more: Place) -> None:
    """With a further post nothing lies farther off."""
    order = list(ViewerRelation)
    assert order.index(nearest([*posts, more], records)) <= order.index(nearest(posts, records))


def test_examples_of_each_relation() -> None:
    """A town sees itself, its village, its district, its neighbour, and another district's town."""
    town = place_of(320402001000000, Level.TOWN)
    seen = [
        relate(town, town), relate(town, place_of(320402001002000, Level.VILLAGE)),
        relate(town, place_of(320402000000000, Level.DISTRICT)),
        relate(town, place_of(320402002000000, Level.TOWN)),
        relate(town, place_of(320404001000000, Level.TOWN)),
    ]
    assert seen == list(ViewerRelation)
    # A village of the neighbour is no sibling of the town.
    assert relate(town, place_of(320402002001000, Level.VILLAGE)) is ViewerRelation.OUTSIDE


def _below(rows: Iterable[dict[str, Any]]) -> Principal:
    """Make an officer of a village in a town of which some row is, and of no village."""
    town = next(r["town_code"] for r in rows if r["town_code"] and not r["village_code"])
    return purposed(Principal(Kind.OFFICER, Level.VILLAGE, CITY, (town + 1000,)))


def test_sql_says_what_python_says() -> None:
    """Of every row that any caller is shown, the statement tells the relation of the pure function."""
    met: set[tuple[Kind, ViewerRelation]] = set()
    with opened() as both:
        rows = {
            e.name: {public_id(e.name, CITY, r[e.key]): r for r in both.world.rows[e.name]}
            for e in CATALOG.entities.values() if e.scoped
        }
        text = "{" + " ".join(
            f"{listing_name(CATALOG.entities[name])}(first: 300, scope: ALL)"
            " { edges { node { id viewerRelation } } }" for name in rows) + "}"
        open_rows = [r for e in CATALOG.entities.values() if e.scoped and e.row_class is S0
                     for r in both.world.rows[e.name]]
        for caller in (*CALLERS, _below(open_rows)):
            data = both.compiled(caller, text, {})["data"]
            for name, known in rows.items():
                entity = CATALOG.entities[name]
                reach = Decision(caller.shape).reach(entity)
                for edge in data[listing_name(entity)]["edges"]:
                    node, row = edge["node"], known[edge["node"]["id"]]
                    wanted = relation_of(caller, reach, entity, row)
                    assert node["viewerRelation"] == wanted.name, (caller.shape, name, row)
                    met.add((caller.kind, wanted))
    # Otherwise the comparison would have compared nothing.
    assert {(Kind.OFFICER, r) for r in ViewerRelation} <= met
    assert {k for k, r in met if r is ViewerRelation.OWN} >= {
        Kind.ENTERPRISE_USER, Kind.PARTNER, Kind.OFFICER}
    assert (Kind.PUBLIC, ViewerRelation.OUTSIDE) in met
    assert {r for k, r in met if k is Kind.PUBLIC} == {ViewerRelation.OUTSIDE}
