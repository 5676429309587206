"""One embedded PostgreSQL with a small city for the whole run, and callers by persona."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
import pytest

from auth.personas import persona
from auth.principal import Principal
from fixtures.load import load_reference
from fixtures.reference import CITY
from fixtures.seed import seed
from hub.runtime.database import connect, connected
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.runtime.migration import migrate
from hub.settings import Settings
from hub.web.app import open_engine
from tests.patience import PATIENT, without_disk
from tests.purpose import purposed
from tests.scope import World
from tests.strange import read_rows
from tests.writing import Desk, make_city, open_desk

DAY = date(2026, 11, 23)
ENTERPRISES = 2000
IDENTITY_KEY = b"identity"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--bless`, which writes the golden files."""
    parser.addoption("--bless", action="store_true", help="write the golden files")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write golden files where CI is set: a person does that, and reads them."""
    if config.getoption("--bless") and os.environ.get("CI"):
        raise pytest.UsageError("--bless is refused where CI is set")


@pytest.fixture(scope="session")
def home() -> Iterator[Path]:
    """Give a data folder of this run.

    Not below pytest's own folder: a second run closes that one to other accounts, and as root the
    database runs under one.
    """
    with TemporaryDirectory(prefix="hub-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def dsn(home: Path) -> Iterator[str]:
    """Give a migrated database that holds a small city."""
    server = Embedded(home)

    async def prepare() -> None:
        await without_disk(server.dsn)
        await migrate(server.dsn)
        await load_reference(server.dsn)
        await seed(server.dsn, enterprises=ENTERPRISES, seed=1, as_of=DAY, identity_key=IDENTITY_KEY,
                   progress=lambda _: None)

    asyncio.run(prepare())
    yield server.dsn
    server.close()


@pytest.fixture(scope="session")
async def engine(dsn: str, home: Path) -> AsyncIterator[Engine]:
    """Give the engine over that database."""
    engine = await open_engine(Settings(home=home, pool_size=2, **PATIENT), dsn)
    # The city is drawn for one day, and asked on that day whenever the tests run.
    # Its cursors are the same in every run.
    engine = replace(engine, today=lambda: DAY, now=lambda: datetime.combine(DAY, time(12), UTC),
                     cursor_key=b"tests", identity_key=IDENTITY_KEY)
    yield engine
    await engine.close()


@pytest.fixture(scope="session")
async def callers(dsn: str) -> dict[str, Principal]:
    """One caller of each kind."""
    connection = await connect(dsn)
    own = await connection.fetchval("select id from enterprises order by id limit 1")
    await connection.close()
    names = ("public", "auditor", "city", "district:320402", "town:320402001",
             "village:320402001001", "partner:fire", "partner:housing")
    out = {name: purposed(persona(name, CITY)) for name in names}
    return out | {"enterprise": purposed(persona("enterprise", CITY, own))}


class Asker:
    """Asks the engine as a caller, and counts statements."""

    def __init__(self, engine: Engine, callers: dict[str, Principal]) -> None:
        """Take an engine and its callers."""
        self.engine, self.callers = engine, callers
        self.statements: list[str] = []

    async def __call__(self, who: str, text: str, **variables: Any) -> dict[str, Any]:
        """Answer by the compiled way."""
        documents = self.engine.documents
        document = documents.document(text)
        self.statements = []
        self.engine.database.on_statement = self.statements.append
        try:
            raw = await self.engine.answer(
                document, document.operation(None), variables, self.callers[who], "en")
            # The driver calls its logger in the next turn of the loop.
            await asyncio.sleep(0)
        finally:
            self.engine.database.on_statement = None
        out: dict[str, Any] = orjson.loads(raw)
        return out


@pytest.fixture
def ask(engine: Engine, callers: dict[str, Principal]) -> Asker:
    """Ask the engine."""
    return Asker(engine, dict(callers))


@pytest.fixture(scope="session")
async def written_dsn(dsn: str) -> str:
    """Give a second database, which tests may write."""
    return await make_city(dsn, "written")


@pytest.fixture(scope="session")
async def desk(written_dsn: str, home: Path) -> AsyncIterator[Desk]:
    """Give the desk where commands are handed in."""
    desk = await open_desk(written_dsn, home)
    yield desk
    await desk.close()


@pytest.fixture(scope="module")
async def world(dsn: str) -> World:
    """Give every row of the city, read by the owner."""
    async with connected(dsn) as connection:
        return World(await read_rows(connection), DAY, "Asia/Shanghai", CITY)
