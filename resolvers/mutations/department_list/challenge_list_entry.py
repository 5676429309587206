"""challengeListEntry: somebody says that an enterprise is wrongly on a list, or missing from it."""

from auth.policy.acting import answers_for
from auth.principal import Kind
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.department_list.rules import LEAD
from schema.verb import plain, verb


@verb("challengeListEntry", "DepartmentList", "",
      plain("enterprise", str, required=True, target="Enterprise"), plain("reason", str, required=True),
      wide="a list lies with its department, and others challenge it")
async def challenge_list_entry(act: Act) -> None:
    """Town and enterprise speak for what is theirs; a department for any enterprise.

    One that is missing is entered as a claim to lead, which the city settles. Refuses: LINK_UNKNOWN.
    """
    file = act.needed("enterprise")
    speaks = act.caller.kind is Kind.PARTNER
    if not (speaks or answers_for(act.caller, file.entity, file)):
        act.refuse(Code.LINK_UNKNOWN, "enterprise")
    said = {"challenged_on": act.today, "challenge_reason": act.given["reason"], "settled_on": None,
            "settlement": None}
    found = await act.work.find(
        "DepartmentListEntry", "list_id = $2 and enterprise_id = $3 and fact_to is null", act.record.id,
        file.id, lock="update")
    for entry in found:
        act.change(entry, **said)
    if not found:
        act.add("DepartmentListEntry", file, list_id=act.record.id, role=LEAD, current=False,
                department_code=act.record["department_code"], **said)
    act.move()
    act.answer(act.record)
