"""Settings to flags: a command takes the settings it names, each as a flag made from its declaration.

Invariant: a setting cannot lack a flag; a flag that is not given leaves the variable in force.
"""

import inspect
import os
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from hub.cli.text import breakable, say
from hub.settings import DEFAULTS, MEANINGS, flag, read_settings, variable

Command = Callable[..., None]
METAVARS = {str: "TEXT", int: "NUMBER", bool: "0|1", type(Path()): "FOLDER"}


def _parameter(name: str) -> inspect.Parameter:
    default, meaning = DEFAULTS[name], MEANINGS[name]
    value = int(default) if isinstance(default, bool) else default
    shown = f"\\[{variable(name)}, {'-' if value == '' else value}]"
    option = typer.Option(
        flag(name), help=breakable(f"{meaning.en} {meaning.zh}\n\n{shown}"), show_default=False,
        rich_help_panel=say("settings"), metavar=METAVARS[type(default)],
    )
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=None,
        annotation=Annotated[str | None, option])


def with_settings(*names: str) -> Callable[[Command], Command]:
    """Give a command `settings`, read with a flag for each name; no name means every setting.

    A command that has a parameter `flags` gets the flags as they were given instead.
    """
    taken = names or tuple(DEFAULTS)

    def wrap(command: Command) -> Command:
        signature = inspect.signature(command, eval_str=True)
        own = [p for n, p in signature.parameters.items() if n not in ("settings", "flags")]
        raw = "flags" in signature.parameters

        @wraps(command)
        def run(**given: Any) -> None:
            flags: Mapping[str, object] = {n: given.pop(n) for n in taken}
            if raw:
                command(flags=flags, **given)
            else:
                command(settings=read_settings(os.environ, **flags), **given)

        parameters = [*own, *map(_parameter, taken)]
        run.__annotations__ = {p.name: p.annotation for p in parameters}
        run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        return run

    return wrap
