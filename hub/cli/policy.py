"""The policy in force as a table that fits a terminal."""

from string import ascii_lowercase
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from hub.cli.text import say, tell

app = typer.Typer(no_args_is_help=True, help=tell("policy"))
STYLES = {"F": "green", "M": "yellow", "S": "cyan", "N": "dim"}


@app.command("table", help=tell("policy.table"))
def table(
    *, reasons: Annotated[bool, typer.Option("--reasons", help=tell("policy.reasons"))] = False,
) -> None:
    """Print the table, a viewer's column under its letter, and what the letters stand for."""
    from auth.policy.decide import policy_version
    from auth.policy.model import Effect, Viewer
    from auth.policy.rules import LETTERS, rules

    letters: dict[Effect, str] = {effect: letter for letter, effect in LETTERS.items()}
    out = Console(highlight=False)
    lines = Table(title=f"policy {policy_version()}", box=None, padding=(0, 1, 0, 0))
    for heading in ("rule", "class", "family"):
        lines.add_column(heading, overflow="fold")
    for letter, _ in zip(ascii_lowercase, Viewer, strict=False):
        lines.add_column(letter)
    for rule in rules().values():
        cells = [letters[rule.effects[viewer]] for viewer in Viewer]
        name = f"{rule.zh} {rule.en}"
        if reasons:
            name += f"\n  {rule.ground}\n  {rule.reason_zh} {rule.reason_en}"
        lines.add_row(rule.id, f"S{rule.cls.value}", name, *(Text(c, STYLES[c]) for c in cells))
    out.print(lines)
    out.print(say("policy.legend"))
    out.print(" · ".join(
        f"{letter} {viewer.value}" for letter, viewer in zip(ascii_lowercase, Viewer, strict=False)))
