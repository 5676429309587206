"""Totals: what is grouped, measured, compared and refused, and that each cell lists its own rows."""

from typing import Any

import pytest

from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.execute import Engine
from hub.web.graphql import execute
from hub.web.request import Asked
from tests.conftest import Asker

SHOWN = "rows { keys { name value label level } values { name value filter } filter } totalGroups"


async def test_town_totals_add_up(ask: Asker) -> None:
    """Subtotals along the tree equal the sums of what lies under them, up to the caller's level."""
    text = f"""{{ enterpriseStats(groupBy: [{{area: {{level: VILLAGE, rollup: true}}}}], first: 1000,
      metrics: [{{as: "n"}}]) {{ {SHOWN} }} enterprises(first: 1) {{ totalCount }} }}"""
    data = (await ask("district:320402", text))["data"]
    rows = data["enterpriseStats"]["rows"]
    by = {level: [r for r in rows if r["keys"][0]["level"] == level] for level in
          ("CITY", "DISTRICT", "TOWN", "VILLAGE")}
    assert by["CITY"] == []
    assert len(by["DISTRICT"]) == 1
    count = data["enterprises"]["totalCount"]
    for level in ("DISTRICT", "TOWN", "VILLAGE"):
        assert sum(r["values"][0]["value"] for r in by[level]) == count
    assert data["enterpriseStats"]["totalGroups"] == len(rows)


ROLLED_UP = "{area: {level: VILLAGE, rollup: true}}"
CASES = [
    ("enterprise", "groupBy: [{industry: {code: {depth: DIVISION}}}, {sizeClass: {}}]"),
    ("enterprise", "groupBy: [{area: {level: VILLAGE, rollup: true}}, {status: {}}]"),
    ("enterprise", f'groupBy: [{ROLLED_UP}, {{area: {{level: TOWN, rollup: true, as: "b"}}}}]'),
    ("enterprise", f'groupBy: [{ROLLED_UP}, {{area: {{level: DISTRICT, as: "b"}}}}]'),
    ("enterprise", "groupBy: [{specialFields: {}}]"),
    ("enterprise", "groupBy: [{employees: {bounds: [0, 10, 100]}}]"),
    ("enterprise", 'groupBy: [{registeredCapital10k: {bounds: ["0", "100.5", "1000"]}}]'),
    ("enterprise", "groupBy: [{registrationType: {code: {}}}, {registeredOn: {every: YEAR}}]"),
    ("hazard", "groupBy: [{enterprise: {sizeClass: {}}}, {foundAt: {every: MONTH}}]"),
    ("hazard", "groupBy: [{enterprise: {specialFields: {}}}, {closedOn: {every: QUARTER}}]"),
    ("hazard", "groupBy: [{enterprise: {area: {level: TOWN}}}], filter: {level: {eq: GENERAL}}"),
    ("hazard", "groupBy: [{acceptedBy: {area: {level: CITY}}}]"),
    ("penaltyCase", "groupBy: [{kinds: {}}]"),
]
N = '[{as: "n"}]'
LISTS = {"enterprise": "enterprises", "hazard": "hazards", "penaltyCase": "penaltyCases"}
RECORDS = {"enterprise": "Enterprise", "hazard": "Hazard", "penaltyCase": "PenaltyCase"}


@pytest.mark.parametrize(("record", "arguments"), CASES)
async def test_each_cell_lists_its_own_rows(ask: Asker, record: str, arguments: str) -> None:
    """The filter of a row lists as many records as the row counts."""
    text = f"{{ {record}Stats({arguments}, metrics: {N}, first: 1000) {{ {SHOWN} }} }}"
    rows = (await ask("city", text))["data"][f"{record}Stats"]["rows"]
    assert rows
    name, kind = LISTS[record], RECORDS[record]
    for row in rows[:: max(1, len(rows) // 12)]:
        listing = f"query($f: {kind}Filter) {{ {name}(first: 1, filter: $f) {{ totalCount }} }}"
        found = (await ask("city", listing, f=row["filter"]))["data"][name]["totalCount"]
        assert found == row["values"][0]["value"], row


async def refused(ask: Asker, who: str, text: str, **variables: Any) -> Code:
    """Ask what must be refused, and give the code."""
    with pytest.raises(Refusal) as caught:
        await ask(who, text, **variables)
    return caught.value.code


async def test_both_ways_out_agree(engine: Engine, callers: dict[str, Principal], ask: Asker) -> None:
    """The executor walks totals to the same answer, at the root and on a link."""
    text = """query($f: HazardFilter, $by: [HazardGrouping!]!) {
      again: hazardStats(filter: $f, groupBy: $by,
        metrics: [{as: "n"}, {as: "last", function: MAX, of: FOUND_AT}],
        orderBy: [{by: "n", direction: DESC}], first: 3) { __typename rows { __typename
          keys { __typename name value } values { __typename value previous filter } filter } totalGroups }
      enterprises(first: 2) { edges { node { hazardStats(metrics: [{as: "n"}]) {
        rows { values { value } } } } } }
    }"""
    variables = {"f": {"level": {"eq": "GENERAL"}}, "by": [{"foundAt": {"every": "YEAR", "as": "y"}}]}
    compiled = (await ask("city", text, **variables))["data"]
    asked = Asked(text, "", None, variables)
    assert (await execute(engine, asked, callers["city"]))["data"] == compiled
    assert len(ask.statements) == 1
    assert compiled["again"]["rows"]


async def test_previous_is_the_same_period_before(ask: Asker) -> None:
    """A metric's previous value is that of the same days a year, or a period, before."""
    text = """query($from: Day!, $to: Day!, $how: StatsComparison) { hazardStats(
      period: {of: FOUND_AT, from: $from, to: $to}, comparedTo: $how, metrics: [{as: "n"}], BY first: 1000)
      { rows { keys { label } values { value previous } } } }"""
    by = "groupBy: [{foundAt: {every: MONTH}}],"

    async def months(since: str, until: str, how: str) -> dict[str, tuple[int, int]]:
        data = await ask("city", text.replace("BY", by), **{"from": since, "to": until, "how": how})
        rows = data["data"]["hazardStats"]["rows"]
        return {r["keys"][0]["label"]: tuple(r["values"][0].values()) for r in rows}

    this = await months("2026-01-01", "2026-10-31", "YEAR_BEFORE")
    last = await months("2025-01-01", "2025-10-31", "YEAR_BEFORE")
    assert sum(n for n, _ in last.values()) > 0
    for label, (_, previous) in this.items():
        assert previous == last.get(label.replace("2026", "2025"), (0, 0))[0]
    chain = await months("2026-03-01", "2026-10-31", "PERIOD_BEFORE")
    assert chain["2026-05"] == (this["2026-05"][0], this["2026-04"][0])
    assert chain["2026-03"][1] == this["2026-02"][0]
    month = {"from": "2026-09-01", "to": "2026-09-30", "how": "YEAR_BEFORE"}
    data = await ask("city", text.replace("BY", ""), **month)
    only = data["data"]["hazardStats"]["rows"][0]["values"][0]
    assert (only["value"], only["previous"]) == this["2026-09"]


async def test_having_order_and_ratio(ask: Asker) -> None:
    """Groups are kept by a metric, ordered by another, and a ratio divides two counts."""
    text = """{ hazardStats(groupBy: [{foundAt: {every: MONTH}}], first: 1000,
      having: [{metric: "n", gte: 20}],
      orderBy: [{by: "closing", direction: DESC}], metrics: [{as: "n"},
        {as: "closed", where: {closedOn: {isNull: false}}},
        {as: "closing", function: RATIO, where: {closedOn: {isNull: false}}},
        {as: "firms", function: ENTERPRISES}, {as: "due", function: MIN, of: DEADLINE},
        {as: "funds", function: SUM, of: FUNDS_CNY}, {as: "mean", function: AVG, of: FUNDS_CNY}])
      { rows { values { name value filter } } totalGroups } }"""
    rows = (await ask("city", text))["data"]["hazardStats"]["rows"]
    values = [{v["name"]: v["value"] for v in r["values"]} for r in rows]
    assert values
    assert all(v["n"] >= 20 and 0 < v["firms"] <= v["n"] for v in values)
    assert all(float(v["closing"]) == round(v["closed"] / v["n"], 6) for v in values)
    assert values == sorted(values, key=lambda v: -float(v["closing"]))
    listing = "query($f: HazardFilter) { hazards(first: 1, filter: $f) { totalCount } }"
    closed = rows[0]["values"][1]
    found = await ask("city", listing, f=closed["filter"])
    assert found["data"]["hazards"]["totalCount"] == closed["value"]


async def test_rows_that_may_not_be_listed_are_not_counted(ask: Asker) -> None:
    """A caller with a summary of a family gets no totals of rows it may not list, and is told why."""
    text = '{ inspectionStats(metrics: [{as: "n"}]) { rows { values { value } } totalGroups } }'
    answer = await ask("partner:housing", text)
    assert answer["data"] == {"inspectionStats": {"rows": [], "totalGroups": 0}}
    held = [a for a in answer["extensions"]["access"] if a["field"] == "Inspection"]
    assert {e["effect"] for e in held[0]["effects"]} == {"SUMMARY", "WITHHELD"}


REFUSALS = [
    ("city", 'groupBy: [{reporterName: {}}], metrics: [{as: "n"}]', Code.FIELD_NOT_GROUPABLE),
    ("public", 'scope: ALL, groupBy: [{state: {}}], metrics: [{as: "n"}]', Code.FIELD_NOT_GROUPABLE),
    ("city", 'metrics: [{as: "n"}, {as: "n"}]', Code.STATS_NAME_TWICE),
    ("city", 'metrics: [{as: "n"}], orderBy: [{by: "m"}]', Code.STATS_NAME_UNKNOWN),
    ("city", 'metrics: [{as: "n", function: SUM, of: DEADLINE}]', Code.MEASURE_INVALID),
    ("city", 'metrics: [{as: "n", of: DEADLINE}]', Code.MEASURE_INVALID),
    ("city", 'metrics: [{as: "n", over: {}}]', Code.MEASURE_INVALID),
    ("city", 'groupBy: [{version: {bounds: [2, 1]}}], metrics: [{as: "n"}]', Code.BOUNDS_INVALID),
    ("city", 'groupBy: [{state: {}, level: {}}], metrics: [{as: "n"}]', Code.KEY_NEEDED),
    ("city", 'metrics: [{as: "n"}], first: 1001', Code.PAGE_SIZE_INVALID),
    ("city", "metrics: [], groupBy: [{state: {}}, {level: {}}, {version: {}}, {state: {}}, {level: {}}]",
     Code.LIST_TOO_LONG),
]


@pytest.mark.parametrize(("who", "arguments", "code"), REFUSALS)
async def test_refusals(ask: Asker, who: str, arguments: str, code: Code) -> None:
    """What cannot be totalled, or not by this caller, is refused by its code before any statement."""
    assert await refused(ask, who, f"{{ hazardStats({arguments}) {{ totalGroups }} }}") is code
    assert ask.statements == []


async def test_previous_needs_a_period(ask: Asker) -> None:
    """There is no period before of totals that have no period."""
    text = '{ hazardStats(metrics: [{as: "n"}]) { rows { values { previous } } } }'
    assert await refused(ask, "city", text) is Code.PERIOD_NEEDED
