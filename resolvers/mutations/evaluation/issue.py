"""issueEvaluation: a report is signed; the enterprise files conclusion and problems for the institution."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_past
from resolvers.mutations.findings import FINDING, add_finding
from schema.rules.evaluation_terms import last_day
from schema.verb import objects, of, verb

UPLOAD_DAYS = 10
PROBLEM = (of("Hazard", "site!"), *FINDING)


@verb("issueEvaluation", "Evaluation", "conclusion! signedOn", objects("problems", PROBLEM))
async def issue(act: Act) -> None:
    """Every problem becomes a hazard found by a third party; the term of the report follows from its kind.

    A report that does not simply find the enterprise qualified names at least one.

    Refuses: DAYS_OUT_OF_ORDER, PROBLEMS_MISSING, VALUE_BLANK.
    """
    check_past(act, "signedOn")
    report, problems = act.record, act.given.get("problems") or ()
    signed = act.given.get("signedOn") or act.today
    if signed < report["site_visit_on"]:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "signedOn", wanted=f">= {report['site_visit_on']}")
    if act.given["conclusion"] != "QUALIFIED" and not problems:
        act.refuse(Code.PROBLEMS_MISSING, "problems")
    for n, problem in enumerate(problems):
        site = act.work.known["Site", problem["site"]]
        add_finding(act, f"problems.{n}", PROBLEM, problem, site, source_code="T", evaluation_id=report.id)
    act.move(conclusion=act.given["conclusion"], signed_on=signed,
             valid_to=last_day(report["kind_code"], signed),
             upload_due_on=signed + timedelta(days=UPLOAD_DAYS))
