"""The frozen catalog: every record, where it is stored, and which root fields reach it."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType

from sqlalchemy import MetaData

from schema.field import Entity, camel
from schema.grouping import stats_name
from schema.reading import entities
from schema.tables import Stored, build_tables

MODULES = (
    "code_lists", "grid", "enterprise", "licence", "enforcement", "special", "hazard",
    "standardization", "credit", "evaluation", "accident", "department", "supervision",
    "quality", "task", "attachment", "correction", "draft",
)
METADATA = MetaData()


@dataclass(frozen=True)
class Root:
    """A root field: the record it reads, and whether it lists or looks up."""

    entity: str
    many: bool


@dataclass(frozen=True)
class Catalog:
    """All records, their tables and the root fields that reach them."""

    entities: Mapping[str, Entity]
    stored: Mapping[str, Stored]
    roots: Mapping[str, Root]
    stats: Mapping[str, str]  # root field of totals to the record


def singular(entity: Entity) -> str:
    """Name the look-up of a record.

    A record's class name in GraphQL spelling: `MajorInstallation` is `majorInstallation`.
    """
    return entity.name[0].lower() + entity.name[1:]


def listing_name(entity: Entity) -> str:
    """Name the list of a record; an uncountable table name gets `List` behind its class."""
    name = camel(entity.table)
    return name if name != singular(entity) else f"{name}List"


def check(found: Mapping[str, Entity]) -> None:
    """Check that the declarations hold together.

    Raises ValueError when a link leads nowhere, or a to-many link names no column of its target.
    """
    for e in found.values():
        for k in e.links.values():
            if k.target not in found:
                raise ValueError(f"{e.name}.{k.name} links to an undeclared record")
            if not k.many:
                continue
            target = found[k.target]
            known = {j.by for j in target.links.values() if not j.many}
            if k.by not in known | {"enterprise_id"}:
                raise ValueError(f"{e.name}.{k.name}: {k.target} has no {k.by}")


def build_catalog(metadata: MetaData) -> Catalog:
    """Read the declarations, check them and derive their tables into `metadata`."""
    for module in MODULES:
        import_module(f"schema.records.{module}")
    found = {e.name: e for e in entities()}
    check(found)
    roots: dict[str, Root] = {}
    for e in found.values():
        roots[listing_name(e)] = Root(e.name, many=True)
        roots[singular(e)] = Root(e.name, many=False)
    stats = {stats_name(e): e.name for e in found.values() if e.scoped}
    return Catalog(
        MappingProxyType(found), build_tables(found, metadata), MappingProxyType(roots),
        MappingProxyType(stats),
    )


CATALOG = build_catalog(METADATA)
