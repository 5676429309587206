"""The policy in force: as a table that fits a terminal, cell by cell, compared, and checked."""

import csv
from pathlib import Path
from string import ascii_lowercase
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from hub.cli.explain import read_text
from hub.cli.memory import lasting
from hub.cli.policy_explain import explain
from hub.cli.text import say, tell
from hub.errors import Code, Refusal

if TYPE_CHECKING:
    from auth.policy import cells as cells_

app = typer.Typer(no_args_is_help=True, help=tell("policy"))
app.command("explain", help=tell("policy.explain"))(explain)
STYLES = {"F": "green", "M": "yellow", "S": "cyan", "N": "dim"}


@app.command("table", help=tell("policy.table"))
def table(
    *, reasons: Annotated[bool, typer.Option("--reasons", help=tell("policy.reasons"))] = False,
) -> None:
    """Print the table, a viewer's column under its letter, and what the letters stand for."""
    from auth.policy.cells import LETTER
    from auth.policy.decide import policy_version
    from auth.policy.model import Viewer
    from auth.policy.rules import rules

    out = Console(highlight=False)
    lines = Table(title=f"policy {policy_version()}", box=None, padding=(0, 1, 0, 0))
    for heading in ("rule", "class", "family"):
        lines.add_column(heading, overflow="fold")
    for letter, _ in zip(ascii_lowercase, Viewer, strict=False):
        lines.add_column(letter)
    for rule in rules().values():
        cells = [LETTER[rule.effects[viewer]] for viewer in Viewer]
        name = f"{rule.zh} {rule.en}"
        if reasons:
            name += f"\n  {rule.ground}\n  {rule.reason_zh} {rule.reason_en}"
        lines.add_row(rule.id, f"S{rule.cls.value}", name, *(Text(c, STYLES[c]) for c in cells))
    out.print(lines)
    out.print(say("policy.legend"))
    out.print(" · ".join(
        f"{letter} {viewer.value}" for letter, viewer in zip(ascii_lowercase, Viewer, strict=False)))


@app.command("cells", help=tell("policy.cells"))
def print_cells() -> None:
    """Print every cell in force, as `policy_golden.csv` holds it."""
    from auth.policy import cells
    from schema.catalog import CATALOG

    print(cells.write(cells.cells(CATALOG), CATALOG), end="")


@app.command("diff", help=tell("policy.diff"))
def diff(
    old: Annotated[Path, typer.Argument(help=tell("policy.old"))],
    new: Annotated[Path | None, typer.Argument(help=tell("policy.new"))] = None,
) -> None:
    """Print who gains and who loses which fields, a line a cell. Refuses: FILE_UNREADABLE."""
    from auth.policy import cells
    from schema.catalog import CATALOG

    after = cells.write(cells.cells(CATALOG), CATALOG) if new is None else read_text(new)
    found = 0
    for key, column, was, now in cells.difference(_read(old, read_text(old)), _read(new or old, after)):
        found += 1
        fields = " ".join(cells.coordinates(column, CATALOG))
        print(f"{' '.join(key)}: {column} {was or '-'} > {now or '-'} {_turn(was, now)}: {fields}")
    print(say("policy.differences", count=found))


@app.command("test", help=tell("policy.test"))
def test() -> None:
    """Check the table against its reviewed copy and its laws; status 1 when anything differs."""
    from auth.policy import cells, laws
    from schema.catalog import CATALOG

    now = cells.write(cells.cells(CATALOG), CATALOG)
    changed = list(cells.difference(cells.read(cells.golden()), cells.read(now)))
    for key, column, was, is_ in changed:
        print(f"{say('policy.unreviewed')}: {' '.join(key)} {column} {was or '-'} > {is_ or '-'}")
    broken = list(laws.broken(CATALOG))
    for law, cell in broken:
        print(f"{say('policy.broken')}: {law} {cell}")
    lines = now.splitlines()
    count = sum(bool(cell) for line in lines[1:] for cell in line.split(",")[len(cells.HEAD):])
    print(say("policy.tested", cells=count, laws=len(laws.LAWS)))
    if changed or broken:
        raise typer.Exit(1)


@app.command("coverage", help=tell("policy.coverage"))
def coverage() -> None:
    """Check that each field is guarded on each path; status 1 when one is not."""
    with lasting():
        from hub.compiler import coverage
        from hub.web.graphql import SCHEMA
        from schema.catalog import CATALOG

    found = [*coverage.unclaimed(SCHEMA._schema, CATALOG), *coverage.holes(CATALOG)]  # noqa: SLF001
    for hole in found:
        print(f"{say('policy.hole')}: {hole.coordinate} · {hole.path} · {hole.caller}")
    pairs = list(coverage.pairs(CATALOG))
    print(say("policy.covered", pairs=len(pairs), paths=len({p.path for p in pairs})))
    if found:
        raise typer.Exit(1)


def _read(file: Path, text: str) -> "dict[cells_.Key, cells_.Line]":
    """Read a table of cells. Refuses: FILE_UNREADABLE."""
    from auth.policy import cells

    try:
        return cells.read(text)
    except (KeyError, csv.Error) as wrong:
        raise Refusal(Code.FILE_UNREADABLE, file=file, reason=",".join(cells.HEAD)) from wrong


def _turn(was: str, now: str) -> str:
    """Say whether a caller gains or loses."""
    letters = "NSMF"
    if was not in letters or now not in letters:
        return say("policy.changes")
    return say("policy.gains" if letters.index(now) > letters.index(was) else "policy.loses")
