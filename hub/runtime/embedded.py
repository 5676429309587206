"""A data folder to a running PostgreSQL, shared by the processes that use it.

Every user holds a shared lock of the kernel on the data folder itself, which a killed process loses
by dying; starting and stopping happen under a lock on the home folder. So a server that a killed hub
left behind is taken over, and the last user to leave stops it. No lock leaves a file.

Invariant: a data folder is whole or absent; it is made beside its place and then renamed.
Invariant: a folder that is not ours, or of another major version, is never written to.
"""

import fcntl
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from errno import ENOTDIR
from pathlib import Path
from subprocess import CalledProcessError, Popen
from threading import Event, Thread
from urllib.parse import quote

from hub.errors import Code, Refusal
from hub.runtime.binaries import launch, major, owner_for, owner_of, run

DATA = "postgres"
SOCKET = ".s.PGSQL.5432"
LOG = "log"
# The longest path that a socket's address holds.
SOCKET_PATH_MAX = 107
START_TIMEOUT_S = 60
STOP_TIMEOUT_S = 60
OTHER_START_TIMEOUT_S = 3
POLL_INTERVAL_S = 0.02
WATCH_INTERVAL_S = 1.0
# A killed server's workers need a moment to let go of its memory before it can start again.
REVIVALS_MAX = 4
# Servers that this process launched; a parent must look after a child that died.
_LAUNCHED: dict[Path, Popen[bytes]] = {}


# For one machine that serves one city and has no replica: memory is taken when it is used, much
# loaded at once is not written twice, and a long load is not interrupted by checkpoints.
TUNING = (
    "shared_buffers=512MB", "max_wal_size=4GB", "wal_level=minimal", "max_wal_senders=0",
    "checkpoint_timeout=15min",
)


def data_folder(home: Path) -> Path:
    """Say where the embedded database of a home lies."""
    return home.resolve() / DATA


def is_made(folder: Path) -> bool:
    """Say whether a data folder holds a database this program can run. Refuses: DATA_FOLDER_BROKEN."""
    with _broken(folder):
        above = next(p for p in folder.parents if p.exists())
        if not above.is_dir():
            raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))
        if not folder.exists() or not any(folder.iterdir()):
            return False
        stated = folder / "PG_VERSION"
        if not stated.exists():
            raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason="PG_VERSION?")
        found = stated.read_text("ascii").strip()
        if found != major():
            reason = f"PG_VERSION {found} ≠ {major()}"
            raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=reason)
        return True


def is_running(folder: Path) -> bool:
    """Say whether a server on this folder is ready to answer."""
    try:
        status = (folder / "postmaster.pid").read_text("ascii").splitlines()[-1].strip()
    except (OSError, IndexError):
        return False
    return status == "ready" and _accepts(folder)


def dsn_of(folder: Path) -> str:
    """Give the address under which the owner of the database connects."""
    return f"postgresql://postgres@/postgres?host={quote(str(folder), safe='/')}"


class Embedded:
    """A running embedded server; whoever makes one closes it."""

    def __init__(self, home: Path) -> None:
        """Start the server of a home, or join the running one. Refuses: DATA_FOLDER_BROKEN."""
        self._home, self.folder = home.resolve(), data_folder(home)
        is_made(self.folder)
        self._closing, self._watch = Event(), Thread()
        with _broken(self.folder):
            self._home.mkdir(parents=True, exist_ok=True)
            with _locked(self._home):
                if not is_made(self.folder):
                    _make(self.folder)
                self._use = os.open(self.folder, os.O_RDONLY)
                fcntl.flock(self._use, fcntl.LOCK_SH)
                self._start_or_leave()
        self._way = ExitStack()
        self._passage = self._way.enter_context(_short_way(self.folder))

    @property
    def dsn(self) -> str:
        """Where the owner of the database connects."""
        return dsn_of(self._passage)

    def watch(self, on_failure: Callable[[Refusal], None]) -> None:
        """Start the server again whenever it is found dead, until closed; report when that fails."""
        self._watch = Thread(target=self._revive, args=(on_failure,), daemon=True)
        self._watch.start()

    def close(self) -> None:
        """Leave the server; the last one stops it."""
        if self._closing.is_set():
            return
        self._closing.set()
        if self._watch.ident:
            self._watch.join()
        with _broken(self.folder), _locked(self._home):
            _leave(self.folder, self._use)
        self._way.close()

    def _start_or_leave(self) -> None:
        try:
            _start(self.folder)
        except BaseException:
            self._closing.set()
            _leave(self.folder, self._use)
            raise

    def _revive(self, on_failure: Callable[[Refusal], None]) -> None:
        failures = 0
        while not self._closing.wait(WATCH_INTERVAL_S):
            if is_running(self.folder):
                failures = 0
                continue
            try:
                with _broken(self.folder), _locked(self._home):
                    _start(self.folder)
            except Refusal as refusal:
                failures += 1
                if failures == REVIVALS_MAX:
                    on_failure(refusal)
                    return


@contextmanager
def _broken(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, CalledProcessError, ValueError) as wrong:
        reason = getattr(wrong, "strerror", None) or type(wrong).__name__
        raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=reason) from wrong


@contextmanager
def _locked(home: Path) -> Iterator[None]:
    held = os.open(home, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def _make(folder: Path) -> None:
    fresh = folder.with_name(f"{folder.name}.new")
    if fresh.exists():
        shutil.rmtree(fresh)
    fresh.mkdir(mode=0o700)
    # The character classes of C.UTF-8 let pg_trgm index Chinese; with C it would index nothing of it.
    status = run("initdb", fresh, (
        "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8",
        "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    ), owner_for(fresh))
    if status:
        raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=f"initdb {status}")
    if folder.exists():
        folder.rmdir()
    fresh.rename(folder)


def _start(folder: Path) -> None:
    _reap(folder)
    if is_running(folder):
        return
    # The socket lies in the data folder, which is its owner's alone; no network address is opened.
    options = ("-h", "", "-k", ".", "-p", "5432", *(w for s in TUNING for w in ("-c", s)))
    _LAUNCHED[folder] = launch(folder, folder / LOG, options, owner_of(folder))
    until = time.monotonic() + START_TIMEOUT_S
    while not is_running(folder):
        if _reap(folder):
            # A start that a killed hub had begun stands in the way of this one, and may end well.
            until = min(until, time.monotonic() + OTHER_START_TIMEOUT_S)
        if time.monotonic() > until:
            reason = _last_words(folder) or "timeout"
            raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=reason)
        time.sleep(POLL_INTERVAL_S)


def _reap(folder: Path) -> bool:
    # A dead child stays in the table of processes, and its id in use, until its parent looks.
    process = _LAUNCHED.get(folder)
    return process is None or process.poll() is not None


def _leave(folder: Path, use: int) -> None:
    try:
        fcntl.flock(use, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    else:
        # One that died leaves its pid file, on which pg_ctl would wait in vain.
        if _accepts(folder):
            arguments = ("-w", "-s", "-t", str(STOP_TIMEOUT_S), "-m", "fast", "stop")
            run("pg_ctl", folder, arguments, owner_of(folder))
        _reap(folder)
    finally:
        os.close(use)


def _accepts(folder: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asked, _short_way(folder) as way, suppress(OSError):
        asked.connect(str(way / SOCKET))
        return True
    return False


def _last_words(folder: Path) -> str:
    with suppress(OSError):
        lines = (folder / LOG).read_text("utf-8", "replace").splitlines()
        fatal = [line.partition("FATAL:")[2].strip() for line in lines if "FATAL:" in line]
        return fatal[-1] if fatal else ""
    return ""


@contextmanager
def _short_way(folder: Path) -> Iterator[Path]:
    # A socket's address holds a short path only; a long one is reached through a link.
    if len(os.fsencode(folder / SOCKET)) <= SOCKET_PATH_MAX:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="hub-") as made:
        way = Path(made) / "d"
        way.symlink_to(folder)
        yield way
