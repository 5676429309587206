"""Noninterference: what a caller may not see changes no byte of any answer that it gets."""

import os
from dataclasses import replace

from auth.policy.purposes import LOOKUP
from auth.principal import Kind, Level, Principal
from tests.both import CALLERS, NIGHTLY, STRANGE, persona
from tests.hidden import Change, Hidden
from tests.interference import Interference, draw
from tests.scope import Scope, World
from tests.strange import CITY
from tests.twins import Twins, opened

CASES = 20_000 if NIGHTLY else 2_000
# Some look persons up, one of whom may not.
LOOKING = tuple(replace(c, purpose=LOOKUP, case="7") for c in (
    CALLERS[2], CALLERS[3], CALLERS[4],
    Principal(Kind.PARTNER, Level.CITY, CITY, department="GA")))
ASKING = (*CALLERS, *LOOKING)
EACH = -(-CASES // len(ASKING))
# So many documents are drawn for each that a caller is asked.
CHOICE = 2
SEED = int.from_bytes(os.urandom(4)) if NIGHTLY else 1


def set_apart(
    twins: Twins, caller: Principal, seed: int, *, by_rows: bool = False, totals: bool = False
) -> int:
    """Change in the second database all that a caller may not see, and count what was changed.

    With `totals`, what totals tell of it stays as it is.
    """
    hidden = Hidden(Scope(twins.world, caller), by_rows=by_rows, totals=totals)
    change = Change(hidden, seed)
    rows = change.rows()
    other = World(rows, twins.world.today, twins.world.zone, twins.world.city)
    seen = Hidden(Scope(other, caller), by_rows=by_rows, totals=totals).view()
    assert seen == hidden.view(), persona(caller)
    twins.change(rows)
    return change.counts.total()


def test_what_is_hidden_changes_no_byte() -> None:
    """Whoever asks whatever, two cities that differ in what it may not see alone answer alike.

    The second wall is up for every other caller: it would hide what the first forgets.
    """
    print(f"seed {SEED}")
    with opened(STRANGE) as twins:
        run = Interference(twins, draw(twins.world, CHOICE * EACH, SEED))
        for n, caller in enumerate(ASKING):
            assert set_apart(twins, caller, SEED + n) > 50, persona(caller)
            twins.set_second_wall(on=n % 2 == 0)
            leak = run.run(caller, EACH, SEED + n)
            assert leak is None, str(leak)
    print(run.counts)
    assert run.counts["cases"] >= CASES
    assert run.counts["answered"] >= CASES / 2
    assert run.counts["behind a row"] >= CASES / 20
    assert run.counts["INTERNAL"] == 0


def test_totals_tell_no_more_than_they_say() -> None:
    """Two cities of which totals tell a caller the same answer alike, whatever small groups and fields hold.

    What totals may count is decided by the policies of the database, which are up for every caller.
    """
    with opened(STRANGE) as twins:
        run = Interference(twins, draw(twins.world, EACH, SEED, totals=True))
        for n, caller in enumerate(CALLERS):
            assert set_apart(twins, caller, SEED + n, totals=True) > 10, persona(caller)
            leak = run.run(caller, EACH // 2, SEED + n)
            assert leak is None, str(leak)
    print(run.counts)
    assert run.counts["answered"] >= CASES / 8
    assert run.counts["INTERNAL"] == 0
