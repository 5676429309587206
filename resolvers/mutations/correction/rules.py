"""Rules of corrections: which fields one may propose a value for, and how it comes to stand there."""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.given import read_values
from hub.runtime.work import Record
from resolvers.mutations.enterprise.rules import HOMES, check_codes, is_home
from schema.catalog import CATALOG
from schema.field import S1, Entity, Field, Link
from schema.identifiers import read_public_id
from schema.ownership import OWN_FILE, owners_of
from schema.verb import Input, of
from schema.workflows import transitions

# The credit code names an enterprise in the nation, and is proposed to the market register.
NEVER = frozenset({("Enterprise", "uscc"), ("Enterprise", "confirmedAt"), ("Site", "grid")})


def written(value: Any) -> str | None:
    """Write a value as the text of a proposal.

    >>> written(["A", "B"])
    'A,B'
    """
    if value is None:
        return None
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _value(one: Input, text: str) -> Any:
    if one.many:
        return [part.strip() for part in text.split(",") if part.strip()]
    if one.python is bool:
        return {"true": True, "false": False}[text]
    if one.python is Decimal:
        return Decimal(text)
    if one.python is date:
        return date.fromisoformat(text)
    if one.codes:
        return one.codes[text].name
    return one.python(text)


def _moved(entity: Entity, column: str) -> bool:
    return any(t.record == entity.name and t.column == column for t in transitions())


def input_of(act: Act, record: str, name: str, at: str) -> Input:
    """Give the input that fills a field which may be corrected. Refuses: FIELD_NOT_CORRECTABLE.

    It is owned by somebody, is guarded from nobody who reads corrections, and is moved by no life cycle.
    """
    entity = CATALOG.entities.get(record)
    mark: Field | Link | None = None
    if entity is not None:
        mark = entity.fields.get(name) or entity.links.get(name)
    if (entity is None or mark is None or mark.cls > S1 or (record, name) in NEVER
            or not owners_of(record, name)
            or (isinstance(mark, Link) and (mark.many or CATALOG.entities[mark.target].scoped))
            or (isinstance(mark, Field) and (mark.store != "main" or _moved(entity, mark.column)))):
        act.refuse(Code.FIELD_NOT_CORRECTABLE, at)
    return of(record, name)


async def check_value(act: Act, one: Input, text: str | None, at: str) -> Any:
    """Read a proposed value as its field would, through the checks of every input.

    Refuses: VALUE_REFUSED, VALUE_BLANK, TEXT_TOO_LONG, NUMBER_NEGATIVE, CODE_UNKNOWN.
    """
    if text is None:
        return None
    try:
        value = _value(one, text)
    except (ValueError, KeyError, InvalidOperation):
        act.refuse(Code.VALUE_REFUSED, at, rule=f"{one.owner}.{one.name}")
    read = read_values((one,), {one.name: value}, act.caller.city_code)
    await check_codes(act, read)
    return read[one.name]


async def check_home(act: Act, about: Record, one: Input, at: str) -> None:
    """See that no home's address is written into a proposal. Refuses: FIELD_NOT_CORRECTABLE."""
    if one.column in HOMES and about.entity.name in OWN_FILE:
        key = about["enterprise_id"]
        files = await act.work.find("Enterprise", "id = $2", key)
        if not files or is_home(files[0]):
            act.refuse(Code.FIELD_NOT_CORRECTABLE, at)


async def found(act: Act, text: str, at: str) -> Record:
    """Find and lock the record that a public id names. Refuses: LINK_UNKNOWN."""
    parts = read_public_id(text)
    entity = CATALOG.entities.get(parts[0]) if parts else None
    if parts is None or entity is None or not entity.scoped or parts[1] != act.caller.city_code:
        act.refuse(Code.LINK_UNKNOWN, at)
    try:
        key = UUID(parts[2])
    except ValueError:
        act.refuse(Code.LINK_UNKNOWN, at)
    rows = await act.work.find(entity.name, "id = $2", key, lock="update")
    if not rows:
        act.refuse(Code.LINK_UNKNOWN, at)
    return rows[0]


async def apply(act: Act, correction: Record) -> None:
    """Let the proposed value stand in its record. Refuses: as `found`, `input_of` and `check_value`."""
    about = await found(act, correction["record_key"], "")
    one = input_of(act, correction["record_type"], correction["field_name"], "")
    act.change(about, **{one.column: await check_value(act, one, correction["proposed"], "")})


def settle(act: Act, correction: Record, state: str, answer: str | None = None) -> None:
    """Close a correction."""
    act.change(correction, state=state, answer=answer, settled_on=act.today,
               settled_by_ref=act.caller.subject)


async def changes_of(act: Act) -> list[Record]:
    """Give the open changes that an enterprise reported, locked."""
    return await act.work.find(
        "Correction", "enterprise_id = $2 and kind = 'CHANGE' and state = 'OPEN'", act.record.id,
        lock="update")
