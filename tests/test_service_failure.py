"""Failures as a person meets them: one clear sentence in two languages, status 2, nothing changed."""

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from auth.personas import PARTNERS
from hub.errors import Code, Refusal
from hub.runtime.database import connected
from hub.runtime.embedded import Embedded
from hub.runtime.migration import revisions
from hub.settings import DEFAULTS, flag, read_settings, shown, variable
from tests.process import free_port, refused, run


@pytest.fixture(scope="module")
def ahead(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a home whose database was written by a program of the future."""
    home = tmp_path_factory.mktemp("ahead")
    assert run(home, "migrate").returncode == 0
    _execute(home, "update alembic_version set version_num = '9999'")
    return home


def _execute(home: Path, sql: str) -> None:
    async def work(dsn: str) -> None:
        async with connected(dsn) as connection:
            await connection.execute(sql)

    server = Embedded(home)
    try:
        asyncio.run(work(server.dsn))
    finally:
        server.close()


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("command", ["serve", "migrate", "seed", "token"])
def test_database_ahead(ahead: Path, command: str) -> None:
    """A database ahead of the program is refused by every command that would use it."""
    words = (command, "town:320402001") if command == "token" else (command,)
    done = run(ahead, *words, HUB_PORT=str(free_port()))
    refused(done, "9999", "HUB_DATABASE_URL / HUB_HOME", "比程序新")
    assert done.stdout == ""
    assert not (ahead / "postgres" / "postmaster.pid").exists()


def test_doctor_sees_a_database_ahead(ahead: Path) -> None:
    """The doctor names the revision, and ends with status 1."""
    done = run(ahead, "doctor", HUB_PORT=str(free_port()))
    assert done.returncode == 1
    assert "✗  Schema revision" in done.stdout
    assert "9999" in done.stdout


def test_database_behind(tmp_path: Path) -> None:
    """A token of a place needs a migrated database; a command that only reads does not migrate."""
    server = Embedded(tmp_path)
    server.close()
    refused(run(tmp_path, "token", "town:320402001"), revisions()[-1], "hub migrate")


def test_absent_database_is_not_made(tmp_path: Path) -> None:
    """A token of a place needs a database; none is made for it."""
    home = tmp_path / "none"
    refused(run(home, "token", "village:320402001001"), str(home), "HUB_HOME")
    assert not home.exists()


@pytest.mark.parametrize(("url", "words"), [
    ("postgresql://nobody@127.0.0.1:1/none", ("HUB_DATABASE_URL", "无法连接数据库")),
    ("postgresql://nobody@no-such-host.invalid/none", ("HUB_DATABASE_URL", "无法连接数据库")),
    ("mysql://root:hush@127.0.0.1/none", ("HUB_DATABASE_URL", "postgresql://…", "***")),
    ("nonsense", ("HUB_DATABASE_URL", "postgresql://…")),
    ("postgresql://u:hush@127.0.0.1:none/x", ("HUB_DATABASE_URL",)),
])
def test_wrong_address(tmp_path: Path, url: str, words: tuple[str, ...]) -> None:
    """A wrong address is refused with the setting's name, without the password, and no folder."""
    done = run(tmp_path / "none", "serve", HUB_DATABASE_URL=url, HUB_PORT=str(free_port()))
    refused(done, *words)
    assert "hush" not in done.stderr
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("text", [
    "", "id,points_per_hour,mode,purposes\n*,1,allow,NONE\n", "id,mode\n*,allow\n",
    "id,points_per_hour,mode,purposes\n*,1,never,\n",
])
def test_wrong_list_of_clients(tmp_path: Path, text: str) -> None:
    """A list of clients that cannot be used is refused before anything is made; the doctor names it."""
    file, home = tmp_path / "clients.csv", tmp_path / "none"
    file.write_text(text)
    refused(run(home, "serve", HUB_CLIENTS=str(file), HUB_PORT=str(free_port())), str(file), "clients")
    assert not home.exists()
    done = run(home, "doctor", HUB_CLIENTS=str(file), HUB_PORT=str(free_port()))
    assert done.returncode == 1
    assert "✗  clients" in done.stdout


def test_broken_key_in_the_data_folder(tmp_path: Path) -> None:
    """A hub that cannot read its own keys does not start, and says which file it is about."""
    (tmp_path / "cursor.key").write_text("no key")
    done = run(tmp_path, "serve", HUB_PORT=str(free_port()), HUB_SEED_ENTERPRISES="0")
    assert done.returncode == 2, done.stderr
    assert "cursor.key" in done.stderr
    assert "数据目录" in done.stderr
    assert "Traceback (most recent call last)" not in done.stdout
    assert done.stdout == ""


@pytest.mark.parametrize("command", ["migrate", "seed", "token"])
def test_every_command_refuses_a_wrong_address(tmp_path: Path, command: str) -> None:
    """Every command that needs a database refuses one that it cannot reach."""
    words = (command, "town:320402001") if command == "token" else (command,)
    done = run(tmp_path / "none", *words, "--database-url", "postgresql://u@127.0.0.1:1/d")
    refused(done, "HUB_DATABASE_URL")
    assert not (tmp_path / "none").exists()


@pytest.fixture
def old_server() -> Iterator[int]:
    """Give a server that greets as PostgreSQL 15.4 does, and says nothing more."""
    listening = socket.create_server(("127.0.0.1", 0))

    def message(kind: bytes, body: bytes) -> bytes:
        return kind + struct.pack("!i", len(body) + 4) + body

    def greet() -> None:
        while True:
            try:
                asked, _ = listening.accept()
            except OSError:
                return
            with asked:
                while asked.recv(4096)[4:8] == struct.pack("!i", 80877103):
                    asked.sendall(b"N")
                asked.sendall(
                    message(b"R", struct.pack("!i", 0))
                    + message(b"S", b"server_version\0" + b"15.4\0")
                    + message(b"S", b"client_encoding\0UTF8\0")
                    + message(b"K", struct.pack("!ii", 1, 1)) + message(b"Z", b"I"))
                asked.recv(4096)

    threading.Thread(target=greet, daemon=True).start()
    yield listening.getsockname()[1]
    listening.close()


def test_old_server(old_server: int, tmp_path: Path) -> None:
    """A server older than 16.10 is refused by its own greeting."""
    url = f"postgresql://u@127.0.0.1:{old_server}/d"
    refused(run(tmp_path, "migrate", HUB_DATABASE_URL=url), "15.4", "16.10", "HUB_DATABASE_URL")


def _foreign(home: Path) -> None:
    (home / "postgres").mkdir(parents=True)
    (home / "postgres" / "letter.txt").write_text("keep")


def _other_major(home: Path) -> None:
    (home / "postgres").mkdir(parents=True)
    (home / "postgres" / "PG_VERSION").write_text("16\n")


def _file_as_folder(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "postgres").write_text("keep")


def _file_as_home(home: Path) -> None:
    home.write_text("keep")


def _gutted(home: Path) -> None:
    assert run(home, "migrate").returncode == 0
    (home / "postgres" / "global" / "pg_control").unlink()


@pytest.mark.parametrize(
    "spoil", [_foreign, _other_major, _file_as_folder, _file_as_home, _gutted])
@pytest.mark.parametrize("command", ["serve", "doctor"])
def test_broken_folder(tmp_path: Path, spoil: object, command: str) -> None:
    """A data folder that cannot be used is refused by name, and none of its files changed."""
    home = tmp_path / "home"
    spoil(home)  # type: ignore[operator]
    before = {p: b for p, b in _files(tmp_path).items() if not p.endswith("/log")}
    done = run(home, command, HUB_PORT=str(free_port()))
    if command == "serve":
        refused(done, "HUB_HOME", "数据目录")
    else:
        assert done.returncode == 1
        assert "✗  PostgreSQL" in done.stdout
    assert {p: b for p, b in _files(tmp_path).items() if not p.endswith("/log")} == before


def test_no_right_to_write() -> None:
    """A place where no folder can be made, whoever asks, is refused by name."""
    refused(run(Path("/sys/hub"), "migrate"), "HUB_HOME", "/sys/hub")


def test_port_in_use(tmp_path: Path) -> None:
    """A port in use is refused before anything else is begun."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused(run(tmp_path / "none", "serve", HUB_PORT=port), port, "HUB_PORT", "已被占用")
        refused(run(tmp_path / "none", "serve", "--port", port), port, "--port")
        done = run(tmp_path / "none", "doctor", HUB_PORT=port)
    assert done.returncode == 1
    assert "✗  Port" in done.stdout
    assert not (tmp_path / "none").exists()


def test_unusable_address(tmp_path: Path) -> None:
    """A host that this machine does not have is refused by name."""
    done = run(tmp_path / "none", "serve", HUB_HOST="203.0.113.1", HUB_PORT=str(free_port()))
    refused(done, "HUB_HOST", "203.0.113.1")
    assert not (tmp_path / "none").exists()


# What is wrong for any setting of a kind, and for those that have more to fulfil; None takes any path.
BAD_OF_KIND = {int: "none", bool: "perhaps"}
BAD = {
    "home": None, "host": "", "port": "70000", "database_url": "x://", "pool_size": "0",
    "seed_enterprises": "-1", "time_zone": "Mars/Olympus", "city_code": "12", "clients": None,
    "batching_max": "101", "log_format": "loud", "log_level": "loud", "metrics_host": "",
    "metrics_port": "70000", "otel_endpoint": "x://", "attachments_url": "ftp://x",
}


@pytest.mark.parametrize("name", DEFAULTS)
def test_bad_settings(tmp_path: Path, name: str) -> None:
    """Every setting is checked, and a bad value named by the door it came through."""
    bad = BAD[name] if name in BAD else BAD_OF_KIND[type(DEFAULTS[name])]
    if bad is None:
        assert str(getattr(read_settings({variable(name): str(tmp_path)}), name)) == str(tmp_path)
        return
    for given in ({"environ": {variable(name): bad}}, {"environ": {}, name: bad}):
        with pytest.raises(Refusal) as caught:
            read_settings(**given)  # type: ignore[arg-type]
        assert caught.value.code is Code.SETTING_INVALID
        assert caught.value.facts["setting"] in (variable(name), flag(name))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "127.example.org", "hub.lan"])  # noqa: S104
def test_metrics_are_opened_by_a_second_word(host: str) -> None:
    """Metrics where others reach them are refused by name, unless a setting says that they are open."""
    given = {"HUB_METRICS_HOST": host}
    with pytest.raises(Refusal) as caught:
        read_settings(given)
    assert caught.value.code is Code.SETTING_INVALID
    assert caught.value.facts["setting"] == "HUB_METRICS_HOST"
    assert "HUB_METRICS_OPEN=1" in caught.value.facts["wanted"]
    assert read_settings(given, metrics_open="1").metrics_host == host


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.53", "::1", "localhost"])
def test_metrics_on_this_machine_need_no_word(host: str) -> None:
    """The machine's own addresses need no second setting."""
    assert read_settings({"HUB_METRICS_HOST": host}).metrics_host == host


def test_bad_settings_on_the_command_line(tmp_path: Path) -> None:
    """A bad setting is refused with status 2; the doctor shows it and goes on, with status 1."""
    refused(run(tmp_path, "serve", HUB_TIME_ZONE="Mars/Olympus"), "HUB_TIME_ZONE", "Mars/Olympus")
    refused(run(tmp_path, "serve", "--pool-size", "0"), "--pool-size", "1-1000")
    done = run(tmp_path, "doctor", HUB_POOL_SIZE="0", HUB_PORT=str(free_port()))
    assert done.returncode == 1
    assert "HUB_POOL_SIZE" in done.stdout
    assert "Free disk" in done.stdout


@pytest.mark.parametrize(("raw", "clean"), [
    ("postgresql://u:p@h/d", "postgresql://u:***@h/d"),
    ("postgresql://u:p@ss:w@h/d", "postgresql://u:***@h/d"),
    ("postgresql://h/d?user=u&password=p&x=1", "postgresql://h/d?user=u&password=***&x=1"),
    ("u:p@h", "u:***@h"), ("postgresql://u@h:5432/d", "postgresql://u@h:5432/d"),
])
def test_passwords_are_hidden(raw: str, clean: str) -> None:
    """Whatever the form of an address, its password is not shown."""
    assert shown(raw) == clean


@pytest.mark.parametrize("name", [
    "nobody", "town", "town:32040200", "village:3204020010012", "partner:circus", "partner",
    "district:abcdef", "",
])
def test_unknown_personas(tmp_path: Path, name: str) -> None:
    """What is no persona is refused without a database, and prints no token."""
    done = run(tmp_path / "none", "token", name)
    refused(done, "hub personas")
    assert done.stdout == ""
    assert not (tmp_path / "none").exists()


def test_uscc_is_checked(tmp_path: Path) -> None:
    """A USCC with a wrong check digit is refused as such, before a database is asked."""
    refused(run(tmp_path, "token", "enterprise:913204000000000000"), "校验未通过")


def test_partners_need_no_database(tmp_path: Path) -> None:
    """A token of a whole-city persona is made without a database."""
    for name in ("public", "auditor", "city", f"partner:{next(iter(PARTNERS))}"):
        done = run(tmp_path, "token", name)
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.split()) == 1
    assert not (tmp_path / "postgres").exists()


def test_development_off(tmp_path: Path) -> None:
    """Without development there are no tokens."""
    refused(run(tmp_path, "token", "city", HUB_DEVELOPMENT="0"), "HUB_DEVELOPMENT")
    refused(run(tmp_path, "token", "city", "--development", "0"), "HUB_DEVELOPMENT")


def test_bad_day(tmp_path: Path) -> None:
    """A day that is none is refused before a database is made."""
    refused(run(tmp_path / "none", "seed", "--as-of", "2026-02-30"), "--as-of", "YYYY-MM-DD")
    assert not (tmp_path / "none").exists()


def test_seeding_twice(tmp_path: Path) -> None:
    """A database that holds enterprises is not seeded again."""
    assert run(tmp_path, "seed", "--enterprises", "3").returncode == 0
    refused(run(tmp_path, "seed", "--enterprises", "3"), "HUB_HOME")


def test_unknown_command(tmp_path: Path) -> None:
    """An unknown command is a usage error with status 2, not a trace."""
    done = run(tmp_path, "nonsense")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
