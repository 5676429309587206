"""Weights to schema directives: what a client can reckon a query's price with before it asks.

Only what differs from the defaults is marked: a record and a connection weigh 1, a value nothing.
Source: IBM, GraphQL Cost Directives specification (@cost, @listSize).
"""

import strawberry
from strawberry.schema_directive import Location

from schema import weights
from schema.glossary import describe


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION, Location.INPUT_FIELD_DEFINITION, Location.OBJECT],
    name="cost", description=describe("api.cost"),
)
class CostDirective:
    """What a field or a record weighs."""

    weight: str


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], name="listSize", description=describe("api.listSize")
)
class ListSizeDirective:
    """How many records a connection gives at most."""

    slicing_arguments: list[str]
    sized_fields: list[str]


TOTAL = CostDirective(weight=str(weights.TOTAL))
RELATED = CostDirective(weight=str(weights.RELATED))
PART = CostDirective(weight=str(weights.PART))
NOTHING = CostDirective(weight="0")
PAGED = ListSizeDirective(slicing_arguments=["first", "last"], sized_fields=["edges"])
