"""reportChange: the enterprise reports changed facts, which somebody else looks at before they count."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.correction.rules import written
from resolvers.mutations.enterprise.rules import BY_TOWN, check_codes, is_home
from schema.identifiers import public_id
from schema.records.enterprise import ChangeLevel
from schema.verb import of, plain, verb


@verb("reportChange", "Enterprise", "name legalRepresentative industry riskLevel specialFields",
      plain("site", str, target="Site"), of("Site", "address"), plain("reason", str))
async def report_change(act: Act) -> None:
    """Keep what is filled in beside the file, until it is accepted.

    Refuses: NOTHING_TO_CHANGE, VALUE_BLANK, LINK_UNKNOWN, CODE_UNKNOWN, FIELD_NOT_CORRECTABLE
    for a home, which editSite keeps.
    """
    await check_codes(act, act.given)
    site, file = act.linked("site"), act.record
    if site is not None and site["enterprise_id"] != file.id:
        act.refuse(Code.LINK_UNKNOWN, "site")
    if "address" in act.given and site is None:
        act.refuse(Code.VALUE_BLANK, "site")
    if "address" in act.given and is_home(file):
        act.refuse(Code.FIELD_NOT_CORRECTABLE, "address")
    wanted = [i for i in act.verb.inputs if i.column and i.name in act.given]
    if not wanted:
        act.refuse(Code.NOTHING_TO_CHANGE)
    for one in wanted:
        about = site if one.owner == "Site" and site is not None else file
        act.add("Correction", file, kind="CHANGE", state="OPEN", record_type=one.owner, field_name=one.name,
                record_key=public_id(one.owner, file["city_code"], about.id),
                proposed=written(act.given[one.name]), reason=act.given.get("reason"))
    by_town = any(one.name in BY_TOWN for one in wanted)
    act.move(change_level=(ChangeLevel.TOWN if by_town else ChangeLevel.VILLAGE).name)
