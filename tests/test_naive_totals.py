"""Totals: the compiler against the naive evaluator, and each cell against the list that it names."""

from tests.both import CALLERS, opened, persona
from tests.drawn import Drawer
from tests.tally import totals_language

# Of 300 cases each.
ROUNDS = 3


def test_compiled_answer_is_the_naive_one() -> None:
    """Totals are those of plain loops, and the filter of a cell lists the very rows that it takes."""
    with opened() as both:
        wanted = [*totals_language(), *map(persona, CALLERS)]
        assert both.run(ROUNDS, Drawer.totals_of, 1, wanted) == []
