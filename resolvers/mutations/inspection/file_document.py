"""fileDocument: officers add a paper to the file of an inspection or a case."""

from auth.policy.acting import actor_of
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_past
from resolvers.mutations.inspection.rules import PLANNERS
from schema.verb import verb

# The others are filed by the step that makes them: orders, re-checks, notices, decisions, closing.
KINDS = frozenset(("D02", "D05", "D07", "D08", "D09", "D16", "D17", "D18", "D20"))


@verb("fileDocument", "EnforcementDocument",
      "kind! documentNo! issuedOn dueOn summary inspection penaltyCase",
      actors="town district city department", creates=True)
async def file_document(act: Act) -> None:
    """File it with one inspection or one case; to cases only their own organs add.

    Refuses: CODE_UNKNOWN, VALUE_BLANK, LINK_UNKNOWN, DAYS_OUT_OF_ORDER.
    """
    if act.given["kind"] not in KINDS:
        act.refuse(Code.CODE_UNKNOWN, "kind")
    check_past(act, "issuedOn")
    inspection, case = act.linked("inspection"), act.linked("penaltyCase")
    if case is not None and actor_of(act.caller) not in PLANNERS:
        act.refuse(Code.LINK_UNKNOWN, "penaltyCase")
    subject = case or inspection
    if subject is None or (case and inspection):
        act.refuse(Code.VALUE_BLANK, "inspection")
    act.add("EnforcementDocument", subject, **{"issued_on": act.today, **act.filled()})
