"""Laps of one request, as the Server-Timing header and observers tell them, and whom it is charged to.

Source: W3C Server Timing.
"""

from time import perf_counter

from hub.runtime.budget import uncharged


class Timing:
    """A stopwatch: each lap is the time since the one before, in milliseconds."""

    def __init__(self) -> None:
        """Start; nobody is charged unless somebody says so."""
        self.meter = uncharged()
        self._begun = self._last = perf_counter()
        self.laps: list[tuple[str, float]] = []

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
