"""announceGrade: the city announces a grade, from which day it counts."""

from hub.runtime.command import Act
from schema.rules.days import years_after
from schema.rules.standardization import grading_of
from schema.verb import verb


@verb("announceGrade", "Standardization", "certificateNo!")
async def announce_grade(act: Act) -> None:
    """Compute its term from grade and day."""
    rule = grading_of(act.record["grade"], act.today)
    act.move(**act.filled(), announced_on=act.today, valid_to=years_after(act.today, rule.term_years))
