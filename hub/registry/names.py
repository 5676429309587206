"""Find which of many names begins at a place in a text, without trying them all.

Separate, because the matcher asks this several times a row of every list of names that it has.

Invariant: a name has two characters or more; shorter ones are never found.
"""

from collections import defaultdict
from collections.abc import Iterable


class NameIndex:
    """Names by their first two characters, the longest first."""

    def __init__(self, names: Iterable[str]) -> None:
        """Sort the names."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names, key=len, reverse=True):
            if len(name) > 1:
                found[name[:2]].append(name)
        self._names = dict(found)

    def longest(self, text: str, start: int) -> str:
        """Give the longest name that stands at `start`, or nothing."""
        for name in self._names.get(text[start:start + 2], ()):
            if text.startswith(name, start):
                return name
        return ""
