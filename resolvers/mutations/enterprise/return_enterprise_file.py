"""returnEnterpriseFile: the village sends a file back, since facts differ from what stands there."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.ownership import ownership
from schema.verb import objects, plain, verb

PARTS = (plain("field", str, required=True), plain("reason", str, required=True))


@verb("returnEnterpriseFile", "Enterprise", "", objects("reasons", PARTS, required=True))
async def return_enterprise_file(act: Act) -> None:
    """Say of each field what is wrong with it. Refuses: CODE_UNKNOWN."""
    fields = {name for record, name in ownership() if record in ("Enterprise", "Site")}
    for n, one in enumerate(act.given["reasons"]):
        if one["field"] not in fields:
            act.refuse(Code.CODE_UNKNOWN, f"reasons.{n}.field")
    act.move(return_reasons={one["field"]: one["reason"] for one in act.given["reasons"]})
