"""The words of the import, read from the CSV files of this package.

Separate because they are data that a clerk can review: names of places, suffixes, notations, reasons.
"""

from functools import cache

from hub.shipped import lines_of


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Read one CSV file of this package."""
    return tuple(lines_of("hub.registry", f"{name}.csv"))


@cache
def words(kind: str) -> tuple[str, ...]:
    """Give the place words of a kind, the longest first."""
    found = {r["word"] for r in table("place_words") if r["kind"] == kind}
    return tuple(sorted(found, key=lambda w: (-len(w), w)))


@cache
def reasons() -> dict[str, tuple[str, str]]:
    """Give every reason of a refused row or an emptied value in Chinese and in English."""
    return {r["code"]: (r["zh"], r["en"]) for r in table("reasons")}


@cache
def _notes() -> dict[str, str]:
    return {r["code"]: r["zh"] for r in table("notes")}


def note(code: str, **facts: object) -> str:
    """Write a note to the person who works the queue."""
    return _notes()[code].format_map(facts)
