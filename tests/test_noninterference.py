"""Noninterference: what a caller may not see changes no byte of any answer that it gets."""

import os
from random import Random

from tests.both import CALLERS, NIGHTLY, STRANGE, persona
from tests.hidden import Change, Hidden
from tests.interference import Interference
from tests.scope import Scope, World
from tests.twins import opened

CASES = 20_000 if NIGHTLY else 2_000
EACH = -(-CASES // len(CALLERS))
SEED = int.from_bytes(os.urandom(4)) if NIGHTLY else 1


def test_what_is_hidden_changes_no_byte() -> None:
    """Whoever asks whatever, two cities that differ in what it may not see alone answer alike."""
    import time
    with opened(STRANGE) as twins:
        run = Interference(twins)
        for n, caller in enumerate(CALLERS):
            t0 = time.time()
            hidden = Hidden(Scope(twins.world, caller))
            change = Change(hidden, SEED + n)
            rows = change.rows()
            other = World(rows, twins.world.today, twins.world.zone, twins.world.city)
            assert Hidden(Scope(other, caller)).view() == hidden.view(), persona(caller)
            twins.change(rows)
            twins.set_second_wall(on=n % 2 == 1)
            t1 = time.time()
            leak = run.run(caller, EACH, SEED + n)
            print(persona(caller), dict(change.counts), t1 - t0, time.time() - t1, run.counts)
            assert leak is None, str(leak)
    assert run.counts["cases"] >= CASES
