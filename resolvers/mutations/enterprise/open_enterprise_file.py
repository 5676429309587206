"""openEnterpriseFile: the enterprise opens its own draft with its credit code and the facts it knows."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_codes, identify
from schema.verb import verb

TAKES = ("uscc! legalRepresentative industry industryEdition employees revenue10k assets10k riskLevel"
         " specialFields")


@verb("openEnterpriseFile", "Enterprise", TAKES)
async def open_enterprise_file(act: Act) -> None:
    """Whoever comes from the register has the code there; a find of the patrol brings it.

    Refuses: USCC_DIFFERS, USCC_INVALID, RECORD_EXISTS, CODE_UNKNOWN.
    """
    number = act.given["uscc"]
    if act.record["uscc"] is None:
        await identify(act, act.record, number)
    elif act.record["uscc"] != number:
        act.refuse(Code.USCC_DIFFERS, "uscc")
    await check_codes(act, act.given)
    act.move(**act.filled())
