"""Trusted documents from files to the database, each checked as if it were asked.

Invariant: what is registered can be asked by every caller that was named when it was pushed.
"""

import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar
from uuid import UUID

import typer

from auth.personas import persona
from auth.principal import Principal
from hub.cli.callers import check_form, stating
from hub.cli.cluster import existing
from hub.cli.explain import read_text, read_variables
from hub.cli.load import today
from hub.cli.memory import lasting
from hub.cli.option import with_settings
from hub.cli.text import say, tell
from hub.errors import Code, Refusal
from hub.settings import Settings

if TYPE_CHECKING:
    import asyncpg

    from hub.compiler.cost import Bounds
    from hub.compiler.statement import Moment
    from hub.runtime.documents import Document, Documents, Operation

T = TypeVar("T")
MANIFEST = "{sha256: text}"
app = typer.Typer(no_args_is_help=True, help=tell("documents"))
ClientId = Annotated[str, typer.Option("--client", help=tell("documents.client"), metavar="ID")]


def texts(file: Path) -> list[str]:
    """Read the documents of a file: its text, or those of a compiler's manifest.

    Known manifests are Relay's map of digest to text, and Apollo's list of operations.
    Refuses: FILE_UNREADABLE.
    """
    text = read_text(file)
    if file.suffix != ".json":
        return [text]
    try:
        manifest = json.loads(text)
        operations = manifest.get("operations", manifest)
        found = [o["body"] for o in operations] if isinstance(operations, list) else [
            *operations.values()]
    except (ValueError, TypeError, KeyError, AttributeError) as wrong:
        raise Refusal(Code.FILE_UNREADABLE, file=file, reason=MANIFEST) from wrong
    if not all(isinstance(one, str) for one in found):
        raise Refusal(Code.FILE_UNREADABLE, file=file, reason=MANIFEST)
    return found


def _callers(names: list[str], city_code: int, purpose: str) -> dict[str, Principal]:
    for name in names:
        check_form(name)
    # A plan depends on the shape of the caller only, so that any enterprise stands for every one.
    stand_in = UUID(int=0)
    return {
        name: stating(persona(name, city_code, stand_in if name.startswith("enterprise") else None), purpose)
        for name in names
    }


def _named(document: "Document", file: Path) -> Iterator["Operation"]:
    for operation in document.operations.values():
        if not operation.name:
            raise Refusal(Code.DOCUMENT_UNNAMED, file=file)
        yield operation


def _withheld(
    documents: "Documents", document: "Document", operation: "Operation", values: dict[str, Any],
    caller: Principal, moment: "Moment", bounds: "Bounds",
) -> list[str]:
    """Name the fields that a caller will not get. Refuses: what a request may be refused for."""
    if operation.writes:
        from hub.runtime.mutation import statements_of

        planned = documents.written(document, operation, values, caller.shape)
        return sorted({told["field"] for s in statements_of(planned).values() for told in s.access["en"]})
    if not operation.compilable:
        return []
    statement = documents.statement(document, operation, values, caller.shape)
    statement.price.check(values, bounds)
    # Sizes and identifiers are checked when they are bound.
    statement.bind(values, caller, moment)
    plan = documents.plan(document, operation, values, caller.shape)
    return sorted({line.field for line in plan.access})


def _on_database(settings: Settings, work: "Callable[[asyncpg.Connection], Awaitable[T]]") -> T:
    import asyncio

    from hub.runtime.database import connected
    from hub.runtime.migration import require_current

    async def run(dsn: str) -> T:
        async with connected(dsn) as connection:
            await require_current(connection)
            return await work(connection)

    with existing(settings) as dsn:
        return asyncio.run(run(dsn))


@app.command("push", help=tell("documents.push"))
@with_settings("home", "database_url", "city_code", "time_zone")
def push(
    settings: Settings,
    files: Annotated[list[Path], typer.Argument(help=tell("documents.files"))],
    client: ClientId,
    as_: Annotated[list[str], typer.Option("--as", help=tell("documents.as"), metavar="PERSONA")],
    variables: Annotated[
        str, typer.Option(help=tell("documents.variables"), metavar="JSON")] = "{}",
    purpose: Annotated[str, typer.Option(help=tell("explain.purpose"), metavar="PURPOSE")] = "",
) -> None:
    """Register documents, all of them or none, and print the digest and operations of each.

    Refuses: FILE_UNREADABLE, DOCUMENT_UNNAMED, PERSONA_UNKNOWN, DATABASE_ABSENT, and what a request
    with such a document is refused for.
    """
    callers, given = _callers(as_, settings.city_code, purpose), read_variables(variables)
    with lasting():
        from hub.compiler.cost import bounds_of
        from hub.compiler.limits import limits_of
        from hub.compiler.statement import Moment
        from hub.runtime import trusted
        from hub.runtime.documents import Documents
        from hub.web.graphql import SCHEMA
        from schema.catalog import CATALOG

    documents = Documents(SCHEMA._schema, CATALOG, limits_of(settings))  # noqa: SLF001
    bounds = bounds_of(settings)
    moment, shapes = Moment(today(settings), settings.time_zone, b""), {c.shape for c in callers.values()}
    checked = []
    for file in files:
        for text in texts(file):
            document = documents.document(text)
            one = trusted.TrustedDocument(client, text, given, tuple(shapes))
            names = [operation.name for operation in _named(document, file)]
            print(f"sha256:{one.sha256} {' '.join(names)}")
            for operation in document.operations.values():
                values = documents.variables(operation, given)
                for name, caller in callers.items():
                    held = _withheld(
                        documents, document, operation, values, caller, moment, bounds)
                    if held:
                        print(f"  {say('documents.withheld', persona=name)}: {' '.join(held)}")
            checked.append(one)
    _on_database(settings, lambda c: trusted.push(c, settings.city_code, checked))


@app.command("list", help=tell("documents.list"))
@with_settings("home", "database_url", "city_code")
def list_documents(settings: Settings) -> None:
    """Print client, digest, day and length of each document, a line each. Refuses: DATABASE_ABSENT."""
    async def work(connection: "asyncpg.Connection") -> list[Any]:
        return list(await connection.fetch(
            "select client, sha256, pushed_at::date as day, length(text) as length"
            " from trusted_documents where city_code = $1 order by client, pushed_at, sha256",
            settings.city_code))

    for row in _on_database(settings, work):
        print(f"{row['client']} sha256:{row['sha256']} {row['day']} {row['length']}")


@app.command("remove", help=tell("documents.remove"))
@with_settings("home", "database_url", "city_code")
def remove(
    settings: Settings,
    digests: Annotated[list[str], typer.Argument(help=tell("documents.digests"))],
    client: ClientId,
) -> None:
    """Forget documents, all of them or none. Refuses: DOCUMENT_UNKNOWN, DATABASE_ABSENT."""
    from hub.runtime import trusted

    async def work(connection: "asyncpg.Connection") -> None:
        async with connection.transaction():
            for digest in digests:
                await trusted.remove(
                    connection, settings.city_code, client, digest.removeprefix("sha256:"))

    _on_database(settings, work)
