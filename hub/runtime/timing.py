"""Laps of one request, as the Server-Timing header and observers tell them, and whom it is charged to.

Source: W3C Server Timing.
"""

from functools import cached_property
from time import perf_counter

from hub.runtime.budget import Meter, uncharged


class Timing:
    """A stopwatch: each lap is the time since the one before, in milliseconds."""

    def __init__(self) -> None:
        """Start."""
        self._begun = self._last = perf_counter()
        self.laps: list[tuple[str, float]] = []

    @cached_property
    def meter(self) -> Meter:
        """Who is charged: nobody, unless somebody says so."""
        return uncharged()

    def lap(self, name: str) -> None:
        """End the lap of a stage."""
        now = perf_counter()
        self.laps.append((name, (now - self._last) * 1000))
        self._last = now

    @property
    def whole_ms(self) -> float:
        """The time since the start."""
        return (perf_counter() - self._begun) * 1000

    @property
    def header(self) -> str:
        """The laps in order.

        >>> Timing().header
        ''
        """
        return ", ".join(["%s;dur=%.3f" % lap for lap in self.laps])  # noqa: UP031  # a lap is the pair
