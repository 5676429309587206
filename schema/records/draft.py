"""Drafts: what somebody has begun to fill in, kept by the unit that will hand it in."""

from datetime import datetime
from typing import Annotated

from schema.field import S1, S4, Json, field, record
from schema.records.provenance import Filed


@record("drafts", row=S1, family="draft", by_unit=True, unique=(("unit", "key"),))
class Draft(Filed):
    """The input of a verb as far as it is filled in; need not be valid, may hold anything of persons."""

    verb: Annotated[str, field(S1, "draft")]
    key: Annotated[str, field(S1, "draft")]
    discarded_at: Annotated[datetime | None, field(S1, "draft")]
    body: Annotated[Json | None, field(S4, "draft")]
