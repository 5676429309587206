"""Signals, kills and sharing: whatever ends a hub, the next one works and nothing is left behind."""

import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from hub.runtime.embedded import is_running
from tests.process import Serving, fetch, postmaster, run, wait_for

# What a transaction has copied into stays locked until it ends: no moment of the seeding is missed.
SEEDING = ("select 1 from pg_locks join pg_class on pg_class.oid = relation"
           " where relname = 'enterprises' and mode = 'RowExclusiveLock'")


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a home whose database is prepared and at rest."""
    home = tmp_path_factory.mktemp("seeded")
    done = run(home, "seed", "--enterprises", "30")
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(seeded: Path, tmp_path: Path) -> Path:
    """Give a copy of the prepared home, to be mistreated."""
    subprocess.run(("cp", "-a", str(seeded), str(tmp_path / "home")), check=True)  # noqa: S607
    return tmp_path / "home"


@pytest.fixture
def serving(home: Path) -> Iterator[Serving]:
    """Give a hub that answers; ended afterwards if a test has not."""
    hub = Serving(home).ready()
    yield hub
    if hub.process.poll() is None:
        hub.end()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_stops_everything(serving: Serving, number: int) -> None:
    """Ctrl-C, SIGTERM and a closed terminal end hub and database, with status 0."""
    server = postmaster(serving.home)
    assert serving.end(number) == 0
    serving.leaves_nothing()
    wait_for(lambda: not Path(f"/proc/{server}/stat").exists()
             or " Z " in Path(f"/proc/{server}/stat").read_text(), "the server is still there")


@pytest.mark.parametrize("delay_s", [0.3, 0.9, 1.5])
def test_signal_during_start(home: Path, delay_s: float) -> None:
    """A signal at any moment of a start ends it in order, and a later start works."""
    hub = Serving(home)
    time.sleep(delay_s)
    assert hub.end(signal.SIGINT) in (0, 130, -signal.SIGINT)
    wait_for(lambda: not hub.pidfile.exists(), "the server is still there")
    again = Serving(home).ready()
    assert again.count() == 30
    again.end()
    again.leaves_nothing()


def test_signals_during_the_first_start(tmp_path: Path) -> None:
    """Signals while the database is made, migrated and filled leave it empty or whole."""
    home = tmp_path / "home"
    for delay_s in (0.6, 1.2, 2.0):
        hub = Serving(home, {"HUB_SEED_ENTERPRISES": "3000"})
        time.sleep(delay_s)
        assert hub.end(signal.SIGINT) in (0, 130, -signal.SIGINT)
        assert "Traceback" not in hub.err.read_text()
        wait_for(lambda hub=hub: not hub.pidfile.exists(), "the server is still there")
    last = Serving(home).ready()
    assert last.count() in (30, 3000)
    last.end()
    last.leaves_nothing()


def test_interrupted_seed_is_undone(tmp_path: Path) -> None:
    """Ctrl-C during seeding is status 130; no enterprise is left, and the next seed is whole."""
    hub = Serving(tmp_path, {"HUB_SEED_ENTERPRISES": "6000"})
    wait_for(lambda: is_running(tmp_path / "postgres") and fetch(tmp_path, SEEDING), "no seeding")
    assert hub.end(signal.SIGINT) == 130
    hub.leaves_nothing()
    done = run(tmp_path, "seed", "--enterprises", "30")
    assert done.returncode == 0, done.stderr
    assert "Enterprise " in done.stdout


def test_database_lost_while_seeding(tmp_path: Path) -> None:
    """A database that dies during seeding is a sentence and status 2; the next seed works."""
    hub = Serving(tmp_path, {"HUB_SEED_ENTERPRISES": "6000"})
    wait_for(lambda: is_running(tmp_path / "postgres") and fetch(tmp_path, SEEDING), "no seeding")
    os.kill(postmaster(tmp_path), signal.SIGKILL)
    assert hub.process.wait(timeout=120) == 2
    assert "Traceback" not in hub.err.read_text("utf-8")
    assert run(tmp_path, "seed", "--enterprises", "30").returncode == 0


def test_killed_hub_is_taken_over(serving: Serving) -> None:
    """After kill -9 of a hub the next one takes its server over, and stops it at its end."""
    server = postmaster(serving.home)
    serving.process.kill()
    serving.process.wait()
    after = Serving(serving.home).ready()
    assert postmaster(serving.home) == server
    assert after.count() == 30
    assert after.end() == 0
    after.leaves_nothing()


def test_killed_database_comes_back(serving: Serving) -> None:
    """Without its database the hub answers DATABASE_BUSY with 503; it starts it again by itself."""
    os.kill(postmaster(serving.home), signal.SIGKILL)
    answer = serving.ask("{ enterprises(first: 1) { totalCount } }")
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == "DATABASE_BUSY"
    assert httpx.get(f"{serving.url}/livez").status_code == 200
    wait_for(lambda: httpx.get(f"{serving.url}/readyz").status_code == 200, "it stays away")
    assert serving.count() == 30
    assert serving.end() == 0
    serving.leaves_nothing()


def test_lost_database_ends_clearly(serving: Serving) -> None:
    """A database that cannot come back ends the hub with the refusal that says why, status 2."""
    server = postmaster(serving.home)
    (serving.home / "postgres" / "PG_VERSION").write_text("9\n")
    os.kill(server, signal.SIGKILL)
    assert serving.process.wait(timeout=120) == 2
    said = serving.err.read_text("utf-8")
    assert "HUB_HOME" in said
    assert "Traceback" not in said


def test_last_one_out_stops_the_database(serving: Serving) -> None:
    """Two hubs share one home on two ports; the one that stays keeps the database."""
    second = Serving(serving.home).ready()
    assert second.count() == serving.count() == 30
    assert serving.end() == 0
    assert second.count() == 30
    assert second.end() == 0
    second.leaves_nothing()


def test_two_first_starts_at_once(tmp_path: Path) -> None:
    """Two hubs that start together on nothing make one database and one city."""
    hubs = [Serving(tmp_path), Serving(tmp_path)]
    assert [hub.ready().count() for hub in hubs] == [30, 30]
    assert [hub.end() for hub in hubs] == [0, 0]
    hubs[0].leaves_nothing()


def test_half_made_folder_is_made_anew(home: Path) -> None:
    """What a kill during the making of a database left is swept away by the next start."""
    (home / "postgres").rename(home / "postgres.new")
    (home / "postgres.new" / "global" / "pg_control").unlink()
    done = run(home, "migrate")
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in home.iterdir() if p.suffix != ".key") == ["postgres"]


def test_requests_in_flight_are_answered(serving: Serving) -> None:
    """A signal lets a request that has begun come to its answer."""
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(serving.count())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [30] * 4
    with socket.create_connection(("127.0.0.1", serving.port)):
        assert serving.end() == 0
    serving.leaves_nothing()


def test_long_path_is_no_hindrance(tmp_path: Path) -> None:
    """A home whose path is longer than a socket's address can hold works."""
    home = tmp_path / ("x" * 120)
    done = run(home, "migrate")
    assert done.returncode == 0, done.stderr
    assert not (home / "postgres" / "postmaster.pid").exists()
