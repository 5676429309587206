"""orderRectification: an organ orders what an inspection found to be rectified by a date for each finding."""

from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.inspection.rules import DOCUMENT_NO, add_paper, findings_of, is_open
from schema.verb import objects, of, plain, verb

BY_A_DATE = "M02"
ORDERS = (plain("finding", UUID, required=True, target="Hazard"), of("Hazard", "deadline!"))


@verb("orderRectification", "Inspection", "", DOCUMENT_NO, objects("orders", ORDERS))
async def order_rectification(act: Act) -> None:
    """File paper D03; a finding that is not named keeps the deadline with which it was recorded.

    Refuses: FINDINGS_MISSING, LINK_UNKNOWN, DAYS_OUT_OF_ORDER. Source: Work Safety Law, article 65.
    """
    findings = {f.id: f for f in await findings_of(act, act.record.id, "update") if is_open(f)}
    if not findings:
        act.refuse(Code.FINDINGS_MISSING)
    for n, order in enumerate(act.given.get("orders") or ()):
        if order["finding"] not in findings:
            act.refuse(Code.LINK_UNKNOWN, f"orders.{n}.finding")
        if order["deadline"] < act.today:
            act.refuse(Code.DAYS_OUT_OF_ORDER, f"orders.{n}.deadline", wanted=f">= {act.today}")
        act.change(findings[order["finding"]], deadline=order["deadline"])
    last = max(f["deadline"] for f in findings.values())
    add_paper(act, act.record, "D03", act.given["documentNo"], inspection=act.record, due=last)
    act.move(measures=sorted({*act.record["measures"], BY_A_DATE}))
