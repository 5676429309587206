"""editEnterprise: whoever owns a field of the file changes it."""

from hub.runtime.command import Act
from resolvers.mutations.department_list.rules import route
from resolvers.mutations.enterprise.rules import (
    DRAFTING,
    check_codes,
    check_owner,
    check_standing,
    part_homes,
    parted,
)
from schema.verb import verb

TAKES = ("name status registrationType registeredOn registeredCapital10k registeredCurrency"
         " legalRepresentative registeredAddress businessScope industry industryEdition industrySector"
         " employees revenue10k assets10k insuredCount competentDepartment supervisingDepartment"
         " supervisionLevel keyLevel riskLevel specialFields")
ROUTED = frozenset({"competent_department_code", "supervising_department_code"})
ANYBODY = "enterprise village town district city department"


@verb("editEnterprise", "Enterprise", TAKES, actors=ANYBODY)
async def edit_enterprise(act: Act) -> None:
    """Others propose a correction; the enterprise of a standing file reports a change.

    Refuses: STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE, CODE_UNKNOWN.
    """
    check_standing(act, act.record)
    filled = check_owner(act, "Enterprise", drafting=act.record["file_state"] in DRAFTING)
    await check_codes(act, act.given)
    act.change(act.record, **parted(act.record | filled, filled))
    if "registration_type_code" in filled:
        await part_homes(act, act.record)
    if ROUTED & filled.keys():
        await route(act, [act.record])
