"""Rows into tables by COPY: the one way in which much data is loaded."""

from collections.abc import Iterable
from typing import Any

import asyncpg
import orjson
from sqlalchemy import Table
from sqlalchemy.types import JSON

from schema.catalog import CATALOG, METADATA
from schema.field import Entity

Row = dict[str, Any]


async def copy_rows(
    connection: asyncpg.Connection, table: Table, rows: Iterable[Row], into: str | None = None
) -> None:
    """Copy rows into one table, or `into` another of its shape; an absent key is a null."""
    columns = [c.name for c in table.c]
    documents = [c.name for c in table.c if isinstance(c.type, JSON)]
    for c in documents:
        rows = [
            row if row.get(c) is None else row | {c: orjson.dumps(row[c]).decode()} for row in rows
        ]
    # This runs for every value that is ever loaded: no test a value here.
    records = (tuple(map(row.get, columns)) for row in rows)
    await connection.copy_records_to_table(into or table.name, records=records, columns=columns)


async def copy_entity(connection: asyncpg.Connection, entity: Entity, rows: list[Row]) -> None:
    """Copy rows of one record into its main and side tables, filling the stored masks."""
    masks = [f for f in entity.fields.values() if f.mask]
    for row in rows:
        for f in masks:
            raw = row.get(f.column)
            row[f.masked_column] = f.mask.apply(raw) if raw and f.mask else None
    stored = CATALOG.stored[entity.name]
    await copy_rows(connection, stored.main, rows)
    for side in stored.sides.values():
        if entity.name == "Enterprise":
            await copy_rows(connection, side, ({**r, "enterprise_id": r["id"]} for r in rows))
        else:
            await copy_rows(connection, side, rows)


async def copy_registry(connection: asyncpg.Connection, rows: list[Row]) -> None:
    """Copy the nation-wide keys of enterprises."""
    await copy_rows(
        connection, METADATA.tables["enterprise_registry"],
        ({**r, "enterprise_id": r["id"]} for r in rows),
    )
