"""Noninterference: what a caller may not see changes no byte of any answer that it gets."""

import os

from auth.principal import Principal
from tests.both import CALLERS, NIGHTLY, STRANGE, persona
from tests.hidden import Change, Hidden
from tests.interference import Interference, draw
from tests.scope import Scope, World
from tests.twins import Twins, opened

CASES = 20_000 if NIGHTLY else 2_000
EACH = -(-CASES // len(CALLERS))
# So many documents are drawn for each that a caller is asked.
CHOICE = 2
SEED = int.from_bytes(os.urandom(4)) if NIGHTLY else 1


def set_apart(twins: Twins, caller: Principal, seed: int, *, by_rows: bool = False) -> int:
    """Change in the second database all that a caller may not see, and count what was changed."""
    hidden = Hidden(Scope(twins.world, caller), by_rows=by_rows)
    change = Change(hidden, seed)
    rows = change.rows()
    other = World(rows, twins.world.today, twins.world.zone, twins.world.city)
    assert Hidden(Scope(other, caller), by_rows=by_rows).view() == hidden.view(), persona(caller)
    twins.change(rows)
    return change.counts.total()


def test_what_is_hidden_changes_no_byte() -> None:
    """Whoever asks whatever, two cities that differ in what it may not see alone answer alike.

    The second wall is up for every other caller: it would hide what the first forgets.
    """
    print(f"seed {SEED}")
    with opened(STRANGE) as twins:
        run = Interference(twins, draw(twins.world, CHOICE * EACH, SEED))
        for n, caller in enumerate(CALLERS):
            assert set_apart(twins, caller, SEED + n) > 100, persona(caller)
            twins.set_second_wall(on=n % 2 == 0)
            leak = run.run(caller, EACH, SEED + n)
            assert leak is None, str(leak)
    print(run.counts)
    assert run.counts["cases"] >= CASES
    assert run.counts["answered"] >= CASES / 2
    assert run.counts["behind a row"] >= CASES / 20
    assert run.counts["INTERNAL"] == 0
