"""A site or an enterprise that moves to another scope to one statement: all that is filed under it follows.

Apart from render_write.py, which changes rows that were read: these are many, and what they say stays.
Only where they lie is changed, so that their versions and clocks stay too.

Invariant: a row with a site lies where its site does, any other row of an enterprise where that does.
Invariant: tasks lie where the unit is that carries them out, and stay there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from schema.catalog import Catalog
from schema.field import SHARD, Entity

# Both move as records, with version and clock.
MOVERS = frozenset({"Enterprise", "Site"})


@dataclass(frozen=True)
class Follow:
    """Scope columns that change with some sites, or with some enterprises.

    `whole` enterprises take the rows at their sites along; else these are left to their sites.
    """

    values: Mapping[str, Any]
    sites: tuple[UUID, ...] = ()
    enterprises: tuple[UUID, ...] = ()
    whole: bool = False


def followers(catalog: Catalog, *, whole: bool) -> Iterator[Entity]:
    """Give the records whose rows may lie under an enterprise, and follow it."""
    for entity in catalog.entities.values():
        moves = entity.name not in MOVERS or (whole and entity.name == "Site")
        if entity.scoped and moves and not entity.parties:
            yield entity


def _seat(catalog: Catalog, entity: Entity) -> tuple[str, str]:
    """Give conditions on rows: that they lie at some site, and at one of the sites of a placeholder."""
    if "site_id" in catalog.stored[entity.name].main.c:
        return "site_id is not null", "site_id = any({})"
    for k in entity.links.values():
        target = catalog.stored[k.target].main
        if not (k.many or k.nullable) and "site_id" in target.c:
            # A part lies where the whole does.
            head = f"{k.by} in (select id from {target.name} where {SHARD} = $1 and site_id "
            return f"{head}is not null)", head + "= any({}))"
    return "", ""


def _conditions(catalog: Catalog, entity: Entity, follow: Follow, n: int) -> Iterator[str]:
    placed, at = _seat(catalog, entity)
    if follow.enterprises:
        apart = f" and not {placed}" if placed and not follow.whole else ""
        yield f"enterprise_id = any(${n}){apart}"
    if follow.sites and at:
        yield at.format(f"${n + 1}")


def render_follow(catalog: Catalog, city_code: int, follow: Follow) -> tuple[str, list[Any]]:
    """Render the changes of all tables as one statement with its arguments."""
    names = list(follow.values)
    assigned = ", ".join(f'"{c}" = ${n}' for n, c in enumerate(names, 2))
    last = len(names) + 2
    parts: list[str] = []
    for entity in followers(catalog, whole=follow.whole):
        stored = catalog.stored[entity.name]
        where = " or ".join(_conditions(catalog, entity, follow, last))
        if where:
            chosen = f"where {SHARD} = $1 and ({where})"
            parts.append(f"update {stored.main.name} set {assigned} {chosen}")
            parts += (f"update {table.name} set {assigned} where {SHARD} = $1"
                      f" and id in (select id from {stored.main.name} {chosen})"
                      for table in stored.placed if table is not stored.main)
    body = ", ".join(f"f{n} as ({part})" for n, part in enumerate(parts))
    given = f"${last}::uuid[] is not null and ${last + 1}::uuid[] is not null"
    return (f"with {body} select where {given}",
            [city_code, *follow.values.values(), list(follow.enterprises), list(follow.sites)])
