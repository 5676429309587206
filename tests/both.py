"""The compiler and the naive evaluator over the same strange rows, and what must agree between them."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
from hypothesis import HealthCheck, given, note, seed, settings

from auth.policy.rules import DUTIES
from auth.principal import Kind, Level, Principal, anonymous
from hub.errors import Code, Refusal
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.settings import Settings
from hub.web.app import open_engine
from schema.catalog import CATALOG
from schema.grouping import stats_links
from tests.behind import begins, placed, probe
from tests.dice import THROWS
from tests.drawn import Drawer
from tests.drawn_filter import PATHS
from tests.naive import Ask, Naive
from tests.patience import PATIENT, without_disk
from tests.purpose import purposed
from tests.scope import Refused, Scope, World
from tests.spelt import Speller, plain, spell
from tests.strange import CITY, DAY, VILLAGES, Strange, build, read_rows
from tests.tally import Tally, told_something

POLICY_REFUSALS = (Code.FIELD_NOT_FILTERABLE, Code.FIELD_NOT_SORTABLE, Code.FIELD_NOT_GROUPABLE)
NIGHTLY = os.environ.get("HUB_FUZZ") == "nightly"
STRANGE = Strange(7)
DRAWN = World(STRANGE.rows, DAY, "Asia/Shanghai", CITY)
# Cases of one seed, and how many rounds more there are at most.
ROUND, FURTHER_MAX = 300, 4
# More rows than any record has here.
WHOLE = 100
# How much a document may hold is tested elsewhere.
ROOMY = {f"document_{name}_max": 10_000 for name in ("tokens", "fields", "aliases", "directives")}
# So often something is drawn again that is refused or answered with nothing; one in so many is kept.
TRIES_MAX, KEPT = 12, 24
# Lists of no more rows than that are walked page by page too.
SMALL = 5


def _officer(level: Level, *codes: int) -> Principal:
    return Principal(Kind.OFFICER, level, CITY, codes, subject=level.value)


def _callers(world: World) -> list[Principal]:
    village = VILLAGES[0]
    town, district = village // 10**6 * 10**6, village // 10**9 * 10**9
    firm = world.rows["Enterprise"][0]["id"]
    every = [
        anonymous(CITY), Principal(Kind.AUDITOR, Level.CITY, CITY), _officer(Level.CITY, CITY),
        _officer(Level.DISTRICT, district), _officer(Level.TOWN, town),
        _officer(Level.TOWN, town, VILLAGES[-1] // 10**6 * 10**6), _officer(Level.VILLAGE, village),
        Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY, enterprise_id=firm),
        *(Principal(Kind.PARTNER, Level.CITY, CITY, department=d)
          for d in sorted({"JS", "WJ", *DUTIES})),
    ]
    # What no purpose was stated for is asked too, and for one that opens little.
    return [*map(purposed, every), every[4], replace(every[2], purpose="SUPERVISION")]


CALLERS = _callers(DRAWN)


def persona(caller: Principal) -> str:
    """Name a caller as a tally does."""
    several = "+" if len(caller.codes) > 1 else ""
    return f"caller {caller.kind}/{caller.level}/{caller.department}{several} {caller.purpose}"


class Case:
    """What is drawn: who asks, what, in which spelling, and which cells of totals are listed."""

    def __init__(
        self, caller: Principal, asks: tuple[Ask, ...], style: tuple[int, ...],
        cells: tuple[int, ...] = (),
    ) -> None:
        """Take what was drawn."""
        self.caller, self.asks, self.style, self.cells = caller, asks, style, cells

    def __repr__(self) -> str:
        """Show the document, so that a failure can be read."""
        behind = [a.behind for a in self.asks]
        return f"{self.caller}\n{spell(self.asks)}\nbehind: {behind}, style: {self.style}, {self.cells}"


Root = Callable[[Drawer, int], Callable[[], Ask]]


class Both:
    """The compiler and the evaluator over the same rows."""

    def __init__(self, engine: Engine, world: World, runner: asyncio.Runner, dsn: str) -> None:
        """Take both, the loop that the compiler's engine lives in, and the owner's way to the rows."""
        self.engine, self.world, self.runner, self.dsn = engine, world, runner, dsn
        self.tally = Tally()
        self._scopes = {c: Scope(world, c) for c in CALLERS}

    def compiled(self, caller: Principal, text: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Ask the compiler."""
        document = self.engine.documents.document(text)
        operation = document.operation(None)
        answer = self.engine.answer(document, operation, dict(variables), caller, "en")
        out: dict[str, Any] = orjson.loads(self.runner.run(answer))
        return out

    def _asked(self, caller: Principal, asks: Sequence[Ask], style: Sequence[int] = ()) -> dict[str, Any]:
        speller = Speller(style)
        return self.compiled(caller, speller.document(asks), speller.variables)

    def run(self, rounds: int, draw: Root, most: int, wanted: Sequence[str]) -> list[str]:
        """Check rounds of cases of a few root fields each, and say what was never asked with an answer.

        Every round has its own seed, the same in every run; at night there are ten times as many, of a
        seed that is printed. While something is wanted there are a few rounds more. The second wall is
        up in every other round: it would hide what the first forgets.
        """
        first = int.from_bytes(os.urandom(4)) if NIGHTLY else 1
        print(f"seed {first}")
        rounds *= 10 if NIGHTLY else 1
        for n in range(rounds + FURTHER_MAX):
            if n >= rounds and not self.tally.missing(wanted):
                break

            @seed(first + n)
            @settings(max_examples=ROUND, deadline=None, database=None, print_blob=True,
                      report_multiple_bugs=False, suppress_health_check=list(HealthCheck))
            @given(throws=THROWS)
            def check(throws: bytes) -> None:
                case = self.case(throws, draw, most)
                note(repr(case))
                self.check(case)

            self.runner.run(_set_second_wall(self.dsn, on=n % 2 == 0))
            check()
        return self.tally.missing(wanted)

    def case(self, throws: bytes, draw: Root, most: int) -> Case:
        """Draw a case of a few root fields, and again what is refused or answered with nothing.

        A few of those are kept: that they are refused must agree too.
        """
        drawer = Drawer(DRAWN, throws)
        caller, asks = drawer.one(CALLERS), list[Ask]()
        for n in range(1 + drawer.below(most)):
            again = draw(drawer, n)
            for _ in range(TRIES_MAX):
                a = again()
                if drawer.chance(KEPT) or self._tells(caller, a):
                    break
                if not asks:
                    caller = drawer.one(CALLERS)
            asks.append(a)
        return Case(caller, tuple(asks), drawer.style(), drawer.cells())

    def _tells(self, caller: Principal, a: Ask) -> bool:
        answer = _refused(lambda: Naive(self._scopes[caller], PATHS).answer((a,)))
        return answer is not REFUSED and told_something(a, answer[a.key])

    def check(self, case: Case) -> None:
        """Require one answer of both, and that the cells of totals list what they count."""
        caller, naive = case.caller, Naive(self._scopes[case.caller], PATHS)
        speller = Speller(case.style)
        if _refused(lambda: naive.answer(case.asks)) is REFUSED:
            text = speller.document(case.asks)
            found = _refused(lambda: self.compiled(caller, text, speller.variables))
            assert found is REFUSED or naive.blind, text
            self.tally.count("refused")
            return
        try:
            asks = self._behind(case)
            text = speller.document(asks)
            answer = self.compiled(caller, text, speller.variables)
        except Refusal as refusal:
            if naive.blind and refusal.code in POLICY_REFUSALS:
                self.tally.count("refused of no rows")
                return
            raise
        self.tally.count("answered")
        naive = Naive(self._scopes[caller], PATHS)
        data = _without_cursors(answer["data"])
        assert data == naive.answer(asks), text
        said = {(a["path"], a["field"]) for a in answer.get("extensions", {}).get("access", ())}
        assert naive.hidden <= said, text
        self.tally.note(persona(caller), asks, data, speller.used)
        for a in asks:
            self._drill(caller, naive, a, case.cells)

    # Pages that begin behind a row.

    def _behind(self, case: Case) -> tuple[Ask, ...]:
        """Ask first for the cursors of lists that begin behind a row, and put one into each."""
        begin = [a for a in case.asks if begins(a)]
        probes = self._asked(case.caller, list(map(probe, begin)))["data"] if begin else {}
        return tuple(placed(a, [probes[a.key]]) if a in begin else a for a in case.asks)

    # What a cell of totals lists.

    def _drill(self, caller: Principal, naive: Naive, a: Ask, cells: Sequence[int]) -> None:
        inner = next((b for b in a.below if "rows" in b.parts), None)
        if a.name in CATALOG.stats:
            stats, parent = a, None
        elif inner and a.name in CATALOG.roots and not CATALOG.roots[a.name].many:
            stats, parent = inner, a
        else:
            return
        totals, rows = naive.totals(stats, parent)
        groups = totals.groups(rows)[: stats.arguments.get("first", WHOLE)]
        if not groups or not cells or (parent and naive.looked_up(parent).row is None):
            return
        asked = replace(stats, parts=("filters", *(p for p in stats.parts if p == "previous")))
        whole = replace(parent, below=(asked,)) if parent else asked
        shown = self._asked(caller, [whole])["data"][a.key]
        shown = shown[stats.key]["rows"] if parent else shown["rows"]
        assert len(shown) == len(groups)
        for cell in cells:
            row, place = cell % len(groups), cell % (len(stats.arguments["metrics"]) + 1) - 1
            given = shown[row]["values"][place]["filter"] if place >= 0 else shown[row]["filter"]
            taken = sorted(map(naive.id, totals.takes(place if place >= 0 else None, groups[row])))
            self._lists(caller, stats, parent, given, taken)

    def _lists(
        self, caller: Principal, stats: Ask, parent: Ask | None, given: Any, taken: list[str]
    ) -> None:
        """Require that a list under the filter of a cell holds what the cell counts."""
        name, kind = _list_of(stats, parent)
        scope = f", scope: {stats.arguments['scope']}" if "scope" in stats.arguments else ""
        page = (f"{{ {name}(filter: $f, PAGE{scope}) {{ totalCount edges {{ node {{ id }} }}"
                f" pageInfo {{ hasNextPage endCursor hasPreviousPage startCursor }} }} }}")
        if parent is not None:
            page = f"{{ {parent.name}({_spelt_key(parent)}) {page} }}"
        head = f"query($f: {kind}Filter, $n: Int!, $c: String) "

        def ask(cut: str, size: int, cursor: str | None) -> dict[str, Any]:
            text = head + page.replace("PAGE", cut)
            data = self.compiled(caller, text, {"f": given, "n": size, "c": cursor})["data"]
            found: dict[str, Any] = (data if parent is None else data[parent.name])[name]
            return found

        whole = ask("first: $n, after: $c", WHOLE, None)
        assert whole["totalCount"] == len(taken), given
        listed = [e["node"]["id"] for e in whole["edges"]]
        assert sorted(listed) == taken, given
        way = f"drill {'row of a link' if parent else 'row'}"
        self.tally.count(way if taken else "drill of nothing")
        if 2 <= len(taken) <= SMALL:
            assert _walk(ask, "first: $n, after: $c", "hasNextPage", "endCursor") == listed
            back = _walk(ask, "last: $n, before: $c", "hasPreviousPage", "startCursor")
            assert back == listed
            self.tally.count("drill by pages")


REFUSED = object()


def _walk(ask: Callable[..., dict[str, Any]], cut: str, more: str, cursor: str) -> list[str]:
    """Walk a list two rows at a time, and give the ids in the order of the list."""
    out: list[str] = []
    at = None
    while True:
        page = ask(cut, 2, at)
        ids = [e["node"]["id"] for e in page["edges"]]
        out = out + ids if more == "hasNextPage" else ids + out
        if not page["pageInfo"][more]:
            return out
        at = page["pageInfo"][cursor]


def _list_of(stats: Ask, parent: Ask | None) -> tuple[str, str]:
    """Name the list of which totals are, and its record."""
    if parent is None:
        record = CATALOG.stats[stats.name]
        return next(n for n, r in CATALOG.roots.items() if r.entity == record and r.many), record
    link = stats_links(CATALOG.entities[CATALOG.roots[parent.name].entity], CATALOG.entities)[stats.name]
    return link.name, link.target


def _spelt_key(parent: Ask) -> str:
    return ", ".join(f"{n}: {orjson.dumps(plain(v)).decode()}" for n, v in parent.arguments.items())


def _without_cursors(data: Any) -> Any:
    """Leave cursors out, which no evaluator knows; those of a page must be those of its ends."""
    match data:
        case {"edges": [*edges], "pageInfo": {"startCursor": start, "endCursor": end}}:
            cursors = [e["cursor"] for e in edges] or [None]
            assert (cursors[0], cursors[-1]) == (start, end)
            assert len({*cursors}) == len(cursors)
    match data:
        case dict():
            left = ("cursor", "startCursor", "endCursor")
            return {k: _without_cursors(v) for k, v in data.items() if k not in left}
        case list():
            return [_without_cursors(v) for v in data]
    return data


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


async def _world(dsn: str) -> World:
    connection = await connect(dsn)
    rows = await read_rows(connection)
    await connection.close()
    return World(rows, DAY, "Asia/Shanghai", CITY)


async def _set_second_wall(dsn: str, *, on: bool) -> None:
    """Switch the row-level security of the database on or off."""
    connection = await connect(dsn)
    tables = await connection.fetch("select oid::regclass::text as t from pg_class where relforcerowsecurity")
    assert tables
    for r in tables:
        await connection.execute(f"alter table {r['t']} {'enable' if on else 'disable'} row level security")
    await connection.close()


@contextmanager
def opened() -> Iterator[Both]:
    """Open a scratch database of strange rows, on a server of its own."""
    with TemporaryDirectory(prefix="hub-", ignore_cleanup_errors=True) as folder, asyncio.Runner() as runner:
        home = Path(folder)
        server = Embedded(home)
        runner.run(without_disk(server.dsn))
        dsn = runner.run(build(server.dsn, "strange", STRANGE))
        world = runner.run(_world(dsn))
        engine = runner.run(open_engine(Settings(home=home, pool_size=1, **PATIENT, **ROOMY), dsn))
        yield Both(replace(engine, today=lambda: DAY), world, runner, dsn)
        runner.run(engine.database.close())
        server.close()
