"""Rules of quarterly reports: their quarters, and the figures that are computed and never typed."""

from datetime import date, timedelta
from typing import Any

import asyncpg

from auth.principal import Kind, Principal
from schema.field import LISTS, SHARD

# Each figure: how it is counted of which table, from the first to the last day of a quarter ($3, $4).
COUNTS = {
    "enterprises": ("enterprises", "registered_on <= $4 and (fact_to is null or fact_to > $4)"),
    "hazardsFound": ("hazards", "fact_from between $3 and $4"),
    "hazardsDue": ("hazards", "deadline between $3 and $4"),
    "hazardsRectifiedInTime": ("hazards", "deadline between $3 and $4 and rectified_on <= deadline"),
    "majorHazardsListed": ("hazards", "listed_on between $3 and $4"),
    "inspections": ("inspections", "(inspected_at at time zone 'UTC')::date between $3 and $4"),
    "penaltiesPublished": ("penalty_cases", "published_on between $3 and $4"),
    "pilots": ("pilots", "selected_on <= $4 and (left_on is null or left_on > $4)"),
    "keyIndustryPilots": (
        "pilots", "selected_on <= $4 and (left_on is null or left_on > $4) and is_key_industry"),
}


def quarter_of(day: date) -> str:
    """Name the quarter of a day.

    >>> quarter_of(date(2026, 11, 23))
    '2026Q4'
    """
    return f"{day.year}Q{(day.month + 2) // 3}"


def days_of(quarter: str) -> tuple[date, date]:
    """Give the first and the last day of a quarter.

    >>> days_of("2026Q4")
    (datetime.date(2026, 10, 1), datetime.date(2026, 12, 31))
    """
    year, number = map(int, quarter.split("Q"))
    after = date(year + number // 4, number % 4 * 3 + 1, 1)
    return date(year, number * 3 - 2, 1), after - timedelta(1)


async def figures_of(connection: asyncpg.Connection, caller: Principal, quarter: str) -> dict[str, Any]:
    """Count the figures of a quarter over the caller's scope, in one statement under its own walls."""
    partner = caller.kind is Kind.PARTNER
    scope = f"$2 = any({LISTS})" if partner else "district_code = $2"
    counts = ", ".join(
        f'(select count(*) from {table} where {SHARD} = $1 and {scope} and {condition}) as "{name}"'
        for name, (table, condition) in COUNTS.items())
    unit = caller.department if partner else caller.code
    kind = "text" if partner else "bigint"
    first, last = days_of(quarter)
    found = await connection.fetchrow(
        f"select {counts} from (select $1::bigint, $2::{kind}, $3::date, $4::date) given",
        caller.city_code, unit, first, last)
    return dict(found)
