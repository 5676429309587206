"""Templates and filled tables on the command line; what is filed goes the way of a request."""

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from hub.cli.callers import caller, check_form, stating
from hub.cli.cluster import existing
from hub.cli.option import with_settings
from hub.cli.text import tell
from hub.errors import Code, Refusal
from hub.settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from auth.principal import Principal
    from hub.runtime.execute import Engine
    from hub.sheets.filing import Report

T = TypeVar("T")
TAKEN = ("home", "database_url", "time_zone", "city_code")


@asynccontextmanager
async def _engine(settings: Settings, dsn: str) -> "AsyncIterator[Engine]":
    from hub.runtime.database import connected
    from hub.runtime.migration import require_current
    from hub.web.app import open_engine

    async with connected(dsn) as connection:
        await require_current(connection)
    engine = await open_engine(settings, dsn)
    try:
        yield engine
    finally:
        await engine.close()


def _run(
    settings: Settings, name: str, purpose: str,
    work: "Callable[[Engine, Principal], Awaitable[T]]",
) -> T:
    """Do something with an engine as a persona."""
    async def run(dsn: str) -> T:
        async with _engine(settings, dsn) as engine:
            return await work(engine, stating(await caller(name, settings, dsn), purpose))

    check_form(name)
    with existing(settings) as dsn:
        return asyncio.run(run(dsn))


def _list() -> None:
    from hub.sheets.columns import tabular_verbs
    from resolvers.commands import load_verbs
    from schema.glossary import term

    load_verbs()
    table = Table.grid(padding=(0, 1))
    for verb in tabular_verbs():
        found = term(f"verb.{verb.name}")
        table.add_row(verb.name, found.zh, found.en)
    Console().print(table)


@with_settings(*TAKEN)
def template(
    settings: Settings,
    verb: Annotated[str, typer.Argument(help=tell("template.verb"), metavar="[VERB]")] = "",
    file: Annotated[Path | None, typer.Argument(help=tell("template.file"))] = None,
) -> None:
    """Write a template. Refuses: VERB_NOT_TABULAR, REPORT_UNWRITABLE, DATABASE_ABSENT."""
    if not verb:
        _list()
        return
    from hub.sheets.columns import columns_of, verb_of
    from hub.sheets.lists import choices_of
    from hub.sheets.template import draw_template
    from resolvers.commands import load_verbs

    load_verbs()
    found, out = verb_of(verb), file or Path(f"{verb}.xlsx")
    choices = _run(settings, "public", "", lambda engine, who: choices_of(engine, who, columns_of(found)))
    try:
        out.write_bytes(draw_template(found, choices))
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise Refusal(Code.REPORT_UNWRITABLE, file=out, reason=reason) from wrong
    print(out)


def _read(file: Path, limit: int) -> bytes:
    """Read a table. Refuses: FILE_UNREADABLE, BODY_TOO_LARGE."""
    try:
        if file.stat().st_size > limit:
            raise Refusal(Code.BODY_TOO_LARGE, limit=limit)
        return file.read_bytes()
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise Refusal(Code.FILE_UNREADABLE, file=file.name, reason=reason) from wrong


def _print(report: "Report") -> None:
    from hub.sheets.words import word

    console = Console(soft_wrap=True, highlight=False, markup=False)
    for fault in report.faults:
        where = f"{word('row').zh} {fault.row} {fault.column}".rstrip()
        console.print(f"{where}: {fault.refusal.text('zh')} {fault.refusal.text('en')}"
                      f" ({fault.refusal.code.name})")
    key = "rehearsed" if report.rehearsed else "refiled" if report.replayed else "filed"
    console.print(word(key, written=report.written).both)
    if report.faults:
        console.print(word("faults", count=len(report.faults)).both)


@with_settings(*TAKEN, "body_bytes_max")
def file(
    settings: Settings,
    verb: Annotated[str, typer.Argument(help=tell("template.verb"))],
    table: Annotated[Path, typer.Argument(help=tell("file.file"), metavar="FILE")],
    as_: Annotated[str, typer.Option("--as", help=tell("file.as"), metavar="PERSONA")],
    *,
    write: Annotated[bool, typer.Option("--write/--dry-run", help=tell("file.write"))] = False,
    atomic: Annotated[bool, typer.Option("--atomic/--partly", help=tell("file.atomic"))] = True,
    purpose: Annotated[str, typer.Option(help=tell("file.purpose"), metavar="PURPOSE")] = "",
) -> None:
    """File a table, or rehearse it; faults are told with row and heading, and end with status 1.

    Refuses: what `Filing.file` refuses, VERB_NOT_TABULAR, PERSONA_UNKNOWN, DATABASE_ABSENT.
    """
    from hub.sheets.columns import verb_of
    from hub.sheets.filing import Filing, Wish
    from resolvers.commands import load_verbs

    load_verbs()
    found, data = verb_of(verb), _read(table, settings.body_bytes_max)
    report = _run(settings, as_, purpose, lambda engine, who: Filing(engine, who, found).file(
        data, Wish(write, atomic)))
    _print(report)
    if report.faults:
        raise typer.Exit(1)
