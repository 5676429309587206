"""Golden cases: a document on file, and for each persona what must come of it, in files beside it.

A case is `<behaviour>.graphql`; its head lines give `persona` (several), `variables`, `statements`
and `operation`, or `reads`, an example of GraphiQL whose document it takes over. Beside it stand
`<behaviour>.<persona>.plan.txt`, `.sql` and `.json`; a refusal has `.json` alone.

Invariant: files are written by `pytest --bless` alone, and never where CI is set.
"""

import asyncio
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from auth.principal import Principal
from hub.compiler.explain import explain
from hub.errors import Refusal
from hub.runtime.execute import Engine
from hub.web.graphql import execute
from hub.web.request import Asked

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests/cases/queries"
EXAMPLES = ROOT / "hub/web/graphiql/examples"
KINDS = ("plan.txt", "sql", "json")
HEAD = re.compile(r"# (\w+): (.*)")


@dataclass(frozen=True)
class Case:
    """One document asked by one persona."""

    path: Path
    persona: str
    text: str
    variables: dict[str, Any]
    statements: int
    operation: str | None

    @property
    def name(self) -> str:
        """Where the case stands, and who asks."""
        return f"{self.path.relative_to(CASES).with_suffix('')}.{self.spelling}"

    @property
    def spelling(self) -> str:
        """The persona as a part of a file name."""
        return self.persona.replace(":", "-")

    def file(self, kind: str) -> Path:
        """Name the golden file of one kind."""
        return self.path.with_suffix(f".{self.spelling}.{kind}")

    @property
    def asked(self) -> Asked:
        """The case as a request."""
        return Asked(self.text, "", self.operation, self.variables)


@dataclass(frozen=True)
class Outcome:
    """What came of a case: texts by kind of file, the statements, and data or a refusal's code."""

    texts: dict[str, str]
    statements: tuple[str, ...]
    said: Any


def heads(text: str) -> list[tuple[str, str]]:
    """Read the head lines of a document."""
    lines = (HEAD.fullmatch(line) for line in text.splitlines() if line.startswith("#"))
    return [(m[1], m[2].strip()) for m in lines if m]


def read_case(path: Path) -> list[Case]:
    """Read one file: a case a persona."""
    text = path.read_text(encoding="utf-8")
    found = heads(text)
    head = dict(found)
    if "reads" in head:
        text = (EXAMPLES / head["reads"]).read_text(encoding="utf-8")
        head = dict(heads(text)) | head
    return [
        Case(path, persona, text, json.loads(head.get("variables", "{}")),
             int(head["statements"]), head.get("operation"))
        for word, persona in found if word == "persona"
    ]


def read_cases() -> list[Case]:
    """Read every case."""
    return [case for path in sorted(CASES.rglob("*.graphql")) for case in read_case(path)]


def unread() -> list[str]:
    """List the golden files that no case reads."""
    wanted = {c.file(kind) for c in read_cases() for kind in KINDS}
    files = (p for p in CASES.rglob("*") if p.is_file() and p.suffix != ".graphql")
    return sorted(str(p.relative_to(ROOT)) for p in files if p not in wanted)


async def run(engine: Engine, caller: Principal, case: Case) -> Outcome:
    """Ask a case by the compiled way, and write down plan, SQL and answer."""
    documents, seen = engine.documents, []
    engine.database.on_statement = seen.append
    try:
        document = documents.document(case.text)
        operation = document.operation(case.operation)
        raw = await engine.answer(document, operation, case.variables, caller, "zh")
        # The driver calls its logger in the next turn of the loop.
        await asyncio.sleep(0)
    except Refusal as refusal:
        said = {"refused": refusal.code.name, "number": refusal.code.value.number, **refusal.facts}
        return Outcome({"json": _json(said)}, tuple(seen), refusal.code.name)
    finally:
        engine.database.on_statement = None
    answer = orjson.loads(raw)
    values = documents.variables(operation, case.variables)
    plan = documents.plan(document, operation, values, caller.shape)
    texts = {"plan.txt": explain(plan) + "\n", "sql": readable(seen[0]), "json": _json(answer)}
    return Outcome(texts, tuple(seen), answer["data"])


async def walk(engine: Engine, caller: Principal, case: Case) -> Any:
    """Ask the same by the executor: data, or the code of its refusal."""
    try:
        return (await execute(engine, case.asked, caller))["data"]
    except Refusal as refusal:
        return refusal.code.name


def _json(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode() + "\n"


PIECE = re.compile(r"E?'(?:[^']|'')*'|\(select\b|concat\(|[()]|,|\s+|[^\s(),']+")
CLAUSES = frozenset(("from", "where", "and", "or", "left", "order", "limit", "then", "end"))
BLOCKS = ("(select", "concat(")


def readable(sql: str) -> str:
    """Break a statement into lines: a clause, a condition or an argument of concat a line.

    Only white space changes, and none inside a literal.
    """
    out = ""
    opened = ["(select"]
    for piece in PIECE.findall(sql):
        if piece == ")":
            out = _line(out, opened, 1) if opened[-1] in BLOCKS else out
            opened.pop()
        elif piece in CLAUSES and opened[-1] == "(select":
            out = _line(out, opened)
        if not piece.isspace():
            out += piece
        elif not out.endswith("\n" + "  " * _depth(opened)):
            out += " "
        if piece in ("(", *BLOCKS):
            opened.append(piece)
        if piece == "concat(" or (piece == "," and opened[-1] == "concat("):
            out = _line(out, opened)
    return re.sub(r" +\n", "\n", out) + "\n"


def _depth(opened: list[str]) -> int:
    return sum(o in BLOCKS for o in opened) - 1


def _line(out: str, opened: list[str], less: int = 0) -> str:
    return out.rstrip() + "\n" + "  " * (_depth(opened) - less)


def squeezed(sql: str) -> str:
    """Drop the white space outside literals, so that two spellings can be compared."""
    return "".join(t for t in PIECE.findall(sql) if not t.isspace())
