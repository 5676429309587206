"""Masks: they hide enough of any text, say nothing twice, and every field that is shown masked has one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auth.policy.decide import Decision
from auth.policy.model import Relation
from auth.policy.rls import shapes
from auth.policy.rules import NO_MASK
from schema.catalog import CATALOG
from schema.masks import HIDDEN, MASK_CERTIFICATE, MASK_ID, MASK_NAME, MASK_PHONE, MASK_TEXT, Mask

# Each mask with the most signs that it shows, and the fewest that it hides where it shows more than one.
MASKS = [(MASK_PHONE, 7, 4), (MASK_NAME, 1, 1), (MASK_ID, 8, 7), (MASK_CERTIFICATE, 9, 4), (MASK_TEXT, 0, 0)]

# Fields that a cell of the table would show masked and that have no mask: withheld, for these reasons.
UNMASKED = {
    "SafetyPerson.personRef": "the keyed index of a number: a part of it means nothing",
    "Material.annualUseT": "a number is never masked",
    "EnforcementDocument.issuedOn": "a day is never masked",
    "EnforcementDocument.dueOn": "a day is never masked",
    "SpecialProfile.facts": "a document of many values has no masked form",
    "SpecialProfile.keyProcesses": "a list of codes has no masked form",
}


@pytest.mark.parametrize(("mask", "shown_max", "hidden_min"), MASKS)
@given(raw=st.text(max_size=30) | st.from_regex(r"[Tt]?[0-9]{6,17}[0-9Xx]?", fullmatch=True))
@example(raw="")
@example(raw="张")
@example(raw="张三")
@example(raw="𠮷野家")
@example(raw="85123456")
@example(raw="E12345678")
@example(raw="T320402197001011234")
@example(raw="T320402700101123")
def test_enough_is_hidden(mask: Mask, shown_max: int, hidden_min: int, raw: str) -> None:
    """Whatever is masked: another text that shows little of it, and is its own mask."""
    masked = mask.apply(raw)
    assert mask.apply(masked) == masked == mask.apply(raw)
    assert masked != raw or "*" in raw
    if "*" not in raw:
        shown = len(masked) - masked.count("*")
        assert shown <= min(shown_max, max(len(raw) - 1, 0))
        assert shown <= 1 or len(raw) - shown >= hidden_min


@pytest.mark.parametrize(("mask", "raw", "masked"), [
    (MASK_PHONE, "13812341234", "138****1234"),
    (MASK_PHONE, "85123456", "8*******"),
    (MASK_NAME, "欧阳修", "欧**"),
    (MASK_NAME, "张", HIDDEN),
    (MASK_ID, "320402197001011234", "3204**********1234"),
    (MASK_ID, "320402700101123", "3204*******1123"),
    (MASK_ID, "E12345678", "E********"),
    (MASK_CERTIFICATE, "T32040219700101123X", "T3204**********123X"),
    (MASK_CERTIFICATE, "T320402700101123", "T3204*******1123"),
    (MASK_CERTIFICATE, "AB-2021-00017", "AB*******0017"),
    (MASK_TEXT, "常应急罚〔2021〕17号", HIDDEN),
])
def test_form(mask: Mask, raw: str, masked: str) -> None:
    """Each kind has its form; a certificate that holds an identity number is masked like one."""
    assert mask.apply(raw) == masked


def test_what_has_no_mask() -> None:
    """Rule NO-MASK withholds the fields that are listed with their reasons, and no others."""
    met = {f"{e.name}.{f.name}"
           for decision in map(Decision, shapes()) for relation in Relation
           for e in CATALOG.entities.values() for f in e.fields.values()
           if decision.cell(f, relation).rule == NO_MASK.id}
    assert met == UNMASKED.keys()
