"""Documents that derive from the program; a test holds the committed ones equal to these."""

from collections.abc import Iterable
from itertools import groupby

import typer

from hub.cli.text import pair, say, tell
from hub.errors import Code
from hub.settings import DEFAULTS, MEANINGS, flag, variable

app = typer.Typer(no_args_is_help=True, help=tell("docs"))


def _head(key: str) -> str:
    return f"# {say(f'{key}_title')}\n\n" + "\n\n".join(pair(f"{key}_head")) + "\n"


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(str(c).replace('|', chr(92) + '|') for c in cells)} |\n"


def _table(keys: tuple[str, ...], rows: Iterable[Iterable[object]]) -> str:
    headings = [say(f"docs.{key}") for key in keys]
    return _row(headings) + _row("---" for _ in keys).replace(" ", "") + "".join(map(_row, rows))


def settings_document() -> str:
    """Give the text of docs/settings.md."""
    rows = []
    for name, default in DEFAULTS.items():
        value = int(default) if isinstance(default, bool) else default
        meaning = MEANINGS[name]
        rows.append((f"`{flag(name)}`", f"`{variable(name)}`", "" if value == "" else f"`{value}`",
                     f"{meaning.en}<br>{meaning.zh}"))
    return _head("docs.settings") + "\n" + _table(("flag", "variable", "default", "meaning"), rows)


def errors_document() -> str:
    """Give the text of docs/errors.md."""
    out = _head("docs.errors")
    keys = ("number", "code", "status", "text", "hint")
    # Numbers are HUB-gnn; g is the stage.
    codes = sorted(Code, key=lambda code: code.value.number)
    for stage, members in groupby(codes, key=lambda code: code.value.number[4]):
        rows = [
            (e.number, f"`{code.name}`", e.status, f"{e.en}<br>{e.zh}", f"{e.hint_en}<br>{e.hint_zh}")
            for code in members for e in (code.value,)
        ]
        out += f"\n## {say(f'docs.stage{stage}')}\n\n" + _table(keys, rows)
    return out


def workflows_document() -> str:
    """Give the text of docs/workflows.md."""
    # The catalog is imported for this page alone.
    from hub.cli import workflows

    out = _head("docs.workflows")
    for title, diagram, rows in workflows.machines():
        out += f"\n## {title}\n\n{diagram}\n" + _table(workflows.KEYS, rows)
    out += f"\n## {say('docs.clock_title')}\n\n" + "\n\n".join(pair("docs.clock_head")) + "\n\n"
    return out + _table(("verb", "record", "from", "to", "when"), workflows.clock())


@app.command("settings", help=tell("docs.settings"))
def settings() -> None:
    """Print docs/settings.md."""
    print(settings_document(), end="")


@app.command("errors", help=tell("docs.errors"))
def errors() -> None:
    """Print docs/errors.md."""
    print(errors_document(), end="")


@app.command("workflows", help=tell("docs.workflows"))
def workflows() -> None:
    """Print docs/workflows.md."""
    print(workflows_document(), end="")
