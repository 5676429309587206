"""Who owns which field: the only ones that edit it; all others propose a correction.

The table is `ownership.csv` beside this module, made from the column of the city's field dictionary that
says who fills a field in (a test holds the two against each other), with the fields that the dictionary
does not know. While an enterprise still drafts its file it may fill in what others own later (`drafted`).

Invariant: a field that is not in the table is edited by nobody: the hub fills it in itself.
Invariant: a department is named by its code; when two became one, both codes stand there.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from hub.shipped import lines_of
from schema.workflows import Actor

# Parts of the file, which an enterprise keeps itself; whatever else lives by a table is an office's.
OWN_FILE = frozenset({"Enterprise", "Site", "SafetyPerson", "Equipment", "Material"})


class Owners(NamedTuple):
    """Who edits a field: while the file is drafted, and from then on."""

    drafted: frozenset[str]
    standing: frozenset[str]


@cache
def ownership() -> Mapping[tuple[str, str], Owners]:
    """Read the table once: record and field to owners."""
    return MappingProxyType({
        (line["record"], line["field"]): Owners(
            frozenset(line["drafted"].split()), frozenset(line["standing"].split()))
        for line in lines_of("schema", "ownership.csv")})


def owners_of(record: str, field: str, *, drafting: bool = False) -> frozenset[str]:
    """Give the owners of a field; of one that the hub fills in there are none."""
    found = ownership().get((record, field))
    if found is None:
        return frozenset()
    return found.drafted if drafting else found.standing


def settlers_of(record: str, field: str) -> frozenset[str]:
    """Give who settles a correction: the owners of the field, of an office's record offices alone."""
    owners = owners_of(record, field)
    return owners if record in OWN_FILE else owners - {str(Actor.ENTERPRISE), str(Actor.VILLAGE)}


@cache
def settled_by(parts: frozenset[str]) -> frozenset[str]:
    """Give the fields, as `Record.field`, whose corrections somebody of these parts settles."""
    return frozenset(f"{record}.{field}" for record, field in ownership()
                     if settlers_of(record, field) & parts)
