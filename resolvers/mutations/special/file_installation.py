"""fileInstallation: the district files an assessed installation, and tells the city of the gravest."""

from datetime import timedelta

from auth.policy.acting import unit_of
from hub.runtime.command import Act
from schema.field import AREAS, SHARD
from schema.glossary import term
from schema.identifiers import public_id
from schema.verb import verb

TOLD_UPWARD = frozenset({"LEVEL_1", "LEVEL_2"})
DAYS_TO_RECEIVE = 15


@verb("fileInstallation", "MajorInstallation", "filingNo!")
async def file_installation(act: Act) -> None:
    """Give the city a task that says so where the level is 1 or 2.

    Source: decree 40 of SAWS, articles 23 and 24.
    """
    act.move(**act.filled(), filed_on=act.today)
    if act.record["level"] in TOLD_UPWARD:
        _tell_city(act)


def _tell_city(act: Act) -> None:
    """Add a task from the district to the city; it names no enterprise, whose own it would be."""
    row, sender = act.record, unit_of(act.caller)
    act.add(
        "Task", {SHARD: row[SHARD], "department_codes": []},
        **{f"issuer_{area}": sender[area] for area in AREAS if area != SHARD},
        task_no=f"{act.today.year}-{row.id.hex}-{row['version']}",
        title=f"{term('verb.fileInstallation').zh} {row['filing_no']}", kind="REPORT", state="ISSUED",
        issued_on=act.today, due_on=act.today + timedelta(days=DAYS_TO_RECEIVE),
        about=[public_id("MajorInstallation", row[SHARD], row.id)],
        from_grid_code=sender["district_code"], to_grid_code=row[SHARD])
