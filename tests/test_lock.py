"""The lock files: what is served is what is tested, and neither names an address."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([\w.-]+==\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


def _pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / name).read_text("utf-8")))


def test_tests_run_on_what_is_served() -> None:
    """Every pin that `make serve` installs stands with the same hashes in what `make test` installs."""
    served, tested = _pins("requirements.lock"), _pins("requirements-dev.lock")
    assert served.items() <= tested.items()
    assert len(served) > 20


def test_serving_needs_no_tools() -> None:
    """`make serve` installs no browser driver, checker or test runner."""
    names = {pin.split("==")[0] for pin in _pins("requirements.lock")}
    assert names.isdisjoint({"playwright", "pytest", "mypy", "ruff", "import-linter"})


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_lock_is_pins_and_hashes_alone(name: str) -> None:
    """A lock file holds pins, hashes and remarks: no option and no address."""
    text = PIN.sub("", (ROOT / name).read_text("utf-8"))
    assert [line for line in text.splitlines() if line and not line.lstrip().startswith("#")] == []
    assert "://" not in text
