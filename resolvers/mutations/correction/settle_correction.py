"""settleCorrection: the owner of a field accepts a proposed value, or leaves the field as it is."""

from auth.policy.acting import is_own_step
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.correction.rules import apply
from schema.ownership import settlers_of
from schema.verb import plain, verb


@verb("settleCorrection", "Correction", "", plain("accepted", bool, required=True), plain("opinion", str))
async def settle_correction(act: Act) -> None:
    """Say why, if it is rejected. A reported change of the file is settled with the file.

    Refuses: FIELD_NOT_YOURS, FIELD_NOT_CORRECTABLE, VALUE_BLANK.
    """
    row, opinion = act.record, act.given.get("opinion")
    if row["kind"] == "CHANGE":
        act.refuse(Code.FIELD_NOT_CORRECTABLE, row["field_name"])
    if not is_own_step(act.caller, act.verb.name, row, act.today):
        owners = settlers_of(row["record_type"], row["field_name"])
        act.refuse(Code.FIELD_NOT_YOURS, row["field_name"], owners=", ".join(sorted(owners)))
    if act.given["accepted"]:
        await apply(act, row)
    elif not opinion:
        act.refuse(Code.VALUE_BLANK, "opinion")
    state = "ACCEPTED" if act.given["accepted"] else "REJECTED"
    act.move(state, answer=opinion, settled_on=act.today, settled_by_ref=act.caller.subject)
