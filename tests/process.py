"""The hub as a process for tests: run to its end, or started, asked and stopped."""

import asyncio
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from hub.runtime.database import connected
from hub.runtime.embedded import data_folder, dsn_of
from tests.patience import PATIENT

HUB = (sys.executable, "-c", "from hub.cli.entry import main; main()")
TIMEOUT_S = 120


def free_port() -> int:
    """Find a free port below those that the system gives to outgoing connections.

    One of these could be taken by another process before the hub binds it.
    """
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise AssertionError("a hundred ports are all in use")


def environ(home: Path, **more: str) -> dict[str, str]:
    """Give the environment of a patient hub with a small city; nothing of the tester's own settings."""
    patient = {f"HUB_{name.upper()}": str(ms) for name, ms in PATIENT.items()}
    clean = {k: v for k, v in os.environ.items() if not k.startswith("HUB_")}
    return {**clean, **patient, "HUB_HOME": str(home), "HUB_SEED_ENTERPRISES": "30", "HUB_JOBS_HOUR": "-1",
            "COLUMNS": "100", **more}


def run(home: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        (*HUB, *arguments), env=environ(home, **more), capture_output=True, text=True,
        check=False, timeout=TIMEOUT_S)


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Check that a command was refused: two sentences, status 2, no trace, these words in it."""
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2, done.stderr
    for word in words:
        assert word in done.stderr, done.stderr


@dataclass
class Serving:
    """A started `hub serve`."""

    home: Path
    more: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        """Start it; it prints into files."""
        self.home.mkdir(parents=True, exist_ok=True)
        self.out, self.err = self.home / f"{self.port}.out", self.home / f"{self.port}.err"
        with self.out.open("w") as out, self.err.open("w") as err:
            self.process = subprocess.Popen(
                (*HUB, "serve"), env=environ(self.home, HUB_PORT=str(self.port), **self.more),
                stdout=out, stderr=err)

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pidfile(self) -> Path:
        """Where the embedded server states its process."""
        return self.home / "postgres" / "postmaster.pid"

    def ready(self) -> "Serving":
        """Wait until it answers."""
        until = time.monotonic() + TIMEOUT_S
        while time.monotonic() < until:
            assert self.process.poll() is None, self.err.read_text()
            try:
                if httpx.get(f"{self.url}/readyz", timeout=TIMEOUT_S).status_code == 200:
                    return self
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        raise AssertionError(self.err.read_text())

    def ask(self, text: str, **headers: str) -> httpx.Response:
        """Send a document."""
        return httpx.post(f"{self.url}/graphql", json={"query": text}, headers=headers,
                          timeout=TIMEOUT_S)

    def count(self) -> int:
        """Count the enterprises that the public sees."""
        answer = self.ask("{ enterprises(first: 1) { totalCount } }")
        return int(json.loads(answer.content)["data"]["enterprises"]["totalCount"])

    def memory_mib(self) -> float:
        """Give what it holds in memory."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and give the exit status."""
        self.process.send_signal(number)
        return self.process.wait(timeout=TIMEOUT_S)

    def leaves_nothing(self) -> None:
        """Check that neither a lock, a socket nor a server is left of it."""
        assert not [p.name for p in self.home.rglob("*") if p.name.endswith((".lock", ".new"))]
        assert not self.pidfile.exists()
        assert "Traceback" not in self.err.read_text(), self.err.read_text()


def postmaster(home: Path) -> int:
    """Find the process id of the embedded server of a home."""
    return int((home / "postgres" / "postmaster.pid").read_text("ascii").splitlines()[0])


def wait_for(condition: Any, what: str) -> None:
    """Wait until a condition holds."""
    until = time.monotonic() + TIMEOUT_S
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.05)


def fetch(home: Path, sql: str) -> list[Any]:
    """Ask the running embedded server of a home."""
    async def work() -> list[Any]:
        async with connected(dsn_of(data_folder(home))) as connection:
            return list(await connection.fetch(sql))

    return asyncio.run(work())
