"""Declarations against the city's field dictionary and its state machines, every difference with a reason."""

import csv
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from schema.catalog import CATALOG
from schema.field import Entity, Field, FieldClass, Link, camel
from schema.glossary import terms
from schema.ownership import owners_of
from tests.filled_by import owners

FOLDER = Path(__file__).parent / "dictionary"
CLASS_REASONS = {"", "row", "published", "public_id", "mixed", "index", "identity"}
EMPTY_REASONS = {"", "import", "erased", "later", "either", "set", "unchecked"}
# Lists of the dictionary, and the record that holds each.
LISTS = {
    "changzhou_divisions": "Division", "departments": "Department",
    "discredit_triggers": "DiscreditTrigger", "enforcement_documents": "DocumentKind",
    "evaluation_kinds": "EvaluationKind", "gb18218_2018_table1": "CriticalSubstance",
    "gb6441": "AccidentType", "gbt13861": "HazardFactor", "gbt4754_2017_industry": "IndustryClass",
    "hazard_codes:category": "HazardCategory", "hazard_codes:discovery": "HazardSource",
    "hazard_codes:keylist": "KeyLevel", "hazard_codes:supervision": "SupervisionKind",
    "hazchem_key_processes": "KeyProcess", "licence_kinds": "LicenceKind",
    "licence_kinds(RY-*)+special_operations": "SpecialOperation",
    "major_hazard_criteria": "MajorHazardCriterion", "onsite_measures": "OnsiteMeasure",
    "penalty_kinds": "PenaltyKind", "registration_type_2011": "RegistrationType",
    "special_equipment": "EquipmentCategory", "special_fields": "SpecialField",
    "standardisation_elements": "StandardizationElement",
}
# Notes in the column of lists that name no list of values.
NO_LIST = {"", "uscc_gb32100", "see state_machines", "local scale", "schema per field",
           "standard name and edition"}
# Values whose label in the glossary does not hold the dictionary's word.
VALUES = {"危化": "HAZARDOUS_CHEMICALS", "G": "GENERAL", "Z": "MAJOR"}
STATE_FIELDS = {
    "enterprise_file": ("Enterprise", "fileState"), "hazard(G)": ("Hazard", "state"),
    "hazard(Z)": ("Hazard", "state"),
}
# States that are kept otherwise than as a value of the record's state, and why.
OTHERWISE = {
    ("hazard(G)", "any open"): "a condition on the states, not a state",
    ("hazard(G)", "escalated to Z"): "the level becomes MAJOR, and the states of major hazards follow",
    ("inspection", "planned"): "a visit to come is a PlannedVisit, a record of its own and secret",
}
Line = dict[str, str]
Declared = tuple[Entity, Field | Link]


def _lines(name: str) -> list[Line]:
    return list(csv.DictReader((FOLDER / name).read_text(encoding="utf-8").splitlines()))


DICTIONARY = _lines("schema_fields.csv")


@cache
def _differences() -> dict[tuple[str, str], Line]:
    return {(d["entity"], d["field"]): d for d in _lines("differences.csv")}


def _record(entity: str) -> str:
    return "".join(w.capitalize() for w in entity.split("_")).replace("disation", "dization")


def _declared(line: Line) -> list[Declared]:
    """Find the declared fields and links of a dictionary line."""
    known = _differences().get((line["entity"], line["field"]), {})
    named = known.get("declared") or f"{_record(line['entity'])}.{camel(line['field'])}"
    out: list[Declared] = []
    for coordinate in named.split():
        record, _, name = coordinate.partition(".")
        e = CATALOG.entities[record]
        out.append((e, e.fields[name] if name in e.fields else e.links[name]))
    return out


def _reason(line: Line, column: str) -> str:
    return _differences().get((line["entity"], line["field"]), {}).get(column, "")


def _id(line: Line) -> str:
    return f"{line['entity']}.{line['field']}"


def test_the_dictionary_is_whole() -> None:
    """The dictionary has its 210 fields of 24 entities, and every difference speaks of one of them."""
    assert len(DICTIONARY) == 210
    assert len({line["entity"] for line in DICTIONARY}) == 24
    assert set(_differences()) <= {(line["entity"], line["field"]) for line in DICTIONARY}
    for d in _differences().values():
        assert d["class"] in CLASS_REASONS
        assert d["empty"] in EMPTY_REASONS
        assert d["declared"] or d["class"] or d["empty"]


@pytest.mark.parametrize("line", DICTIONARY, ids=_id)
def test_field_has_its_class(line: Line) -> None:
    """Each field is declared with the dictionary's class, or on a row of that class, or has a reason."""
    found, reason = _declared(line), _reason(line, "class")
    wanted = {FieldClass(int(c)) for c in re.findall(r"S(\d)", line["sensitivity"])}
    classes = {f.cls for _, f in found}
    if reason == "row":
        # The reference is open, but only to those who may see the row that it stands on or leads to.
        assert not classes & wanted
        rows = {e.row_class for e, _ in found}
        rows |= {CATALOG.entities[f.target].row_class for _, f in found if isinstance(f, Link)}
        assert wanted <= rows
    elif reason == "mixed":
        assert classes & wanted
    elif reason == "index":
        assert [f.blind for _, f in found if isinstance(f, Field)] == [line["field"]]
    elif reason == "identity":
        assert {f.family for _, f in found} == {"identity_number"}
        assert min(classes) == max(classes) > max(wanted)
    elif reason:
        assert classes == {FieldClass.PUBLIC} != wanted
    else:
        assert classes == wanted


@pytest.mark.parametrize("line", DICTIONARY, ids=_id)
def test_field_may_be_empty_as_it_says(line: Line) -> None:
    """A required field cannot be empty, an optional one can, or there is a reason."""
    found, reason = _declared(line), _reason(line, "empty")
    optional = [f.nullable or f.many for _, f in found]
    if line["required"] == "Y":
        assert any(optional) is bool(reason)
    elif line["required"] == "N":
        assert any(optional)
        assert (reason == "set") is any(f.many and not f.nullable for _, f in found)
    else:
        # Required in some states only: "Y for Z", "Y at close".
        assert any(optional)


@pytest.mark.parametrize(
    "line", [line for line in DICTIONARY if line["code_list"] not in NO_LIST], ids=_id)
def test_field_takes_its_values(line: Line) -> None:
    """Each list of codes is a record that the field leads to or holds codes of, each word a value."""
    found, codes = _declared(line), line["code_list"]
    if codes in LISTS:
        record = CATALOG.entities[LISTS[codes]]
        targets = [f.target for _, f in found if isinstance(f, Link)]
        reached = {record.name} & {*targets, *(k.target for t in targets
                                              for k in CATALOG.entities[t].links.values())}
        held = any(isinstance(f, Field) and f.python is str for _, f in found)
        assert reached or held
        return
    values = next(f.codes for _, f in found if isinstance(f, Field) and f.codes)
    labels = {m.name: terms()[f"{values.__name__}.{m.name}"].zh for m in values}
    for word in codes.split(","):
        assert (
            word.upper() in labels or VALUES.get(word) in labels
            or any(word in label for label in labels.values())
        ), word


def test_every_state_exists() -> None:
    """Each state of the state machines is a value of its record's state, or has a reason."""
    missing = set()
    for line in _lines("state_machines.csv"):
        record, name = STATE_FIELDS.get(line["record"], (_record(line["record"]), "state"))
        codes = CATALOG.entities[record].fields[name].codes
        assert codes is not None
        for state in (line["from_state"], line["to_state"]):
            for word in re.sub(r"\s*\(.*?\)", "", state).split(" or "):
                if word and word.upper().replace(" ", "_") not in codes.__members__:
                    missing.add((line["record"], word))
    assert missing == set(OTHERWISE)


def test_fields_are_owned_as_the_dictionary_says() -> None:
    """Who fills a field in, by the dictionary, owns it; what is owned beside that is no field of its own."""
    wanted: dict[tuple[str, str], tuple[str, str]] = {}
    for line in DICTIONARY:
        told = owners(line["filled_by"])
        for e, f in _declared(line):
            stored = isinstance(f, Field) or not f.many
            if any(told) and e.scoped and stored:
                wanted.setdefault((e.name, f.name), told)
    text = files("schema").joinpath("ownership.csv").read_text(encoding="utf-8")
    lines = list(csv.DictReader(text.splitlines()))
    table = {(x["record"], x["field"]): (x["drafted"], x["standing"]) for x in lines}
    beside = {(x["record"], x["field"]) for x in lines if x["basis"] != "dictionary"}
    assert {k: v for k, v in table.items() if k not in beside} == wanted
    assert not beside & wanted.keys()
    for record, field in table:
        entity = CATALOG.entities[record]
        assert field in entity.fields or field in entity.links


def test_the_hub_owns_what_it_makes() -> None:
    """What the clock or the hub fills in is edited by nobody; a draft is filled in by its enterprise."""
    assert owners_of("Enterprise", "sizeClass") == owners_of("Site", "id") == frozenset()
    assert owners_of("Enterprise", "specialFields", drafting=True) == {"enterprise"}
    assert owners_of("Enterprise", "specialFields") == {"town"}
