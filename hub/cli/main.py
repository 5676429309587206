"""The command line on one screen: which commands there are, and how each ends.

Imports of a command's work stand in its function, so that help and small commands start at once;
what a command says stands in `help.csv`.
"""

import os
import signal
import sys

import typer
from rich.console import Console

from hub.cli import docs, documents, jobs, policy, registry, schema
from hub.cli.callers import personas, token
from hub.cli.doctor import doctor
from hub.cli.explain import explain
from hub.cli.load import migrate, seed
from hub.cli.serve import serve
from hub.cli.tables import file, template
from hub.cli.text import tell
from hub.errors import Refusal

# Help in wider lines than this is hard to read.
COLUMNS_MAX = 100

app = typer.Typer(
    no_args_is_help=True, help=tell("hub"), add_completion=False, pretty_exceptions_enable=False)
for command in (serve, migrate, seed, token, personas, explain, template, file, doctor):
    app.command(command.__name__, help=tell(command.__name__))(command)
app.add_typer(registry.app, name="import")
app.add_typer(jobs.app, name="jobs")
app.add_typer(documents.app, name="documents")
app.add_typer(policy.app, name="policy")
app.add_typer(schema.app, name="schema")
app.add_typer(docs.app, name="docs")


def main() -> None:
    """Run a command; a refusal is two sentences and exit status 2, an interrupt is 130."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # An end from outside cleans up as Ctrl-C does; long work has its own way (interrupt.py).
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    # Typer reads this when it writes help, which would be as wide as the terminal without it.
    os.environ.setdefault("TERMINAL_WIDTH", str(min(Console().width, COLUMNS_MAX)))
    try:
        app(prog_name="hub")
    except Refusal as refusal:
        for language in ("zh", "en"):
            print(refusal.text(language), refusal.hint(language), file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
