"""Golden cases: each document, for each persona, gives the plan, the SQL and the answer on file."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from auth.personas import persona
from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.principal import Principal
from fixtures.reference import CITY
from hub.runtime.execute import Engine
from schema.catalog import CATALOG
from schema.field import SCOPE_COLUMNS, Entity
from tests.golden import (
    EXAMPLES,
    KINDS,
    ROOT,
    Case,
    Outcome,
    heads,
    read_cases,
    readable,
    run,
    squeezed,
    unread,
    walk,
)
from tests.purpose import purposed

ALL = read_cases()
READ_USE_CASES = {1, 2, 3, 5, 6, 7, 9, 10, 13, 14, 17, 19}
# A row of a table in the statement: its table and its alias.
ALIASES = re.compile(r"\b(?:from|join) (\w+) (t\d+)\b")
MAY_SHOW = (Effect.FULL, Effect.MASKED)


def _caller(case: Case, callers: dict[str, Principal]) -> Principal:
    return callers.get(case.persona) or purposed(persona(case.persona, CITY))


def _compare(case: Case, outcome: Outcome, *, bless: bool) -> None:
    """Hold an outcome against its files, or write them."""
    for kind in KINDS:
        file, text = case.file(kind), outcome.texts.get(kind)
        if bless and text is not None:
            file.write_text(text, encoding="utf-8")
        elif bless:
            file.unlink(missing_ok=True)
        elif text is None:
            assert not file.exists(), f"{file.relative_to(ROOT)} says more than a refusal"
        else:
            assert file.exists(), f"{file.relative_to(ROOT)} is missing: pytest --bless writes it"
            assert text == file.read_text(encoding="utf-8"), f"{file.relative_to(ROOT)} differs"


@pytest.mark.parametrize("case", ALL, ids=lambda c: c.name)
async def test_golden(
    engine: Engine, callers: dict[str, Principal], case: Case, pytestconfig: pytest.Config
) -> None:
    """Plan, SQL and answer are those on file, from as many statements as the case says."""
    caller = _caller(case, callers)
    outcome = await run(engine, caller, case)
    _compare(case, outcome, bless=pytestconfig.getoption("--bless"))
    refused = isinstance(outcome.said, str)
    assert len(outcome.statements) == (0 if refused else case.statements)
    assert await walk(engine, caller, case) == outcome.said
    for sql in outcome.statements:
        assert squeezed(readable(sql)) == squeezed(sql)
        assert sorted(_forbidden(sql, Decision(caller.shape))) == []


def _forbidden(sql: str, decision: Decision) -> Iterator[str]:
    """Find columns in a statement that the policy gives this caller in no row at all."""
    tables = {
        table: CATALOG.entities[name]
        for name, stored in CATALOG.stored.items() for table in stored.names
    }
    code = re.sub(r"'(?:[^']|'')*'", "''", sql)
    for table, alias in ALIASES.findall(code):
        entity = tables[table]
        for column in _never_shown(entity, decision):
            if re.search(rf"\b{alias}\.{column}\b", code):
                yield f"{entity.name}.{column}"


def _never_shown(entity: Entity, decision: Decision) -> Iterator[str]:
    """Name the columns of a record that a caller sees in no row: withheld, and raw where masked."""
    relations = Relation if entity.scoped else (Relation.INSIDE,)
    for field in entity.fields.values():
        effects = {decision.cell(field, r).effect for r in relations}
        if Effect.FULL not in effects:
            yield field.column
        if field.mask and not effects & set(MAY_SHOW):
            yield field.masked_column
    open_links = {
        link.by for link in entity.links.values()
        if any(decision.link_cell(link, r).effect is Effect.FULL for r in relations)
    }
    own = {link.by for link in entity.links.values() if not link.many}
    yield from own - open_links - set(SCOPE_COLUMNS)


def test_every_golden_file_is_read() -> None:
    """No golden file stands there that no case reads."""
    assert unread() == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.graphql")), ids=lambda p: p.stem)
def test_example_states_what_it_is(path: Path) -> None:
    """Each example says its use case, one persona and a title in both languages."""
    found = heads(path.read_text(encoding="utf-8"))
    assert [word for word, _ in found if word != "variables"] == [
        "persona", "use_case", "title", "title_en"]
    head = dict(found)
    assert path.name.startswith(f"{int(head['use_case']):02}_")
    assert re.search("[一-鿿]", head["title"])
    assert not re.search("[一-鿿]", head["title_en"])


def test_every_use_case_that_reads_has_golden_cases() -> None:
    """Each question that only reads is an example, golden for its asker and for somebody else."""
    found: dict[int, set[str]] = {}
    owners: dict[int, str] = {}
    for path in EXAMPLES.glob("*.graphql"):
        head = dict(heads(path.read_text(encoding="utf-8")))
        number = int(head["use_case"])
        owners[number] = head["persona"]
        found[number] = {c.persona for c in ALL if dict(heads(c.path.read_text("utf-8"))).get(
            "reads") == path.name}
    assert set(found) == READ_USE_CASES
    for number, personas in found.items():
        assert owners[number] in personas, number
        assert len(personas) >= 2, number


def test_bless_is_refused_in_ci() -> None:
    """A run that would write golden files does not start where CI is set."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--bless", "--collect-only", "-q", __file__],
        cwd=ROOT, env=os.environ | {"CI": "true"}, capture_output=True, text=True, check=False,
    )
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--bless is refused" in done.stderr
