"""Masks: they hide enough of any text, say nothing twice, and every field that is shown masked has one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.rls import shapes
from auth.policy.rules import NO_MASK
from schema.catalog import CATALOG
from schema.masks import (
    HIDDEN,
    MASK_CERTIFICATE,
    MASK_ID,
    MASK_NAME,
    MASK_PHONE,
    MASK_TEXT,
    Mask,
    mask_address,
)

# Each mask with the most signs that it shows, and the fewest that it hides where it shows more than one.
MASKS = [(MASK_PHONE, 7, 4), (MASK_NAME, 1, 1), (MASK_ID, 8, 7), (MASK_CERTIFICATE, 9, 4), (MASK_TEXT, 0, 0)]

# Fields that a cell of the table would show masked and that have no mask, with their coarse sibling: a number
# is never masked, nor is a document of many values.
COARSE = {
    "Material.annualUseT": "annualUseBand",
    "SpecialProfile.facts": "factsTold",
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


@given(st.text(max_size=40))
@example("")
@example("常州市")
@example("常州市武进区湖塘镇")
def test_address_shows_divisions_alone(raw: str) -> None:
    """Whatever the address: its mask is its own mask, and what it shows is the beginning of the address."""
    masked = mask_address(raw)
    assert mask_address(masked) == masked
    assert masked == HIDDEN or raw.startswith(masked.removesuffix("****"))
    assert not any(sign.isdigit() for sign in masked)


@pytest.mark.parametrize(("raw", "masked"), [
    ("江苏省常州市武进区湖塘镇演示路5号", "江苏省常州市武进区湖塘镇****"),
    ("常州市天宁区天宁街道演示村37号", "常州市天宁区天宁街道****"),
    ("溧阳市戴埠镇演示村3号", "溧阳市戴埠镇****"),
    ("常州市武进区新镇路5号", "常州市武进区****"),
    ("常州市演示小区3幢", "常州市****"),
    ("新北区水乡花园3幢", "新北区****"),
    ("演示路3号", HIDDEN),
])
def test_form_of_addresses(raw: str, masked: str) -> None:
    """An address is shown to its town; neither a street that is called like one nor an estate is shown."""
    assert mask_address(raw) == masked


def test_what_has_no_mask() -> None:
    """Rule NO-MASK withholds the fields that are listed alone, and who meets it reads their sibling."""
    met = set()
    for decision in map(Decision, shapes()):
        for e in CATALOG.entities.values():
            for f in e.fields.values():
                if decision.cell(f, Relation.INSIDE).rule != NO_MASK.id:
                    continue
                met.add(f"{e.name}.{f.name}")
                sibling = e.fields[COARSE[f"{e.name}.{f.name}"]]
                assert sibling.coarse is not None
                assert sibling.coarse.of == (f.column,)
                assert decision.sees_row(e, Relation.INSIDE)
                assert decision.cell(sibling, Relation.INSIDE).effect is Effect.FULL
    assert met == COARSE.keys()
