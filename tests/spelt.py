"""Asked fields as the text of a document: literals or variables, fragments and directives.

One selection is spelt in many ways that mean the same: `style` chooses among them, zeros are plain.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import cycle
from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLList,
    get_named_type,
    get_nullable_type,
)

from hub.web.graphql import SCHEMA
from tests.naive import Ask

TYPES = SCHEMA._schema.type_map
# Of what a style is made, and from which number on a value is a variable.
STYLES, VARIABLE = 9, 7
INFO = "hasNextPage hasPreviousPage"


class Word(str):
    """A word of an enum, in a document without quotes."""

    __slots__ = ()


def literal(value: Any) -> str:
    """Spell a value in a document."""
    match value:
        case Word():
            return str(value)
        case bool() | int():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{k}: {literal(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(plain(value), ensure_ascii=False)


def plain(value: Any) -> Any:
    """Spell a value in variables."""
    match value:
        case dict():
            return {k: plain(v) for k, v in value.items()}
        case list():
            return [plain(v) for v in value]
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
    return value


class Speller:
    """Spells one document; `variables` and `used` are told afterwards."""

    def __init__(self, style: Sequence[int] = ()) -> None:
        """Take the style, which is repeated as long as there is something to spell."""
        self._style = cycle(style or (0,))
        self._head: list[str] = []
        self._fragments: list[str] = []
        self.variables: dict[str, Any] = {}
        self.used: set[str] = set()

    def document(self, asks: Iterable[Ask]) -> str:
        """Spell a whole document."""
        body = self._set("Query", [self._field(a, "Query") for a in asks])
        head = f"query({', '.join(self._head)}) " if self._head else ""
        return "\n".join([head + body, *self._fragments])

    def _variable(self, kind: str, value: Any) -> str:
        self.used.add("variable")
        name = f"v{len(self._head)}"
        self._head.append(f"${name}: {kind}")
        self.variables[name] = plain(value)
        return f"${name}"

    def _value(self, kind: Any, value: Any) -> str:
        if next(self._style) >= VARIABLE:
            return self._variable(str(kind), value)
        bare = get_nullable_type(kind)
        if isinstance(bare, GraphQLInputObjectType):
            inner = (f"{k}: {self._value(bare.fields[k].type, v)}" for k, v in value.items())
            return "{" + ", ".join(inner) + "}"
        if isinstance(bare, GraphQLList):
            return "[" + ", ".join(self._value(bare.of_type, v) for v in value) + "]"
        return literal(value)

    def _set(self, kind: str, lines: Sequence[str]) -> str:
        """Spell the fields of a type, in one of the ways that mean the same."""
        inner = "\n".join(lines)
        match next(self._style):
            case 1:
                self.used.add("inline fragment")
                return f"{{ ... on {kind} {{ {inner} }} }}"
            case 2:
                self.used.add("named fragment")
                name = f"F{len(self._fragments)}"
                self._fragments.append(f"fragment {name} on {kind} {{ {inner} }}")
                return f"{{ ...{name} }}"
            case 3:
                self.used.add("@include")
                yes = self._value("Boolean!", value=True)
                return f"{{ ... @include(if: {yes}) {{ {inner} }} }}"
            case 4:
                self.used.add("@skip")
                yes = self._value("Boolean!", value=True)
                return f"{{ gone: __typename @skip(if: {yes}) {inner} }}"
            # Once a document: what doubles at each depth passes the limits.
            case 5 if "merged twice" not in self.used:
                self.used.add("merged twice")
                return f"{{ {lines[0]} ... on {kind} {{ {inner} }} }}"
        return f"{{ {inner} }}"

    def _field(self, a: Ask, owner: str) -> str:
        if a.name == "__typename":
            return f"{a.key}: __typename"
        known = TYPES[owner].fields[a.name]  # type: ignore[attr-defined]
        given = [f"{n}: {self._value(known.args[n].type, v)}" for n, v in a.arguments.items()]
        kind = get_named_type(known.type).name
        arguments = f"({', '.join(given)})" if given else ""
        lines = self._lines(a, kind)
        return f"{a.key}: {a.name}{arguments}" + (f" {self._set(kind, lines)}" if lines else "")

    def _lines(self, a: Ask, kind: str) -> list[str]:
        if a.kinds:
            return ["t: __typename", *(
                f"... on {name} {self._set(name, [self._field(b, name) for b in below])}"
                for name, below in a.kinds.items())]
        if a.parts:
            return [self._part(a, p, kind) for p in a.parts if p != "previous"]
        return [self._field(b, kind) for b in a.below]

    def _part(self, a: Ask, part: str, kind: str) -> str:
        match part:
            case "rows":
                previous = " previous" if "previous" in a.parts else ""
                keys = self._set("StatsKey", ["name value label level"])
                values = self._set("StatsValue", [f"name value{previous}"])
                return "rows " + self._set("StatsRow", [f"keys {keys} values {values}"])
            case "filters":
                previous = " previous" if "previous" in a.parts else ""
                return f"rows {{ filter values {{ filter{previous} }} }}"
            case "pageInfo":
                # With the rows beside, their cursors must be those of the page.
                cursors = " startCursor endCursor" if "edges" in a.parts else ""
                return "pageInfo " + self._set("PageInfo", [INFO + cursors])
            case "edges":
                name = kind.removesuffix("Connection")
                node = self._set(name, [self._field(b, name) for b in a.below])
                cursor = ["cursor"] if {"pageInfo", "cursors"} & {*a.parts} else []
                return "edges " + self._set(f"{name}Edge", [*cursor, f"node {node}"])
            case "cursors":
                return "__typename"
        return part


def spell(asks: Iterable[Ask]) -> str:
    """Spell a document plainly, so that it can be read."""
    return Speller().document(asks)
