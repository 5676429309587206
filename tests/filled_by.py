"""The dictionary's letters for who fills a field in, as the owners that the hub knows."""

import re

LETTERS = {
    "E": "enterprise", "W": "village", "T": "town", "D": "district", "C": "city", "GS": "GS",
    # Quality supervision became a part of market regulation in 2019: both codes stand for it.
    "ZJ": "GS ZJ", "AW": "city", "dept": "department", "issuer": "district city department",
    "finder": "enterprise village town district city department", "any": "",
    # What these fill in comes with the report or the clock, and nobody types it.
    "hub": "", "derived": "", "evaluator": "", "institution": "", "": "",
}


def _named(letters: str) -> str:
    return " ".join(sorted({w for part in letters.split("/") for w in LETTERS[part].split()}))


def owners(filled_by: str) -> tuple[str, str]:
    """Give who edits a field while its file is drafted, and from then on.

    >>> owners("E->T/D")
    ('enterprise', 'district town')
    """
    first, _, later = filled_by.partition("->")
    return _named(first), _named(re.sub(r"^$", first, later))
