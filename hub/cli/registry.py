"""A market register into the hub, with a report of every row that it did not take as it stood."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from hub.cli.cluster import run_on
from hub.cli.load import prepare, today, waiting
from hub.cli.option import with_settings
from hub.cli.text import say, tell
from hub.settings import Settings

if TYPE_CHECKING:
    from hub.registry.read import Source
    from hub.registry.report import Report

app = typer.Typer(help=tell("import"), no_args_is_help=True)


@app.callback()
def imports() -> None:
    """Keep the name of the register in the command, also while there is only one."""


@app.command("registry", help=tell("import.registry"))
@with_settings("home", "database_url", "time_zone", "city_code")
def registry(
    settings: Settings,
    file: Annotated[Path, typer.Argument(help=tell("import.file"))],
    report: Annotated[Path | None, typer.Option(help=tell("import.report"))] = None,
) -> None:
    """Import a market register; refused rows are reported and cost only themselves.

    Refuses: FILE_UNREADABLE, COLUMNS_MISSING, IMPORT_RUNNING, REPORT_UNWRITABLE.
    """
    from hub.registry.read import open_register
    from hub.registry.report import Report

    source = open_register(file)
    done = Report()
    try:
        if report:
            done.open(report)
        run_on(settings, lambda dsn: _import(dsn, source, settings, done))
    finally:
        source.close()
        done.close()
    _print(done, report)


async def _import(dsn: str, source: "Source", settings: Settings, report: "Report") -> None:
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from hub.registry.load import import_register
    from hub.runtime.migration import preparing

    async with preparing(dsn, waiting):
        await prepare(dsn)
    columns = (TextColumn(say("import.work")), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("import", total=source.total)
        await import_register(
            dsn, source, city=settings.city_code, today=today(settings), report=report,
            progress=lambda read, total: bar.update(task, completed=read, total=total))


def _print(report: "Report", file: Path | None) -> None:
    from hub.registry.words import reasons

    console = Console(soft_wrap=True)
    counts = Table(say("import.what"), say("import.count"))
    counts.columns[1].justify = "right"
    for name, count in (
        (say("import.rows"), report.rows), (say("import.new"), report.new),
        (say("import.changed"), report.changed), (say("import.unchanged"), report.unchanged),
        (say("import.refused"), report.refused.total()),
    ):
        counts.add_row(name, str(count))
    for reason, count in sorted(report.queued.items()):
        counts.add_row(f"{say('import.queued')} {reason}", str(count))
    for code, count in sorted(report.emptied.items()):
        counts.add_row(f"{say('import.emptied')} {code}", str(count))
    counts.add_row(say("import.towns"), f"{report.share(report.towns):.2f} %")
    counts.add_row(say("import.villages"), f"{report.share(report.villages):.2f} %")
    console.print(counts)
    for remark in report.shown:
        zh, en = reasons()[remark.code]
        where = f"{remark.line} {remark.column}".rstrip()
        console.print(f"{where}: {zh} {en} ({remark.code})", highlight=False, markup=False)
    hidden = report.refused.total() - len(report.shown)
    if hidden > 0:
        console.print(say("import.more" if not file else "import.rest", count=hidden))
