"""Lists and look-ups: the compiler against the naive evaluator, whoever asks whatever."""

from tests.both import CALLERS, opened, persona
from tests.drawn import Drawer
from tests.tally import language

# Of 300 cases each.
ROUNDS = 4


def test_compiled_answer_is_the_naive_one() -> None:
    """Whatever is asked by whomever, the one statement answers what plain loops answer."""
    with opened() as both:
        wanted = [*language(), *map(persona, CALLERS)]
        assert both.run(ROUNDS, Drawer.lists, 3, wanted) == []
