"""Words of access that both the schema and the policy use: how a record lies to its viewer, and languages.

Separate from the types, which need Strawberry, and from the policy, which the schema may not import.
"""

import re
from enum import Enum, StrEnum

from schema.field import Name, Structural

# The field of every scoped record that says it.
VIEWER_RELATION = "viewerRelation"
SCHEMA_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_:]{0,63}")


class ViewerRelation(Enum):
    """Where a record lies in the tree of grids, as seen from the caller."""

    OWN = "OWN"
    BELOW = "BELOW"
    ABOVE = "ABOVE"
    SIBLING = "SIBLING"
    OUTSIDE = "OUTSIDE"


class Language(Structural):
    """Language of a sentence."""

    ZH = "ZH"
    EN = "EN"


class AccessRelation(Enum):
    """What a row is to a caller, as far as the policy asks."""

    INSIDE = "INSIDE"
    OUTSIDE = "OUTSIDE"


class AccessEffect(Enum):
    """What a caller gets of a field."""

    FULL = "FULL"
    MASKED = "MASKED"
    SUMMARY = "SUMMARY"
    WITHHELD = "WITHHELD"


class NeedKind(StrEnum):
    """What a caller lacks to be given a field."""

    SCOPE = "SCOPE"
    VIEWER = "VIEWER"
    PURPOSE = "PURPOSE"
    NOBODY = "NOBODY"
    TOTALS = "TOTALS"


def read_schema_name(value: object) -> Name:
    """Read a name of the schema or the policy: of a type, a field, a persona or a purpose."""
    if not isinstance(value, str) or not SCHEMA_NAME.fullmatch(value):
        raise TypeError("a letter or _, then letters, digits, _ or :; at most 64")
    return Name(value)
