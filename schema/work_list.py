"""GraphQL types of work lists: one item a record that waits for the caller.

Separate from the types of records: an item may be of any of them.
"""

from typing import Any

import strawberry

from schema.glossary import describe
from schema.inputs import argument
from schema.pricing import NOTHING
from schema.scalars import Day, Instant
from schema.types import ReadField, read_field

FIRST = 50


def _described(key: str) -> Any:
    return ReadField(description=describe("api.id" if key == "id" else f"api.work.{key}"))


@strawberry.type(description=describe("api.WorkItem"), directives=[NOTHING])
class WorkItem:
    """One record that waits for the caller."""

    type: str = _described("type")
    id: strawberry.ID = _described("id")
    title: str | None = _described("title")
    state: str = _described("state")
    verbs: list[str] = _described("verbs")
    due: Day | None = _described("due")
    overdue: bool = _described("overdue")
    since: Instant = _described("since")
    sender: str = _described("sender")


def work_field() -> Any:
    """Declare the root field `myWork`."""
    out = read_field("myWork", list[WorkItem], describe("api.myWork"))
    out.arguments = [argument("first", int, FIRST)]
    return out
