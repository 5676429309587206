"""Document, operation and variables to a Selection tree: fragments, aliases, @skip and @include are gone.

A value is a constant of the document or the path of a variable; neither is ever part of SQL text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from operator import getitem
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    value_from_ast,
)

from hub.errors import Code, Refusal
from schema.catalog import CATALOG
from schema.field import Name, Structural
from schema.identifiers import read_public_id

# Every later stage recurses by level; this many levels stay far below the interpreter's limit.
DEPTH_MAX = 64
# What is part of a plan and not a value of it.
PLANNED = (bool, Structural, Name)
# Ids of one `nodes`, as many as rows of a page.
NODES_MAX = 100


@dataclass(frozen=True)
class Const:
    """A value written in the document."""

    value: Any

    def value_in(self, _: Mapping[str, Any]) -> Any:
        """Give the value, whatever the variables are."""
        return self.value


@dataclass(frozen=True)
class Variable:
    """A value to be taken from the variables."""

    path: tuple[str | int, ...]

    def value_in(self, variables: Mapping[str, Any]) -> Any:
        """Walk to the value."""
        found: Any = variables
        return reduce(getitem, self.path, found)


Slot = Const | Variable
Argument = Any  # Slot | bool | Structural | None | tuple[Argument, ...] | dict[str, Argument]


@dataclass(frozen=True)
class Selection:
    """One selected field with its arguments and children, under its response key."""

    key: str
    name: str
    arguments: Mapping[str, Argument]
    children: tuple["Selection", ...]


def shape(value: Any) -> Any:
    """Reduce variables to what a plan may depend on.

    That is presence, null, booleans, structural words, and the type that a public id names.
    """
    if type(value) is str:
        return (":" in value and _typename(value)) or "value"
    if isinstance(value, dict):
        return tuple((k, shape(v)) for k, v in sorted(value.items()))
    if isinstance(value, list):
        return tuple(shape(v) for v in value) if _listed(value) or _ids(value) else "list"
    if value is None or isinstance(value, PLANNED):
        return value
    return (isinstance(value, str) and _typename(value)) or "value"


def shapes(variables: Mapping[str, Any]) -> tuple[Any, ...]:
    """Give the names of variables and the shape of each."""
    return (*variables, *map(shape, variables.values()))


def _typename(value: object) -> str:
    """Name the type in a public id; anything else has none."""
    found = read_public_id(value) if isinstance(value, str) and ":" in value else None
    return found[0] if found and found[0] in CATALOG.entities else ""


def _ids(value: list[Any]) -> bool:
    return len(value) <= NODES_MAX and all(_typename(v) for v in value)


def _listed(value: list[Any]) -> bool:
    """Tell a list of objects or structural words, which shapes the plan, from a list of values."""
    return not value or isinstance(value[0], (dict, Structural))


def _from_variable(value: Any, path: tuple[str | int, ...]) -> Argument:
    if isinstance(value, dict):
        return {k: _from_variable(v, (*path, k)) for k, v in value.items()}
    if isinstance(value, list) and _listed(value):
        return tuple(_from_variable(v, (*path, i)) for i, v in enumerate(value))
    return value if value is None or isinstance(value, PLANNED) else Variable(path)


@dataclass(frozen=True)
class Reader:
    """One operation being read."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    depth: int = 0

    def _value(self, node: ValueNode, kind: Any) -> Argument:
        plain: Any = get_nullable_type(kind)
        if isinstance(node, VariableNode):
            name = node.name.value
            if name not in self.variables:
                return Undefined
            return _from_variable(self.variables[name], (name,))
        if isinstance(node, NullValueNode):
            return None
        if isinstance(plain, GraphQLList):
            items = node.values if isinstance(node, ListValueNode) else (node,)
            return tuple(self._value(i, plain.of_type) for i in items)
        if isinstance(plain, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
            read = {
                f.name.value: self._value(f.value, plain.fields[f.name.value].type)
                for f in node.fields
            }
            return {k: v for k, v in read.items() if v is not Undefined}
        value = value_from_ast(node, plain)
        return value if isinstance(value, PLANNED) else Const(value)

    def _arguments(self, node: FieldNode, owner: GraphQLObjectType) -> dict[str, Argument]:
        given = {a.name.value: a.value for a in node.arguments or ()}
        read = {}
        for name, argument in owner.fields[node.name.value].args.items():
            value = self._value(given[name], argument.type) if name in given else Undefined
            read[name] = value if value is not Undefined else argument.default_value
        return {k: v for k, v in read.items() if v is not Undefined}

    def _condition(self, directive: DirectiveNode) -> bool:
        value: Any = (directive.arguments or ())[0].value
        if isinstance(value, VariableNode):
            return bool(self.variables[value.name.value])
        return bool(value.value)

    def _skipped(self, node: Any) -> bool:
        return any(
            self._condition(d) is (d.name.value == "skip")
            for d in node.directives or ()
            if d.name.value in ("skip", "include")
        )

    def spread(self, selections: Iterable[Any], owner: GraphQLObjectType) -> Iterator[FieldNode]:
        """Flatten fragments; drop those of another type and what @skip and @include leave out."""
        for node in selections:
            if self._skipped(node):
                continue
            if isinstance(node, FieldNode):
                yield node
                continue
            spread = isinstance(node, FragmentSpreadNode)
            inner = self.fragments[node.name.value] if spread else node
            condition = inner.type_condition.name.value if inner.type_condition else owner.name
            if condition in (owner.name, *(i.name for i in owner.interfaces)):
                yield from self.spread(inner.selection_set.selections, owner)

    def _children(self, nodes: list[FieldNode], owner: GraphQLObjectType) -> tuple[Selection, ...]:
        if self.depth == DEPTH_MAX:
            raise Refusal(Code.DOCUMENT_TOO_DEEP, limit=DEPTH_MAX)
        below = (n for s in nodes if s.selection_set for n in s.selection_set.selections)
        inner = replace(self, depth=self.depth + 1)
        return inner.read(inner.spread(below, owner), owner)

    def _named(self, slot: Slot) -> GraphQLObjectType:
        """Find the type that an id names. Refuses: ID_INVALID."""
        target = self.schema.get_type(_typename(slot.value_in(self.variables)))
        if not isinstance(target, GraphQLObjectType):
            raise Refusal(Code.ID_INVALID)
        return target

    def _node(self, slot: Slot, nodes: list[FieldNode], key: str) -> Selection:
        """Read a node as the look-up of the type that its id names."""
        target = self._named(slot)
        name = target.name[0].lower() + target.name[1:]
        return Selection(key, name, {"id": slot}, self._children(nodes, target))

    def _nodes(self, slots: Argument, nodes: list[FieldNode], key: str) -> Selection:
        """Read nodes as one look-up an id."""
        if isinstance(slots, Variable):
            given = slots.value_in(self.variables)
            slots = tuple(Variable((*slots.path, i)) for i in range(len(given)))
        if len(slots) > NODES_MAX:
            raise Refusal(Code.LIST_TOO_LONG, field="ids", limit=NODES_MAX)
        return Selection(key, "nodes", {}, tuple(self._node(s, nodes, key) for s in slots))

    def read(self, nodes: Iterable[FieldNode], owner: Any) -> tuple[Selection, ...]:
        """Read field nodes of one object type; nodes with the same key are merged."""
        out = []
        for key, same in merged(nodes).items():
            name = same[0].name.value
            if name == "__typename":
                out.append(Selection(key, name, {}, ()))
            if name.startswith("__"):
                continue  # introspection is answered by the executor
            arguments = self._arguments(same[0], owner)
            target = get_named_type(owner.fields[name].type)
            if name == "explainAccess":
                # Which record it is about is a part of the plan, as it is of a node's.
                arguments["type"] = Name(self._named(arguments["id"]).name)
            if isinstance(target, GraphQLInterfaceType):
                many = "ids" in arguments
                out.append(self._nodes(arguments["ids"], same, key) if many
                           else self._node(arguments["id"], same, key))
            elif isinstance(target, GraphQLObjectType):
                out.append(Selection(key, name, arguments, self._children(same, target)))
            else:
                out.append(Selection(key, name, arguments, ()))
        return tuple(out)


def fragments_of(document: DocumentNode) -> Mapping[str, FragmentDefinitionNode]:
    """Give the fragments of a document by their names."""
    return {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}


def merged(nodes: Iterable[FieldNode]) -> Mapping[str, list[FieldNode]]:
    """Gather field nodes by their response keys: those of one key are one field."""
    out: dict[str, list[FieldNode]] = {}
    for node in nodes:
        out.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
    return out


def read_selection(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
) -> tuple[Selection, ...]:
    """Read a whole query operation. Refuses: ID_INVALID, LIST_TOO_LONG, DOCUMENT_TOO_DEEP."""
    reader = Reader(schema, fragments_of(document), variables)
    query: Any = schema.query_type
    return reader.read(reader.spread(operation.selection_set.selections, query), query)
