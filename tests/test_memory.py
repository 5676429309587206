"""How the collector is set for a process that lasts."""

import gc
from collections.abc import Iterator

import pytest

from hub.cli.memory import YOUNG_MAX, lasting, seldom_collected


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def test_what_lasts_is_never_looked_at_again() -> None:
    """What is made to last leaves the collector's sight; the collector runs again afterwards."""
    before = gc.get_freeze_count()
    with lasting():
        kept = [[] for _ in range(1000)]
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() >= before + len(kept)


def test_young_objects_are_looked_at_seldom() -> None:
    """The youngest generation may grow to what a few documents make; the older keep their measure."""
    _, *older = gc.get_threshold()
    seldom_collected()
    assert gc.get_threshold() == (YOUNG_MAX, *older)
