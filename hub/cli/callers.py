"""Personas by name, and their development tokens.

Invariant: a token names a grid or an enterprise that is there; the database is asked.
"""

import asyncio
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from rich.table import Table

from auth.personas import DIGITS, EXAMPLES, persona
from auth.principal import Principal
from hub.cli.cluster import existing
from hub.cli.option import with_settings
from hub.cli.text import pair, tell
from hub.errors import Code, Refusal
from hub.settings import Settings


async def caller(name: str, settings: Settings, dsn: str) -> Principal:
    """Make the principal of a persona, its enterprise looked up. Refuses: PERSONA_UNKNOWN."""
    own = None
    kind, _, uscc = name.partition(":")
    if kind == "enterprise":
        from hub.runtime.enterprise import find_enterprise

        own = await find_enterprise(dsn, uscc)
    return persona(name, settings.city_code, own)


def stating(principal: Principal, purpose: str) -> Principal:
    """Let a caller state a purpose as a request does; an empty one is none.

    Refuses: PURPOSE_REQUIRED, PURPOSE_UNKNOWN, PURPOSE_NOT_ALLOWED, PURPOSE_CASE_REQUIRED.
    """
    from auth.policy.purposes import state

    return state(principal, purpose.encode() if purpose else None, frozenset())


def check_form(name: str) -> None:
    """Check the digits of a persona that is an enterprise. Refuses: USCC_INVALID."""
    from stdnum.cn import uscc

    kind, _, code = name.partition(":")
    if kind == "enterprise" and code and not uscc.is_valid(code):
        raise Refusal(Code.USCC_INVALID)


async def _checked(name: str, settings: Settings, dsn: str) -> Principal:
    from hub.runtime.database import connected
    from hub.runtime.migration import require_current

    async with connected(dsn) as connection:
        await require_current(connection)
        found = await caller(name, settings, dsn)
        known = "select exists (select 1 from grids where code = $1 and level = $2)"
        kind, _, code = name.partition(":")
        if kind in DIGITS and not await connection.fetchval(known, found.code, found.level):
            raise Refusal(Code.GRID_UNKNOWN, level=found.level, grid=code)
        return found


def _principal(name: str, settings: Settings) -> Principal:
    kind = name.partition(":")[0]
    if kind not in ("enterprise", *DIGITS):
        return persona(name, settings.city_code)
    check_form(name)
    # What is no persona in form is refused before a database is asked for.
    persona(name, settings.city_code, UUID(int=0))
    with existing(settings) as dsn:
        return asyncio.run(_checked(name, settings, dsn))


@with_settings("home", "database_url", "development", "city_code")
def token(
    settings: Settings,
    name: Annotated[str, typer.Argument(help=tell("token.name"), metavar="PERSONA")],
) -> None:
    """Print a token on a line of its own.

    Refuses: DEVELOPMENT_ONLY, PERSONA_UNKNOWN, GRID_UNKNOWN, USCC_INVALID, DATABASE_ABSENT.
    """
    from auth.tokens import issue, read_key

    if not settings.development:
        raise Refusal(Code.DEVELOPMENT_ONLY)
    print(issue(_principal(name, settings), read_key(settings.home)))


def personas() -> None:
    """Print the names of the personas, each with what it is."""
    table = Table.grid(padding=(0, 1))
    for _ in range(3):
        table.add_column(overflow="fold")
    for name in EXAMPLES:
        table.add_row(name, *pair(f"persona.{name.partition(':')[0]}"))
    Console().print(table)
