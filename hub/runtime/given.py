"""What a caller filled in to what a verb works with: checked one by one, each fault at its own field.

Separate from the verbs, so that no verb can forget it, and before any of them touches the database.

Invariant: a fault names the input, the limit and the reason; never what stands in a record.
"""

import enum
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from hub.compiler.paging import storable
from hub.errors import Code, Refusal
from schema.catalog import CATALOG
from schema.field import Json
from schema.identifiers import read_public_id
from schema.verb import DOCUMENT_BYTES_MAX, LIST_LENGTH_MAX, TEXT_LENGTH_MAX, Input

# Days, degrees and currencies may be below zero; whatever is counted or measured is not.
SIGNED = frozenset({"longitude", "latitude"})


class Refused(Exception):  # a collection of refusals, which are answers
    """A command was refused, for one reason or several; `fields` says where, one a refusal."""

    def __init__(self, refusals: list[tuple[Refusal, str]]) -> None:
        """Take refusals, each with the path of the input that it is about, or an empty one."""
        super().__init__(", ".join(r.code.name for r, _ in refusals))
        self.refusals = refusals


def refuse(code: Code, field: str = "", /, **facts: object) -> Refused:
    """Make a refusal of one reason, at one input."""
    named: dict[str, Any] = dict(facts)
    if "{field}" in code.value.en:
        named.setdefault("field", field)
    return Refused([(Refusal(code, **named), field)])


def key_of(record: str, text: object, city_code: int) -> Any:
    """Read the key of a record out of what names it. Raises ValueError where it names none."""
    target = CATALOG.entities[record]
    if not target.scoped and target.fields[target.key].python is not UUID:
        return text
    found = read_public_id(str(text))
    if found is None or found[0] != record or found[1] != city_code:
        raise ValueError("no id of this kind of record")
    return UUID(found[2])


def _value(one: Input, value: Any, city_code: int) -> Any:
    if one.target:
        return key_of(one.target, value, city_code)
    return value.name if isinstance(value, enum.Enum) else value


def _faults(one: Input, path: str, value: Any) -> Iterator[Refused]:
    if isinstance(value, list):
        if len(value) > LIST_LENGTH_MAX:
            yield refuse(Code.ITEMS_TOO_MANY, path, limit=LIST_LENGTH_MAX)
        if one.required and not value:
            yield refuse(Code.VALUE_BLANK, path)
        for n, item in enumerate(value[:LIST_LENGTH_MAX]):
            if not isinstance(item, dict):
                yield from _faults(one, f"{path}.{n}", item)
    elif isinstance(value, str):
        if not value.strip() and (one.required or one.many):
            yield refuse(Code.VALUE_BLANK, path)
        if len(value) > TEXT_LENGTH_MAX:
            yield refuse(Code.TEXT_TOO_LONG, path, limit=TEXT_LENGTH_MAX)
        if "\0" in value:
            yield Refused([(Refusal(Code.TEXT_INVALID, field=path), path)])
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        if not storable(value):
            yield Refused([(Refusal(Code.NUMBER_OUT_OF_RANGE, field=path), path)])
        elif value < 0 and one.name not in SIGNED and not one.target:
            yield refuse(Code.NUMBER_NEGATIVE, path)


def _document_faults(_one: Input, path: str, value: Any) -> Iterator[Refused]:
    try:
        text = orjson.dumps(value)
    except TypeError:
        yield Refused([(Refusal(Code.NUMBER_OUT_OF_RANGE, field=path), path)])
        return
    if len(text) > DOCUMENT_BYTES_MAX:
        yield refuse(Code.TEXT_TOO_LONG, path, limit=DOCUMENT_BYTES_MAX)
    # A character that no text of the database can hold; an escaped backslash before it is no such one.
    if b"\\u0000" in text.replace(b"\\\\", b""):
        yield Refused([(Refusal(Code.TEXT_INVALID, field=path), path)])


def _read(
    inputs: tuple[Input, ...], given: Mapping[str, Any], city_code: int, head: str,
    faults: list[tuple[Refusal, str]],
) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for one in inputs:
        if one.name not in given:
            continue
        value, path = given[one.name], head + one.name
        check = _document_faults if one.python is Json else _faults
        found = [f for refused in check(one, path, value) for f in refused.refusals]
        faults += found
        if found:
            continue
        if one.parts and value is not None:
            out[one.name] = [_read(one.parts, part, city_code, f"{path}.{n}.", faults)
                             for n, part in enumerate(value)]
            continue
        try:
            out[one.name] = (
                None if value is None
                else [_value(one, v, city_code) for v in value] if isinstance(value, list)
                else _value(one, value, city_code))
        except ValueError:
            faults += refuse(Code.LINK_UNKNOWN, path).refusals
    return out


def read_values(inputs: tuple[Input, ...], given: Mapping[str, Any], city_code: int) -> dict[str, Any]:
    """Check everything that was filled in, and give it by name: codes as words, ids as keys.

    Refuses: VALUE_BLANK, TEXT_TOO_LONG, TEXT_INVALID, NUMBER_NEGATIVE, NUMBER_OUT_OF_RANGE,
    ITEMS_TOO_MANY, LINK_UNKNOWN; all of them at once.
    """
    faults: list[tuple[Refusal, str]] = []
    out = _read(inputs, given, city_code, "", faults)
    if faults:
        raise Refused(faults)
    return out
