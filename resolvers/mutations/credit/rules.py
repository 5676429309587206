"""Rules of credit events that several verbs share: what an event rests on, and which scheme judges it."""

from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.rules.discredit import Scheme, scheme_of, schemes

# What an event may rest on: the input and the record.
SOURCES = {"penaltyCase": "PenaltyCase", "hazard": "Hazard", "accident": "Accident"}


def check_sources(act: Act, enterprise: UUID, *, needed: bool) -> None:
    """See that an event rests on records of its own enterprise that stand.

    Refuses: LINK_UNKNOWN, CREDIT_SOURCE_MISSING, CREDIT_SOURCE_WITHDRAWN.
    """
    named = {name: act.work.known[record, act.given[name]]
             for name, record in SOURCES.items() if act.given.get(name) is not None}
    for name, row in named.items():
        if row["enterprise_id"] != enterprise:
            act.refuse(Code.LINK_UNKNOWN, name)
    if needed and not named:
        act.refuse(Code.CREDIT_SOURCE_MISSING)
    if "penaltyCase" in named:
        check_stands(act, named["penaltyCase"], "penaltyCase")


def check_stands(act: Act, case: Record, name: str = "") -> None:
    """See that a penalty has not been withdrawn. Refuses: CREDIT_SOURCE_WITHDRAWN."""
    if case["withdrawn_on"] is not None:
        act.refuse(Code.CREDIT_SOURCE_WITHDRAWN, name)


async def scheme_today(act: Act, trigger: str, name: str) -> Scheme:
    """Give the scheme in force today, by which a trigger is to be judged.

    Refuses: CODE_UNKNOWN; TRIGGER_NOT_IN_FORCE, for a trigger of another scheme.
    """
    found, scheme = await act.work.find("DiscreditTrigger", "code = $2", trigger), scheme_of(act.today)
    if not found:
        act.refuse(Code.CODE_UNKNOWN, name)
    if scheme is None or found[0]["scheme"] != scheme.name:
        act.refuse(Code.TRIGGER_NOT_IN_FORCE, name, scheme=scheme.name if scheme else "-")
    return scheme


def scheme_named(name: str) -> Scheme:
    """Find the scheme that a listing was made by. Raises LookupError where there is none of the name."""
    found = next((s for s in schemes() if s.name == name), None)
    if found is None:
        raise LookupError(f"no scheme is called {name}")
    return found
