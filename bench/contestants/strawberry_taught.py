"""Strawberry as its documentation teaches it: types, SQLAlchemy's async ORM, one DataLoader a relation.

Source: strawberry.rocks/docs/guides/dataloaders and /docs/integrations/starlette.
"""

import os
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.types import Info

from bench.contestants.scope import CITY, area
from bench.contestants.tables import (
    Base,
    EnterpriseRow,
    GridRow,
    HazardRow,
    HazardTextRow,
    InspectionRow,
    LicenceKindRow,
    LicenceRow,
    SiteRow,
)

Sessions = async_sessionmaker(create_async_engine(
    "postgresql+asyncpg://", pool_size=int(os.environ["BENCH_POOL"]), max_overflow=0), expire_on_commit=False)
Load = Callable[[list[Any]], Awaitable[list[Any]]]


def one(row: type[Base], key: str) -> Load:
    """Make the batch function of a to-one relation."""
    column = getattr(row, key)

    async def load(keys: list[Any]) -> list[Any]:
        wanted = select(row).where(column.in_(keys))
        if hasattr(row, "city_code"):
            wanted = wanted.where(row.city_code == CITY)
        async with Sessions() as session:
            found = {getattr(r, key): r for r in await session.scalars(wanted)}
        return [found.get(k) for k in keys]

    return load


def many(row: type[Any], key: str, order: str) -> Load:
    """Make the batch function of a to-many relation."""
    column = getattr(row, key)

    async def load(keys: list[Any]) -> list[Sequence[Any]]:
        wanted = select(row).where(column.in_(keys)).order_by(getattr(row, order))
        if hasattr(row, "city_code"):
            wanted = wanted.where(row.city_code == CITY)
        found = defaultdict(list)
        async with Sessions() as session:
            for r in await session.scalars(wanted):
                found[getattr(r, key)].append(r)
        return [found[k] for k in keys]

    return load


BATCHES = {
    "grid": one(GridRow, "code"), "kind": one(LicenceKindRow, "code"),
    "text": one(HazardTextRow, "id"), "enterprise": one(EnterpriseRow, "id"),
    "licences": many(LicenceRow, "enterprise_id", "id"),
    "inspections": many(InspectionRow, "enterprise_id", "id"),
    "hazards": many(HazardRow, "enterprise_id", "id"),
    "children": many(GridRow, "parent_code", "code"),
    "enterprises": many(EnterpriseRow, "village_code", "id"),
}


class Context(dict[str, Any]):
    """What one request keeps: its loaders and its caller."""

    def __init__(self, request: Request) -> None:
        """Make fresh loaders, whose caches end with the request."""
        super().__init__(request=request)
        self.area = area(request.headers)
        self.load = {name: DataLoader(load_fn=batch) for name, batch in BATCHES.items()}


Asked = Info[Context, None]


@strawberry.type
class Grid:
    """A grid."""

    row: strawberry.Private[GridRow]
    name: str

    @strawberry.field
    def code(self) -> str:
        """Give the code as text: it is too long for an Int."""
        return str(self.row.code)

    @strawberry.field
    async def parent(self, info: Asked) -> "Grid | None":
        """Load the grid above."""
        if self.row.parent_code is None:
            return None
        return as_grid(await info.context.load["grid"].load(self.row.parent_code))

    @strawberry.field
    async def children(self, info: Asked, first: int) -> list["Grid"]:
        """Load the grids below."""
        rows = await info.context.load["children"].load(self.row.code)
        return [Grid(row=r, name=r.name) for r in rows[:first]]

    @strawberry.field
    async def enterprises(self, info: Asked, first: int) -> list["Enterprise"]:
        """Load the enterprises of a village."""
        town = info.context.area.town
        rows = await info.context.load["enterprises"].load(self.row.code)
        return [as_enterprise(r) for r in rows if r.town_code == town][:first]


@strawberry.type
class Kind:
    """A kind of licence."""

    name: str


@strawberry.type
class Licence:
    """A licence."""

    licence_no: str
    valid_to: date | None
    state: str
    kind_code: strawberry.Private[str]

    @strawberry.field
    async def kind(self, info: Asked) -> Kind:
        """Load the kind."""
        return Kind(name=(await info.context.load["kind"].load(self.kind_code)).name)


@strawberry.type
class Inspection:
    """An inspection."""

    inspected_at: datetime
    kind: str
    conclusion: str | None
    state: str


@strawberry.type
class Hazard:
    """A hazard."""

    id: strawberry.Private[UUID]
    enterprise_id: strawberry.Private[UUID]
    found_at: datetime
    level: str
    state: str
    deadline: date

    @strawberry.field
    async def description(self, info: Asked) -> str | None:
        """Load the guarded text."""
        text = await info.context.load["text"].load(self.id)
        return text and text.description

    @strawberry.field
    async def enterprise(self, info: Asked) -> "Enterprise":
        """Load where it was found."""
        return as_enterprise(await info.context.load["enterprise"].load(self.enterprise_id))


@strawberry.type
class Enterprise:
    """An enterprise."""

    id: strawberry.ID
    uscc: str | None
    name: str
    status: str
    industry_sector: str | None
    size_class: str | None
    risk_level: str | None
    supervision_level: str | None
    registered_address: str | None
    file_state: str
    key: strawberry.Private[UUID]
    village_code: strawberry.Private[int | None]

    @strawberry.field
    async def grid(self, info: Asked) -> Grid | None:
        """Load the village."""
        return as_grid(await info.context.load["grid"].load(self.village_code))

    @strawberry.field
    async def licences(self, info: Asked, first: int) -> list[Licence]:
        """Load the first licences."""
        rows = await info.context.load["licences"].load(self.key)
        return [Licence(licence_no=r.licence_no, valid_to=r.valid_to, state=r.state,
                        kind_code=r.kind_code) for r in rows[:first]]

    @strawberry.field
    async def inspections(self, info: Asked, first: int) -> list[Inspection]:
        """Load the first inspections."""
        rows = await info.context.load["inspections"].load(self.key)
        return [Inspection(inspected_at=r.inspected_at, kind=r.kind, conclusion=r.conclusion,
                           state=r.state) for r in rows[:first]]

    @strawberry.field
    async def hazards(self, info: Asked, first: int) -> list[Hazard]:
        """Load the first hazards."""
        rows = await info.context.load["hazards"].load(self.key)
        return [as_hazard(r) for r in rows[:first]]


@strawberry.type
class TownCount:
    """How many there are in a town."""

    town_code: str
    count: int


def as_grid(row: GridRow | None) -> Grid | None:
    """Turn a row into its type."""
    return None if row is None else Grid(row=row, name=row.name)


def as_hazard(row: HazardRow) -> Hazard:
    """Turn a row into its type."""
    return Hazard(id=row.id, enterprise_id=row.enterprise_id, found_at=row.found_at, level=row.level,
                  state=row.state, deadline=row.deadline)


def as_enterprise(row: EnterpriseRow) -> Enterprise:
    """Turn a row into its type."""
    return Enterprise(
        id=strawberry.ID(str(row.id)), key=row.id, uscc=row.uscc, name=row.name, status=row.status,
        industry_sector=row.industry_sector, size_class=row.size_class, risk_level=row.risk_level,
        supervision_level=row.supervision_level, registered_address=row.registered_address,
        file_state=row.file_state, village_code=row.village_code)


async def _by_town(row: type[Any], district: int, *conditions: Any) -> list[TownCount]:
    wanted = (
        select(row.town_code, func.count())
        .where(row.city_code == CITY, row.district_code == district, *conditions)
        .group_by(row.town_code).order_by(row.town_code))
    async with Sessions() as session:
        return [TownCount(town_code=str(t), count=n) for t, n in await session.execute(wanted)]


@strawberry.type
class Query:
    """The roots."""

    @strawberry.field
    async def enterprise(self, info: Asked, uscc: str) -> Enterprise | None:
        """Find one enterprise of the caller's town."""
        wanted = select(EnterpriseRow).where(
            EnterpriseRow.city_code == CITY, EnterpriseRow.uscc == uscc,
            EnterpriseRow.town_code == info.context.area.town)
        async with Sessions() as session:
            row = await session.scalar(wanted)
        return row and as_enterprise(row)

    @strawberry.field
    async def enterprises(self, info: Asked, first: int) -> list[Enterprise]:
        """List the first enterprises of the caller's town."""
        wanted = select(EnterpriseRow).where(
            EnterpriseRow.city_code == CITY, EnterpriseRow.town_code == info.context.area.town,
        ).order_by(EnterpriseRow.id).limit(first)
        async with Sessions() as session:
            return [as_enterprise(r) for r in await session.scalars(wanted)]

    @strawberry.field
    async def grid(self, info: Asked, code: str) -> Grid | None:
        """Find one grid."""
        return as_grid(await info.context.load["grid"].load(int(code)))

    @strawberry.field
    async def enterprises_by_town(self, info: Asked) -> list[TownCount]:
        """Count the enterprises of the caller's district."""
        return await _by_town(EnterpriseRow, info.context.area.district)

    @strawberry.field
    async def open_hazards_by_town(self, info: Asked) -> list[TownCount]:
        """Count the open hazards of the caller's district."""
        return await _by_town(
            HazardRow, info.context.area.district, HazardRow.closed_on.is_(None))


def _new_hazard(site: SiteRow, description: str, category: str, deadline: date) -> HazardRow:
    now = datetime.now(UTC)
    where = {c: getattr(site, c) for c in (
        "city_code", "district_code", "town_code", "village_code", "enterprise_id")}
    return HazardRow(
        **where, site_id=site.id, found_at=now, recorded_at=now, fact_from=now.date(), version=1,
        recorded_by="bench", source_system="bench", source_code="W", category_code=category,
        level="GENERAL", state="REGISTERED", deadline=deadline, text=HazardTextRow(
            **where, description=description, photos_before=[], photos_after=[]))


@strawberry.type
class Mutation:
    """What may be written."""

    @strawberry.mutation
    async def register_hazard(
        self, info: Asked, site: UUID, description: str, category: str, deadline: date
    ) -> Hazard | None:
        """Add a hazard at a site of the caller's town."""
        wanted = select(SiteRow).where(
            SiteRow.city_code == CITY, SiteRow.id == site, SiteRow.town_code == info.context.area.town)
        async with Sessions() as session:
            found = await session.scalar(wanted)
            if found is None:
                return None
            hazard = _new_hazard(found, description, category, deadline)
            session.add(hazard)
            await session.commit()
        return as_hazard(hazard)


class Endpoint(GraphQL[Context, None]):
    """The endpoint with a context of our own."""

    async def get_context(
        self, request: Request | WebSocket, response: Response | WebSocket
    ) -> Context:
        """Make the context of one request."""
        del response
        return Context(request)  # type: ignore[arg-type]


app = Starlette(routes=[
    Route("/graphql", Endpoint(strawberry.Schema(Query, Mutation), graphql_ide=None), methods=["POST"])])
