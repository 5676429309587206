"""fileSelfCheck: the enterprise reports what it checked in a month or quarter, and the hazards it found."""

import re
from datetime import date

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import find_all
from schema.verb import objects, verb, words

PERIOD = re.compile(r"(?P<year>20\d\d)(?:-(?P<month>0[1-9]|1[0-2])|Q(?P<quarter>[1-4]))", re.ASCII)
HAZARD = words("Hazard", "site! description! category! deadline! factor accidentType measure photosBefore"
                         " foundAt")


def first_day(period: str) -> date | None:
    """Give the first day of a period, or nothing where it is none.

    >>> first_day("2026Q3"), first_day("2026-11"), first_day("2026")
    (datetime.date(2026, 7, 1), datetime.date(2026, 11, 1), None)
    """
    found = PERIOD.fullmatch(period)
    if found is None:
        return None
    month = int(found["month"]) if found["month"] else 3 * int(found["quarter"]) - 2
    return date(int(found["year"]), month, 1)


@verb("fileSelfCheck", "SelfCheck", "period! itemsChecked! signedBy!", objects("hazards", HAZARD),
      actors="enterprise", creates=True)
async def file_self_check(act: Act) -> None:
    """Put the hazards on the account with it; how many they are is counted, not filled in.

    Refuses: PERIOD_INVALID, RECORD_EXISTS, LINK_UNKNOWN, DAYS_OUT_OF_ORDER.
    Source: decree 16 of SAWS, article 14.
    """
    begun = first_day(act.given["period"])
    if begun is None or begun > act.today:
        act.refuse(Code.PERIOD_INVALID, "period")
    firm = await act.lock("Enterprise", act.caller.enterprise_id)
    if await act.work.find("SelfCheck", "enterprise_id = $2 and period = $3", firm.id, act.given["period"]):
        act.refuse(Code.RECORD_EXISTS, "period")
    report = act.add("SelfCheck", firm, **act.filled(), hazards_found=len(act.given.get("hazards") or ()),
                     submitted_at=act.now)
    await find_all(act, "hazards", HAZARD, "E", firm.id, self_check_id=report.id)
