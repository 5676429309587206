"""GraphQL types that tell the policy: what a caller gets of a record, and why one field of a row is so.

Separate from the types of records: these are about the policy, which everybody may ask about itself.
"""

from typing import Any

import strawberry

from schema.field import FieldClass
from schema.glossary import describe
from schema.inputs import argument
from schema.pricing import NOTHING
from schema.relation import AccessEffect, AccessRelation, Language, NeedKind, ViewerRelation
from schema.scalars import SchemaName
from schema.types import ReadField, read_field


def _described(key: str, of: str = "api.access.") -> Any:
    return ReadField(description=describe(of + key))


class ClassField(ReadField):
    """A field whose value in a ready tree is the name of a class, which is counted and not named."""

    def get_result(self, source: Any, info: Any, args: Any, kwargs: Any) -> Any:
        """Take the class by its name."""
        return FieldClass[super().get_result(source, info, args, kwargs)]


def _class() -> Any:
    return ClassField(description=describe("api.access.fieldClass"))


@strawberry.type(description=describe("api.AccessNeed"), directives=[NOTHING])
class AccessNeed:
    """One thing that would be needed."""

    kind: NeedKind = _described("kind")
    choices: list[str] = _described("choices")
    text: str = _described("text")


@strawberry.type(description=describe("api.AccessLine"), directives=[NOTHING])
class AccessLine:
    """What is given of a field in rows of one relation, and why."""

    relation: AccessRelation = _described("relation")
    effect: AccessEffect = _described("effect")
    rule: str = _described("rule")
    ground: str = _described("ground")
    reason: str = _described("reason")
    needs: list[AccessNeed] = _described("needs")


@strawberry.type(description=describe("api.FieldAccess"), directives=[NOTHING])
class FieldAccess:
    """What a caller gets of one field or link of a record."""

    field: str = _described("field")
    field_class: FieldClass = _class()
    effects: list[AccessLine] = _described("effects")


@strawberry.type(description=describe("api.AccessExplanation"))
class AccessExplanation(AccessLine):
    """Why one field of one row is given as it is."""

    field: str = _described("field")
    field_class: FieldClass = _class()
    viewer_relation: ViewerRelation | None = _described("viewerRelation", "api.")


def access_fields() -> list[Any]:
    """Declare the root fields `myAccess` and `explainAccess`."""
    name: Any = SchemaName
    mine = read_field("myAccess", list[FieldAccess], describe("api.myAccess"))
    mine.arguments = [argument("type", name), argument("language", Language, Language.ZH)]
    why = read_field("explainAccess", AccessExplanation | None, describe("api.explainAccess"))
    why.arguments = [
        argument("id", strawberry.ID), argument("field", name), argument("as", name | None),
        argument("purpose", name | None), argument("language", Language, Language.ZH),
    ]
    return [mine, why]
