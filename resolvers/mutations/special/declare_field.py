"""declareSpecialField: the enterprise says in which special field it works at a site."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_codes
from resolvers.mutations.special.rules import DECLARED, standing
from schema.verb import verb


@verb("declareSpecialField", "SpecialProfile", f"site! specialField! {DECLARED}")
async def declare_field(act: Act) -> None:
    """Enter the field in the enterprise's file too, before anybody has verified it.

    Refuses: RECORD_EXISTS, CODE_UNKNOWN.
    """
    site, code = act.work.known["Site", act.given["site"]], act.given["specialField"]
    # The lock keeps a second declaration of the same field waiting.
    firm = await act.lock("Enterprise", site["enterprise_id"])
    if await standing(act, "site_id = $2 and field_code = $3", site.id, code):
        act.refuse(Code.RECORD_EXISTS, "specialField")
    await check_codes(act, "keyProcesses", "KeyProcess")
    act.begin(site, declared_on=act.today, **act.filled())
    fields = set(firm["special_fields"] or ())
    if code not in fields:
        act.change(firm, special_fields=sorted({*fields, code}))
