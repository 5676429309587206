"""A document to what the hub would do with it for a persona; no database is asked."""

import json
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from auth.personas import persona
from hub.cli.callers import check_form, stating
from hub.cli.memory import lasting
from hub.cli.option import with_settings
from hub.cli.text import say, tell
from hub.errors import Code, Refusal
from hub.settings import Settings


def read_text(file: Path) -> str:
    """Read a document. Refuses: FILE_UNREADABLE."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        reason = getattr(wrong, "strerror", None) or "UTF-8"
        raise Refusal(Code.FILE_UNREADABLE, file=file, reason=reason) from wrong


def read_variables(text: str) -> dict[str, Any]:
    """Read variables as JSON. Refuses: VARIABLE_INVALID."""
    try:
        given = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise Refusal(Code.VARIABLE_INVALID, reason=f"--variables: {wrong}") from wrong
    if not isinstance(given, dict):
        raise Refusal(Code.VARIABLE_INVALID, reason="--variables: {…}")
    return given


@with_settings("city_code")
def explain(
    settings: Settings,
    file: Annotated[Path, typer.Argument(help=tell("explain.file"))],
    as_: Annotated[str, typer.Option("--as", help=tell("explain.as"), metavar="PERSONA")],
    variables: Annotated[
        str, typer.Option(help=tell("explain.variables"), metavar="JSON")] = "{}",
    operation: Annotated[str, typer.Option(help=tell("explain.operation"), metavar="NAME")] = "",
    purpose: Annotated[str, typer.Option(help=tell("explain.purpose"), metavar="PURPOSE")] = "",
) -> None:
    """Print plan, reasons and SQL, each under a heading of comments.

    Refuses: FILE_UNREADABLE, PERSONA_UNKNOWN, and what a request with this document is refused for.
    """
    text, given = read_text(file), read_variables(variables)
    check_form(as_)
    # A plan depends on the shape of the caller only, so that any enterprise stands for every one.
    own = UUID(int=0) if as_.partition(":")[0] == "enterprise" else None
    shape = stating(persona(as_, settings.city_code, own), purpose).shape

    with lasting():
        from hub.compiler.cost import BOUNDS, price_plan
        from hub.compiler.explain import explain as explain_plan
        from hub.compiler.render import render
        from hub.runtime.documents import Documents
        from hub.runtime.mutation import statements_of
        from hub.web.graphql import SCHEMA
        from schema.catalog import CATALOG

    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    document = documents.document(text)
    chosen = document.operation(operation or None)
    values = documents.variables(chosen, given)
    if chosen.writes:
        for key, statement in statements_of(documents.written(document, chosen, values, shape)).items():
            print(f"-- {say('explain.read_back')}: {key}")
            print(statement.sql)
        return
    if not chosen.compilable:
        print(f"-- {say('explain.statements')}: 0")
        return
    plan = documents.plan(document, chosen, values, shape)
    print(f"-- {say('explain.plan')}: {as_}")
    print(explain_plan(plan))
    nodes, cost = price_plan(plan).at(values)
    print(f"\n-- {say('explain.price')}: {cost} / {BOUNDS.cost_max} ({nodes} / {BOUNDS.nodes_max})")
    print(f"-- {say('explain.statements')}: 1")
    print(render(plan, CATALOG).sql)
