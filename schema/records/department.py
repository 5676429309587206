"""Departments' published enterprise lists: which office answers for which enterprise."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import Department
    from schema.records.enterprise import Enterprise


class DepartmentListState(Enum):
    """Life cycle of a list."""

    DRAFTED = "DRAFTED"
    PUBLISHED = "PUBLISHED"
    CHALLENGED = "CHALLENGED"
    SETTLED = "SETTLED"


class ListRole(Enum):
    """What a department is to an enterprise on its list."""

    COMPETENT = "COMPETENT"
    LEAD_SUPERVISOR = "LEAD_SUPERVISOR"
    JOINT = "JOINT"


@record("department_lists", family="department_list", unique=(("department_code", "version_no"),))
class DepartmentList(Filed):
    """One version of a department's list."""

    version_no: Annotated[int, field(S0, "department_list")]
    year: Annotated[int, field(S0, "department_list")]
    published_on: Annotated[date | None, field(S0, "department_list")]
    state: Annotated[str, field(S0, "department_list", codes=DepartmentListState)]
    department: Annotated["Department", link(by="department_code")]
    entries: Annotated[list["DepartmentListEntry"], link(by="list_id")]


@record(
    "department_list_entries",
    family="department_list",
    unique=(("list_id", "enterprise_id", "role"),),
    one_open=(("enterprise_id", "role = 'LEAD_SUPERVISOR' and current"),),
)
class DepartmentListEntry(Filed):
    """One enterprise on one list.

    `current` entries are in force: the hub routes by them, and one of them at most names the lead. A
    second department's claim to lead is an entry that is not current, until the claim is settled.
    """

    role: Annotated[str, field(S0, "department_list", codes=ListRole)]
    reason: Annotated[str | None, field(S0, "department_list")]
    current: Annotated[bool, field(S0, "department_list")]
    challenged_on: Annotated[date | None, field(S0, "department_list")]
    challenge_reason: Annotated[str | None, field(S1, "responsibility")]
    settled_on: Annotated[date | None, field(S1, "responsibility")]
    settlement: Annotated[str | None, field(S1, "responsibility")]
    department: Annotated["Department", link(by="department_code")]
    department_list: Annotated["DepartmentList", link(by="list_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
