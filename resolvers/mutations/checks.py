"""What verbs of several families check alike: officers, days that have passed, codes, and whose firm asks.

Separate from the families' own rules, so that the same fault is told in the same way everywhere.
"""

from collections.abc import Mapping
from typing import Any

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.catalog import CATALOG
from schema.verb import plain

OFFICERS_MIN = 2
OFFICERS = plain("officers", str, required=True, many=True)
REASON = plain("reason", str, required=True)


def check_officers(act: Act) -> list[str]:
    """Give the badge numbers of the officers on site. Refuses: OFFICERS_TOO_FEW."""
    badges = list(dict.fromkeys(act.given["officers"]))
    if len(badges) < OFFICERS_MIN:
        act.refuse(Code.OFFICERS_TOO_FEW, "officers", limit=OFFICERS_MIN)
    return badges


def check_past(act: Act, name: str) -> None:
    """See that a day does not lie ahead. Refuses: DAYS_OUT_OF_ORDER."""
    given = act.given.get(name)
    if given is not None and given > act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, name, wanted=f"<= {act.today}")


def check_ahead(act: Act, name: str) -> None:
    """See that a day lies ahead. Refuses: DAYS_OUT_OF_ORDER."""
    given = act.given.get(name)
    if given is not None and given < act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, name, wanted=f">= {act.today}")


async def check_codes(act: Act, name: str, record: str) -> list[str]:
    """Give the codes of a list, each once. Refuses: CODE_UNKNOWN."""
    return await check_known(act, act.given, name, record)


async def check_known(act: Act, given: Mapping[str, Any], name: str, record: str) -> list[str]:
    """Give the codes that stand under a name, each once. Refuses: CODE_UNKNOWN."""
    codes = sorted(set(given.get(name) or ()))
    key = CATALOG.entities[record].key
    if codes and len(await act.work.find(record, f"{key} = any($2)", codes)) < len(codes):
        act.refuse(Code.CODE_UNKNOWN, name)
    return codes


async def own_firm(act: Act) -> Record:
    """Give the caller's own enterprise, which may not move to another grid meanwhile.

    Refuses: RECORD_NOT_FOUND.
    """
    found = await act.work.find("Enterprise", "id = $2", act.caller.enterprise_id, lock="share")
    if not found:
        act.refuse(Code.RECORD_NOT_FOUND)
    return found[0]
