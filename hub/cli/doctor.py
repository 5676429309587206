"""Settings and surroundings to a report, line by line; nothing is made, nothing that is absent started."""

import asyncio
import os
import platform
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from hub.cli.cluster import existing
from hub.cli.load import today
from hub.cli.option import with_settings
from hub.cli.serve import listen
from hub.cli.text import breakable, say
from hub.errors import Code, Refusal
from hub.settings import (
    DEFAULTS,
    MEANINGS,
    Origin,
    Settings,
    flag,
    resolve,
    shown,
    variable,
)

FREE_DISK_MIN_BYTES = 1 << 30
ORIGINS = {Origin.FLAG: "doctor.flag", Origin.VARIABLE: "doctor.environ",
           Origin.DEFAULT: "doctor.default"}


@dataclass(frozen=True)
class Line:
    """One thing looked at: what was found, and whether it is well."""

    key: str
    found: str
    well: bool = True


def _both(refusal: Refusal) -> str:
    return f"{refusal.text('en')} {refusal.text('zh')}"


def _table(*headings: str) -> Table:
    table = Table("", box=None)
    for heading in headings:
        table.add_column(say(heading), overflow="fold")
    return table


def _settings(flags: Mapping[str, object], table: Table) -> tuple[Settings, bool]:
    from hub.runtime.clients import read_clients

    values: dict[str, Any] = {}
    for name in DEFAULTS:
        what, meaning = f"{name}\n{flag(name)}\n{variable(name)}", MEANINGS[name]
        try:
            found, origin = resolve(name, os.environ, flags)
            if name == "clients":
                read_clients(str(found))
        except Refusal as refusal:
            table.add_row("[red]✗[/]", what, escape(_both(refusal)), "")
            continue
        values[name] = found
        value = int(found) if isinstance(found, bool) else found
        text = breakable(f"{shown(value) or '-'}\n{meaning.en}\n{meaning.zh}")
        table.add_row("[green]✓[/]", what, escape(text), say(ORIGINS[origin]))
    return Settings(**values), len(values) == len(DEFAULTS)


def _bytes(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        # A running server removes files while they are counted.
        with suppress(FileNotFoundError):
            total += path.lstat().st_size
    return total


def _size(count: int) -> str:
    return f"{count / (1 << 20):,.0f} MiB"


def _database(settings: Settings) -> Iterator[Line]:
    from hub.runtime.embedded import data_folder, is_running
    from hub.runtime.inspection import inspect
    from hub.runtime.migration import SERVER_VERSION_MIN, dotted, revisions

    folder = data_folder(settings.home)
    try:
        running = is_running(folder)
        with existing(settings) as dsn:
            found = asyncio.run(inspect(dsn))
    except Refusal as refusal:
        absent = refusal.code is Code.DATABASE_ABSENT
        what = f"{folder}: {say('doctor.absent')}" if absent else _both(refusal)
        yield Line("doctor.postgresql", what, absent)
        return
    where = shown(settings.database_url) if settings.database_url else str(folder)
    state = "" if settings.database_url else (" (running)" if running else " (stopped)")
    yield Line("doctor.postgresql", f"{dotted(found.version)} {where}{state} {found.login}",
               found.version >= SERVER_VERSION_MIN)
    if not settings.database_url:
        yield Line("doctor.folder", f"{folder} {_size(_bytes(folder))}")
    revision = found.revision or say("doctor.absent")
    yield Line("doctor.revision",
               say("doctor.revision_found", found=revision, wanted=revisions()[-1]),
               found.revision in (None, revisions()[-1]))
    if found.enterprises is not None:
        yield Line("doctor.enterprises", f"{found.enterprises:,}")
    if found.wall_faults is not None:
        faults = ", ".join(found.wall_faults)
        yield Line("doctor.wall", faults or say("doctor.wall_good"), not faults)
    if found.searches_chinese is not None:
        well = found.searches_chinese
        yield Line("doctor.search", "pg_trgm" if well else say("doctor.search_bad"), well)


def _program() -> Iterator[Line]:
    from auth.policy.decide import policy_version
    from schema.catalog import CATALOG

    fields = sum(len(entity.fields) for entity in CATALOG.entities.values())
    yield Line("doctor.python", f"{platform.python_version()} {platform.machine()}")
    yield Line("doctor.records", f"{len(CATALOG.entities)} / {fields}")
    yield Line("doctor.policy", policy_version())


def _is_hub(settings: Settings) -> bool:
    asked = HTTPConnection(settings.host, settings.port, timeout=2)
    try:
        asked.request("GET", "/livez")
        return b'"live":true' in asked.getresponse().read(100)
    except (OSError, HTTPException):
        return False
    finally:
        asked.close()


def _port(settings: Settings) -> Line:
    place = f"{settings.host}:{settings.port}"
    try:
        listen(settings.host, settings.port).close()
    except Refusal as refusal:
        if refusal.code is not Code.PORT_IN_USE:
            return Line("doctor.port", _both(refusal), well=False)
        well = _is_hub(settings)
        said = say("doctor.port_hub" if well else "doctor.port_taken")
        return Line("doctor.port", f"{place} {said}", well)
    return Line("doctor.port", f"{place} {say('doctor.port_free')}")


def _machine(settings: Settings) -> Iterator[Line]:
    yield Line("doctor.time_zone", f"{today(settings)} {settings.time_zone}")
    place = next(p for p in (settings.home.resolve(), *settings.home.resolve().parents) if p.exists())
    free = shutil.disk_usage(place).free
    yield Line("doctor.disk", f"{_size(free)} {place}", free >= FREE_DISK_MIN_BYTES)
    yield _port(settings)
    strange = sorted(n for n in os.environ
                     if n.startswith("HUB_") and n not in map(variable, DEFAULTS))
    if strange:
        yield Line("doctor.unknown", ", ".join(strange))


@with_settings()
def doctor(flags: Mapping[str, object]) -> None:
    """Print the report; exit 1 when something is wrong."""
    out = Console()
    held = _table("doctor.setting", "doctor.value", "doctor.origin")
    settings, well = _settings(flags, held)
    out.print(held)
    checks = _table("doctor.check", "doctor.found")
    for line in (*_program(), *_database(settings), *_machine(settings)):
        well = well and line.well
        checks.add_row("[green]✓[/]" if line.well else "[red]✗[/]", say(line.key),
                       escape(breakable(line.found)))
    out.print(checks)
    out.print(say("doctor.well" if well else "doctor.wrong"))
    raise typer.Exit(0 if well else 1)
