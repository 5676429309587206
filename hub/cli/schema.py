"""The public schema as text, and what would change for those who use another one."""

from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from hub.cli.memory import lasting
from hub.cli.text import say, tell
from hub.errors import Code, Refusal

if TYPE_CHECKING:
    from graphql import GraphQLSchema

    from hub.cli.difference import Change

app = typer.Typer(no_args_is_help=True, help=tell("schema"))
SERVED = ("http://", "https://")
STYLES = {"breaking": "red", "dangerous": "yellow"}


def _definition() -> str:
    with lasting():
        from hub.web.graphql import SCHEMA

    return SCHEMA.as_str() + "\n"


@app.command("print", help=tell("schema.print"))
def print_() -> None:
    """Print the definition."""
    print(_definition(), end="")


@app.command("check", help=tell("schema.check"))
def check(
    against: Annotated[
        str, typer.Option(help=tell("schema.against"), metavar="FILE|URL")] = "",
    token: Annotated[str, typer.Option(help=tell("schema.token"))] = "",
    *,
    allow_breaking: Annotated[
        bool, typer.Option("--allow-breaking", help=tell("schema.allow_breaking"))] = False,
) -> None:
    """Compare, and exit 1 when something breaks. Refuses: FILE_UNREADABLE, SCHEMA_UNREADABLE."""
    with lasting():
        from graphql import build_schema

        from hub.cli.difference import Severity, changes
        from hub.cli.introspect import introspect

    definition, served = _definition(), against.startswith(SERVED)
    if served:
        old = introspect(against, token)
        print(say("schema.served"))
    else:
        place = Path(against or str(files("schema").joinpath("schema.graphql")))
        committed = _read(place)
        if committed == definition:
            print(say("schema.same"))
            return
        old = _build(committed, place)
    found = changes(old, build_schema(definition, assume_valid=True, assume_valid_sdl=True))
    _print(found)
    if not against:
        print(say("schema.differs"))
    broken = any(change.severity is Severity.BREAKING for change in found)
    raise typer.Exit(1 if broken and not allow_breaking else 0)


def _read(place: Path) -> str:
    try:
        return place.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        reason = getattr(wrong, "strerror", None) or "UTF-8"
        raise Refusal(Code.FILE_UNREADABLE, file=place, reason=reason) from wrong


def _build(text: str, place: Path) -> "GraphQLSchema":
    from graphql import GraphQLSyntaxError, build_schema

    try:
        return build_schema(text)
    except GraphQLSyntaxError as wrong:
        raise Refusal(Code.SCHEMA_UNREADABLE, place=place, reason=wrong.message) from wrong
    except TypeError as wrong:
        reason = str(wrong).partition("\n")[0]
        raise Refusal(Code.SCHEMA_UNREADABLE, place=place, reason=reason) from wrong


def _print(found: "list[Change]") -> None:
    """Print what may hurt line by line, and what does not as counts."""
    console = Console(highlight=False)
    safe: Counter[str] = Counter()
    table = Table(say("schema.severity"), say("schema.change"), box=None)
    for change in found:
        severity = change.severity.value
        if severity not in STYLES:
            safe[change.kind] += 1
            continue
        style = STYLES[severity]
        table.add_row(f"[{style}]{say(f'schema.{severity}')}[/]",
                      f"{say(f'change.{change.kind}')}\n{change.what}")
    if table.row_count:
        console.print(table)
    for kind, count in sorted(safe.items()):
        console.print(f"{say('schema.safe')}  {count}: {say(f'change.{kind}')}")
    if not found:
        console.print(say("schema.same"))
