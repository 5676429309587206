"""Lists that begin behind a row: what is asked first for their cursors, and where the cursors are put."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tests.naive import Ask


def begins(a: Ask) -> bool:
    """Say whether a list begins behind a row, here or below."""
    return a.behind is not None or any(map(begins, a.below))


def probe(a: Ask) -> Ask:
    """Ask for the cursors and ids of the rows of lists, instead of what was asked."""
    if a.behind is None:
        return replace(a, below=tuple(probe(b) for b in a.below if begins(b)))
    kept = {n: v for n, v in a.arguments.items() if n not in ("first", "last")}
    below = (Ask("zid", "id"),)
    return replace(a, below=below, parts=("edges", "cursors"), arguments={**kept, "first": 20})


def placed(a: Ask, answers: Sequence[Any]) -> Ask:
    """Begin each list behind the row that was drawn, with the cursor that the row has there."""
    answers = [x for x in answers if x is not None]
    if a.behind is None:
        rows = [e["node"] for x in answers for e in x.get("edges", ())] if a.parts else answers
        below = (placed(b, [r.get(b.key) for r in rows]) if begins(b) else b for b in a.below)
        return replace(a, below=tuple(below))
    a, place = whole(a), int(a.behind)
    edges = [e for x in answers for e in x["edges"]]
    if not edges:
        return a
    edge = edges[place % len(edges)]
    word = "before" if "last" in a.arguments else "after"
    return replace(a, behind=edge["node"]["zid"], arguments={**a.arguments, word: edge["cursor"]})


def whole(a: Ask) -> Ask:
    """Begin no list behind a row."""
    return replace(a, behind=None, below=tuple(map(whole, a.below)))
