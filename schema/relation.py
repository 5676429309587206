"""Words of access that both the schema and the policy use: how a record lies to its viewer, and languages.

Separate from the types, which need Strawberry, and from the policy, which the schema may not import.
"""

from enum import Enum

from schema.field import Structural

# The field of every scoped record that says it.
VIEWER_RELATION = "viewerRelation"


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
