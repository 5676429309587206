"""House rules: lint, types, import contracts, module sizes and where Chinese may stand, as tests."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CHINESE = re.compile("[一-鿿]")
MAY_BE_CHINESE = ("auth/policy/rules.py", "fixtures/", "tests/")
LINES_MAX = 400
FUNCTION_LINES_MAX = 60
COLUMNS_MAX = 110


def _run(*command: str) -> None:
    done = subprocess.run(  # fixed commands of this project
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _modules() -> list[Path]:
    return [
        p for top in ("hub", "schema", "auth", "resolvers", "fixtures")
        for p in (ROOT / top).rglob("*.py")
    ]


def test_ruff() -> None:
    """The code is clean under ruff."""
    _run(sys.executable, "-m", "ruff", "check", ".")


def test_mypy() -> None:
    """The code is clean under mypy --strict."""
    _run(sys.executable, "-m", "mypy")


def test_import_contracts() -> None:
    """Imports go downward only."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    _run(sys.executable, "-c", code)


def test_module_sizes() -> None:
    """No module is longer than the limit."""
    long = [p.name for p in _modules() if len(p.read_text("utf-8").splitlines()) > LINES_MAX]
    assert long == []


def test_function_sizes() -> None:
    """No function is longer than the limit."""
    long = [
        f"{p.relative_to(ROOT)}:{node.name}"
        for p in _modules() for node in ast.walk(ast.parse(p.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES_MAX
    ]
    assert long == []


def test_line_lengths() -> None:
    """No line holds more characters than the limit, a Chinese one counted as one."""
    long = [
        f"{p.relative_to(ROOT)}:{n}"
        for p in [*_modules(), *(ROOT / "tests").glob("*.py")]
        for n, line in enumerate(p.read_text("utf-8").splitlines(), 1) if len(line) > COLUMNS_MAX
    ]
    assert long == []


def test_packages_say_nothing() -> None:
    """An `__init__.py` is empty, or holds a docstring and the mark of a sibling package."""
    spoken = [
        str(p.relative_to(ROOT)) for p in _modules()
        if p.name == "__init__.py" and p.parent.name != "hub"
        and len(ast.parse(p.read_text("utf-8")).body) not in (0, 2)
    ]
    assert spoken == []


def test_chinese_stands_where_it_may() -> None:
    """Chinese text stands in the policy and fixtures, and in data files beside the code."""
    found = [
        str(p.relative_to(ROOT)) for p in _modules() if CHINESE.search(p.read_text("utf-8"))
    ]
    assert [f for f in found if not f.startswith(MAY_BE_CHINESE)] == []


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md", "ARCHITECTURE.md"])
def test_documents_name_files_that_exist(name: str) -> None:
    """Every path in backticks in the main documents exists."""
    text = (ROOT / name).read_text("utf-8")
    paths = re.findall(r"`((?:hub|schema|auth|fixtures|tests|docs|resolvers)/[\w/.-]*)`", text)
    assert paths
    assert [p for p in paths if not (ROOT / p).exists()] == []


def test_other_documents_lead_somewhere() -> None:
    """Every path in backticks and every link to a file in the other documents exists."""
    documents = [*(ROOT / "docs").rglob("*.md"), ROOT / "bench/README.md", ROOT / "fixtures/README.md"]
    lost = []
    for file in documents:
        text = file.read_text("utf-8")
        paths = re.findall(r"`((?:hub|schema|auth|fixtures|tests|docs|resolvers|bench)/[\w/.-]*)`", text)
        links = re.findall(r"\]\((?!http)([^)#]+)", text)
        lost += [p for p in paths if not (ROOT / p).exists()]
        lost += [link for link in links if not (file.parent / link).exists()]
    assert lost == []
