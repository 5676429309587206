"""The tables that the ORM reads, as its documentation declares them; the columns are the hub's."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, DateTime, ForeignKeyConstraint, Text, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    """Base of the mapped classes."""

    type_annotation_map = {  # noqa: RUF012  # SQLAlchemy's way to say it
        int: BigInteger, datetime: DateTime(timezone=True), list[str]: ARRAY(Text),
    }


class GridRow(Base):
    """A grid."""

    __tablename__ = "grids"
    code: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    parent_code: Mapped[int | None]


class EnterpriseRow(Base):
    """An enterprise."""

    __tablename__ = "enterprises"
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    uscc: Mapped[str | None]
    name: Mapped[str]
    status: Mapped[str]
    industry_sector: Mapped[str | None]
    size_class: Mapped[str | None]
    risk_level: Mapped[str | None]
    supervision_level: Mapped[str | None]
    registered_address: Mapped[str | None]
    file_state: Mapped[str]
    district_code: Mapped[int | None]
    town_code: Mapped[int | None]
    village_code: Mapped[int | None]


class SiteRow(Base):
    """A site of an enterprise."""

    __tablename__ = "sites"
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    enterprise_id: Mapped[UUID]
    district_code: Mapped[int | None]
    town_code: Mapped[int | None]
    village_code: Mapped[int | None]


class LicenceKindRow(Base):
    """A kind of licence."""

    __tablename__ = "licence_kinds"
    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class LicenceRow(Base):
    """A licence."""

    __tablename__ = "licences"
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    enterprise_id: Mapped[UUID]
    licence_no: Mapped[str]
    valid_to: Mapped[date | None]
    state: Mapped[str]
    kind_code: Mapped[str]


class InspectionRow(Base):
    """An inspection."""

    __tablename__ = "inspections"
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    enterprise_id: Mapped[UUID]
    inspected_at: Mapped[datetime]
    kind: Mapped[str]
    conclusion: Mapped[str | None]
    state: Mapped[str]


class HazardTextRow(Base):
    """The guarded text of a hazard."""

    __tablename__ = "hazards_commercial"
    __table_args__ = (ForeignKeyConstraint(["city_code", "id"], ["hazards.city_code", "hazards.id"]),)
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    description: Mapped[str]
    # What only writing needs is not read.
    photos_before: Mapped[list[str]] = mapped_column(deferred=True)
    photos_after: Mapped[list[str]] = mapped_column(deferred=True)
    district_code: Mapped[int | None] = mapped_column(deferred=True)
    town_code: Mapped[int | None] = mapped_column(deferred=True)
    village_code: Mapped[int | None] = mapped_column(deferred=True)
    enterprise_id: Mapped[UUID] = mapped_column(deferred=True)


class HazardRow(Base):
    """A hazard."""

    __tablename__ = "hazards"
    city_code: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True, insert_default=func.uuidv7())
    enterprise_id: Mapped[UUID]
    found_at: Mapped[datetime]
    level: Mapped[str]
    state: Mapped[str]
    deadline: Mapped[date]
    closed_on: Mapped[date | None]
    district_code: Mapped[int | None]
    town_code: Mapped[int | None]
    village_code: Mapped[int | None] = mapped_column(deferred=True)
    fact_from: Mapped[date] = mapped_column(deferred=True)
    recorded_at: Mapped[datetime] = mapped_column(deferred=True)
    recorded_by: Mapped[str] = mapped_column(deferred=True)
    source_system: Mapped[str] = mapped_column(deferred=True)
    version: Mapped[int] = mapped_column(deferred=True)
    source_code: Mapped[str] = mapped_column(deferred=True)
    category_code: Mapped[str] = mapped_column(deferred=True)
    site_id: Mapped[UUID] = mapped_column(deferred=True)
    text: Mapped[HazardTextRow] = relationship()
