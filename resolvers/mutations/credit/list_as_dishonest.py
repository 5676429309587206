"""listAsDishonest: the city puts an enterprise on the public list, for the term of the scheme of its day."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.credit.rules import check_stands
from schema.rules.discredit import is_repeat, scheme_of
from schema.verb import verb

ANSWER_DAYS = 5
EARLIER = ("enterprise_id = $2 and id <> $3 and listed_on is not null"
           " and coalesce(removal_reason, '') not in ('ANNULLED', 'ERROR')")


@verb("listAsDishonest", "CreditRecord", "decidedBy!")
async def list_as_dishonest(act: Act) -> None:
    """Compute scheme and term by the day of the event, and by earlier listings.

    Refuses: ANSWER_PERIOD_RUNS, CREDIT_SOURCE_WITHDRAWN.
    """
    row = act.record
    heard = row["noticed_on"] + timedelta(days=ANSWER_DAYS)
    if row["party_answer"] is None and act.today <= heard:
        act.refuse(Code.ANSWER_PERIOD_RUNS, wanted=str(heard))
    if row["penalty_case_id"] is not None:
        for case in await act.work.find("PenaltyCase", "id = $2", row["penalty_case_id"], lock="share"):
            check_stands(act, case)
    scheme = scheme_of(row["fact_from"])
    if scheme is None:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"> {row['fact_from']}", field="factFrom")
    earlier = await act.work.find("CreditRecord", EARLIER, row["enterprise_id"], row.id)
    repeat = is_repeat(act.today, (r["removed_on"] or r["until"] for r in earlier))
    act.move(**act.filled(), scheme=scheme.name, event_kind=scheme.kind, listed_on=act.today,
             until=scheme.until(act.today, repeat=repeat))
