"""Throws read off a string of bytes: Hypothesis draws and shrinks the string, not each throw.

Strategies of thousands of nested throws collapse: a tenth of the cases were one and the same smallest
document. Throws off bytes are even, cheap, and still shrink, since a zero is the first of all choices.
"""

from collections.abc import Iterable
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
# Longer than what a case takes; where it ends, every throw is the first choice.
BYTES = 2000
# Up to so many choices one byte is even enough.
SMALL = 16


class Dice:
    """Throws one after another."""

    def __init__(self, given: bytes) -> None:
        """Take the bytes to read."""
        self._given, self._at = given, 0

    def below(self, count: int) -> int:
        """Throw a number from 0 to below a count."""
        size = 1 if count <= SMALL else 2
        part = self._given[self._at : self._at + size]
        self._at += size
        return int.from_bytes(part, "big") * count >> 8 * size if len(part) == size else 0

    def one(self, items: Iterable[T]) -> T:
        """Throw one of some items."""
        every = list(items)
        return every[self.below(len(every))]

    def some(self, items: Iterable[T], most: int) -> list[T]:
        """Throw a few different items, at most so many."""
        every = list(items)
        return [every.pop(self.below(len(every))) for _ in range(min(self.below(most + 1), len(every)))]

    def few(self, items: Iterable[T]) -> list[T]:
        """Throw one or two different items, seldom none."""
        every = list(items)
        return self.some(every, 2) if self.chance(8) else [
            every.pop(self.below(len(every))) for _ in range(min(len(every), 1 + self.below(2)))]

    def chance(self, of: int) -> bool:
        """Throw true one time in so many."""
        return self.below(of) == of - 1


THROWS = st.binary(min_size=BYTES, max_size=BYTES)
