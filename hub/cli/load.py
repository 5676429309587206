"""Filling a database: schema, reference data, the demonstration city.

Invariant: one process at a time prepares a database, and each step is done whole or not at all.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from hub.cli.cluster import run_on
from hub.cli.interrupt import Interrupt
from hub.cli.option import with_settings
from hub.cli.text import say, tell
from hub.errors import Code, Refusal
from hub.settings import Settings


def today(settings: Settings) -> date:
    """Day of the city."""
    return datetime.now(ZoneInfo(settings.time_zone)).date()


async def prepare(dsn: str) -> None:
    """Bring a database to the schema, load reference data, and sum up the counts that have gathered."""
    from fixtures.load import follow_reference
    from hub.runtime.counts import compact_counts
    from hub.runtime.database import connected
    from hub.runtime.migration import migrate

    await migrate(dsn)
    await follow_reference(dsn)
    async with connected(dsn) as connection:
        await compact_counts(connection)


async def draw(settings: Settings, dsn: str, enterprises: int, seed: int, day: date) -> dict[str, int]:
    """Load the demonstration city under a progress bar; cancelled, it leaves nothing."""
    from rich.progress import Progress

    from fixtures.seed import seed as load_city
    from hub.runtime.secret import identity_key

    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task(say("work.seed"), total=enterprises)
        return await load_city(
            dsn, enterprises=enterprises, seed=seed, as_of=day,
            identity_key=identity_key(settings.home),
            progress=lambda count: bar.update(task, advance=count))


def filled(dsn: str, settings: Settings) -> Iterator[None]:
    """Prepare a database, and load the demonstration city into an empty one where the settings ask for it.

    An iterator for `apart`: what it takes, half as much again as a hub that answers, ends with its process.
    Refuses: what `migrate` refuses.
    """
    from fixtures.load import is_empty
    from hub.runtime.migration import preparing

    async def work() -> None:
        async with preparing(dsn, waiting):
            await prepare(dsn)
            if settings.seed_enterprises and await is_empty(dsn):
                await draw(settings, dsn, settings.seed_enterprises, 1, today(settings))

    with Interrupt() as interrupt:
        interrupt.run(work())
    yield


def waiting() -> None:
    """Say that another process is at it."""
    Console(stderr=True).print(say("work.wait"))


def read_day(text: str) -> date:
    """Read a day that a flag names. Refuses: SETTING_INVALID."""
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise Refusal(
            Code.SETTING_INVALID, setting="--as-of", value=text, wanted="YYYY-MM-DD") from wrong


@with_settings("home", "database_url")
def migrate(settings: Settings) -> None:
    """Prepare the database, and say at which revision it is."""
    from hub.runtime.migration import preparing, revisions

    async def work(dsn: str) -> None:
        async with preparing(dsn, waiting):
            with Console(stderr=True).status(say("work.prepare")):
                await prepare(dsn)

    run_on(settings, work)
    print(say("work.ready", revision=revisions()[-1]))


@with_settings("home", "database_url", "time_zone")
def seed(
    settings: Settings,
    enterprises: Annotated[int | None, typer.Option(min=1, help=tell("seed.enterprises"))] = None,
    seed: Annotated[int, typer.Option(help=tell("seed.seed"))] = 1,
    as_of: Annotated[str, typer.Option(help=tell("seed.as_of"), metavar="DATE")] = "",
) -> None:
    """Load a demonstration city, and say how many rows each record got.

    Refuses: DATABASE_NOT_EMPTY, and what `migrate` refuses.
    """
    from fixtures.load import is_empty
    from hub.runtime.migration import preparing

    day = read_day(as_of) if as_of else today(settings)
    count = enterprises or settings.seed_enterprises

    async def work(dsn: str) -> dict[str, int]:
        async with preparing(dsn, waiting):
            await prepare(dsn)
            if not await is_empty(dsn):
                raise Refusal(Code.DATABASE_NOT_EMPTY)
            return await draw(settings, dsn, count, seed, day)

    for name, rows in run_on(settings, work).items():
        print(f"{name:<28}{rows:>10}")
