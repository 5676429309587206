"""Two trees and who answers: statistics divisions, management grids, assignments, officers."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S3, Json, Scoping, field, link, record
from schema.masks import MASK_NAME, MASK_PHONE
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import Department
    from schema.records.enterprise import Enterprise, Site


class GridLevel(Enum):
    """Level of a grid in the management tree."""

    CITY = "CITY"
    DISTRICT = "DISTRICT"
    TOWN = "TOWN"
    VILLAGE = "VILLAGE"


class GridState(Enum):
    """Life cycle of a grid."""

    DRAFTED = "DRAFTED"
    APPROVED = "APPROVED"
    IN_FORCE = "IN_FORCE"
    REDRAWN = "REDRAWN"


class OfficerRole(Enum):
    """What an officer does in a grid."""

    LEADER = "LEADER"
    MEMBER = "MEMBER"
    INSPECTOR = "INSPECTOR"


@record("divisions", family="registration", scoping=Scoping.SHARED, key="code", natural="code")
class Division:
    """A statistics division."""

    code: Annotated[str, field(S0)]
    name: Annotated[str, field(S0)]
    level: Annotated[str, field(S0, codes=GridLevel)]
    valid_from: Annotated[date | None, field(S0)]
    valid_to: Annotated[date | None, field(S0)]
    parent: Annotated["Division | None", link(by="parent_code")]
    children: Annotated[list["Division"], link(by="parent_code")]
    grids: Annotated[list["DivisionGrid"], link(by="division_code")]


@record("grids", family="responsibility", scoping=Scoping.SHARED, key="code", natural="code")
class Grid:
    """A unit of the management tree under one leader."""

    code: Annotated[int, field(S0, label="grid_code")]
    name: Annotated[str, field(S0)]
    level: Annotated[str, field(S0, codes=GridLevel)]
    state: Annotated[str, field(S0, codes=GridState)]
    has_committee: Annotated[bool, field(S0)]
    boundary: Annotated[Json | None, field(S1)]
    centre_longitude: Annotated[Decimal | None, field(S0)]
    centre_latitude: Annotated[Decimal | None, field(S0)]
    planned: Annotated[list[str] | None, field(S0, label="planned_divisions")]
    valid_from: Annotated[date, field(S1)]
    valid_to: Annotated[date | None, field(S1)]
    division: Annotated["Division | None", link(by="division_code")]
    parent: Annotated["Grid | None", link(by="parent_code")]
    children: Annotated[list["Grid"], link(by="parent_code")]
    leader: Annotated["Officer | None", link(by="leader_id", wide=True)]
    members: Annotated[list["Officer"], link(by="grid_code")]
    enterprises: Annotated[list["Enterprise"], link(by="village_code")]
    assignments: Annotated[list["GridAssignment"], link(by="grid_code")]
    divisions: Annotated[list["DivisionGrid"], link(by="grid_code")]


@record("division_grids", family="responsibility", scoping=Scoping.SHARED, key="code")
class DivisionGrid:
    """For which days a division belongs to a grid."""

    code: Annotated[str, field(S0)]
    valid_from: Annotated[date, field(S0)]
    valid_to: Annotated[date | None, field(S0)]
    division: Annotated["Division", link(by="division_code")]
    grid: Annotated["Grid", link(by="grid_code")]


@record("officers", family="responsibility", unique=(("badge_no",),))
class Officer(Filed):
    """A grid leader, grid member or inspector; scoped by the grid that he or she serves."""

    name: Annotated[str, field(S0, "responsibility", mask=MASK_NAME)]
    role: Annotated[str, field(S0, "responsibility", codes=OfficerRole)]
    badge_no: Annotated[str, field(S1, "officer_name")]
    mobile: Annotated[str | None, field(S3, "officer_contact", mask=MASK_PHONE)]
    office_phone: Annotated[str | None, field(S0, "responsibility")]
    grid: Annotated["Grid", link(by="grid_code")]
    department: Annotated["Department | None", link(by="department_code")]


@record(
    "grid_assignments",
    row=S1,
    family="responsibility",
    one_open=(("site_id", "assigned_to is null"),),
    checks={"term_is_forward": "assigned_to is null or assigned_to >= assigned_from"},
)
class GridAssignment(Filed):
    """For which days a site belongs to a grid; exactly one is open."""

    assigned_from: Annotated[date, field(S1, "responsibility")]
    assigned_to: Annotated[date | None, field(S1, "responsibility")]
    reason: Annotated[str | None, field(S1, "responsibility")]
    grid: Annotated["Grid", link(by="grid_code", cls=S1)]
    proposed_by: Annotated["Officer | None", link(by="proposed_by_id", cls=S1, wide=True)]
    approved_by: Annotated["Officer | None", link(by="approved_by_id", cls=S1, wide=True)]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
