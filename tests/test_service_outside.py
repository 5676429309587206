"""An outside PostgreSQL, over the network with a password and an owner that is no superuser."""

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from auth.policy.roles import ROLES
from hub.errors import Code, Refusal
from hub.runtime.binaries import launch, owner_for
from hub.runtime.binaries import run as run_program
from hub.runtime.inspection import require_wall
from hub.runtime.migration import revisions
from tests.process import Serving, free_port, refused, run, wait_for

PASSWORD = "hush: @/hush"  # noqa: S105  # of a server that lives for this test
QUOTED = "hush%3A%20%40%2Fhush"


@dataclass(frozen=True)
class Outside:
    """A server that is not the hub's."""

    port: int

    def url(self, login: str, database: str, password: str = QUOTED) -> str:
        """Give an address."""
        return f"postgresql://{login}:{password}@127.0.0.1:{self.port}/{database}?sslmode=prefer"

    def execute(self, *statements: str, database: str = "postgres") -> Any:
        """Run statements as its administrator, and give the value of the last."""
        async def work() -> Any:
            connection = await asyncpg.connect(self.url("postgres", database))
            try:
                return [await connection.fetchval(s) for s in statements][-1]
            finally:
                await connection.close()

        return asyncio.run(work())


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """Give a running server with one database, owned by a login that may create roles."""
    folder = tmp_path_factory.mktemp("outside") / "cluster"
    folder.mkdir(mode=0o700)
    secret = folder.parent / "secret"
    secret.write_text(PASSWORD)
    secret.chmod(0o644)
    port, login = free_port(), owner_for(folder)
    status = run_program("initdb", folder, (
        "--auth=scram-sha-256", f"--pwfile={secret}", "--username=postgres", "--encoding=UTF8",
        "--locale=C.UTF-8", "--no-sync"), login)
    assert status == 0
    server = launch(folder, folder.parent / "log",
                    ("-h", "127.0.0.1", "-p", str(port), "-k", "", "-c", "fsync=off"), login)
    found = Outside(port)
    try:
        wait_for(lambda: _answers(found), "the outside server does not start")
        found.execute(f"create role owner login createrole password '{PASSWORD}'",
                      "create database city owner owner")
        yield found
    finally:
        server.terminate()
        run_program("pg_ctl", folder, ("-w", "-m", "immediate", "stop"), login)
        server.wait(30)


def _answers(outside: Outside) -> bool:
    try:
        return bool(outside.execute("select true"))
    except (OSError, asyncpg.PostgresError):
        return False


@pytest.fixture(scope="module")
def seeded(outside: Outside, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the address of a database that two processes prepared at once."""
    url = outside.url("owner", "city")
    homes = [tmp_path_factory.mktemp("a"), tmp_path_factory.mktemp("b")]
    with ThreadPoolExecutor(2) as both:
        done = list(both.map(lambda home: run(home, "migrate", HUB_DATABASE_URL=url), homes))
    assert [d.returncode for d in done] == [0, 0], [d.stderr for d in done]
    loaded = run(homes[0], "seed", "--enterprises", "30", "--database-url", url)
    assert loaded.returncode == 0, loaded.stderr
    return url


def test_serves_from_outside(seeded: str, tmp_path: Path) -> None:
    """Query, token and doctor work on it; no embedded database is made; the doctor hides the password."""
    hub = Serving(tmp_path, {"HUB_DATABASE_URL": seeded}).ready()
    assert hub.count() == 30
    token = run(tmp_path, "token", "enterprise", HUB_DATABASE_URL=seeded)
    answer = hub.ask("{ enterprises(first: 5) { totalCount } }",
                     authorization=f"Bearer {token.stdout.strip()}")
    assert json.loads(answer.content)["data"]["enterprises"]["totalCount"] == 1
    doctor = run(tmp_path, "doctor", HUB_DATABASE_URL=seeded, HUB_PORT=str(hub.port))
    assert doctor.returncode == 0, doctor.stdout
    assert QUOTED not in doctor.stdout
    assert "owner:***@127.0.0.1" in doctor.stdout
    assert hub.end() == 0
    assert not (tmp_path / "postgres").exists()


@pytest.mark.usefixtures("seeded")
def test_reader_owns_and_writes_nothing(outside: Outside) -> None:
    """The role of reads can read every table, write none, own none, and pass no row security."""
    rights = outside.execute(
        "select rolsuper or rolbypassrls or rolcanlogin or rolcreaterole from pg_roles "
        "where rolname = 'hub_api'", database="city")
    assert rights is False
    writes = outside.execute(
        "select count(*) from pg_class where relnamespace = 'public'::regnamespace "
        "and relkind = 'r' and has_table_privilege('hub_api', oid, 'insert, update, delete')",
        database="city")
    assert writes == 0


HOLES = [
    ("grant insert on grids to hub_api", "revoke insert on grids from hub_api", "writes grids"),
    ("alter role hub_api bypassrls", "alter role hub_api nobypassrls", "bypassrls"),
    ("alter role hub_api superuser", "alter role hub_api nosuperuser", "superuser"),
    ("grant pg_read_all_data to hub_api", "revoke pg_read_all_data from hub_api",
     "member of pg_read_all_data"),
    ("alter table sites owner to hub_api",
     "alter table sites owner to owner; grant select on sites to hub_api", "hub_api: owns "),
    ("alter table hazards no force row level security", "alter table hazards force row level security",
     "hazards: not forced"),
    ("alter table hazards disable row level security", "alter table hazards enable row level security",
     "hazards: no row security"),
    ("create view glance as select * from hazards", "drop view glance", "glance: owner postgres"),
    ("grant select on enterprise_registry to hub_api",
     "revoke select on enterprise_registry from hub_api", "reads enterprise_registry"),
    ("create policy gift on enterprises to hub_api using (true)", "drop policy gift on enterprises",
     "enterprises: rows without a caller"),
]


@pytest.mark.parametrize(("hole", "repair", "said"), HOLES)
def test_no_service_behind_an_open_wall(
    seeded: str, outside: Outside, hole: str, repair: str, said: str
) -> None:
    """Whatever lets the reader do or see more than its policies is named, and nothing is served."""
    outside.execute(hole, database="city")
    try:
        with pytest.raises(Refusal) as caught:
            asyncio.run(require_wall(seeded))
    finally:
        outside.execute(*repair.split("; "), database="city")
    assert caught.value.code is Code.SECOND_WALL_OPEN
    assert said in caught.value.facts["holes"]
    asyncio.run(require_wall(seeded))


def test_open_wall_on_the_command_line(seeded: str, outside: Outside, tmp_path: Path) -> None:
    """A reader that may pass row security: the doctor says so with status 1, serve refuses with 2."""
    outside.execute("alter role hub_api bypassrls", database="city")
    try:
        doctor = run(tmp_path, "doctor", HUB_DATABASE_URL=seeded, HUB_PORT=str(free_port()))
        refused(run(tmp_path, "serve", HUB_DATABASE_URL=seeded, HUB_PORT=str(free_port())),
                "hub_api: bypassrls")
    finally:
        outside.execute("alter role hub_api nobypassrls", database="city")
    assert doctor.returncode == 1
    assert "hub_api: bypassrls" in doctor.stdout


def test_owner_is_held_to_the_policies(seeded: str) -> None:
    """An owner that is no superuser reads everything without a caller, and nothing once one is set."""
    async def count() -> list[int]:
        connection = await asyncpg.connect(seeded)
        try:
            sql = "select count(*) from enterprises"
            free = await connection.fetchval(sql)
            await connection.execute("set hub.caller = 'OFFICER/CITY/|320400000000000|||2026-11-23'")
            return [free, await connection.fetchval(sql)]
        finally:
            await connection.close()

    assert asyncio.run(count()) == [30, 0]


@pytest.mark.parametrize(("address", "words"), [
    (("owner", "city", "wrong"), ("拒绝", "owner")),
    (("nobody", "city"), ("拒绝", "nobody")),
    (("owner", "nowhere"), ("不存在", "nowhere")),
])
def test_wrong_login_or_database(
    outside: Outside, tmp_path: Path, address: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """A wrong password, login or database is told apart, in one sentence that holds no password."""
    done = run(tmp_path, "migrate", HUB_DATABASE_URL=outside.url(*address))
    refused(done, "HUB_DATABASE_URL", *words)
    assert QUOTED not in done.stderr
    assert PASSWORD not in done.stderr


def test_missing_rights(outside: Outside, tmp_path: Path) -> None:
    """A login that may not create what is needed is told which rights it lacks; nothing is made."""
    outside.execute(f"create role guest login password '{PASSWORD}'", "create database bare")
    done = run(tmp_path, "migrate", HUB_DATABASE_URL=outside.url("guest", "bare"))
    refused(done, "guest", "create on database bare", "create on schema public",
            "docs/operations.md")
    count = "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
    assert outside.execute(count, database="bare") == 0


@pytest.mark.usefixtures("seeded")
def test_reader_of_another_owner(outside: Outside, tmp_path: Path) -> None:
    """An owner that may not step into the shared roles is told so, and served once granted."""
    outside.execute(f"create role second login createrole password '{PASSWORD}'",
                    "create database other owner second")
    url = outside.url("second", "other")
    refused(run(tmp_path, "migrate", HUB_DATABASE_URL=url), "second",
            *(f"set role {role}" for role in ROLES))
    outside.execute(f"grant {', '.join(ROLES)} to second with inherit false, set true")
    assert run(tmp_path, "migrate", HUB_DATABASE_URL=url).returncode == 0


def test_reader_may_see_the_revision(seeded: str, outside: Outside, tmp_path: Path) -> None:
    """A database at the head whose reader may not see the revision is mended, by who may do it."""
    asked = "select has_table_privilege('hub_api', 'alembic_version', 'select')"
    outside.execute(
        f"create role waiter login password '{PASSWORD}'",
        "grant hub_api, hub_writer to waiter with inherit false, set true",
        "grant select on alembic_version to waiter",
        "revoke select on alembic_version from hub_api", database="city")
    done = run(tmp_path, "migrate", HUB_DATABASE_URL=outside.url("waiter", "city"))
    refused(done, "waiter", "grant select on alembic_version to hub_api")
    assert outside.execute(asked, database="city") is False
    assert run(tmp_path, "migrate", HUB_DATABASE_URL=seeded).returncode == 0
    assert outside.execute(asked, database="city") is True


def test_database_in_the_wrong_letters(outside: Outside, tmp_path: Path) -> None:
    """The doctor finds a database whose character type would leave Chinese out of the search index."""
    outside.execute(
        "create database latin owner owner template template0 locale 'C' encoding 'UTF8'")
    url = outside.url("owner", "latin")
    assert run(tmp_path, "migrate", HUB_DATABASE_URL=url).returncode == 0
    done = run(tmp_path, "doctor", HUB_DATABASE_URL=url, HUB_PORT=str(free_port()))
    assert done.returncode == 1
    assert "LC_CTYPE" in done.stdout


@pytest.mark.usefixtures("seeded")
def test_migrating_leaves_the_revision(outside: Outside) -> None:
    """After two migrations at once there is one revision, the newest."""
    asked = "select string_agg(version_num, ',') from alembic_version"
    assert outside.execute(asked, database="city") == revisions()[-1]
