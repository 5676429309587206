"""Two schemas to what changed between them, and whom that hurts.

graphql-core knows what breaks a document. What breaks its reader as well stands in the directives of
the fields, which it does not compare: a field whose class was raised is no longer given to everybody
who reads it now, one whose class was lowered is given to more.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from graphql import (
    DirectiveNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    print_ast,
)
from graphql.utilities import BreakingChange, DangerousChange, find_schema_changes

from schema.field import FieldClass


class Severity(Enum):
    """Whom a change hurts: documents and readers in use, some of them perhaps, or nobody."""

    BREAKING = "breaking"
    DANGEROUS = "dangerous"
    SAFE = "safe"


@dataclass(frozen=True)
class Change:
    """One change: its kind, of graphql-core's or of this module, and a sentence about it."""

    severity: Severity
    kind: str
    what: str


def changes(old: GraphQLSchema, new: GraphQLSchema) -> list[Change]:
    """List what changed, the worst first. Directives are compared where both texts have them."""
    found = [*_changes(old, new), *_directive_changes(old, new)]
    return sorted(found, key=lambda c: (list(Severity).index(c.severity), c.kind, c.what))


def _changes(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[Change]:
    for change in find_schema_changes(old, new):
        match change:
            case BreakingChange():
                severity = Severity.BREAKING
            case DangerousChange():
                severity = Severity.DANGEROUS
            case _:
                severity = Severity.SAFE
        yield Change(severity, change.type.name, change.description)


def _directive_changes(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[Change]:
    for name, before in old.type_map.items():
        after = new.type_map.get(name)
        if not isinstance(before, GraphQLObjectType | GraphQLInterfaceType):
            continue
        if not isinstance(after, GraphQLObjectType | GraphQLInterfaceType):
            continue
        for key in before.fields.keys() & after.fields.keys():
            yield from _field_changes(f"{name}.{key}", before.fields[key], after.fields[key])


def _field_changes(place: str, old: GraphQLField, new: GraphQLField) -> Iterator[Change]:
    if old.ast_node is None or new.ast_node is None:
        return
    before, after = _directives(old), _directives(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if name == "fieldClass":
            yield from _class_changes(place, was, now)
        elif was is None or now is None or print_ast(was) != print_ast(now):
            severity, kind = _other(name, was, now)
            yield Change(severity, kind, f"{place}: {_text(was)} → {_text(now)}.")


def _directives(field: GraphQLField) -> dict[str, DirectiveNode]:
    return {d.name.value: d for d in field.ast_node.directives or ()} if field.ast_node else {}


def _class_changes(
    place: str, was: DirectiveNode | None, now: DirectiveNode | None
) -> Iterator[Change]:
    before, after = _arguments(was), _arguments(now)
    old, new = (a.get("class", FieldClass.PUBLIC.name) for a in (before, after))
    if old != new:
        raised = FieldClass[new] > FieldClass[old]
        yield Change(
            Severity.BREAKING if raised else Severity.DANGEROUS,
            "FIELD_CLASS_RAISED" if raised else "FIELD_CLASS_LOWERED",
            f"{place} changed class from {old} to {new}.")
    if before.get("mask") != after.get("mask"):
        yield Change(
            Severity.DANGEROUS, "FIELD_MASK_CHANGED",
            f"{place} changed mask from {before.get('mask')} to {after.get('mask')}.")


def _other(name: str, was: DirectiveNode | None, now: DirectiveNode | None) -> tuple[Severity, str]:
    """Judge another directive: a promise of a value may be made and not broken, the rest has a price."""
    if name == "semanticNonNull" and (was is None or now is None):
        broken = now is None
        return ((Severity.BREAKING, "PROMISE_REMOVED") if broken
                else (Severity.SAFE, "PROMISE_ADDED"))
    return Severity.DANGEROUS, "FIELD_DIRECTIVE_CHANGED"


def _text(node: DirectiveNode | None) -> str:
    return print_ast(node) if node else "-"


def _arguments(node: DirectiveNode | None) -> Mapping[str, str]:
    return {a.name.value: print_ast(a.value) for a in node.arguments or ()} if node else {}
