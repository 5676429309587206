"""settleChallenge: the city names the one department that leads the supervision of an enterprise."""

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.department_list.rules import LEAD, files_of, in_force, name_by, route
from schema.verb import plain, verb


@verb("settleChallenge", "DepartmentList", "",
      plain("enterprise", str, required=True, target="Enterprise"),
      plain("lead", str, required=True, target="Department"), plain("opinion", str, required=True))
async def settle_challenge(act: Act) -> None:
    """Every other claim to lead ends; the list is settled with its last challenge.

    Refuses: CODE_UNKNOWN, LINK_UNKNOWN.
    """
    key, lead = act.given["enterprise"], act.given["lead"]
    open_now = await act.work.find(
        "DepartmentListEntry", "list_id = $2 and challenged_on is not null and settled_on is null"
        " and fact_to is null", act.record.id, lock="update")
    about = [e for e in open_now if e["enterprise_id"] == key]
    if not about:
        act.refuse(Code.LINK_UNKNOWN, "enterprise")
    (file,) = await files_of(act, [key])
    standing = await in_force(act, [key])
    winner = await _winner(act, file, lead)
    said = {"settled_on": act.today, "settlement": act.given["opinion"]}
    losers = [e for e in {e.id: e for e in (*about, *standing)}.values()
              if e["role"] == LEAD and e.id != winner.id]
    for entry in losers:
        act.change(entry, **said, current=False, fact_to=act.today)
    # The role too, so that this is written apart from those that end, and behind them: one leads at a time.
    act.change(winner, **said, current=True, fact_to=None, role=LEAD)
    for entry in about:
        if entry["settled_on"] is None:
            act.change(entry, **said)
    entries = [e for e in {e.id: e for e in (*standing, winner)}.values() if e["current"]]
    name_by(act, file, entries)
    await route(act, [file], entries)
    if len(about) == len(open_now):
        act.move()
    else:
        act.change(act.record)
    act.answer(act.record)


async def _winner(act: Act, file: Record, lead: str) -> Record:
    """Give the entry by which a department leads, on its newest list; make one where it has none.

    Refuses: CODE_UNKNOWN, where it has published no list.
    """
    lists = await act.work.find(
        "DepartmentList", "department_code = $2 and published_on is not null", lead)
    if not lists:
        act.refuse(Code.CODE_UNKNOWN, "lead")
    newest = max(lists, key=lambda one: one["version_no"])
    entries = await act.work.find(
        "DepartmentListEntry", "enterprise_id = $2 and department_code = $3 and role = 'LEAD_SUPERVISOR'"
        " and (current or list_id = $4)", file.id, lead, newest.id, lock="update")
    if entries:
        return max(entries, key=lambda e: bool(e["current"]))
    return act.add("DepartmentListEntry", file, list_id=newest.id, role=LEAD, current=False,
                   department_code=lead, reason=act.given["opinion"])
