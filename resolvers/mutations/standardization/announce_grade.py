"""announceGrade: the city announces a grade, from which day it counts."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.rules.days import years_after
from schema.rules.standardization import grading_of
from schema.verb import verb


@verb("announceGrade", "Standardization", "certificateNo!")
async def announce_grade(act: Act) -> None:
    """Compute its term from grade and day, once the public notice is over. Refuses: DAYS_OUT_OF_ORDER."""
    until = act.record["notice_until"]
    if until is not None and act.today <= until:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"> {until}", field="noticeUntil")
    rule = grading_of(act.record["grade"], act.today)
    act.move(**act.filled(), announced_on=act.today, valid_to=years_after(act.today, rule.term_years))
