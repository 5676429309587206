"""The demonstration city by itself: whole, true to the domain and repeatable; no database needed."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2, mod_11_10

from fixtures.city.days import Days
from fixtures.city.draw import make_city
from fixtures.city.identity import credit_code
from fixtures.city.places import Places
from fixtures.reference import CITY, Row, code_lists, divisions, former_divisions, grids, table
from hub.runtime.copy import fill_coarse
from schema.catalog import CATALOG
from schema.field import Entity
from schema.masks import mask_address
from tests.conftest import DAY, ENTERPRISES

SCOPE = ("district_code", "town_code", "village_code")
# Days that lie ahead by their nature: terms, deadlines, plans, validity.
AHEAD = {
    "valid_to", "valid_from", "recheck_due", "next_inspection_on", "deadline", "listing_due_on",
    "until", "due_on", "planned_on", "qualified_until", "renewal_due_on", "decision_due_on",
    "publication_due_on", "execution_due_on",
}


@cache
def city() -> dict[str, list[Row]]:
    """Draw the city of the tests once, with what is derived when it is written."""
    out: dict[str, list[Row]] = defaultdict(list)
    for chunk in make_city(ENTERPRISES, 1, DAY):
        for name, rows in chunk.items():
            fill_coarse(CATALOG.entities[name], rows)
            out[name] += rows
    return out


@cache
def by_id(record: str) -> dict[UUID, Row]:
    """Index the rows of a record."""
    return {r["id"]: r for r in city()[record]}


def under(record: str) -> dict[UUID, list[Row]]:
    """Group the rows of a record by enterprise."""
    out: dict[UUID, list[Row]] = defaultdict(list)
    for row in city()[record]:
        out[row["enterprise_id"]].append(row)
    return out


def wrong(record: str, holds: Callable[[Row], Any]) -> list[Row]:
    """Give the rows of a record for which a condition does not hold; there must be rows."""
    rows = city()[record]
    assert rows
    return [r for r in rows if not holds(r)]


def in_order(*days: date | None) -> bool:
    """Say whether the days that are there follow each other."""
    found = [d for d in days if d is not None]
    return found == sorted(found)


def scoped() -> Iterator[tuple[Entity, list[Row]]]:
    """Give every scoped record with its rows."""
    for entity in CATALOG.entities.values():
        if entity.scoped:
            yield entity, city()[entity.name]


def test_every_record_has_rows() -> None:
    """Every scoped record of the catalog has rows, and so have institutions."""
    assert [e.name for e, rows in scoped() if not rows] == []
    assert city()["Institution"]


def test_rows_fit_their_tables() -> None:
    """A row has the columns of its record and no others, and every required one is filled."""
    for name, rows in city().items():
        stored = CATALOG.stored[name]
        columns = {c.name: c for t in stored.tables for c in t.c}
        needed = {n for n, c in columns.items() if not c.nullable and not c.server_default}
        if name == "Enterprise":
            needed -= {"enterprise_id"}
        for row in rows:
            assert set(row) <= set(columns), name
            assert [n for n in needed if row.get(n) is None] == [], name


# Grids of the statistics tree and grades without a case in a city of this size; visits that are over.
ABSENT = {("Grid", "level"), ("Grid", "state"), ("PlannedVisit", "state")}


def test_every_value_of_every_enum_occurs() -> None:
    """Every state, kind and class that the declarations name occurs in 2,000 firms."""
    missing = {
        (e.name, f.column): lacking
        for e in CATALOG.entities.values() for f in e.fields.values()
        if f.codes and (e.scoped and (e.name, f.column) not in ABSENT)
        and (lacking := {c.name for c in f.codes} - {r.get(f.column) for r in city()[e.name]})
    }
    assert missing == {}
    assert {r["state"] for r in city()["Grid"]} | {"IN_FORCE"} == {
        "DRAFTED", "APPROVED", "IN_FORCE", "REDRAWN"}


def test_references_lead_to_rows() -> None:
    """Every link of every row leads to a row that exists, in the city or in the code lists."""
    keys: dict[str, set[Any]] = {n: {r["id"] for r in rows if "id" in r} for n, rows in city().items()}
    keys |= {name: {r["code"] for r in rows} for name, rows in code_lists()}
    keys["Grid"] = {g["code"] for g in (*grids()[0], *city()["Grid"])}
    keys["Division"] = {d["code"] for d in divisions()}
    for entity, rows in scoped():
        for link in (k for k in entity.links.values() if not k.many):
            lost = {r.get(link.by) for r in rows} - keys[link.target] - {None}
            assert lost == set(), f"{entity.name}.{link.name}"


def test_codes_in_lists_exist() -> None:
    """Lists of codes inside a row name lines of their code lists."""
    lists = dict(code_lists())
    for record, column, target in (
        ("Enterprise", "special_fields", "SpecialField"), ("Enterprise", "key_level", "KeyLevel"),
        ("Inspection", "measures", "OnsiteMeasure"), ("PenaltyCase", "kinds", "PenaltyKind"),
        ("SpecialProfile", "key_processes", "KeyProcess"),
    ):
        known = {r["code"] for r in lists[target]}
        used = {v for r in city()[record] for v in r[column] or ()}
        assert used
        assert used <= known, column


def test_keys_are_unique() -> None:
    """No two rows of a record agree in what is declared unique."""
    for entity, rows in scoped():
        assert len({r["id"] for r in rows}) == len(rows)
        for columns in entity.unique:
            values = [tuple(r[c] for c in columns) for r in rows]
            whole = [v for v in values if None not in v]
            assert len(set(whole)) == len(whole), f"{entity.name} {columns}"


def _days(row: Row) -> Iterator[tuple[str, date]]:
    for column, value in row.items():
        if isinstance(value, datetime):
            yield column, value.date()
        elif isinstance(value, date):
            yield column, value


def test_nothing_has_happened_ahead_of_the_day() -> None:
    """Only terms, deadlines and plans lie ahead of the day of the city."""
    for name, rows in city().items():
        if name == "Grid":
            continue
        for row in rows:
            ahead = {c for c, day in _days(row) if day >= DAY} - AHEAD
            assert ahead == set(), f"{name} {ahead}"


def test_recorded_after_the_fact() -> None:
    """A row is recorded on or after the day of its fact and of every event that it tells of."""
    plain = {"fact_to", "registered_on", "confirmed_at", "qualified_until", "period"}
    for name, rows in city().items():
        if name == "Grid":
            continue
        for row in rows:
            recorded = row["recorded_at"].date()
            assert row["fact_from"] <= recorded, name
            late = {c for c, day in _days(row) if day > recorded} - AHEAD - plain
            # An officer's text in the file is newer than the visit it tells of, never older.
            assert late == set(), f"{name} {late} {row}"


def test_orders_of_days() -> None:
    """In each chain of events the days follow each other."""
    chains = {
        "Hazard": ("found_on", "listed_on", "rectified_on", "accepted_on", "closed_on"),
        "PenaltyCase": ("opened_on", "decided_on", "published_on", "withdrawn_on"),
        "Licence": ("issued_on", "valid_from", "valid_to"),
        "CreditRecord": ("noticed_on", "listed_on", "removed_on"),
        "Standardization": ("self_evaluated_on", "reviewed_on", "announced_on", "valid_to"),
        "Evaluation": ("site_visit_on", "signed_on", "valid_to"),
        "Accident": ("happened_at", "reported_at", "approved", "published"),
        "SpecialProfile": ("declared_on", "verified_on"),
        "MajorInstallation": ("assessed_on", "filed_on"),
        "Pilot": ("selected_on", "left_on"),
        "KeySupervision": ("entered_on", "left_on"),
        "GridAssignment": ("assigned_from", "assigned_to"),
        "Task": ("issued_on", "due_on"),
        "DepartmentListEntry": ("fact_from", "challenged_on"),
    }
    for record, columns in chains.items():
        assert wrong(record, lambda r, c=columns: in_order(*(r.get(x) for x in c))) == [], record
    assert wrong("Hazard", lambda r: in_order(r["found_at"].date(), r["listed_on"] or r["found_at"].date(),
                                              r["rectified_on"])) == []
    assert wrong("Hazard", lambda r: in_order(r["listed_on"], r["struck_off_on"])) == []
    assert wrong("PenaltyCase", lambda r: in_order(r["decided_on"], r["executed_on"])) == []
    assert wrong("Task", lambda r: in_order(r["issued_on"], r["closed_on"])) == []
    assert wrong("QuarterlyReport", lambda r: in_order(
        r["submitted_at"], r["returned_at"], r["accepted_at"])) == []


def test_overdue_hazard_is_open_past_its_deadline() -> None:
    """A hazard is OVERDUE exactly when it is not rectified and its deadline lies behind."""
    def late(row: Row) -> bool:
        ended = row["rectified_on"] is not None or row["closed_on"] is not None
        return not ended and row["deadline"] < DAY

    assert wrong("Hazard", lambda r: (r["state"] == "OVERDUE") == late(r)) == []


def test_hazard_state_follows_its_days() -> None:
    """What is rectified, accepted, listed or ended says so by its days, and the other way round."""
    def holds(r: Row) -> bool:
        state = r["state"]
        return (
            (r["closed_on"] is not None) == (state in ("CLOSED", "STRUCK_OFF", "CLOSED_BY_SHUTDOWN"))
            and (r["rectified_on"] is not None)
            == (state in ("RECTIFIED", "CLOSED", "ACCEPTED", "STRUCK_OFF"))
            and (r["accepted_on"] is not None) == (state in ("CLOSED", "ACCEPTED", "STRUCK_OFF"))
            and (r["listed_on"] is not None) == (
                r["level"] == "MAJOR" and state not in ("REPORTED", "VERIFIED"))
            and (r["struck_off_on"] is not None) == (state in ("STRUCK_OFF", "CLOSED_BY_SHUTDOWN"))
        )

    assert wrong("Hazard", holds) == []


def test_acceptor_is_not_the_rectifier() -> None:
    """Nobody accepts what the same hand rectified, and a major hazard has criterion and five items."""
    done = [r for r in city()["Hazard"] if r["accepted_by_ref"]]
    assert done
    assert [r for r in done if r["accepted_by_ref"] == r["rectified_by_ref"]] == []
    five = ("criterion_code", "measure", "responsible_person_id", "funds_cny", "deadline", "contingency")
    majors = [r for r in city()["Hazard"] if r["level"] == "MAJOR"]
    assert [r for r in majors if any(r[c] is None for c in five)] == []


def test_hazards_vary() -> None:
    """No description stands for more than one hazard in twenty-five, and every category is used."""
    texts = Counter(r["description"] for r in city()["Hazard"])
    assert len(texts) > 300
    assert max(texts.values()) < len(city()["Hazard"]) / 25
    categories = {r["code"] for name, rows in code_lists() if name == "HazardCategory" for r in rows}
    assert {r["category_code"] for r in city()["Hazard"]} == categories
    sources = {r["code"] for name, rows in code_lists() if name == "HazardSource" for r in rows}
    assert {r["source_code"] for r in city()["Hazard"]} == sources


def test_findings_and_hazards_agree() -> None:
    """An inspection with findings has hazards, one without has none; source L names an inspection."""
    found = Counter(r["inspection_id"] for r in city()["Hazard"] if r["inspection_id"])
    assert wrong("Inspection", lambda r: bool(found[r["id"]]) == (
        r["state"] not in ("NO_FINDING", "CARRIED_OUT"))) == []
    assert wrong("Hazard", lambda r: (r["source_code"] == "L") == (r["inspection_id"] is not None)) == []
    visits = by_id("Inspection")
    assert wrong("Hazard", lambda r: r["inspection_id"] is None or r["found_at"].date()
                 == visits[r["inspection_id"]]["inspected_at"].date()) == []


def test_orders_are_rechecked_or_stand() -> None:
    """A closed or re-checked inspection has a re-check; a case that opened has a case."""
    again = {r["recheck_of_id"] for r in city()["Inspection"] if r.get("recheck_of_id")}
    cases = {r["source_inspection_id"] for r in city()["PenaltyCase"]}
    assert wrong("Inspection", lambda r: r["state"] not in ("RECHECKED", "CLOSED") or r["id"] in again) == []
    assert wrong("Inspection", lambda r: (r["state"] == "CASE_OPENED") == (r["id"] in cases)) == []
    assert wrong("Inspection", lambda r: (r["kind"] == "RECHECK") == bool(r.get("recheck_of_id"))) == []


def test_self_check_counts_its_hazards() -> None:
    """The number that a self-check reports is the number of its hazards, found in its period."""
    found = Counter(r["self_check_id"] for r in city()["Hazard"] if r["self_check_id"])
    assert wrong("SelfCheck", lambda r: found[r["id"]] == r["hazards_found"]) == []
    assert wrong("SelfCheck", lambda r: r["fact_from"] <= r["submitted_at"].date()) == []


@cache
def leads() -> dict[str, int | None]:
    """Give the renewal lead of each kind of licence."""
    kinds = next(rows for name, rows in code_lists() if name == "LicenceKind")
    return {r["code"]: r["apply_renewal_before_days"] for r in kinds}


def test_licence_state_follows_its_dates() -> None:
    """Expired, due for renewal, in force and granted ahead are judged by dates and the kind's lead."""
    def judged(r: Row) -> str:
        if r["valid_from"] > DAY:
            return "GRANTED"
        if r["valid_to"] is None:
            return "VALID"
        if r["valid_to"] < DAY:
            return "EXPIRED"
        lead = leads()[r["kind_code"]]
        return "RENEWAL_DUE" if lead and r["valid_to"] - timedelta(lead) <= DAY else "VALID"

    by_clock = ("GRANTED", "VALID", "RENEWAL_DUE", "EXPIRED")
    assert wrong("Licence", lambda r: r["state"] not in by_clock or r["state"] == judged(r)) == []


def test_renewals_are_chained() -> None:
    """A renewed licence has one successor of its kind, which begins the day after it ends."""
    after = {r["previous_licence_id"]: r for r in city()["Licence"] if r["previous_licence_id"]}
    renewed = [r for r in city()["Licence"] if r["state"] == "RENEWED"]
    assert {r["id"] for r in renewed} == set(after)
    for row in renewed:
        next_ = after[row["id"]]
        assert next_["valid_from"] == row["valid_to"] + timedelta(1)
        assert (next_["kind_code"], next_["enterprise_id"]) == (row["kind_code"], row["enterprise_id"])
        assert next_["issued_on"] <= row["valid_to"]


def test_hazchem_licence_has_its_evaluation() -> None:
    """A hazardous-chemicals licence names an evaluation that was valid when it was issued."""
    reports = by_id("Evaluation")
    rows = [r for r in city()["Licence"] if r["kind_code"] in ("AQSC-WH", "WH-JY-A", "WH-JY-B", "WH-SY")
            and r["state"] != "GRANTED"]
    assert rows
    for row in rows:
        report = reports[row["evaluation_id"]]
        assert report["signed_on"] <= row["issued_on"] <= report["valid_to"]


def test_licences_fit_the_fields() -> None:
    """The licence that a special field asks for is held by nearly every firm of the field."""
    held = {k: {r["kind_code"] for r in rows} for k, rows in under("Licence").items()}
    for field, kind in (("HAZCHEM-P", "AQSC-WH"), ("CONSTR", "AQSC-JZ"), ("GASCITY", "RQ-JY"),
                        ("FIREWORKS-W", "YH-PF"), ("CROWD", "XF-JC")):
        firms = [r for r in city()["Enterprise"] if field in (r["special_fields"] or ())]
        assert firms
        assert sum(kind in held.get(r["id"], ()) for r in firms) >= len(firms) * 0.85
    builders = {r["id"] for r in city()["Enterprise"] if "CONSTR" in (r["special_fields"] or ())}
    assert wrong("Licence", lambda r: r["kind_code"] != "AQSC-JZ" or r["enterprise_id"] in builders) == []


def test_evaluation_state_follows_its_dates() -> None:
    """An evaluation without signature is under way, and one whose term is over has expired."""
    def holds(r: Row) -> bool:
        if r["signed_on"] is None:
            return r["state"] == ("COMMISSIONED" if r["site_visit_on"] is None else "SURVEYED")
        if r["state"] == "SUPERSEDED":
            return True
        return (r["state"] == "EXPIRED") == (r["valid_to"] is not None and r["valid_to"] < DAY)

    assert wrong("Evaluation", holds) == []


def test_grade_state_follows_its_dates() -> None:
    """A grade is announced, due or expired by its three years."""
    def holds(r: Row) -> bool:
        if r["valid_to"] is None or r["state"] == "REVOKED":
            return r["state"] in ("BUILDING", "SELF_EVALUATED", "APPLIED", "REVIEWED", "REVOKED")
        left = (r["valid_to"] - DAY).days
        return r["state"] == ("EXPIRED" if left < 0 else "RENEWAL_DUE" if left <= 90 else "ANNOUNCED")

    assert wrong("Standardization", holds) == []
    sums: dict[UUID, Decimal] = defaultdict(Decimal)
    for row in city()["ElementScore"]:
        sums[row["standardization_id"]] += row["score"]
    grades = by_id("Standardization")
    assert {k: grades[k]["self_score"] for k in sums} == sums


def test_penalty_state_follows_its_days() -> None:
    """A case has the days of its stage; most decisions are published in seven working days, some late."""
    def holds(r: Row) -> bool:
        state = r["state"]
        return (
            (r["decided_on"] is not None) == (state not in ("OPENED", "INVESTIGATED", "NOTICED"))
            and (r["published_on"] is not None) == (
                state in ("PUBLISHED", "WITHDRAWN", "EXECUTED", "CLOSED"))
            and (r["withdrawn_on"] is not None) == (state == "WITHDRAWN")
            and (r["executed_on"] is not None) == (state in ("EXECUTED", "CLOSED"))
            and (r["decided_on"] is None or (r["decided_on"] - r["opened_on"]).days <= 90)
            and (r["source_inspection_id"] is None) != (r["source_accident_id"] is None)
        )

    assert wrong("PenaltyCase", holds) == []
    days = Days(DAY)
    published = [r for r in city()["PenaltyCase"] if r["published_on"]]
    late = [r for r in published if days.offset(r["published_on"])
            > days.after_workdays(days.offset(r["decided_on"]), 7)]
    assert 0 < len(late) < len(published) * 0.2


def test_penalty_is_a_credit_event() -> None:
    """Every published penalty that was not withdrawn is a bad event, and acts on its licence."""
    bad = {r["penalty_case_id"] for r in city()["CreditRecord"] if r["event_kind"] == "BAD"}
    cases = city()["PenaltyCase"]
    untold = [r for r in cases if r["published_on"] and not r["withdrawn_on"]]
    assert untold
    assert [r for r in untold if r["id"] not in bad] == []
    licences = by_id("Licence")
    acted = [r for r in cases if r["licence_id"] and r["decided_on"]]
    assert acted
    for case in acted:
        wanted = "REVOKED" if "P33" in case["kinds"] else "SUSPENDED"
        assert licences[case["licence_id"]]["state"] == wanted


SCHEMES = (("应急管理部令第11号", date(2023, 10, 1), 3), ("安监总办〔2017〕49号", date(2017, 5, 9), 1),
           ("苏安办〔2016〕47号", date(2016, 6, 2), 1))


def test_listing_is_judged_by_the_scheme_of_its_day() -> None:
    """Scheme, trigger and term of a listing are those in force when it was made."""
    triggers = {r["code"]: r["scheme"] for name, rows in code_lists()
                if name == "DiscreditTrigger" for r in rows}
    listed = [r for r in city()["CreditRecord"] if r["listed_on"]]
    for row in listed:
        name, _, years = next(s for s in SCHEMES if s[1] <= row["listed_on"])
        assert row["scheme"] == triggers[row["trigger_code"]] == name
        term = row["until"].year - row["listed_on"].year
        assert term == years or (name == SCHEMES[2][0] and term == 3)
    assert {r["scheme"] for r in listed} == {s[0] for s in SCHEMES}


def test_repeat_under_the_first_scheme() -> None:
    """A firm listed twice under the scheme of 2016 stays three years from the last record."""
    first = [r for r in city()["CreditRecord"] if r["scheme"] == SCHEMES[2][0]]
    twice = [rows for rows in under("CreditRecord").values()
             if sum(r in first for r in rows) == 2]
    assert twice
    for rows in twice:
        last = max((r for r in rows if r in first), key=lambda r: r["listed_on"])
        assert last["until"].year - last["listed_on"].year == 3


def test_listing_has_a_source_that_stands() -> None:
    """No listing without a source; one in force has no withdrawn penalty behind it; ends are told."""
    cases = by_id("PenaltyCase")
    for row in (r for r in city()["CreditRecord"] if r["listed_on"]):
        assert row["penalty_case_id"] or row["hazard_id"] or row["accident_id"]
        assert (row["removed_on"] is None) == (row["removal_reason"] is None) == (
            row["state"] in ("LISTED", "REPAIR_APPLIED"))
        case = cases.get(row["penalty_case_id"])
        if case:
            assert case["published_on"] <= row["listed_on"]
            annulled = row["removal_reason"] == "ANNULLED"
            assert annulled == (case["withdrawn_on"] is not None)
            assert not annulled or 0 <= (row["removed_on"] - case["withdrawn_on"]).days <= 3
        if row["removed_on"] is None:
            # A term that ran out some days ago may wait for the officer.
            assert row["until"] > DAY - timedelta(5)
        elif row["removal_reason"] == "EXPIRED":
            assert row["removed_on"] >= row["until"]
        elif row["removal_reason"] == "REPAIRED":
            assert (row["removed_on"] - row["listed_on"]).days >= 365


def test_installation_is_computed_by_the_standard() -> None:
    """R is alpha times the sum of beta q over Q, the level follows, and sum q over Q is one or more."""
    alphas = [(100, Decimal(2)), (50, Decimal("1.5")), (30, Decimal("1.2")), (1, Decimal(1)),
              (0, Decimal("0.5"))]
    bounds = [(100, "LEVEL_1"), (50, "LEVEL_2"), (10, "LEVEL_3"), (0, "LEVEL_4")]
    critical = {r["no"]: Decimal(r["critical_quantity_t"])
                for r in table("codes/gb18218_2018_table1_critical_quantity.csv")}
    parts: dict[UUID, list[Row]] = defaultdict(list)
    for part in city()["InstallationChemical"]:
        assert part["critical_quantity_t"] == critical[part["substance_code"]]
        parts[part["installation_id"]].append(part)
    assert city()["MajorInstallation"]
    for row in city()["MajorInstallation"]:
        own = parts[row["id"]]
        alpha = next(a for low, a in alphas if row["population_500m"] >= low)
        r_value = alpha * sum(p["beta"] * p["quantity_t"] / p["critical_quantity_t"] for p in own)
        assert abs(row["r_value"] - r_value) <= Decimal("0.005")
        assert row["level"] == next(name for low, name in bounds if row["r_value"] >= low)
        assert sum(p["quantity_t"] / p["critical_quantity_t"] for p in own) >= 1
        if row["filed_on"]:
            assert (row["filed_on"] - row["assessed_on"]).days <= 15
            due = (DAY - row["assessed_on"]).days > 1095
            assert row["state"] == "WRITTEN_OFF" or (row["state"] == "REASSESS_DUE") == due


def test_accident_severity_follows_the_toll() -> None:
    """Severity is that of the code list for deaths and injuries; a firm reports after the event."""
    assert wrong("Accident", lambda r: r["severity_code"] == (
        "3" if r["deaths"] >= 3 or r["serious_injuries"] >= 10 else "4")) == []
    assert wrong("Accident", lambda r: r["happened_at"] < r["reported_at"]) == []
    assert wrong("Accident", lambda r: (r["report_published_on"] is not None)
                 == (r["state"] == "PUBLISHED")) == []


def test_a_site_has_one_grid_without_a_gap() -> None:
    """The assignments of a site follow day on day; the open one is the site's grid, and only one."""
    valid = {g["code"]: g["valid_from"] for g in (*grids()[0], *city()["Grid"])}
    terms: dict[UUID, list[Row]] = defaultdict(list)
    for row in city()["GridAssignment"]:
        assert row["assigned_from"] >= valid[row["grid_code"]]
        terms[row["site_id"]].append(row)
    for key, site in by_id("Site").items():
        rows = sorted(terms[key], key=lambda r: r["assigned_from"])
        for a, b in itertools.pairwise(rows):
            assert b["assigned_from"] == a["assigned_to"] + timedelta(1)
        ended = by_id("Enterprise")[site["enterprise_id"]]["status"] in ENDED
        assert (rows[-1]["assigned_to"] is not None) == ended
        assert rows[-1]["grid_code"] == site["village_code"]


ENDED = ("RELOCATED", "DEREGISTERED", "REVOKED")


def test_nothing_happens_after_the_end() -> None:
    """A firm that ended has no later event, no open hazard and stands on no current list."""
    ended = {r["id"]: r["fact_to"] for r in city()["Enterprise"] if r["status"] in ENDED}
    assert ended
    for entity, rows in scoped():
        if entity.name in ("Enterprise", "Task", "Equipment"):
            continue
        for row in rows:
            end = ended.get(row["enterprise_id"])
            if end is None:
                continue
            late = {c for c, day in _days(row) if day > end} - AHEAD - {"fact_to", "recorded_at"}
            assert late == set(), f"{entity.name} {late} {end}"
    assert wrong("Hazard", lambda r: r["enterprise_id"] not in ended or r["closed_on"]) == []


def test_routing_is_the_current_lists() -> None:
    """The departments of a firm's rows are those on whose current lists it stands."""
    current: dict[UUID, set[str]] = defaultdict(set)
    for row in city()["DepartmentListEntry"]:
        if row["current"]:
            current[row["enterprise_id"]].add(row["department_code"])
    firms = by_id("Enterprise")
    for entity, rows in scoped():
        for row in rows:
            key = row["id"] if entity.name == "Enterprise" else row["enterprise_id"]
            if key in firms:
                assert set(row["department_codes"]) == current[key], entity.name
    published = {r["id"] for r in city()["DepartmentList"] if r["state"] != "DRAFTED"}
    assert {r["list_id"] for r in city()["DepartmentListEntry"]} <= published


def test_one_lead_in_force() -> None:
    """A living firm has one lead entry, with few exceptions: none, or a second claim that is challenged."""
    claims: Counter[UUID] = Counter()
    for row in city()["DepartmentListEntry"]:
        if row["role"] == "LEAD_SUPERVISOR":
            claims[row["enterprise_id"]] += 1
    doubles = [r for r in city()["DepartmentListEntry"] if r["challenged_on"]]
    assert doubles
    for row in doubles:
        assert row["role"] == "LEAD_SUPERVISOR"
        assert not row["current"]
    twice = {k for k, n in claims.items() if n > 1}
    assert twice == {r["enterprise_id"] for r in doubles}
    without = [r for r in city()["Enterprise"] if not claims[r["id"]]]
    assert 0 < len(without) < ENTERPRISES * 0.02
    assert {r["supervising_department_code"] for r in without} == {None}


def test_file_is_overdue_by_its_confirmation() -> None:
    """A file in force is OVERDUE exactly when not confirmed for a year, or a quarter if key or high-risk."""
    def holds(r: Row) -> bool:
        if r["file_state"] not in ("ACTIVE", "OVERDUE"):
            return True
        risky = bool(r["key_level"]) or r["risk_level"] in ("R1", "R2") or bool(r["special_fields"])
        age = (DAY - r["confirmed_at"].date()).days
        return (r["file_state"] == "OVERDUE") == (age > (91 if risky else 365))

    assert wrong("Enterprise", holds) == []


def test_task_past_its_date_is_escalated() -> None:
    """No task waits in hand past its date: it is reported, closed or gone up a level."""
    assert wrong("Task", lambda r: r["due_on"] >= DAY or r["state"] in (
        "ESCALATED", "REPORTED", "CLOSED")) == []
    assert wrong("Task", lambda r: (r["closed_on"] is not None) == (r["state"] == "CLOSED")) == []
    assert wrong("QualityIssue", lambda r: (r["task_id"] is not None) == (r["state"] == "TASKED")) == []
    assert wrong("QualityIssue", lambda r: r["state"] == "SETTLED" or r["due_on"] > DAY) == []


def test_scope_of_a_row_is_its_place() -> None:
    """The ancestor columns of a row are the ancestors of its village, and a site's rows follow it."""
    parents = {g["code"]: g["parent_code"] for g in grids()[0]}
    for entity, rows in scoped():
        for row in rows:
            codes = [row[c] for c in SCOPE if row[c]]
            for lower, upper in zip(codes[::-1], codes[-2::-1], strict=False):
                assert parents[lower] == upper, entity.name
            assert row["city_code"] == CITY
    sites = by_id("Site")
    for name in ("Inspection", "Hazard", "GridAssignment", "Equipment", "Material"):
        assert wrong(name, lambda r: r["village_code"] == sites[r["site_id"]]["village_code"]) == []


def test_demonstration_and_key_list_exclude_each_other() -> None:
    """An enterprise that is shown to others is not under key supervision."""
    shown = {r["enterprise_id"] for r in city()["Pilot"] if r["state"] == "DEMONSTRATING"}
    watched = {r["enterprise_id"] for r in city()["KeySupervision"] if r["state"] == "ENTERED"}
    assert shown
    assert watched
    assert shown & watched == set()


def test_figures_are_those_of_the_rows() -> None:
    """The figures of a report of this year are what its rows count."""
    label, first, last = "2026Q3", date(2026, 7, 1), date(2026, 9, 30)
    reports = [r for r in city()["QuarterlyReport"]
               if r["quarter"] == label and r["reporter_grid_code"] and r["figures"]]
    assert reports
    for report in reports:
        visits = [r for r in city()["Inspection"] if r["district_code"] == report["district_code"]
                  and first <= r["inspected_at"].date() <= last]
        assert report["figures"]["inspections"] == len(visits)
        assert report["figures"]["hazardsRectifiedInTime"] <= report["figures"]["hazardsDue"]


def test_every_district_and_department_reports() -> None:
    """Every district and every department with a list has a report a quarter, due on its last day."""
    units = {r["reporter_grid_code"] or r["reporter_department_code"] for r in city()["QuarterlyReport"]}
    listing = {r["department_code"] for r in city()["DepartmentList"]}
    districts = {g["code"] for g in grids()[0] if g["level"] == "DISTRICT"}
    assert units == listing | districts
    assert wrong("QuarterlyReport", lambda r: (r["state"] == "OVERDUE") == (
        r["due_on"] < DAY and r["submitted_at"] is None)) == []


def test_every_grid_has_its_people() -> None:
    """Every grid has one leader and at least one member."""
    roles = Counter((r["grid_code"], r["role"]) for r in city()["Officer"])
    for grid in grids()[0]:
        assert roles[grid["code"], "LEADER"] == 1
        assert roles[grid["code"], "MEMBER"] >= 1


def test_shares_are_those_of_the_sources() -> None:
    """Sectors, sizes, districts and high-risk counts stand as in the sources, within chance."""
    firms = city()["Enterprise"]
    sectors = Counter(r["industry_sector"] for r in firms)
    for sector, share in (("MACHINERY", 0.40), ("METALLURGY", 0.16), ("TEXTILE", 0.08)):
        assert abs(sectors[sector] / ENTERPRISES - share) < 0.04
    assert sum(r["size_class"] in ("SMALL", "MICRO") for r in firms) > ENTERPRISES * 0.9
    counted = {r["key"]: float(r["share"]) for r in
               table("divisions/changzhou_enterprise_distribution.csv") if r["dimension"] == "district"}
    grid_division = {g["code"]: g["division_code"] for g in grids()[0]}
    found = Counter(grid_division[r["village_code"]][:6] for r in firms)
    for code, share in counted.items():
        # The shown town has some more firms than its share.
        if code not in ("(unknown)", "320402"):
            assert abs(found[code] / ENTERPRISES - share) < 0.05, code
    fields = Counter(f for r in firms for f in r["special_fields"] or ())
    for field, count in (("HAZCHEM-P", 193), ("DUST", 750), ("SMELTING", 574), ("CONFINED", 1175)):
        assert 0.6 < fields[field] / (count * 4 / 60_000 * ENTERPRISES) < 1.7, field
    assert fields["AMMONIA"] >= 3


def test_size_class_follows_the_measures() -> None:
    """The size class is what the measures of 2017 give for employees, revenue and assets."""
    measure = {r["industry_code"]: r["measure"] for r in table("city/activities.csv")}
    column = {"从业人员": "employees", "营业收入": "revenue_10k", "资产总额": "assets_10k"}
    rows = table("codes/enterprise_size_2017.csv")

    def judged(firm: Row) -> str:
        own = [r for r in rows if r["industry_zh"] == measure[firm["industry_code"]]]
        return next((label for label, bound in (
            ("LARGE", "large_min"), ("MEDIUM", "medium_min"), ("SMALL", "small_min"))
            if all(firm[column[r["indicator_zh"]]] >= int(r[bound]) for r in own)), "MICRO")

    assert wrong("Enterprise", lambda r: r["size_class"] == judged(r)) == []


def test_shown_places_have_firms() -> None:
    """The town and village of the documents' examples hold some 60 to 120 and 15 to 30 firms."""
    town = [r for r in city()["Enterprise"] if r["town_code"] == 320402001000000]
    village = [r for r in town if r["village_code"] == 320402001001000]
    assert 60 <= len(town) <= 125
    assert 15 <= len(village) <= 30
    first = min(city()["Enterprise"], key=lambda r: r["id"])
    assert first["uscc"] == credit_code(0)
    assert first in village


def test_numbers_belong_to_nobody() -> None:
    """Codes lie under a division that does not exist, and no number can be a subscriber's."""
    known = {d["code"] for d in (*divisions(), *former_divisions())}
    assert "320499" not in known
    for row in (*city()["Enterprise"], *city()["Institution"]):
        assert uscc.is_valid(row["uscc"])
        assert row["uscc"][2:8] == "320499"
    for row in (*city()["SafetyPerson"], *city()["Officer"]):
        assert len(row["mobile"]) == 11
        assert row["mobile"].startswith("10")
        assert row["name"][1] == "演"
    for row in city()["SafetyPerson"]:
        assert row["id_number"][:6] == "320499"
        assert mod_11_2.is_valid(row["id_number"])
    for row in city()["EnterpriseAlias"]:
        if row["kind"] == "OLD_REGISTRATION_NO":
            assert mod_11_10.is_valid(row["value"])
            assert row["value"].startswith("320499")


def test_names_are_unique() -> None:
    """No two firms share a name, and every name says that it is a demonstration."""
    names = [r["name"] for r in city()["Enterprise"]]
    assert len(set(names)) == len(names)
    assert all(n.startswith("演示") for n in names)


def test_homes_are_kept_apart() -> None:
    """A sole proprietor's whole address stands in no open column of the city; any other has no home."""
    homes = {r["id"]: r for r in city()["Enterprise"] if r["registration_type_code"] == "410"}
    assert len(homes) > ENTERPRISES // 50
    for row in city()["Enterprise"]:
        assert (row["home_address"] is not None) == (row["id"] in homes) == row["uscc"].startswith("92")
    for row in (*homes.values(), *(r for r in city()["Site"] if r["enterprise_id"] in homes)):
        open_ = row["registered_address"] if "uscc" in row else row["address"]
        assert open_ == mask_address(row["home_address"]) != row["home_address"]
    assert [(name, column) for name, rows in city().items() for r in rows
            if (firm := homes.get(r.get("enterprise_id", r.get("id")))) for column in r
            if column != "home_address" and firm["home_address"] in str(r[column])] == []


def test_sites_stand_in_their_village() -> None:
    """A site lies near the centre of its village, which is a point of its own."""
    places = Places().places
    assert len({p.centre for p in places.values()}) == len(places)
    for site in city()["Site"]:
        longitude, latitude = places[site["village_code"]].centre
        assert abs(site["longitude"] - longitude) <= Decimal("0.01")
        assert abs(site["latitude"] - latitude) <= Decimal("0.01")


def test_landlord_stands_at_the_same_place() -> None:
    """A tenant's landlord is a firm of the city at the same address, and never itself."""
    leased = [r for r in city()["Site"] if r["landlord_id"]]
    assert leased
    firms = by_id("Enterprise")
    for site in leased:
        landlord = firms[site["landlord_id"]]
        assert landlord["id"] != site["enterprise_id"]
        assert site["address"].startswith(landlord["registered_address"])
        assert site["premises_right"] in ("LEASED", "SUBLET")


@pytest.mark.parametrize("chunk", [7, 1000])
def test_chunks_change_nothing(chunk: int) -> None:
    """The rows are the same whatever the chunks, and a firm the same whatever the city's size."""
    def whole(count: int, size: int) -> dict[str, list[Row]]:
        out: dict[str, list[Row]] = defaultdict(list)
        for rows in make_city(count, 3, DAY, chunk=size):
            for name, found in rows.items():
                out[name] += found
        return out

    small, large = whole(40, chunk), whole(60, 13)
    assert whole(40, 40) == small
    for name in ("Enterprise", "Hazard", "Licence", "CreditRecord"):
        assert small[name] == large[name][: len(small[name])]


def test_former_divisions_are_known() -> None:
    """1 city, 6 districts, 67 towns and 1,049 villages are in force; ended ones lead to today's grid."""
    assert Counter(d["level"] for d in divisions()) == {
        "CITY": 1, "DISTRICT": 6, "TOWN": 67, "VILLAGE": 1049}
    every, mapping = grids()
    codes = {g["code"]: g for g in every}
    lead = {m["division_code"]: m for m in mapping}
    for former in former_divisions():
        assert former["valid_to"] < DAY
        assert codes[lead[former["code"]]["grid_code"]]["level"] == "DISTRICT"
    for row in mapping:
        assert row["valid_from"] >= codes[row["grid_code"]]["valid_from"]


def test_what_was_granted_has_a_number() -> None:
    """A licence without number and first day is an application, or one that was turned down."""
    assert wrong("Licence", lambda r: r["state"] in ("APPLIED", "REFUSED") or (
        r["licence_no"] and r["issued_on"] and r["valid_from"])) == []
