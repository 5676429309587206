"""proposeKeySupervision: a town, district, department or the city proposes an enterprise for the key list."""

from auth.principal import Kind
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.key_supervision.rules import check_source
from schema.verb import verb

TAKES = "enterprise! reason! measures hazard creditRecord accident inspection"


@verb("proposeKeySupervision", "KeySupervision", TAKES)
async def propose_key_supervision(act: Act) -> None:
    """Refuses: SOURCE_NEEDED, LINK_UNKNOWN; RECORD_EXISTS, where it is proposed or entered already."""
    firm = act.needed("enterprise")
    check_source(act, firm["id"])
    if await act.work.find("KeySupervision", "enterprise_id = $2 and state <> 'LEFT'", firm["id"]):
        act.refuse(Code.RECORD_EXISTS, "enterprise")
    partner = act.caller.kind is Kind.PARTNER
    by = {"proposing_department_code": act.caller.department} if partner else {
        "proposed_by_code": act.caller.code}
    act.begin(firm, **{"measures": [], **act.filled()}, **by)
