"""applyForGrade: the enterprise asks for the grade that it has scored itself for."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.rules.days import years_after
from schema.rules.standardization import grading_of
from schema.verb import verb


@verb("applyForGrade", "Standardization")
async def apply_for_grade(act: Act) -> None:
    """Refuses: GRADE_BARRED. Source: the order of 2021 on grading, article on application."""
    if cause := await _barred_by(act):
        act.refuse(Code.GRADE_BARRED, cause=cause)
    act.move(refusal_reason=None)


async def _barred_by(act: Act) -> str:
    """Name what bars the grade, if anything does."""
    firm, rule = act.record["enterprise_id"], grading_of(act.record["grade"], act.today)
    accidents = await act.work.find("Accident", "enterprise_id = $2", firm)
    facts = await act.work.guarded_of(accidents, "happened_at", "deaths")
    since = years_after(act.today, -rule.fatal_free_years)
    if any(f["deaths"] and f["happened_at"].date() >= since for f in facts.values()):
        return "FATAL_ACCIDENT"
    if await act.work.find("CreditRecord", "enterprise_id = $2 and state in ('LISTED', 'REPAIR_APPLIED')",
                           firm):
        return "LISTED_AS_DISHONEST"
    if await act.work.find("Hazard", "enterprise_id = $2 and level = 'MAJOR' and closed_on is null"
                           " and state <> 'ACCEPTED'", firm):
        return "MAJOR_HAZARD_UNTREATED"
    if await act.work.find("Standardization", "enterprise_id = $2 and revoked_on > $3", firm,
                           years_after(act.today, -rule.again_years)):
        return "REVOKED"
    return ""
