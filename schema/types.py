"""Declarations to Strawberry: the record class itself becomes the GraphQL type.

Definitions are built directly instead of through @strawberry.type: nothing is ever instantiated,
hence no dataclass, no lazy reference, no order of declaration.
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import strawberry
from graphql import GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.schema_directive import Location
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from schema.catalog import CATALOG
from schema.field import Entity, Field, FieldClass, Link, Scope
from schema.glossary import describe
from schema.grouping import StatsScope, stats_links
from schema.history import AS_OF, HISTORY, known_until
from schema.identifiers import read_public_id
from schema.inputs import argument, page_arguments
from schema.pricing import NOTHING, PAGED, TOTAL
from schema.records.grid import GridLevel
from schema.relation import VIEWER_RELATION, ViewerRelation
from schema.scalars import SCALARS, Document, Instant, annotated, graphql_enum
from schema.stats import stats_arguments

T = TypeVar("T")


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], name="fieldClass", description=describe("api.fieldClass")
)
class FieldClassDirective:
    """Sensitivity class of a field and its mask, as everyone may read in the schema."""

    cls: FieldClass = strawberry.directive_field(name="class")
    mask: str | None = strawberry.UNSET


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], name="semanticNonNull",
    description=describe("api.semanticNonNull"),
)
class SemanticNonNull:
    """A value is null only where it is withheld.

    Source: the directive of the GraphQL nullability working group, as Relay and Apollo read it.
    """

    levels: list[int] = strawberry.directive_field(name="levels", default=(0,))


class ReadField(StrawberryField):
    """A field that is read from a ready tree by its response key."""

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        """Take the value from the tree; a root field has it read first."""
        if isinstance(source, dict):
            return source[info.path.key]
        return info.context.read(info)

    def resolve(self, source: Any, info: Any, **given: Any) -> Any:
        """Give the value as the executor asks for it."""
        return self.get_result(source, info, (), given)


class Named(dict[str, Any]):
    """One record of a ready tree, with the name of its type."""

    typename = ""


def _named(record: dict[str, Any] | None, public_id: str) -> Named | None:
    found = read_public_id(public_id)
    if record is None or found is None:
        return None
    out = Named(record)
    out.typename = found[0]
    return out


class NodeField(ReadField):
    """A root field whose ids say of which type its records are."""

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        """Take the records from the tree and name their types."""
        return self._read_named(info, kwargs)

    async def _read_named(self, info: Any, given: dict[str, Any]) -> Any:
        read = await info.context.read(info)
        if "ids" not in given:
            return _named(read, given["id"])
        return [_named(r, i) for r, i in zip(read, given["ids"], strict=True)]


def resolve_directly(schema: GraphQLSchema) -> None:
    """Let the executor call the fields of a built schema themselves.

    Strawberry makes eight functions a field around a resolver, a tenth of what an idle hub holds.
    """
    for kind in schema.type_map.values():
        fields = kind.fields.values() if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) else ()
        for field in fields:
            read = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
            if isinstance(read, ReadField):
                field.resolve = read.resolve


def read_field(
    name: str, annotation: object, description: str, directives: Sequence[object] = ()
) -> Any:
    """Declare a field of an object type under its GraphQL name."""
    return ReadField(
        python_name=name, graphql_name=name, type_annotation=annotated(annotation),
        description=description, directives=directives,
    )


def _described(key: str, *directives: object) -> Any:
    return ReadField(description=describe(key), directives=directives)


@strawberry.type(description=describe("api.PageInfo"), directives=[NOTHING])
class PageInfo:
    """Where a page ends."""

    has_next_page: bool = _described("api.hasNextPage")
    has_previous_page: bool = _described("api.hasPreviousPage")
    start_cursor: str | None = _described("api.startCursor")
    end_cursor: str | None = _described("api.endCursor")


@strawberry.type(description=describe("api.Edge"), directives=[NOTHING])
class Edge(Generic[T]):
    """One row and its cursor."""

    cursor: str = _described("api.cursor")
    node: T = _described("api.row")


@strawberry.type(description=describe("api.Connection"))
class Connection(Generic[T]):
    """One page of rows."""

    edges: list[Edge[T]] = _described("api.edges")
    page_info: PageInfo = _described("api.pageInfo")
    total_count: int = _described("api.totalCount", TOTAL)


@strawberry.type(description=describe("api.StatsKey"))
class StatsKey:
    """One grouping of a row of totals, and its value there."""

    name: str = _described("api.stats.name")
    value: Document | None = _described("api.stats.value")
    label: str | None = _described("api.stats.label")
    level: GridLevel | None = _described("api.stats.keyLevel")


@strawberry.type(description=describe("api.StatsValue"))
class StatsValue:
    """One metric of a row of totals."""

    name: str = _described("api.stats.name")
    value: Document | None = _described("api.stats.metricValue")
    previous: Document | None = _described("api.stats.previous")
    filter: Document = _described("api.stats.valueFilter")


@strawberry.type(description=describe("api.StatsRow"))
class StatsRow:
    """One group of rows."""

    keys: list[StatsKey] = _described("api.stats.keys")
    values: list[StatsValue] = _described("api.stats.values")
    filter: Document = _described("api.stats.drill")
    suppressed: bool = _described("api.stats.suppressed")


@strawberry.type(description=describe("api.Stats"))
class Stats:
    """Totals of the rows of a list."""

    rows: list[StatsRow] = _described("api.stats.rows")
    total_groups: int = _described("api.stats.totalGroups")


@strawberry.type(description=describe("api.Viewer"), directives=[NOTHING])
class Viewer:
    """The caller, as the hub sees it."""

    kind: str = _described("viewer.kind")
    level: str = _described("viewer.level")
    codes: list[str] = _described("viewer.scope")
    department: str = _described("viewer.department")
    subject: str = _described("viewer.subject")
    policy_version: str = _described("viewer.policyVersion")


@strawberry.type(description=describe("api.RateLimit"), directives=[NOTHING])
class RateLimit:
    """What this query costs, and what it leaves of the caller's budget."""

    limit: int = _described("api.budget.limit")
    cost: int = _described("api.budget.cost")
    remaining: int = _described("api.budget.remaining")
    reset_at: Instant = _described("api.budget.resetAt")


class Node:
    """Anything that has a public id (Relay's global object identification)."""


def _id_field() -> Any:
    return read_field("id", strawberry.ID, describe("api.id"))


def define(
    cls: type, name: str, fields: Sequence[StrawberryField], **more: Any
) -> StrawberryObjectDefinition:
    """Make the definition of an object type; `more` are parts of it that differ from the usual."""
    parts: dict[str, Any] = {
        "interfaces": [], "resolve_type": None, "is_type_of": None, "is_interface": False,
        "directives": (),
    }
    if "description" not in more:
        parts["description"] = describe(name)
    return StrawberryObjectDefinition(
        name=name, is_input=False, origin=cls, extend=False, fields=list(fields), **(parts | more),
    )


NODE = define(
    Node, "Node", [_id_field()], is_interface=True,
    resolve_type=lambda record, _info, _abstract: record.typename,
)
Node.__strawberry_definition__ = NODE  # type: ignore[attr-defined]


def _node_field(name: str, arguments: list[Any], annotation: object) -> Any:
    out = NodeField(
        python_name=name, graphql_name=name, type_annotation=annotated(annotation),
        description=describe(f"api.{name}"),
    )
    out.arguments = arguments
    return out


def node_fields() -> list[Any]:
    """Declare the root fields `node` and `nodes`."""
    return [
        _node_field("node", [argument("id", strawberry.ID)], Node | None),
        _node_field("nodes", [argument("ids", list[strawberry.ID])], list[Node | None]),
    ]


def _instants(entity: Entity) -> list[Any]:
    """Declare the instant as of which the enterprise file, and all that hangs on it, is read."""
    return [argument(AS_OF, Instant | None)] if entity.name == "Enterprise" else []


def listing(entity: Entity) -> Any:
    """Declare a root connection."""
    target: Any = entity.origin
    out = read_field(entity.name, Connection[target], describe(entity.name), [PAGED])
    out.arguments = [*page_arguments(entity.name), argument("scope", Scope, Scope.OWN), *_instants(entity)]
    return out


def totals(entity: Entity) -> Any:
    """Declare the totals of a record."""
    out = read_field(entity.name, Stats, describe("api.Stats"))
    out.arguments = [*stats_arguments(entity.name), argument("scope", StatsScope, StatsScope.OWN)]
    return out


def lookup(entity: Entity) -> Any:
    """Declare a root look-up by public id and by business key."""
    target: Any = entity.origin
    out = read_field(entity.name, target | None, describe(entity.name))
    out.arguments = [argument("id", strawberry.ID | None)]
    if entity.natural:
        scalar = SCALARS[entity.fields[entity.natural].python]
        key = StrawberryArgument(
            entity.natural, entity.natural, annotated(scalar | None),
            description=describe("api.key"), default=strawberry.UNSET,
        )
        out.arguments.append(key)
    out.arguments += _instants(entity)
    return out


def _object_field(e: Entity, f: Field) -> StrawberryField:
    scalar: Any = graphql_enum(f.codes) if f.codes else SCALARS[f.python]
    annotation = list[scalar] if f.many else scalar
    # Everything above PUBLIC may be withheld, so it is nullable whatever the table says.
    if f.nullable or f.cls > FieldClass.PUBLIC:
        annotation = annotation | None
    mark = FieldClassDirective(cls=f.cls, mask=f.mask.name if f.mask else strawberry.UNSET)
    marks: list[object] = [mark]
    if not f.nullable and f.cls > FieldClass.PUBLIC:
        marks.append(SemanticNonNull(levels=strawberry.UNSET))
    return read_field(f.name, annotation, describe(f.label, e.name), marks)  # type: ignore[no-any-return]


def _link_field(e: Entity, k: Link) -> StrawberryField:
    target: Any = CATALOG.entities[k.target].origin
    annotation = Connection[target] if k.many else target | None
    out = read_field(k.name, annotation, describe(k.label, e.name), [PAGED] if k.many else [])
    out.arguments = page_arguments(k.target) if k.many else []
    return out  # type: ignore[no-any-return]


def _stats_field(name: str, k: Link) -> StrawberryField:
    out = read_field(name, Stats, describe("api.Stats"))
    out.arguments = stats_arguments(k.target)
    return out  # type: ignore[no-any-return]


def _history_fields(e: Entity) -> list[StrawberryField]:
    """Declare what every scoped record has of its earlier versions."""
    target: Any = e.origin
    versions = read_field(HISTORY, Connection[target], describe("api.history"), [PAGED])
    # Versions have one order, the newest first, and are few.
    versions.arguments = page_arguments(e.name)[:4]
    return [versions, _object_field(e, known_until(e))]


def relation_field() -> Any:
    """Declare how a record lies to its viewer; it is told of every row that is shown."""
    return read_field(VIEWER_RELATION, graphql_enum(ViewerRelation), describe("api.viewerRelation"))


def define_all() -> None:
    """Put a Strawberry definition on every record class; they name each other, so all exist first."""
    for e in CATALOG.entities.values():
        # The base of a record may not pass its definition on.
        e.origin.__strawberry_definition__ = define(e.origin, e.name, [])  # type: ignore[attr-defined]
    for e in CATALOG.entities.values():
        fields = [_object_field(e, f) for f in e.fields.values() if f.name != "id"]
        links = [_link_field(e, k) for k in e.links.values()]
        links += [relation_field()] if e.scoped else []
        links += _history_fields(e) if e.remembered else []
        links += [_stats_field(n, k) for n, k in stats_links(e, CATALOG.entities).items()]
        e.origin.__strawberry_definition__ = define(  # type: ignore[attr-defined]
            e.origin, e.name, [_id_field(), *fields, *links], interfaces=[NODE],
            is_type_of=lambda _record, _info: True,
        )


define_all()
