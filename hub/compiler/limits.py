"""A parsed document to its measure: how deep, wide, aliased and directed it is after fragment expansion.

Separate from validation, which must not see a document that is not measured yet. Every definition
is walked once with a stack of its own and then folded along its spreads, so the work is linear in the
length of the document whatever fragments do; a cycle adds nothing, and validation refuses it.

Invariant: no measure recurses, and none depends on the schema or on values.
Source: `MaxAliasesLimiter` and `QueryDepthLimiter` of Strawberry walk every path, which is exponential.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSyntaxError,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    ValueNode,
    parse,
)

from hub.errors import Code, Fault, Refusal
from hub.settings import Settings

# No count goes beyond this: sixty doublings are as refused as twenty.
COUNT_MAX = 1_000_000_000


@dataclass(frozen=True)
class Limits:
    """How much one document may ask: the settings `document_…`."""

    bytes_max: int
    tokens_max: int
    definitions_max: int
    depth_max: int
    fields_max: int
    aliases_max: int
    directives_max: int
    values_max: int


def limits_of(settings: Settings) -> Limits:
    """Take the limits out of the settings."""
    return Limits(**{f.name: getattr(settings, f"document_{f.name}") for f in fields(Limits)})


LIMITS = limits_of(Settings())


@dataclass
class Measure:
    """What one definition holds; once folded, with all that it spreads."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    spreads: list[tuple[str, int]] = field(default_factory=list)

    def add(self, other: "Measure", depth: int) -> None:
        """Add what is spread at a depth."""
        self.depth = min(COUNT_MAX, max(self.depth, depth + other.depth))
        self.fields = min(COUNT_MAX, self.fields + other.fields)
        self.aliases = min(COUNT_MAX, self.aliases + other.aliases)
        self.directives = min(COUNT_MAX, self.directives + other.directives)


Definition = OperationDefinitionNode | FragmentDefinitionNode


def read_document(text: str, limits: Limits) -> DocumentNode:
    """Parse a document that is short enough and measure it.

    Refuses: DOCUMENT_TOO_LONG, DOCUMENT_TOO_MANY_TOKENS, SYNTAX_INVALID, and what
    `check_document` refuses.
    """
    # A character has at least one byte, so a text that is far too long need not be encoded.
    size = len(text) if len(text) > limits.bytes_max else len(text.encode("utf-8", "replace"))
    if size > limits.bytes_max:
        raise Refusal(Code.DOCUMENT_TOO_LONG, limit=limits.bytes_max, value=size)
    try:
        node = parse(text, max_lexical_tokens=limits.tokens_max, max_comments=limits.tokens_max,
                     allow_empty_selection_sets=False)
    except GraphQLSyntaxError as wrong:
        if wrong.message.endswith("Parsing aborted."):
            raise Refusal(Code.DOCUMENT_TOO_MANY_TOKENS, limit=limits.tokens_max,
                          value=limits.tokens_max + 1) from wrong
        reason = abridged(wrong.message)
        raise Refusal(Code.SYNTAX_INVALID, faults_of([wrong]), reason=reason) from wrong
    check_document(node, limits)
    return node


def abridged(reason: str) -> str:
    """Shorten a reason that repeats a name of the document, however long that is."""
    return reason if len(reason) <= 300 else f"{reason[:200]} … {reason[-90:]}"


def faults_of(errors: Iterable[GraphQLError]) -> tuple[Fault, ...]:
    """Say what is wrong where."""
    return tuple(
        Fault(abridged(e.message), tuple((at.line, at.column) for at in e.locations or ()))
        for e in errors)


def check_document(node: DocumentNode, limits: Limits) -> None:
    """Measure a document: its operations together, and each fragment, spread or not.

    Together, since validation walks the fragments again for every operation.

    Refuses: DOCUMENT_TOO_MANY_DEFINITIONS, DOCUMENT_TOO_DEEP, DOCUMENT_TOO_WIDE,
    DOCUMENT_TOO_MANY_ALIASES, DOCUMENT_TOO_MANY_DIRECTIVES.
    """
    count = len(node.definitions)
    if count > limits.definitions_max:
        raise Refusal(
            Code.DOCUMENT_TOO_MANY_DEFINITIONS, limit=limits.definitions_max, value=count)
    operations, *fragments = measures(node)
    for measure in (operations, *fragments):
        for value, limit, code in (
            (measure.depth, limits.depth_max, Code.DOCUMENT_TOO_DEEP),
            (measure.fields, limits.fields_max, Code.DOCUMENT_TOO_WIDE),
            (measure.aliases, limits.aliases_max, Code.DOCUMENT_TOO_MANY_ALIASES),
            (measure.directives, limits.directives_max, Code.DOCUMENT_TOO_MANY_DIRECTIVES),
        ):
            if value > limit:
                raise Refusal(code, limit=limit, value=value)


def measures(node: DocumentNode) -> Iterator[Measure]:
    """Give the measure of all operations together, then that of every fragment.

    >>> [m.fields for m in measures(parse("{ a { ...f ...f } } fragment f on T { b c }"))]
    [5, 2]
    """
    known: dict[str, Measure] = {}
    operations, fragments = [], []
    for definition in node.definitions:
        if isinstance(definition, OperationDefinitionNode):
            operations.append(_walk(definition))
        elif isinstance(definition, FragmentDefinitionNode):
            fragments.append(_walk(definition))
            known.setdefault(definition.name.value, fragments[-1])
    whole, done = Measure(), set[int]()
    for own in operations:
        _fold(own, known, done)
        whole.add(own, 0)
    yield whole
    for own in fragments:
        _fold(own, known, done)
        yield own


def _walk(definition: Definition) -> Measure:
    """Measure what stands in one definition itself, and note what it spreads at which depth."""
    own = Measure(directives=len(definition.directives or ()))
    for variable in definition.variable_definitions or ():
        own.directives += len(variable.directives or ())
        if variable.default_value is not None:
            own.depth = max(own.depth, _nesting((variable.default_value,)))
    waiting: list[tuple[Any, int]] = [(definition.selection_set, 0)]
    while waiting:
        selections, depth = waiting.pop()
        for node in selections.selections:
            own.directives += len(node.directives or ())
            if isinstance(node, FragmentSpreadNode):
                own.spreads.append((node.name.value, depth))
                continue
            if isinstance(node, FieldNode):
                own.fields += 1
                own.aliases += node.alias is not None
                given = _nesting(a.value for a in node.arguments or ())
                own.depth = max(own.depth, depth + 1, given)
            if node.selection_set:
                waiting.append((node.selection_set, depth + isinstance(node, FieldNode)))
    return own


def _nesting(values: Iterable[ValueNode]) -> int:
    """Count how deep lists and objects are nested in values of a document."""
    deepest, waiting = 0, [(v, 1) for v in values if isinstance(v, ListValueNode | ObjectValueNode)]
    while waiting:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        inner: Any = node.values if isinstance(node, ListValueNode) else (f.value for f in node.fields)
        waiting += [(v, depth + 1) for v in inner if isinstance(v, ListValueNode | ObjectValueNode)]
    return deepest


def _fold(top: Measure, known: Mapping[str, Measure], done: set[int]) -> None:
    """Add to a definition what it spreads, each fragment once; one that is still open adds nothing."""
    opened: list[tuple[Measure, Iterator[tuple[str, int]]]] = []
    entered: set[int] = set()

    def enter(measure: Measure) -> None:
        entered.add(id(measure))
        opened.append((measure, iter(measure.spreads)))

    if id(top) not in done:
        enter(top)
    while opened:
        measure, spreads = opened[-1]
        for name, _ in spreads:
            inner = known.get(name)
            if inner is not None and id(inner) not in done and id(inner) not in entered:
                enter(inner)
                break
        else:
            for name, depth in measure.spreads:
                if name in known and id(known[name]) in done:
                    measure.add(known[name], depth)
            done.add(id(measure))
            opened.pop()


# A batch of the longest holds as many values as so many queries may.
BATCH_FACTOR = 6


def check_variables(given: Mapping[str, Any], limits: Limits, *, writes: bool = False) -> None:
    """Measure how deep and how many the values of variables are, before anything recurses into them.

    What is to be written may hold more values than a question; the size of a request bounds both.

    Refuses: DOCUMENT_TOO_DEEP, VARIABLES_TOO_MANY.
    """
    waiting: list[tuple[Any, int]] = [(given, 0)]
    count, count_max = 0, limits.values_max * (BATCH_FACTOR if writes else 1)
    while waiting:
        value, depth = waiting.pop()
        count += len(value)
        if depth > limits.depth_max:
            raise Refusal(Code.DOCUMENT_TOO_DEEP, limit=limits.depth_max, value=depth)
        if count > count_max:
            raise Refusal(Code.VARIABLES_TOO_MANY, limit=count_max, value=count)
        inner = value.values() if isinstance(value, dict) else value
        waiting += [(v, depth + 1) for v in inner if isinstance(v, dict | list)]
