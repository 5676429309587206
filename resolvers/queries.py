"""Root fields: a list and a look-up for every record of the catalog, nodes by id, templates, the viewer."""

from typing import Any

from strawberry.types.base import StrawberryObjectDefinition

from schema.access import access_fields
from schema.catalog import CATALOG
from schema.glossary import describe
from schema.inputs import argument
from schema.scalars import SchemaName
from schema.types import RateLimit, Viewer, listing, lookup, node_fields, read_field, totals
from schema.work_list import work_field


class Query:
    """What can be read."""


def _roots() -> list[Any]:
    out = []
    for name, root in CATALOG.roots.items():
        entity = CATALOG.entities[root.entity]
        field = listing(entity) if root.many else lookup(entity)
        field.python_name = field.graphql_name = field.name = name
        out.append(field)
    for name, record in CATALOG.stats.items():
        field = totals(CATALOG.entities[record])
        field.python_name = field.graphql_name = field.name = name
        out.append(field)
    return out


def build_query() -> type:
    """Give the query type: one line of the catalog a root field."""
    viewer = read_field("viewer", Viewer, describe("api.viewer"))
    template = read_field("template", str | None, describe("api.template"))
    template.arguments = [argument("verb", SchemaName)]
    limit = read_field("rateLimit", RateLimit, describe("api.rateLimit"))
    Query.__strawberry_definition__ = StrawberryObjectDefinition(  # type: ignore[attr-defined]
        name="Query", is_input=False, is_interface=False, origin=Query,
        description=describe("api.Query"), interfaces=[], extend=False, directives=(),
        is_type_of=None, resolve_type=None,
        fields=[*_roots(), *node_fields(), *access_fields(), work_field(), template, viewer, limit],
    )
    return Query
