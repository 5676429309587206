"""spotCheckEvaluation: district or city checks a report that was drawn; a false one opens a case."""

from dataclasses import replace

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.penalty.rules import CASE, open_case, propose_credit
from schema.verb import plain, verb

NEEDED = tuple(one.name for one in CASE if one.required)


@verb("spotCheckEvaluation", "Evaluation", "spotCheckResult! foundFalse!",
      *(replace(one, required=False) for one in CASE),
      plain("creditTrigger", str, target="DiscreditTrigger"))
async def spot_check(act: Act) -> None:
    """Open a case and propose a credit record where the report is false; it counts for nothing any more.

    Both lie in the file of the enterprise that commissioned it: institutions have none here.

    Refuses: VALUE_BLANK, CODE_UNKNOWN, TRIGGER_NOT_IN_FORCE, RECORD_EXISTS.
    Source: decree 1 of the Ministry of Emergency Management; document 49 of 2017, case 10.
    """
    if act.given["foundFalse"]:
        missing = [n for n in (*NEEDED, "creditTrigger") if act.given.get(n) is None]
        if missing:
            act.refuse(Code.VALUE_BLANK, missing[0])
        case = open_case(act, act.record, source_evaluation_id=act.record.id)
        await propose_credit(act, act.record, act.given["creditTrigger"], penalty_case_id=case.id)
    act.move(**act.filled("spotCheckResult", "foundFalse"), spot_checked_on=act.today)
