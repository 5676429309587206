"""The command line: every command is one door to a function elsewhere."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

import typer
import uvicorn
from graphql import print_schema
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from auth.personas import EXAMPLES, persona
from auth.policy.decide import policy_version
from auth.policy.model import Viewer
from auth.policy.rules import rules
from auth.principal import Principal
from auth.tokens import issue, read_key
from fixtures.load import is_empty, load_reference
from fixtures.load import seed as load_city
from hub.cli.registry import app as imports
from hub.compiler.explain import explain as explain_plan
from hub.compiler.render import render
from hub.errors import Code, Refusal
from hub.runtime.documents import Documents
from hub.runtime.embedded import Embedded
from hub.runtime.enterprise import find_enterprise
from hub.runtime.migration import migrate as bring_up
from hub.settings import MEANINGS, Settings, read_settings, variable
from hub.web.app import build
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG

app = typer.Typer(no_args_is_help=True, help="Work-safety data hub.", add_completion=False)
policy = typer.Typer(help="The policy in force.")
schema = typer.Typer(help="The public schema.")
app.add_typer(policy, name="policy")
app.add_typer(schema, name="schema")
app.add_typer(imports, name="import")
SDL = Path("schema/schema.graphql")


@contextmanager
def cluster(settings: Settings) -> Iterator[str]:
    """Give the owner's address of the outside database, or of the embedded one while it runs."""
    if settings.database_url:
        yield settings.database_url
        return
    server = Embedded(settings.home)
    try:
        yield server.dsn
    finally:
        server.close()


def today(settings: Settings) -> date:
    """Day of the city."""
    return datetime.now(ZoneInfo(settings.time_zone)).date()


async def _prepare(dsn: str) -> None:
    await bring_up(dsn)
    await load_reference(dsn)


def _principal(name: str, settings: Settings, dsn: str) -> Principal:
    own = None
    if name.split(":")[0] == "enterprise":
        own = asyncio.run(find_enterprise(dsn, name.partition(":")[2]))
    return persona(name, settings.city_code, own)


def _seed(dsn: str, enterprises: int, seed: int, day: date) -> dict[str, int]:
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("seed", total=enterprises)
        return asyncio.run(load_city(
            dsn, enterprises=enterprises, seed=seed, as_of=day,
            progress=lambda n: bar.update(task, advance=n)))


def _free(settings: Settings) -> socket.socket:
    bound = socket.socket()
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((settings.host, settings.port))
    except OSError as wrong:
        bound.close()
        raise Refusal(Code.PORT_IN_USE, port=settings.port) from wrong
    return bound


@app.command()
def serve(port: Annotated[int | None, typer.Option(help="HUB_PORT")] = None) -> None:
    """Start everything: database, migrations, a demonstration city, the endpoint."""
    settings = read_settings(os.environ, port=port)
    bound = _free(settings)
    # The server hands a SIGTERM on once it has stopped; the database must be closed all the same.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with bound, cluster(settings) as dsn:
        asyncio.run(_prepare(dsn))
        if asyncio.run(is_empty(dsn)) and settings.seed_enterprises:
            _seed(dsn, settings.seed_enterprises, 1, today(settings))
        key = read_key(settings.home)
        print(f"http://{settings.host}:{settings.port}/graphql")  # noqa: T201  # the command's output
        if settings.development:
            for name in ("city", "district:320402", "town:320402001", "village:320402001001",
                         "enterprise"):
                print(name, issue(_principal(name, settings, dsn), key))  # noqa: T201
        sys.stdout.flush()
        config = uvicorn.Config(build(settings, dsn), log_level="warning", lifespan="on")
        uvicorn.Server(config).run(sockets=[bound])


@app.command()
def migrate() -> None:
    """Bring the database to this program's schema, and load the code lists."""
    with cluster(read_settings(os.environ)) as dsn:
        asyncio.run(_prepare(dsn))


@app.command()
def seed(
    enterprises: Annotated[int, typer.Option(help="how many")] = 2000,
    seed: Annotated[int, typer.Option(help="same seed, same city")] = 1,
    as_of: Annotated[str, typer.Option(help="day, YYYY-MM-DD")] = "",
) -> None:
    """Load a demonstration city into an empty database."""
    settings = read_settings(os.environ)
    day = date.fromisoformat(as_of) if as_of else today(settings)
    with cluster(settings) as dsn:
        asyncio.run(_prepare(dsn))
        for name, count in _seed(dsn, enterprises, seed, day).items():
            print(name, count)  # noqa: T201  # the command's output


@app.command()
def token(name: str) -> None:
    """Print a development token for a persona, and nothing else."""
    settings = read_settings(os.environ)
    if not settings.development:
        raise Refusal(Code.DEVELOPMENT_ONLY)
    with cluster(settings) as dsn:
        print(issue(_principal(name, settings, dsn), read_key(settings.home)))  # noqa: T201


@app.command()
def personas() -> None:
    """List the personas."""
    print("\n".join(EXAMPLES))  # noqa: T201  # the command's output


@app.command()
def explain(file: Path, as_: Annotated[str, typer.Option("--as", help="persona")]) -> None:
    """Print plan, reasons and SQL of a document for a persona."""
    settings = read_settings(os.environ)
    own = UUID(int=0) if as_.startswith("enterprise") else None
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    document = documents.document(file.read_text(encoding="utf-8"))
    operation = document.operation(None)
    plan = documents.plan(document, operation, {}, persona(as_, settings.city_code, own).shape)
    print(explain_plan(plan))  # noqa: T201  # the command's output
    print(render(plan, CATALOG).sql)  # noqa: T201


@policy.command("table")
def policy_table() -> None:
    """Print the policy table."""
    table = Table(title=f"policy {policy_version()}")
    for heading in ("rule", "family", "class", *(v.value for v in Viewer)):
        table.add_column(heading)
    for rule in rules().values():
        cells = [rule.effects[v].value[0] for v in Viewer]
        table.add_row(rule.id, rule.family, rule.cls.name, *cells)
    Console().print(table)


@schema.command("print")
def schema_print() -> None:
    """Print the schema definition."""
    print(print_schema(SCHEMA._schema))  # noqa: T201, SLF001


@schema.command("check")
def schema_check() -> None:
    """Compare the committed schema definition with the program's; exit 1 when they differ."""
    same = SDL.read_text(encoding="utf-8") == SCHEMA.as_str() + "\n"
    print("same" if same else "differs")  # noqa: T201  # the command's output
    raise typer.Exit(0 if same else 1)


@app.command()
def doctor() -> None:
    """List every setting with its flag, variable and value, and what the hub finds."""
    settings = read_settings(os.environ)
    table = Table("setting", "variable", "value", "meaning")
    for name, meaning in MEANINGS.items():
        table.add_row(name, variable(name), str(getattr(settings, name)), meaning)
    Console().print(table)
    print("records", len(CATALOG.entities), "policy", policy_version())  # noqa: T201


def main() -> None:
    """Run a command; a refusal is two sentences and exit status 2."""
    try:
        app()
    except Refusal as refusal:
        for language in ("zh", "en"):
            print(refusal.text(language), refusal.hint(language), file=sys.stderr)  # noqa: T201
        sys.exit(2)
