"""Totals: what is grouped, measured, compared and refused, and that each cell lists its own rows."""

from typing import Any

import pytest

from hub.errors import Code, Refusal
from tests.conftest import Asker

SHOWN = "rows { keys { name value label level } values { name value filter } filter } totalGroups"


async def test_town_totals_add_up(ask: Asker) -> None:
    """Subtotals along the tree equal the sums of what lies under them, up to the caller's level."""
    text = "{ enterpriseStats(groupBy: [{area: {level: VILLAGE, rollup: true}}], metrics: [{as: \"n\"}]," \
           " first: 1000) { %s } enterprises(first: 1) { totalCount } }" % SHOWN
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


CASES = [
    ("enterprise", 'groupBy: [{industry: {code: {depth: DIVISION}}}, {sizeClass: {}}]'),
    ("enterprise", 'groupBy: [{area: {level: VILLAGE, rollup: true}}, {status: {}}]'),
    ("enterprise", 'groupBy: [{specialFields: {}}]'),
    ("enterprise", 'groupBy: [{employees: {bounds: [0, 10, 100]}}]'),
    ("enterprise", 'groupBy: [{registeredCapital10k: {bounds: ["0", "100.5", "1000"]}}]'),
    ("enterprise", 'groupBy: [{registrationType: {code: {}}}, {registeredOn: {every: YEAR}}]'),
    ("hazard", 'groupBy: [{enterprise: {sizeClass: {}}}, {foundAt: {every: MONTH}}]'),
    ("hazard", 'groupBy: [{enterprise: {specialFields: {}}}, {closedOn: {every: QUARTER}}]'),
    ("hazard", 'groupBy: [{enterprise: {area: {level: TOWN}}}], filter: {level: {eq: GENERAL}}'),
    ("penaltyCase", 'groupBy: [{kinds: {}}]'),
]
LISTS = {"enterprise": "enterprises", "hazard": "hazards", "penaltyCase": "penaltyCases"}
RECORDS = {"enterprise": "Enterprise", "hazard": "Hazard", "penaltyCase": "PenaltyCase"}


@pytest.mark.parametrize(("record", "arguments"), CASES)
async def test_each_cell_lists_its_own_rows(ask: Asker, record: str, arguments: str) -> None:
    """The filter of a row lists as many records as the row counts."""
    text = "{ %sStats(%s, metrics: [{as: \"n\"}], first: 1000) { %s } }" % (record, arguments, SHOWN)
    rows = (await ask("city", text))["data"][f"{record}Stats"]["rows"]
    assert rows
    name, kind = LISTS[record], RECORDS[record]
    for row in rows[:: max(1, len(rows) // 12)]:
        listing = "query($f: %sFilter) { %s(first: 1, filter: $f) { totalCount } }" % (kind, name)
        found = (await ask("city", listing, f=row["filter"]))["data"][name]["totalCount"]
        assert found == row["values"][0]["value"], row


async def refused(ask: Asker, who: str, text: str, **variables: Any) -> Code:
    """Ask what must be refused, and give the code."""
    with pytest.raises(Refusal) as caught:
        await ask(who, text, **variables)
    return caught.value.code
