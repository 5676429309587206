"""Capital: every notation of the register, and nothing guessed of an unknown one."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.registry.capital import Capital, read_capital


@pytest.mark.parametrize(("raw", "amount", "currency"), [
    ("380(万元人民币)", "380", "CNY"), ("800万人民币", "800", "CNY"),
    ("2,400(万元人民币)", "2400", "CNY"), ("50万元人民币", "50", "CNY"),
    ("20(万美元)", "20", "USD"), ("12.5(万欧元)", "12.5", "EUR"), ("100(万元)", "100", "CNY"),
    ("109.5700(万元人民币)", "109.57", "CNY"), ("５０（万元人民币）", "50", "CNY"),
    ("1,234,567.89 万港元", "1234567.89", "HKD"), ("1.2亿元", "12000", "CNY"),
    ("500000元人民币", "50", "CNY"), ("0万人民币", "0", "CNY"),
])
def test_notations(raw: str, amount: str, currency: str) -> None:
    """Each notation gives its amount in ten thousands and its currency."""
    assert read_capital(raw) == Capital(Decimal(amount), currency)


@pytest.mark.parametrize("raw", ["", " ", "N/A", "n/a", "无", "-"])
def test_absent_capital_is_no_warning(raw: str) -> None:
    """What says that there is no capital is empty without a warning."""
    assert read_capital(raw) == Capital()


@pytest.mark.parametrize("raw", [
    "50", "万元", "50万贝壳", "1,23万元", "五十万元", "-5万元", "50万元60", "1e3万元", "50.万元",
    "9" * 16 + "万元",
])
def test_unknown_notation_is_empty_with_a_warning(raw: str) -> None:
    """What is not understood gives no amount, and says so."""
    assert read_capital(raw) == Capital(warning="CAPITAL_UNKNOWN")


def test_unstated_currency_is_not_guessed() -> None:
    """An amount without a currency keeps the amount and says what is missing."""
    assert read_capital("30(万)") == Capital(Decimal(30), None, "CURRENCY_UNSTATED")


@given(st.decimals(0, 10**12, places=4, allow_nan=False), st.sampled_from(("{}(万元人民币)", "{}万人民币")),
       st.booleans())
def test_amounts_survive_their_notation(amount: Decimal, form: str, grouped: bool) -> None:
    """An amount written in a notation, with or without thousands marks, is read back exactly."""
    assert read_capital(form.format(f"{amount:,f}" if grouped else f"{amount:f}")).amount_10k == amount


@given(st.text(max_size=40))
def test_any_text_is_answered(raw: str) -> None:
    """Any text gives a capital or a warning, never both an amount and an unknown notation."""
    found = read_capital(raw)
    assert found.warning != "CAPITAL_UNKNOWN" or (found.amount_10k, found.currency) == (None, None)
