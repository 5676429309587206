"""A filter as it was given, back to JSON, so that the filter of a row of totals can repeat it.

Invariant: the values stand in the plan as placeholders; they become text when a statement is bound.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from hub.compiler.selection import Argument, Const, Variable


@dataclass(frozen=True)
class Pairs:
    """An object of the document or the variables, in its order."""

    items: tuple[tuple[str, Any], ...]


def keep(given: Argument) -> Any:
    """Keep an argument in a form that can be a key: objects become Pairs."""
    if isinstance(given, dict):
        return Pairs(tuple((k, keep(v)) for k, v in given.items()))
    return tuple(map(keep, given)) if isinstance(given, tuple) else given


def echo(kept: Pairs, variables: Mapping[str, Any]) -> str:
    """Write a kept filter as the JSON of a variable."""
    return json.dumps(_plain(kept, variables), separators=(",", ":"))


def _plain(value: Any, variables: Mapping[str, Any]) -> Any:
    match value:
        case Pairs(items):
            return {k: _plain(v, variables) for k, v in items}
        case Const() | Variable():
            return _plain(value.value_in(variables), variables)
        case Enum():
            return value.name
        case list() | tuple():
            return [_plain(v, variables) for v in value]
        case date():
            return value.isoformat()
        case None | bool() | int() | str():
            return value
    return format(value, "f")
