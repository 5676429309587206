"""What every filed record carries: its identifier, both clocks, its source and its version.

Valid time (`fact_from`, `fact_to`) says when the row was true in the world, recorded time
(`recorded_at`) when the hub came to know it; an auditor asks for both. What a record said before stands
in its history (schema/history.py), version by version.
"""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from schema.field import S0, S1, field


class Filed:
    """Base of every record that somebody files."""

    id: Annotated[UUID, field(S0, "registration")]
    fact_from: Annotated[date, field(S1, "responsibility")]
    fact_to: Annotated[date | None, field(S1, "responsibility")]
    recorded_at: Annotated[datetime, field(S1, "responsibility")]
    recorded_by: Annotated[str, field(S1, "responsibility")]
    recorded_as: Annotated[str | None, field(S1, "responsibility")]
    source_system: Annotated[str, field(S1, "responsibility")]
    source_id: Annotated[str | None, field(S1, "responsibility")]
    version: Annotated[int, field(S1, "responsibility")]
