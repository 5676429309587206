"""The told firms: even the smallest city answers each use case, as its rows show."""

from collections import defaultdict
from datetime import timedelta
from functools import cache
from typing import Any
from uuid import UUID

import pytest

from fixtures.city.draw import make_city
from fixtures.city.identity import credit_code
from fixtures.city.stories import stories
from fixtures.reference import Row, table
from tests.conftest import DAY, ENTERPRISES

SMALL = 30
TOWN, VILLAGE = 320402001000000, 320402001001000
OPEN_MAJOR = ("REPORTED", "VERIFIED", "LISTED", "TREATING", "EXTENSION_ASKED", "RECTIFIED",
              "ACCEPTED", "OVERDUE")


@cache
def city(count: int) -> dict[str, list[Row]]:
    """Draw a city once."""
    out: dict[str, list[Row]] = defaultdict(list)
    for chunk in make_city(count, 1, DAY):
        for name, rows in chunk.items():
            out[name] += rows
    return out


def firms_with(rows: list[Row]) -> set[UUID]:
    """Give the enterprises of some rows."""
    return {r["enterprise_id"] for r in rows}


def within(day: Any, days: int) -> bool:
    """Say whether a day lies in the next so many days."""
    return day is not None and DAY <= day <= DAY + timedelta(days)


@pytest.fixture(params=[SMALL, ENTERPRISES], ids=["small", "whole"])
def rows(request: pytest.FixtureRequest) -> dict[str, list[Row]]:
    """The rows of the smallest city that tells every story, and of the whole one."""
    return city(request.param)


def test_stories_fit_the_smallest_city() -> None:
    """Every story is told within the first thirty firms."""
    assert max(stories()) < SMALL


def test_town_finds_licences_that_end_beside_open_major_hazards(rows: dict[str, list[Row]]) -> None:
    """Use case 1: three firms of the town at least."""
    ending = firms_with([r for r in rows["Licence"] if within(r["valid_to"], 60)
                         and r["town_code"] == TOWN and r["state"] in ("VALID", "RENEWAL_DUE")])
    grave = firms_with([r for r in rows["Hazard"]
                        if r["level"] == "MAJOR" and r["state"] in OPEN_MAJOR])
    assert len(ending & grave) >= 3


def test_village_finds_unconfirmed_sites_with_phones(rows: dict[str, list[Row]]) -> None:
    """Use case 2: three sites of the village by the year, one more by the quarter, each with a phone."""
    sites = [r for r in rows["Site"] if r["village_code"] == VILLAGE and r["confirmed_at"]]
    year = [r for r in sites if (DAY - r["confirmed_at"].date()).days > 366]
    assert len(year) >= 3
    risky = {r["id"] for r in rows["Enterprise"] if r["special_fields"]}
    quarter = [r for r in sites if r["enterprise_id"] in risky
               and 92 < (DAY - r["confirmed_at"].date()).days <= 365]
    assert quarter
    phones = firms_with([r for r in rows["SafetyPerson"] if r["mobile"]])
    assert firms_with([*year, *quarter]) <= phones


def test_first_firm_finds_its_own_faults_and_tasks(rows: dict[str, list[Row]]) -> None:
    """Use case 3: missing, out of date and contradicted, tasks ahead, papers past due."""
    first = min(rows["Enterprise"], key=lambda r: r["id"])
    assert first["uscc"] == credit_code(0)
    assert first["village_code"] == VILLAGE
    own = {n: [r for r in rows[n] if r["enterprise_id"] == first["id"]]
           for n in ("QualityIssue", "Task", "SafetyPerson", "Evaluation")}
    assert {"C1", "T5", "L12"} <= {r["rule_code"] for r in own["QualityIssue"]}
    assert all(r["due_on"] > DAY for r in own["QualityIssue"])
    assert [r for r in own["Task"] if r["due_on"] > DAY and r["closed_on"] is None]
    for name in ("SafetyPerson", "Evaluation"):
        assert [r for r in own[name] if r["valid_to"] and r["valid_to"] < DAY]


def test_city_finds_stores_above_the_critical_quantity(rows: dict[str, list[Row]]) -> None:
    """Use case 5: three firms above without a filed installation, and others that filed one."""
    critical = {r["no"]: float(r["critical_quantity_t"])
                for r in table("codes/gb18218_2018_table1_critical_quantity.csv")}
    above = firms_with([r for r in rows["Material"] if r["substance_code"]
                        and float(r["max_quantity_t"]) > critical[r["substance_code"]]])
    filed = firms_with([r for r in rows["MajorInstallation"] if r["filing_no"]])
    assert len(above - filed) >= 3
    assert above & filed


def test_departments_find_gaps_and_doubles(rows: dict[str, list[Row]]) -> None:
    """Use case 7: a living firm without a lead entry, and two with a second claim."""
    leads = [r["enterprise_id"] for r in rows["DepartmentListEntry"] if r["role"] == "LEAD_SUPERVISOR"]
    assert [r for r in rows["Enterprise"] if r["id"] not in leads]
    assert len({k for k in leads if leads.count(k) > 1}) >= 2


def test_credit_office_finds_listings_that_end(rows: dict[str, list[Row]]) -> None:
    """Use case 9: three listings that end within 30 days, with newer penalty, hazard and accident."""
    ending = {r["enterprise_id"]: r["listed_on"] for r in rows["CreditRecord"]
              if r["state"] == "LISTED" and within(r["until"], 30)}
    assert len(ending) >= 3

    def newer(record: str, column: str) -> set[UUID]:
        return {r["enterprise_id"] for r in rows[record] if r["enterprise_id"] in ending
                and r["fact_from"] > ending[r["enterprise_id"]] and r[column] is not None}

    assert newer("PenaltyCase", "published_on")
    assert newer("Hazard", "found_at")
    assert newer("Accident", "report_published_on")


def test_town_finds_firms_that_moved(rows: dict[str, list[Row]]) -> None:
    """Use case 10: one firm came and one went, day by day, each with a task that hands it over."""
    tasks = {r["enterprise_id"]: r for r in rows["Task"] if r["kind"] == "TRANSFER"
             and r["from_grid_code"] != r["to_grid_code"]}
    came = [r for r in tasks.values() if r["to_grid_code"] == TOWN]
    went = [r for r in tasks.values() if r["from_grid_code"] == TOWN]
    assert came
    assert went
    assert all(r["issuer_town_code"] == TOWN for r in went)
    for task in (came[0], went[0]):
        terms = sorted((r for r in rows["GridAssignment"] if r["site_id"] == task["site_id"]),
                       key=lambda r: r["assigned_from"])
        assert len(terms) == 2
        assert terms[1]["assigned_from"] - terms[0]["assigned_to"] == timedelta(1)


def test_village_head_finds_dust_spaces_and_overdue_hazards(rows: dict[str, list[Row]]) -> None:
    """Use case 13: dust and confined-space sites and overdue hazards in the village."""
    fields = {r["field_code"] for r in rows["SpecialProfile"] if r["village_code"] == VILLAGE}
    assert {"DUST", "CONFINED"} <= fields
    assert [r for r in rows["Hazard"] if r["village_code"] == VILLAGE and r["state"] == "OVERDUE"]


def test_fire_service_finds_goods_people_and_fire_findings(rows: dict[str, list[Row]]) -> None:
    """Use case 14: a firm on its list with goods, phones of key posts and a fire finding."""
    goods = firms_with([r for r in rows["Material"] if "XF" in r["department_codes"]])
    findings = firms_with([r for r in rows["Hazard"] if r["category_code"] == "F5"])
    directors = firms_with([r for r in rows["SafetyPerson"] if r["post"] == "PRINCIPAL" and r["mobile"]])
    assert len(goods & findings & directors) >= 3


def test_public_finds_one_firm_with_everything(rows: dict[str, list[Row]]) -> None:
    """Use case 17: the firm that documents name is licensed, graded, punished and listed."""
    first = min(r["id"] for r in rows["Enterprise"])

    def own(record: str) -> list[Row]:
        return [r for r in rows[record] if r["enterprise_id"] == first]

    assert [r for r in own("Licence") if r["state"] == "VALID"]
    assert [r for r in own("Standardization") if r["state"] == "ANNOUNCED"]
    assert [r for r in own("PenaltyCase") if r["published_on"] and not r["withdrawn_on"]]
    assert [r for r in own("CreditRecord") if r["listed_on"] and r["until"] > DAY and not r["removed_on"]]


def test_housing_finds_its_demonstrations_and_those_that_fell(rows: dict[str, list[Row]]) -> None:
    """Use case 19: ten demonstrations; some lost grade, licence or standing, some still qualify."""
    shown = firms_with([r for r in rows["Pilot"] if r["owner_department_code"] == "JS"
                        and r["state"] == "DEMONSTRATING"])
    assert len(shown) >= 10
    graded = firms_with([r for r in rows["Standardization"] if r["valid_to"] and r["valid_to"] >= DAY
                         and r["state"] != "REVOKED"])
    listed = firms_with([r for r in rows["CreditRecord"] if r["state"] == "LISTED"])
    grave = firms_with([r for r in rows["Hazard"] if r["level"] == "MAJOR" and r["state"] in OPEN_MAJOR])
    expired = firms_with([r for r in rows["Licence"] if r["state"] == "EXPIRED"])
    assert shown - graded
    assert shown & listed
    assert shown & grave
    assert shown & expired
    assert (shown & graded) - listed - grave - expired


def test_first_scheme_has_a_repeat(rows: dict[str, list[Row]]) -> None:
    """A listing of 2016 was repeated within its year, and ran three years from the last."""
    first = [r for r in rows["CreditRecord"] if r["scheme"] == "苏安办〔2016〕47号"]
    assert max([r["enterprise_id"] for r in first].count(k) for k in firms_with(first)) == 2
