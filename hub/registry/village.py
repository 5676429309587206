"""Find the village that the rest of an address names inside a town.

Separate from the town's part, because here the question is where a name begins and ends: a village
committee, a group of villagers, a road and a natural village may share their characters.
"""

import re
from collections.abc import Set as AbstractSet

from hub.registry.words import words

# What may stand right before a village's name, besides nothing: brackets and separators.
LEFT = re.compile("[^\u4e00-\u9fff\\w]$")
# What may follow a name of two characters: the end, a number, a separator.
RIGHT = re.compile("$|[^\u4e00-\u9fff]")
_BETWEEN = "".join(words("road_between"))
# A road takes its name from a place that it leads to; a market street lies in its place.
ROAD = re.compile(f"[{_BETWEEN}]{{0,2}}(?:{'|'.join(words('road'))})")
STREET = re.compile(f"[{_BETWEEN}]{{0,2}}(?:{'|'.join(words('street'))})")
GROUP = re.compile("|".join(words("group")))


def names_locality(rest: str, localities: AbstractSet[str], *, streets: bool = False) -> bool:
    """Say whether the text begins with the name of a part of the town, and not of a road."""
    return any(
        rest.startswith(name) and not (
            ROAD.match(rest, len(name)) and not (streets and STREET.match(rest, len(name))))
        for name in localities
    )


def _begins(rest: str, start: int, localities: AbstractSet[str]) -> bool:
    head = rest[:start]
    if not head or LEFT.search(head):
        return True
    return any(head.endswith(w) for w in words("zone")) or any(
        head == name or head.endswith(f"({name}") for name in localities)


def _stands(rest: str, start: int, name: str, localities: AbstractSet[str]) -> bool:
    end = start + len(name)
    if ROAD.match(rest, end) or GROUP.match(rest, end):
        return False
    if len(name) > 2:
        return _begins(rest, start, localities)
    strict = start == 0 or bool(LEFT.search(rest[:start]))
    return strict and bool(
        RIGHT.match(rest, end) or rest.startswith(words("committee_short")[0][-1], end))


def find_village(rest: str, book: dict[str, set[int]], localities: AbstractSet[str]) -> set[int]:
    """Give the codes of the villages that the text may name: none, one, or several in doubt.

    The longest name wins over those that it contains.
    """
    hits = []
    for name in book:
        start = rest.find(name)
        while start >= 0:
            hits.append((start, name))
            start = rest.find(name, start + 1)
    hits = [
        (s, n) for s, n in hits
        if not any(o <= s and s + len(n) <= o + len(m) and len(m) > len(n) for o, m in hits)
    ]
    found: set[int] = set()
    for start, name in hits:
        if _stands(rest, start, name, localities):
            found |= book[name]
    return found
