"""The compiler against the naive evaluator: any selection, any caller, the same answer."""

import asyncio
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auth.principal import Kind, Level, Principal, anonymous
from hub.errors import Code, Refusal
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.settings import Settings
from hub.web.app import open_engine
from schema.catalog import CATALOG
from tests.drawn import PATHS, Draw, Drawer, literal, plain, spell
from tests.naive import Ask, Naive
from tests.scope import Refused, Scope, World
from tests.strange import CITY, DAY, VILLAGES, Strange, build, read_rows

# In a minute on two cores.
EXAMPLES = 400
POLICY_REFUSALS = (Code.FIELD_NOT_FILTERABLE, Code.FIELD_NOT_SORTABLE, Code.FIELD_NOT_GROUPABLE)


def _officer(level: Level, *codes: int) -> Principal:
    return Principal(Kind.OFFICER, level, CITY, codes, subject=level.value)


def _callers(world: World) -> list[Principal]:
    village = VILLAGES[0]
    town, district = village // 10**6 * 10**6, village // 10**9 * 10**9
    firm = world.rows["Enterprise"][0]["id"]
    return [
        anonymous(CITY), Principal(Kind.AUDITOR, Level.CITY, CITY), _officer(Level.CITY, CITY),
        _officer(Level.DISTRICT, district), _officer(Level.TOWN, town),
        _officer(Level.TOWN, town, VILLAGES[-1] // 10**6 * 10**6), _officer(Level.VILLAGE, village),
        Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY, enterprise_id=firm),
        *(Principal(Kind.PARTNER, Level.CITY, CITY, department=d)
          for d in ("JS", "XF", "GA", "GS", "HB", "RS", "WJ")),
    ]


class Both:
    """The compiler and the evaluator over the same rows."""

    def __init__(self, engine: Engine, world: World, runner: asyncio.Runner) -> None:
        """Take both, and the loop that the compiler's engine lives in."""
        self.engine, self.world, self.runner = engine, world, runner

    def compiled(self, caller: Principal, text: str, variables: dict[str, Any]) -> Any:
        """Ask the compiler."""
        document = self.engine.documents.document(text)
        operation = document.operation(None)
        answer = self.engine.answer(document, operation, variables, caller, "en")
        return orjson.loads(self.runner.run(answer))["data"]


async def _world(dsn: str) -> World:
    connection = await connect(dsn)
    rows = await read_rows(connection)
    await connection.close()
    return World(rows, DAY, "Asia/Shanghai", CITY)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    """Give a scratch database of strange rows, on a server of its own."""
    home = tmp_path_factory.mktemp("strange")
    server = Embedded(home)
    with asyncio.Runner() as runner:
        dsn = runner.run(build(server.dsn, "strange", STRANGE))
        world = runner.run(_world(dsn))
        engine = runner.run(open_engine(Settings(home=home, pool_size=1), dsn))
        yield Both(replace(engine, today=lambda: DAY), world, runner)
        runner.run(engine.database.close())
    server.close()


STRANGE = Strange(7)
DRAWN = World(STRANGE.rows, DAY, "Asia/Shanghai", CITY)


class Case:
    """What is drawn: who asks, what, which filters are variables and behind which row lists begin."""

    def __init__(
        self, caller: Principal, asks: tuple[Ask, ...], variable: tuple[bool, ...],
        behind: tuple[int | None, ...],
    ) -> None:
        """Take what was drawn, one mark for each asked field."""
        self.caller, self.asks, self.variable, self.behind = caller, asks, variable, behind

    def __repr__(self) -> str:
        """Show the document, so that a failure can be read."""
        text = "\n  ".join(map(spell, self.asks))
        return f"{self.caller}\n{{\n  {text}\n}}\nvariable: {self.variable}, behind: {self.behind}"


@st.composite
def cases(draw: Draw) -> Case:
    """Draw a case of one or two root fields."""
    drawer = Drawer(DRAWN, draw)
    caller = drawer.one(_callers(DRAWN))
    asks = tuple(drawer.root(n) for n in range(draw(st.integers(1, 2))))
    variable = tuple(draw(st.booleans()) for _ in asks)
    behind = tuple(draw(st.none() | st.integers(0, 10)) for _ in asks)
    return Case(caller, asks, variable, behind)


def _cursor(both: Both, caller: Principal, a: Ask, place: int) -> tuple[Ask, str]:
    """Put a cursor into a root list: the compiler's own, of the row at a place."""
    kept = {n: v for n, v in a.arguments.items() if n not in ("first", "last")}
    given_ = ", ".join(f"{n}: {literal(v)}" for n, v in {**kept, "first": 100}.items())
    text = f"{{ {a.name}({given_}) {{ edges {{ cursor }} }} }}"
    edges = both.compiled(caller, text, {})[a.name]["edges"]
    if not edges:
        return a, ""
    place %= len(edges)
    return replace(a, after=place), edges[place]["cursor"]


def _spelled(both: Both, case: Case) -> tuple[tuple[Ask, ...], str, dict[str, Any]]:
    """Spell a document, some filters as variables and some lists behind a cursor."""
    asks, lines, head, variables = [], [], [], {}
    for a, variable, place in zip(case.asks, case.variable, case.behind, strict=True):
        asked, more = a, {}
        if "filter" in a.arguments and variable:
            name = f"f{len(head)}"
            more["filter"] = f"${name}"
            head.append(f"${name}: {CATALOG.stats.get(a.name) or CATALOG.roots[a.name].entity}Filter")
            variables[name] = plain(a.arguments["filter"])
        if a.name in CATALOG.roots and CATALOG.roots[a.name].many and place is not None:
            asked, cursor = _cursor(both, case.caller, a, place)
            if cursor:
                more["before" if "last" in a.arguments else "after"] = literal(cursor)
        asks.append(asked)
        lines.append(spell(asked, **more))
    opened = f"query({', '.join(head)}) " if head else ""
    return tuple(asks), opened + "{\n  " + "\n  ".join(lines) + "\n}", variables


@settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize="CI" in os.environ,
    suppress_health_check=list(HealthCheck),
)
@given(case=cases())
def test_compiled_answer_is_the_naive_one(both: Both, case: Case) -> None:
    """Whatever is asked by whomever, the one statement answers what plain loops answer."""
    naive = Naive(Scope(both.world, case.caller), PATHS)
    wanted = _refused(lambda: naive.answer(case.asks))
    plainly = "{" + "".join(map(spell, case.asks)) + "}"
    found = _refused(lambda: both.compiled(case.caller, plainly, {}))
    if wanted is REFUSED or found is REFUSED:
        assert found is wanted or naive.blind
        return
    asks, text, variables = _spelled(both, case)
    assert both.compiled(case.caller, text, variables) == naive.answer(asks), text


REFUSED = object()


def _refused(answer: Callable[[], Any]) -> Any:
    """Give an answer, or that the policy refuses it."""
    try:
        return answer()
    except Refused:
        return REFUSED
    except Refusal as refusal:
        if refusal.code in POLICY_REFUSALS:
            return REFUSED
        raise
