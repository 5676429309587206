"""The public schema as text, and whether the committed text is up to date."""

from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from hub.cli.memory import lasting
from hub.cli.text import say, tell
from hub.errors import Code, Refusal

app = typer.Typer(no_args_is_help=True, help=tell("schema"))


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
    file: Annotated[Path | None, typer.Option(help=tell("schema.file"))] = None,
) -> None:
    """Compare; exit 1 when they differ. Refuses: FILE_UNREADABLE."""
    place = file or Path(str(files("schema").joinpath("schema.graphql")))
    try:
        committed = place.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        reason = getattr(wrong, "strerror", None) or "UTF-8"
        raise Refusal(Code.FILE_UNREADABLE, file=place, reason=reason) from wrong
    same = committed == _definition()
    print(say("schema.same" if same else "schema.differs"))
    raise typer.Exit(0 if same else 1)
