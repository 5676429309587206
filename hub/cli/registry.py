"""The command `hub import registry`: a market register into the hub, with a report of every row."""

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from fixtures.load import load_reference
from hub.registry.load import import_register
from hub.registry.read import Source, open_register
from hub.registry.report import Report
from hub.registry.words import reasons
from hub.runtime.migration import migrate
from hub.settings import Settings, read_settings

app = typer.Typer(help="Bring records of other systems into the hub.", no_args_is_help=True)


@app.callback()
def imports() -> None:
    """Keep the name of the register in the command, also while there is only one."""


@app.command()
def registry(
    file: Annotated[Path, typer.Argument(help=".csv (UTF-8) or .xlsx")],
    report: Annotated[Path | None, typer.Option(help="write every remark to this CSV file")] = None,
) -> None:
    """Import a market register; refused rows are reported and cost only themselves."""
    # The main module includes this one, so its parts can only be had once both are loaded.
    from hub.cli.main import cluster

    settings = read_settings(os.environ)
    source = open_register(file)
    done = Report()
    try:
        if report:
            done.open(report)
        with cluster(settings) as dsn:
            asyncio.run(_import(dsn, source, settings, done))
    finally:
        source.close()
        done.close()
    _print(done, report)


async def _import(dsn: str, source: Source, settings: Settings, report: Report) -> None:
    from hub.cli.main import today

    await migrate(dsn)
    await load_reference(dsn)
    columns = (TextColumn("import"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("import", total=source.total)
        await import_register(
            dsn, source, city=settings.city_code, today=today(settings), report=report,
            progress=lambda read, total: bar.update(task, completed=read, total=total))


def _print(report: Report, file: Path | None) -> None:
    console = Console(soft_wrap=True)
    counts = Table("what", "count", title="registry")
    counts.columns[1].justify = "right"
    for name in ("rows", "new", "changed", "unchanged"):
        counts.add_row(name, str(getattr(report, name)))
    counts.add_row("refused", str(report.refused.total()))
    for reason, count in sorted(report.queued.items()):
        counts.add_row(f"queued {reason}", str(count))
    for code, count in sorted(report.emptied.items()):
        counts.add_row(f"emptied {code}", str(count))
    counts.add_row("town found", f"{report.share(report.towns):.2f} %")
    counts.add_row("village found", f"{report.share(report.villages):.2f} %")
    console.print(counts)
    for remark in report.shown:
        zh, en = reasons()[remark.code]
        where = f"{remark.line} {remark.column}".rstrip()
        console.print(f"{where}: {zh} / {en} ({remark.code})", highlight=False, markup=False)
    hidden = report.refused.total() - len(report.shown)
    if hidden > 0:
        console.print(f"… {hidden} more: --report FILE.csv" if not file else f"… {hidden} more")
