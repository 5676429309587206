"""Verbs to Strawberry: an input a verb, a payload a record, and the mutation type that holds them.

Separate from the types of records: what is read there is shown here after it has been written.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

from hub.errors import Code
from schema.catalog import CATALOG, singular
from schema.glossary import describe
from schema.inputs import argument, define_input, input_field, make, required_field
from schema.pricing import NOTHING
from schema.scalars import SCALARS, Document, graphql_enum
from schema.types import define, read_field
from schema.verb import UPLOAD_URL, UPLOADED, Input, Verb

# Refusals that a command may answer with: those of workflows, and of the texts and numbers filled in.
STAGES = ("HUB-20", "HUB-21", "HUB-5")


def _codes() -> Any:
    """Make the enum of refusals, each described by its sentences."""
    members = {c.name: c.name for c in Code if c.value.number.startswith(STAGES)}
    codes = Enum("RefusalCode", members)  # type: ignore[misc]
    made: Any = strawberry.enum(codes, description=describe("api.RefusalCode"))
    for value in made.__strawberry_definition__.values:
        entry = Code[value.name].value
        value.description = f"{entry.zh} {entry.en}"
    return codes


REFUSAL_CODES = _codes()


class WriteRefusal:
    """Why a command was not carried out, and at which input a form shows it."""


def _define_refusal() -> None:
    code: Any = REFUSAL_CODES
    fields = [
        read_field("code", code, describe("api.refusal.code")),
        read_field("number", str, describe("api.refusal.number")),
        read_field("field", str | None, describe("api.refusal.field")),
        read_field("message", str, describe("api.refusal.message")),
        read_field("hint", str, describe("api.refusal.hint")),
        read_field("facts", Document, describe("api.refusal.facts")),
    ]
    WriteRefusal.__strawberry_definition__ = define(  # type: ignore[attr-defined]
        WriteRefusal, "WriteRefusal", fields, directives=(NOTHING,))


_define_refusal()
PAYLOADS: dict[str, type] = {}
BATCHES: dict[str, type] = {}


def _outcome() -> list[StrawberryField]:
    refusals: Any = WriteRefusal
    return [
        read_field("id", strawberry.ID | None, describe("api.id")),
        read_field("version", int | None, describe("version")),
        read_field("replayed", bool, describe("api.replayed")),
        read_field("refusals", list[refusals], describe("api.refusals")),
    ]


def payload(record: str) -> Any:
    """Give the payload of commands that move a record; one a record."""
    if record not in PAYLOADS:
        entity = CATALOG.entities[record]
        cls = PAYLOADS[record] = make(f"{record}Payload")
        target: Any = entity.origin
        shown = read_field(singular(entity), target | None, describe(record))
        more = [read_field(UPLOAD_URL, str | None, describe("api.uploadUrl"))] if record == UPLOADED else []
        cls.__strawberry_definition__ = define(  # type: ignore[attr-defined]
            cls, cls.__name__, [shown, *_outcome(), *more], description=describe("api.payload"))
    return PAYLOADS[record]


def batch_payload(record: str) -> Any:
    """Give the payload of a batch: what became of each item, in the order in which they were sent."""
    if record not in BATCHES:
        outcome = make(f"{record}Outcome")
        outcome.__strawberry_definition__ = define(  # type: ignore[attr-defined]
            outcome, outcome.__name__, _outcome(), description=describe("api.outcome"))
        one: Any = outcome
        cls = BATCHES[record] = make(f"{record}BatchPayload")
        fields = [read_field("results", list[one], describe("api.results")),
                  read_field("written", int, describe("api.written"))]
        cls.__strawberry_definition__ = define(  # type: ignore[attr-defined]
            cls, cls.__name__, fields, description=describe("api.batchPayload"))
    return BATCHES[record]


def _annotation(one: Input, owner: str) -> Any:
    scalar: Any
    if one.parts:
        scalar = _object(f"{owner}{one.name[0].upper()}{one.name[1:]}", one)
    elif one.target and CATALOG.entities[one.target].scoped:
        scalar = strawberry.ID
    else:
        scalar = graphql_enum(one.codes) if one.codes else SCALARS[one.python]
    annotation = list[scalar] if one.many else scalar
    return annotation if one.required else annotation | None


def _member(one: Input, owner: str) -> StrawberryField:
    text = describe(one.label, one.owner) if one.owner else describe(one.label)
    declare = required_field if one.required else input_field
    return declare(one.name, _annotation(one, owner), text)


def _object(name: str, one: Input) -> Any:
    return define_input(make(f"{name}Input"), describe(one.label), [_member(p, name) for p in one.parts])


def _inputs(v: Verb) -> tuple[Any, Any]:
    """Make the input of a verb, and that of an item of a batch, which has no key of its own."""
    title = f"{v.name[0].upper()}{v.name[1:]}"
    members = [_member(one, title) for one in v.inputs]
    if not v.creates:
        scoped = v.entity.scoped
        key = strawberry.ID if scoped else SCALARS[v.entity.fields[v.entity.key].python]
        members = [required_field("id", key, describe("api.id")),
                   input_field("expectedVersion", int | None, describe("api.expectedVersion")), *members]
    about = describe(f"verb.{v.name}")
    whole = define_input(make(f"{title}Input"), about, [
        *members, input_field("idempotencyKey", str | None, describe("api.idempotencyKey"))])
    if not v.batch:
        return whole, None
    item: Any = define_input(make(f"{title}Item"), about, members)
    batch = define_input(make(f"{title}BatchInput"), about, [
        required_field("items", list[item], describe("api.items")),
        input_field("atomic", bool | None, describe("api.atomic")),
        input_field("idempotencyKey", str | None, describe("api.idempotencyKey"))])
    return whole, batch


def _field(name: str, kind: Any, given: Any, description: str) -> Any:
    out = read_field(name, kind, description)
    out.arguments = [argument("input", given)]
    return out


def mutation_fields(verbs: Mapping[str, Verb]) -> list[Any]:
    """Declare a field a verb, and one more where it takes many records at once."""
    out = []
    for name, v in verbs.items():
        about = describe(f"verb.{name}")
        whole, batch = _inputs(v)
        out.append(_field(name, payload(v.record), whole, about))
        if batch is not None:
            out.append(_field(f"{name}Batch", batch_payload(v.record), batch, about))
    return out
