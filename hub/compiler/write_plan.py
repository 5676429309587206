"""A mutation to its plan: which verbs with which inputs, and how each record is read back afterwards.

Reading back goes through the same planner as every read, so that a payload shows what a query would.

Invariant: what is read back is planned, and refused if need be, before anything is written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLSchema,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    Undefined,
    ValueNode,
    VariableNode,
    Visitor,
    get_nullable_type,
    value_from_ast,
    visit,
)

from auth.policy.decide import Decision
from hub.compiler.plan import ReadPlan
from hub.compiler.planner import plan_read
from hub.compiler.selection import Reader, Selection, Variable, fragments_of, merged
from schema.catalog import Catalog, singular
from schema.field import Entity
from schema.verb import VERBS, Verb

# No variable of a document has a space in its name.
WRITTEN = "written id"
RECORD = "record"
BATCH = "Batch"
_NONE: tuple[Selection, ...] = ()


@dataclass(frozen=True)
class WriteField:
    """One root field of a mutation."""

    key: str
    verb: Verb
    batch: bool
    given: ValueNode
    kind: Any  # the input's type
    children: tuple[Selection, ...]
    read_back: ReadPlan | None
    shown: str  # the member of the payload that is the record

    def path_of(self, path: str) -> str:
        """Give the path in the payload of what was planned as a look-up of its own."""
        key = next(c.key for c in self.children if c.name == self.shown)
        return f"{self.key}.{key}{path.removeprefix(RECORD)}"


@dataclass(frozen=True)
class Typename:
    """The name of the mutation type, which may be asked for beside what is done."""

    key: str


def settle(node: ValueNode, kind: Any, variables: Mapping[str, Any]) -> Any:
    """Give the value of an input, with the variables in their places; an absent one is left out."""
    plain: Any = get_nullable_type(kind)
    if isinstance(node, VariableNode):
        return variables.get(node.name.value, Undefined)
    if isinstance(plain, GraphQLList) and isinstance(node, ListValueNode):
        return [settle(item, plain.of_type, variables) for item in node.values]
    if isinstance(plain, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
        given = {f.name.value: settle(f.value, plain.fields[f.name.value].type, variables)
                 for f in node.fields}
        return {k: v for k, v in given.items() if v is not Undefined}
    if isinstance(plain, GraphQLList):
        return [settle(node, plain.of_type, variables)]
    return value_from_ast(node, plain)


class _Names(Visitor):
    """Gathers the variables that stand below a node."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        """Keep one name."""
        self.found.add(node.name.value)


def shown_variables(document: DocumentNode, operation: OperationDefinitionNode) -> frozenset[str]:
    """Name the variables on which the payloads of an operation depend; inputs of verbs are values alone."""
    names = _Names()
    for node in operation.selection_set.selections:
        below = getattr(node, "selection_set", None)
        for part in (below, *(node.directives or ())):
            if part is not None:
                visit(part, names)
    for fragment in fragments_of(document).values():
        visit(fragment, names)
    return frozenset(names.found)


def look_up(entity: Entity, children: tuple[Selection, ...]) -> Selection:
    """Give the look-up by which a record is read back that has just been written."""
    return Selection(RECORD, singular(entity), {"id": Variable((WRITTEN,))}, children)


def plan_write(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode,
    variables: Mapping[str, Any], catalog: Catalog, decision: Decision,
) -> Iterator[WriteField | Typename]:
    """Plan the fields of a mutation in their order. Refuses: what `plan_read` refuses."""
    reader = Reader(schema, fragments_of(document), variables)
    root: Any = schema.mutation_type
    for nodes in merged(reader.spread(operation.selection_set.selections, root)).values():
        (s,) = reader.read(nodes, root)
        if s.name == "__typename":
            yield Typename(s.key)
            continue
        given = next(a.value for a in nodes[0].arguments or () if a.name.value == "input")
        kind = root.fields[s.name].args["input"].type
        batch = s.name not in VERBS
        verb = VERBS[s.name.removesuffix(BATCH) if batch else s.name]
        name = singular(verb.entity)
        asked = [c for c in s.children if c.name == name]
        children: tuple[Selection, ...] = reduce(_joined, (c.children for c in asked), _NONE)
        plan = None
        if asked:
            plan = plan_read((look_up(verb.entity, children),), catalog, decision)
        yield WriteField(s.key, verb, batch, given, kind, s.children, plan, name)


def _joined(one: tuple[Selection, ...], two: tuple[Selection, ...]) -> tuple[Selection, ...]:
    """Join what two members of a payload select; members of one key have been merged already."""
    known = {c.key for c in one}
    return (*one, *(c for c in two if c.key not in known))
