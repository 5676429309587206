"""A mutation to bytes: its commands one after another, each committed, and each record read back.

Invariant: fields are carried out in the order of the document, one transaction each; a later one that is
refused takes nothing back of those before it.
Source: GraphQL, October 2021, section 6.2.2 (serial execution of a mutation's fields).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from auth.principal import Principal
from hub.compiler.selection import Selection
from hub.compiler.statement import Statement
from hub.compiler.write_plan import WRITTEN, Typename, WriteField, settle
from hub.errors import Code, Refusal
from hub.runtime.command import Result
from hub.runtime.writer import Command
from schema.identifiers import public_id
from schema.verb import BATCH_MAX

# What one written record costs of a budget, beside what reading it back costs.
WRITE_COST = 5


@dataclass(frozen=True)
class Written:
    """A root field that is ready to be carried out: its plan, and the statement that reads back."""

    field: WriteField
    statement: Statement | None


def weight(written: Written | Typename) -> int:
    """Give the characters of SQL that a planned field keeps."""
    statement = written.statement if isinstance(written, Written) else None
    return len(statement.sql) if statement else 1


def statements_of(fields: Iterable[Written | Typename]) -> dict[str, Statement]:
    """Give the statements that read back, by the key of their field."""
    return {w.field.key: w.statement for w in fields if isinstance(w, Written) and w.statement is not None}


def settled(field: WriteField, variables: Mapping[str, Any]) -> Command:
    """Take one command out of a field's input. Refuses: LIST_TOO_LONG."""
    given = settle(field.given, field.kind, variables)
    key = given.get("idempotencyKey")
    if not field.batch:
        return Command(field.verb, ({k: v for k, v in given.items() if k != "idempotencyKey"},), key)
    items = given["items"]
    if len(items) > BATCH_MAX:
        raise Refusal(Code.LIST_TOO_LONG, field="items", limit=BATCH_MAX)
    return Command(field.verb, tuple(items), key, given.get("atomic") is not False)


def _refusal(refusal: Refusal, at: str, language: str) -> dict[str, Any]:
    return {
        "code": refusal.code.name, "number": refusal.code.value.number, "field": at or None,
        "message": refusal.text(language), "hint": refusal.hint(language), "facts": refusal.facts,
    }


def _told(children: tuple[Selection, ...], values: Mapping[str, Any], typename: str) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for c in children:
        if c.name == "__typename":
            out[c.key] = typename
            continue
        value = values[c.name]
        if isinstance(value, list):
            inner = "WriteRefusal" if c.name == "refusals" else typename.replace("BatchPayload", "Outcome")
            value = [_told(c.children, v, inner) for v in value]
        out[c.key] = value
    return out


def outcome(result: Result, city_code: int, language: str) -> dict[str, Any]:
    """Give everything that a payload can say of one command but the record."""
    moved = None if result.id is None else public_id(result.verb.record, city_code, result.id)
    return {
        "id": moved, "version": result.version, "replayed": result.replayed,
        "refusals": [_refusal(r, at, language) for r, at in result.refusals],
    }


def payload_of(
    field: WriteField, results: list[Result], record: bytes | None, caller: Principal, language: str,
    more: Mapping[str, Any],
) -> dict[str, Any]:
    """Give the payload of one field as it was selected; `more` is what only some payloads have."""
    told = [outcome(r, caller.city_code, language) for r in results]
    if field.batch:
        values: dict[str, Any] = {"results": told, "written": sum(not r.refusals for r in results)}
        return _told(field.children, values, f"{field.verb.record}BatchPayload")
    shown = None if record is None else orjson.Fragment(record)
    return _told(field.children, {**told[0], **more, field.shown: shown}, f"{field.verb.record}Payload")


def read_back(written: Written, result: Result, caller: Principal) -> dict[str, Any] | None:
    """Give the variable by which the written record is looked up, if it is wanted and there."""
    if written.statement is None or result.id is None:
        return None
    return {WRITTEN: public_id(result.verb.record, caller.city_code, result.id)}
