"""Materials of the enterprise file to the chemicals of a major installation, its R and its level.

What GB 18218 says is computed in `schema/rules/gb18218.py`; this reads what it needs, and files the result.

Invariant: R, level and chemicals of an installation are computed from materials, never filled in.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.rules.gb18218 import Chemical, critical_of, level, r_of, reaches
from schema.verb import plain

MATERIALS = plain("materials", UUID, many=True, target="Material")
POINTS_MIN = 4


@dataclass(frozen=True)
class Part:
    """One chemical with the material that it was computed from."""

    chemical: Chemical
    material: UUID
    facts: dict[str, Any]

    @property
    def columns(self) -> dict[str, Any]:
        """What is filed of it."""
        held = self.chemical
        return {"name_zh": self.facts["name_zh"], "quantity_t": held.quantity,
                "critical_quantity_t": held.critical, "beta": held.beta,
                "substance_code": self.facts["substance_code"],
                "category_code": self.facts["category_code"],
                "material_id": self.material, "fact_to": None}


async def materials_of(act: Act, site: UUID) -> list[Record]:
    """Give the materials that were named, or all that the site holds. Refuses: LINK_UNKNOWN."""
    given = act.given.get("materials")
    if not given:
        return await act.work.find("Material", "site_id = $2 and fact_to is null", site)
    rows = [act.work.known["Material", key] for key in dict.fromkeys(given)]
    for n, row in enumerate(rows):
        if row["site_id"] != site:
            act.refuse(Code.LINK_UNKNOWN, f"materials.{n}")
    return rows


async def counted(act: Act) -> list[Record]:
    """Give the materials that count for an installation: named now, or counted before."""
    keys = [r["material_id"] for r in await _chemicals(act, act.record)
            if r["material_id"] and r["fact_to"] is None]
    if act.given.get("materials") or not keys:
        return await materials_of(act, act.record["site_id"])
    return await act.work.find("Material", "id = any($2) and fact_to is null", keys)


async def parts_of(act: Act, materials: list[Record]) -> list[Part]:
    """Find critical quantity and beta of each material that the standard knows. Refuses: CATEGORY_MISSING."""
    guarded = await act.work.guarded_of(materials, "name_zh", "max_quantity_t")
    substances = {r["code"]: r for r in await act.work.find("CriticalSubstance")}
    categories = {r["code"]: r for r in await act.work.find("CriticalCategory")}
    out = []
    for row in materials:
        one = {**row, **guarded[row.id]}
        critical, beta = critical_of(substances.get(one["substance_code"]),
                                     categories.get(one["category_code"]))
        if critical is None:
            continue
        if beta is None:
            act.refuse(Code.CATEGORY_MISSING, "materials")
        out.append(Part(Chemical(one["max_quantity_t"], critical, beta), row.id, one))
    return out


def judge(act: Act, parts: list[Part], people: int) -> dict[str, Any]:
    """Compute R and level. Refuses: INSTALLATION_BELOW_CRITICAL."""
    chemicals = [p.chemical for p in parts]
    if not reaches(chemicals):
        act.refuse(Code.INSTALLATION_BELOW_CRITICAL, "materials")
    r_value = r_of(chemicals, people)
    return {"r_value": r_value, "level": level(r_value)}


async def _chemicals(act: Act, installation: Record) -> list[Record]:
    return await act.work.find("InstallationChemical", "installation_id = $2", installation.id, lock="update")


async def file_chemicals(act: Act, installation: Record, parts: list[Part]) -> None:
    """File the chemicals behind R; of one that is held no longer nothing is left."""
    known = {row["material_id"] or row.id: row for row in await _chemicals(act, installation)}
    for part in parts:
        row = known.pop(part.material, None)
        if row is None:
            act.add("InstallationChemical", installation, installation_id=installation.id, **part.columns)
        else:
            act.change(row, **part.columns)
    for row in known.values():
        act.change(row, quantity_t=Decimal(0), fact_to=act.today)


def check_outline(act: Act) -> None:
    """See that the location is an outline on a map. Refuses: SHAPE_INVALID."""
    shape = act.given.get("location")
    if shape is not None and not _is_polygon(shape):
        act.refuse(Code.SHAPE_INVALID, "location")


def _is_polygon(shape: object) -> bool:
    if not isinstance(shape, dict) or shape.get("type") != "Polygon":
        return False
    rings = shape.get("coordinates")
    return isinstance(rings, list) and bool(rings) and all(map(_is_ring, rings))


def _is_ring(ring: object) -> bool:
    return (isinstance(ring, list) and len(ring) >= POINTS_MIN and ring[0] == ring[-1]
            and all(map(_is_point, ring)))


def _is_point(point: object) -> bool:
    if not (isinstance(point, list) and len(point) == 2 and all(type(x) in (int, float) for x in point)):
        return False
    return bool(abs(point[0]) <= 180 and abs(point[1]) <= 90)
