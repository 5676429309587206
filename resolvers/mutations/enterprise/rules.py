"""Rules of the enterprise file that several verbs share: who edits what, what is missing, what is open."""

from collections.abc import Iterable, Mapping
from typing import Any, Never

from stdnum.cn import uscc as credit_code

from auth.policy.acting import parts_of
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.checks import check_known
from schema.homes import is_sole_proprietor, part_address
from schema.ownership import owners_of
from schema.workflows import Actor

DRAFTING = frozenset({"DRAFT", "RETURNED"})
ENDED = frozenset({"CLOSED", "ARCHIVED"})
# Changed facts of a standing file that somebody else has to look at before they count: by town or village.
BY_TOWN = frozenset({"address", "specialFields", "riskLevel"})
BY_VILLAGE = frozenset({"name", "legalRepresentative", "industry"})
# Columns that hold an address.
HOMES = frozenset({"registered_address", "address"})
# Fields that hold codes of a list, several at once, and the list.
LISTS = {"specialFields": "SpecialField", "keyLevel": "KeyLevel"}
# What a file cannot be sent without; an empty set of special fields is declared, not left out.
REQUIRED = {
    "uscc": "uscc", "name": "name", "legalRepresentative": "legal_representative",
    "industry": "industry_code", "employees": "employees", "specialFields": "special_fields",
}
# What a file cannot be active without.
SETTLED = {
    "supervisingDepartment": "supervising_department_code", "specialFields": "special_fields",
    "industrySector": "industry_sector",
}
# A request to take an enterprise over that waits for the town that was asked.
OPEN_TRANSFER = ("ISSUED", "RECEIVED", "IN_PROGRESS", "ESCALATED")
TRANSFERS = ("enterprise_id = $2 and kind = 'TRANSFER' and to_grid_code is not null"
             f" and state in {OPEN_TRANSFER}")
OPEN_MATTERS = {
    "hazards": ("Hazard", "state not in ('CLOSED', 'STRUCK_OFF', 'CLOSED_BY_SHUTDOWN')"),
    "penaltyCases": ("PenaltyCase", "state not in ('CLOSED', 'WITHDRAWN')"),
}


def check_owner(act: Act, record: str, *, drafting: bool = False) -> dict[str, Any]:
    """See that every field that was filled in is the caller's to edit, and give all as columns.

    Refuses: FIELD_NOT_YOURS, NOTHING_TO_CHANGE.
    """
    for one in act.verb.inputs:
        if one.name not in act.given:
            continue
        owners = owners_of(record, one.name, drafting=drafting)
        reported = not drafting and one.name in BY_TOWN | BY_VILLAGE
        own = parts_of(act.caller) - ({str(Actor.ENTERPRISE)} if reported else set())
        if not owners & own:
            act.refuse(Code.FIELD_NOT_YOURS, one.name, owners=", ".join(sorted(owners)) or "hub")
    filled = act.filled()
    if not filled:
        act.refuse(Code.NOTHING_TO_CHANGE)
    return filled


async def check_codes(act: Act, given: Mapping[str, Any]) -> None:
    """See that codes of which a field holds several are on their list. Refuses: CODE_UNKNOWN."""
    for name, record in LISTS.items():
        await check_known(act, given, name, record)


async def file_of(act: Act, row: Mapping[str, Any]) -> Record:
    """Give the file that a row lies in, locked. Refuses: RECORD_NOT_FOUND, STATE_NOT_ALLOWED."""
    found = await act.lock("Enterprise", row["enterprise_id"])
    check_standing(act, found)
    return found


def check_standing(act: Act, file: Mapping[str, Any]) -> None:
    """See that a file has not ended. Refuses: STATE_NOT_ALLOWED."""
    if file["file_state"] in ENDED:
        act.refuse(Code.STATE_NOT_ALLOWED, state=file["file_state"], wanted="ACTIVE")


async def check_code(act: Act, number: str) -> None:
    """See that a credit code is one, and names no other enterprise. Refuses: USCC_INVALID, RECORD_EXISTS.

    That a code is taken tells nothing new: the register of enterprises is public.
    """
    if number != credit_code.compact(number) or not credit_code.is_valid(number):
        act.refuse(Code.USCC_INVALID, "uscc")
    taken = await act.work.connection.fetchval(
        "select true from enterprise_registry where uscc = $1", number)
    if taken:
        act.refuse(Code.RECORD_EXISTS, "uscc")


def register(act: Act, file: Record, number: str) -> None:
    """Let a credit code name an enterprise in the nation."""
    act.work.write("enterprise_registry", {
        "uscc": number, "city_code": file["city_code"], "enterprise_id": file.id})


def is_home(file: Mapping[str, Any]) -> bool:
    """Say whether whoever owns an enterprise may live where it works."""
    return is_sole_proprietor(file["uscc"], file.get("registration_type_code"))


def parted(file: Mapping[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Part an address among columns of an enterprise or its site into what is open and what is a home's."""
    out = dict(values)
    for column in HOMES & values.keys():
        out[column], out["home_address"] = part_address(values[column], home=is_home(file))
    return out


async def identify(act: Act, file: Record, number: str) -> None:
    """Let a credit code name an enterprise that had none; that of a sole proprietor parts its addresses.

    Refuses: USCC_INVALID, RECORD_EXISTS.
    """
    await check_code(act, number)
    register(act, file, number)
    act.change(file, uscc=number)
    await part_homes(act, file)


async def part_homes(act: Act, file: Record) -> None:
    """Part the addresses of a file that has turned out to be a sole proprietor's."""
    for row in (file, *await sites_of(act, file)):
        whole = {c: row[c] for c in HOMES & row.keys() if row[c] is not None}
        kept = await act.work.guarded(row, "home_address")
        if is_home(file) and whole and kept.get("home_address") is None:
            act.change(row, **parted(file, whole))


async def sites_of(act: Act, file: Record) -> list[Record]:
    """Give the sites of an enterprise that are still in use, locked."""
    return await act.work.find("Site", "enterprise_id = $2 and fact_to is null", file.id, lock="update")


async def check_principal(act: Act) -> None:
    """See that a principal of this enterprise who is in office confirms it. Refuses: PRINCIPAL_REQUIRED."""
    person = act.linked("principal")
    fits = person is not None and (
        person["enterprise_id"] == act.record.id and person["post"] == "PRINCIPAL"
        and person["fact_to"] is None)
    if not fits:
        act.refuse(Code.PRINCIPAL_REQUIRED, "principal")


def incomplete(act: Act, missing: Iterable[str]) -> Never:
    """Refuse a file that lacks something. Refuses: FILE_INCOMPLETE."""
    names = list(missing)
    act.refuse(Code.FILE_INCOMPLETE, names[0], missing=", ".join(names))


async def check_filled(act: Act, wanted: Mapping[str, str], *more: str) -> None:
    """See that fields of the file are filled in; `more` names what else is missing.

    Refuses: FILE_INCOMPLETE.
    """
    stood = {**act.record, **await act.work.guarded(act.record, *wanted.values())}
    missing = [name for name, column in wanted.items() if stood.get(column) is None]
    if missing or more:
        incomplete(act, [*missing, *more])


async def check_nothing_open(act: Act, **more: tuple[str, str]) -> None:
    """See that no hazard and no case of the enterprise is open. Refuses: MATTERS_OPEN."""
    found = {}
    for name, (record, condition) in {**OPEN_MATTERS, **more}.items():
        rows = await act.work.find(record, f"enterprise_id = $2 and {condition}", act.record.id)
        if rows:
            found[name] = len(rows)
    if found:
        act.refuse(Code.MATTERS_OPEN, open=", ".join(f"{k} {n}" for k, n in found.items()))
