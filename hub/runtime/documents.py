"""Text to document to statement: parsed and validated once whoever asks, planned once a policy shape.

Invariant: the key of a cached statement holds no value of anybody.
"""

import hashlib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    coerce_input_value,
    get_nullable_type,
    get_variable_values,
    is_leaf_type,
    type_from_ast,
)

from auth.policy.decide import Decision
from auth.principal import PolicyShape
from hub.compiler.cost import price_plan
from hub.compiler.limits import LIMITS, Limits, abridged, check_variables, faults_of, read_document
from hub.compiler.plan import ReadPlan
from hub.compiler.planner import plan_read
from hub.compiler.render import render
from hub.compiler.selection import read_selection, shapes
from hub.compiler.statement import Statement
from hub.compiler.validity import check_validity
from hub.compiler.write_plan import Typename, WriteField, plan_write, shown_variables
from hub.errors import Code, Refusal
from hub.runtime.mutation import Written, weight
from schema.catalog import Catalog

V = TypeVar("V")
# What a single value never is.
NESTED = (dict, list)

# A parsed document takes up to 120 times the memory of its text: these are about 60 MB.
DOCUMENTS_MAX, DOCUMENTS_CHARACTERS_MAX = 1000, 500_000
STATEMENTS_MAX, STATEMENTS_CHARACTERS_MAX = 4000, 40_000_000


class Cache(dict[Hashable, V]):
    """A map bounded in number and in weight; the oldest entry goes first."""

    def __init__(self, size_max: int, weight_max: int, weigh: Callable[[Any, V], int]) -> None:
        """Keep at most `size_max` entries that weigh no more than `weight_max` together."""
        super().__init__()
        self._size_max, self._weight_max, self._weigh = size_max, weight_max, weigh
        self._weight = 0
        self.misses = 0

    def get_or(self, key: Hashable, make: Callable[[], V]) -> V:
        """Find an entry, or make it."""
        found = self.get(key)
        if found is None:
            self.misses += 1
            found = make()
            self._weight += self._weigh(key, found)
            while self and (len(self) >= self._size_max or self._weight > self._weight_max):
                oldest = next(iter(self))
                self._weight -= self._weigh(oldest, self.pop(oldest))
            self[key] = found
        return found


@dataclass(frozen=True)
class Operation:
    """One operation of a document; a compilable one is about data alone, others need the executor."""

    node: OperationDefinitionNode
    name: str
    compilable: bool
    inputs: Mapping[str, GraphQLInputType]
    leaves: Mapping[str, Callable[[Any], Any]]  # how each input is read, where all are single values
    shown: frozenset[str] = frozenset()  # the variables on which a mutation's payloads depend

    @property
    def writes(self) -> bool:
        """Whether it is a mutation."""
        return self.node.operation is OperationType.MUTATION


@dataclass(frozen=True)
class Document:
    """A parsed and validated document."""

    key: bytes
    node: DocumentNode
    operations: Mapping[str, Operation]

    def operation(self, name: str | None) -> Operation:
        """Choose the operation to run. Refuses: OPERATION_UNKNOWN."""
        if not name and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        found = self.operations.get(name or "")
        if found is None:
            raise Refusal(Code.OPERATION_UNKNOWN)
        return found


def _operation(
    schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode
) -> Operation:
    compilable = node.operation is OperationType.QUERY and not any(
        not isinstance(s, FieldNode) or s.name.value in ("__schema", "__type")
        for s in node.selection_set.selections
    )
    inputs = {
        d.variable.name.value: cast("GraphQLInputType", type_from_ast(schema, d.type))
        for d in node.variable_definitions or ()
    }
    shown = shown_variables(document, node) if node.operation is OperationType.MUTATION else frozenset()
    return Operation(
        node, node.name.value if node.name else "", compilable, inputs, _leaves(inputs), shown)


def _leaves(inputs: Mapping[str, GraphQLInputType]) -> Mapping[str, Callable[[Any], Any]]:
    """Give how inputs are read that are single values; nothing where one of them is more than that."""
    kinds = {name: get_nullable_type(kind) for name, kind in inputs.items()}
    if not all(is_leaf_type(kind) for kind in kinds.values()):
        return {}
    return {name: cast("GraphQLLeafType", kind).parse_value for name, kind in kinds.items()}


def _read_leaves(
    leaves: Mapping[str, Callable[[Any], Any]], given: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Read single values, a third of the time of the general way; None where that has something to say."""
    out = {}
    for name, read in leaves.items():
        value = given[name]
        if value is None or isinstance(value, NESTED):
            return None
        try:
            found = out[name] = read(value)
        except Exception:  # noqa: BLE001  # told by the general way, in the specification's words
            return None
        if found is Undefined:
            return None
    return out


class Documents:
    """The two caches of the hot path."""

    def __init__(
        self, schema: GraphQLSchema, catalog: Catalog, limits: Limits = LIMITS
    ) -> None:
        """Start empty."""
        self._schema, self._catalog, self._limits = schema, catalog, limits
        self.documents: Cache[Document] = Cache(
            DOCUMENTS_MAX, DOCUMENTS_CHARACTERS_MAX, lambda text, _: len(text))
        self.statements: Cache[Statement] = Cache(
            STATEMENTS_MAX, STATEMENTS_CHARACTERS_MAX, lambda _, made: len(made.sql))
        self.mutations: Cache[tuple[Written | Typename, ...]] = Cache(
            STATEMENTS_MAX, STATEMENTS_CHARACTERS_MAX, lambda _, made: sum(map(weight, made)))

    def document(self, text: str) -> Document:
        """Find or parse a document. Refuses: what `read_document` and `check_validity` refuse."""
        return self.documents.get_or(text, lambda: self._parse(text))

    def _parse(self, text: str) -> Document:
        node = read_document(text, self._limits)
        check_validity(self._schema, node)
        operations = [
            _operation(self._schema, node, d) for d in node.definitions
            if isinstance(d, OperationDefinitionNode)
        ]
        key = hashlib.sha256(text.encode()).digest()
        return Document(key, node, {o.name: o for o in operations})

    def variables(self, operation: Operation, given: dict[str, Any]) -> dict[str, Any]:
        """Coerce the variables. Refuses: VARIABLE_INVALID, DOCUMENT_TOO_DEEP."""
        inputs = operation.inputs
        if not inputs:
            return {}
        leaves = operation.leaves
        if leaves and leaves.keys() == given.keys():
            read = _read_leaves(leaves, given)
            if read is not None:
                return read
        check_variables(given, self._limits, writes=operation.writes)
        if inputs.keys() == given.keys():
            # This takes neither defaults nor errors, and half the time.
            coerced = {name: coerce_input_value(given[name], kind) for name, kind in inputs.items()}
            if Undefined not in coerced.values():
                return coerced
        definitions = operation.node.variable_definitions or ()
        checked = get_variable_values(self._schema, definitions, given)
        if isinstance(checked, list):
            raise Refusal(Code.VARIABLE_INVALID, faults_of(checked), reason=abridged(checked[0].message))
        return dict(checked.coerced)

    def plan(
        self, document: Document, operation: Operation, variables: dict[str, Any],
        caller: PolicyShape,
    ) -> ReadPlan:
        """Plan one operation for one policy shape. Refuses: what `plan_read` refuses."""
        selection = read_selection(self._schema, document.node, operation.node, variables)
        return plan_read(selection, self._catalog, Decision(caller))

    def statement(
        self, document: Document, operation: Operation, variables: dict[str, Any],
        caller: PolicyShape,
    ) -> Statement:
        """Find or make the statement of one operation for one policy shape."""
        key = (document.key, operation.name, *shapes(variables), caller)
        return self.statements.get_or(key, lambda: self._render(document, operation, variables, caller))

    def _render(
        self, document: Document, operation: Operation, variables: dict[str, Any],
        caller: PolicyShape,
    ) -> Statement:
        plan = self.plan(document, operation, variables, caller)
        return replace(render(plan, self._catalog), price=price_plan(plan))

    def written(
        self, document: Document, operation: Operation, variables: dict[str, Any], caller: PolicyShape,
    ) -> tuple[Written | Typename, ...]:
        """Find or plan the fields of a mutation for one policy shape.

        The inputs of verbs are no part of the plan, unless the document writes them out itself.
        """
        seen = {name: variables[name] for name in operation.shown if name in variables}
        key = (document.key, operation.name, tuple(sorted(variables)), *shapes(seen), caller)
        return self.mutations.get_or(key, lambda: tuple(
            field if isinstance(field, Typename) else Written(field, self._read_back(field))
            for field in plan_write(
                self._schema, document.node, operation.node, variables, self._catalog, Decision(caller))))

    def _read_back(self, field: WriteField) -> Statement | None:
        plan = field.read_back
        if plan is None:
            return None
        made = render(plan, self._catalog)
        # What is withheld is told by the path at which the payload shows it.
        access = {language: [{**told, "path": field.path_of(told["path"])} for told in lines]
                  for language, lines in made.access.items()}
        return replace(made, price=price_plan(plan), access=access)
