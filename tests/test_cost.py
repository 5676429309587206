"""Prices: what a plan weighs, on its real variables, and what a refusal says about it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auth.personas import persona
from fixtures.reference import CITY
from hub.compiler.cost import Bounds, Price, price_plan
from hub.errors import Code, Refusal
from hub.runtime.documents import Documents
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG
from tests.purpose import purposed

DOCUMENTS = Documents(SCHEMA._schema, CATALOG)
NODES_MAX, COST_MAX = 20_000, 5_000
BOUNDS = Bounds(NODES_MAX, COST_MAX)


def priced(text: str, **variables: Any) -> tuple[Price, dict[str, Any]]:
    """Price a document for the city's officer."""
    document = DOCUMENTS.document(text)
    operation = document.operation(None)
    values = DOCUMENTS.variables(operation, variables)
    caller = purposed(persona("city", CITY))
    return price_plan(DOCUMENTS.plan(document, operation, values, caller.shape)), values


@pytest.mark.parametrize(("text", "nodes", "cost"), [
    ("{ viewer { kind } }", 0, 0),
    ('{ enterprise(uscc: "x") { name } }', 0, 1),
    ("{ enterprises(first: 7) { edges { node { name } } } }", 7, 1 + 7),
    ("{ enterprises(last: 7) { edges { node { name } } } }", 7, 1 + 7),
    ("{ enterprises(first: 7) { edges { node { grid { parent { name } } } } } }", 7, 1 + 7 + 14),
    ("{ enterprises(first: 7) { edges { node { hazards(first: 3) { edges { node { id } } } } } } }",
     7 + 21, 1 + 7 + 7 + 21),
    ("{ a: enterprises(first: 2) { edges { cursor } } b: enterprises(first: 3) { edges { cursor } } }",
     5, 1 + 2 + 1 + 3),
    ("{ enterprises(first: 1) { totalCount } }", 1, 1 + 1 + 10),
    ('{ enterprises(first: 1, filter: {name: {contains: "x"}}) { edges { cursor } } }', 1, 1 + 1 + 5),
    ("{ enterprises(first: 1, filter: {hazards: {some: {}}}) { edges { cursor } } }", 1, 1 + 1 + 10),
    ("{ enterprises(first: 1, filter: {not: {hazards: {some: {}}}}) { totalCount } }",
     1, 1 + 1 + 2 * 10 + 10),
], ids=range(11))
def test_price_of_each_part(text: str, nodes: int, cost: int) -> None:
    """Rows, links, connections, totals and conditions weigh what schema/weights.py says."""
    price, _ = priced(text)
    assert price.at({}) == (nodes, cost)
    assert price.varying == ()


def test_figures_of_prices() -> None:
    """docs/limits.md gives the prices of the page and of the examples as they are."""
    root = Path(__file__).parent.parent
    page = (root / "bench/page.graphql").read_text("utf-8")
    costs = [
        price.at(values)[1]
        for p in (root / "hub/web/graphiql/examples").glob("*.graphql")
        for price, values in (priced(p.read_text("utf-8")),)
    ]
    words = (f"the cross-linked page of 50 costs {priced(page)[0].at({})[1]:,},"
             f" the dearest example {max(costs):,},")
    assert words in (root / "docs" / "limits.md").read_text("utf-8")


NESTED = """query($a: Int!, $b: Int = 4, $c: Int) { enterprises(first: $a) { totalCount edges { node {
  hazards(first: $b) { edges { node { id enterprise { name } } } }
  licences(first: $c, filter: {hazards: {some: {}}}) { edges { node { kind { name } } } }
  inspections(last: 2) { totalCount edges { node { id } } } } } } }""".replace(
    ", filter: {hazards: {some: {}}}", "")


@settings(max_examples=50, deadline=None)
@given(a=st.integers(1, 1000), b=st.integers(1, 1000), c=st.integers(1, 1000))
def test_price_of_variables_is_that_of_constants(a: int, b: int, c: int) -> None:
    """A price read off the variables equals that of the document with the numbers written into it."""
    price, values = priced(NESTED, a=a, b=b, c=c)
    written = NESTED.replace("query($a: Int!, $b: Int = 4, $c: Int) ", "")
    for name, value in (("$a", a), ("$b", b), ("$c", c)):
        written = written.replace(name, str(value))
    assert price.at(values) == priced(written)[0].at({})


@pytest.mark.parametrize("size", [-5, 0, 10**9, -(2**31)])
def test_sizes_that_are_none_do_not_break_the_price(size: int) -> None:
    """A size beyond what a page holds is priced as a page at most, and refused where it is bound."""
    price, _ = priced(f"{{ enterprises(first: {size}) {{ edges {{ cursor }} }} }}"
                      if abs(size) < 2**31 - 1 else "{ enterprises(first: 1) { edges { cursor } } }")
    assert 0 <= price.at({})[0] <= 1000


DEAR = """query($n: Int!, $m: Int!) { enterprises(first: $n) { edges { node {
  hazards(first: $m) { edges { node { id } } } licences(first: 2) { edges { node { id } } } } } } }"""


def test_refusal_names_what_is_dear_and_what_would_pass() -> None:
    """A refusal tells limit, value, the dearest coordinates with shares, and a first that passes."""
    price, values = priced(DEAR, n=100, m=100)
    with pytest.raises(Refusal) as caught:
        price.check(values, BOUNDS)
    assert caught.value.code is Code.QUERY_TOO_COSTLY
    facts = caught.value.facts
    cost = 1 + 100 * (1 + (1 + 100) + (1 + 2))
    assert (facts["limit"], facts["value"]) == (COST_MAX, cost)
    assert [d["coordinate"] for d in facts["dearest"]] == [
        "Enterprise.hazards", "Enterprise.licences", "Query.enterprises"]
    assert sum(d["share"] for d in facts["dearest"]) == pytest.approx(1, abs=0.01)
    assert facts["smaller"] == "enterprises(first: 47)"
    assert price.check({"n": 47, "m": 100}, BOUNDS) <= COST_MAX
    with pytest.raises(Refusal):
        price.check({"n": 48, "m": 100}, BOUNDS)


def test_too_many_nodes_are_told_first() -> None:
    """Twenty thousand records are the most, whatever they weigh."""
    price, values = priced(DEAR, n=1000, m=1000)
    with pytest.raises(Refusal) as caught:
        price.check(values, BOUNDS)
    assert caught.value.code is Code.QUERY_TOO_MANY_NODES
    assert caught.value.facts["value"] == 1000 * 1003


def test_costs_of_a_batch_add_up() -> None:
    """What the queries before have spent is missing from the bound of the next."""
    price, values = priced("{ enterprises(first: 100) { edges { cursor } } }")
    assert price.check(values, BOUNDS, COST_MAX - 101) == 101
    with pytest.raises(Refusal) as caught:
        price.check(values, BOUNDS, COST_MAX - 100)
    assert caught.value.facts["smaller"] == "enterprises(first: 99)"


def test_nothing_smaller_is_suggested_where_nothing_would_pass() -> None:
    """Where no page size is to blame, none is suggested."""
    price, values = priced("{ enterprises(first: 1) { totalCount } }")
    with pytest.raises(Refusal) as caught:
        price.check(values, Bounds(NODES_MAX, 5))
    assert caught.value.facts["smaller"] == "-"
