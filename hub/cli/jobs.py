"""The jobs of the clock from the command line: for a scheduler, or for a day that was missed."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from hub.cli.cluster import run_on
from hub.cli.load import read_day, today
from hub.cli.option import with_settings
from hub.cli.text import say, tell
from hub.settings import Settings

app = typer.Typer(help=tell("jobs"), no_args_is_help=True)


@app.callback()
def jobs() -> None:
    """Keep the name of the verb in the command, also while there is only one."""


@app.command("run", help=tell("jobs.run"))
@with_settings("home", "database_url", "time_zone", "city_code", "key_days")
def run(
    settings: Settings,
    as_of: Annotated[str, typer.Option(help=tell("jobs.as_of"), metavar="DATE")] = "",
    only: Annotated[str, typer.Option(help=tell("jobs.only"), metavar="NAME")] = "",
) -> None:
    """Move what is due on a day, and say how many rows each job took.

    Refuses: JOB_UNKNOWN, JOBS_RUNNING, DATABASE_BUSY, and a database that is not at the program's schema.
    """
    from hub.runtime.jobs import chosen

    day = read_day(as_of) if as_of else today(settings)
    chosen(only)
    _print(run_on(settings, lambda dsn: _run(dsn, settings, day, only)), day)


async def _run(dsn: str, settings: Settings, day: date, only: str) -> Mapping[str, int]:
    from hub.runtime.database import connected
    from hub.runtime.jobs import Round, run_jobs
    from hub.runtime.migration import require_current
    from hub.runtime.secret import identity_key

    async with connected(dsn) as connection:
        await require_current(connection)
    now = Round(settings.city_code, day, settings.time_zone, identity_key(settings.home), settings.key_days)
    return await run_jobs(dsn, now, only)


def _print(done: Mapping[str, int], day: date) -> None:
    from hub.runtime.jobs import COUNTS, OLD_KEYS
    from schema.rules.timers import timers

    names = {COUNTS: say("jobs.counts"), OLD_KEYS: say("jobs.keys")}
    for timer in timers():
        names[timer.verb] = f"{names.get(timer.verb, timer.verb)} {timer.zh}"
    table = Table(say("jobs.job"), say("jobs.moved"), title=str(day))
    table.columns[1].justify = "right"
    for job, count in done.items():
        table.add_row(names[job], "✓" if job == COUNTS else f"{count:,}")
    Console(soft_wrap=True).print(table)
