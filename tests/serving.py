"""Start the hub as a process of its own on a free port, and stop it again."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

HUB = (sys.executable, "-c", "from hub.cli.main import main; main()")
START_S_MAX = 60


def _free_port() -> int:
    """Find a free port below those that the system gives to outgoing connections.

    One of these could be taken by another process before the hub binds it.
    """
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise AssertionError("a hundred ports are all in use")


@contextmanager
def serving(home: Path, **settings: str) -> Iterator[str]:
    """Give the address of a hub that is ready; it is stopped afterwards, and must stop in time."""
    port = _free_port()
    environ = {**os.environ, "HUB_HOME": str(home), "HUB_PORT": str(port),
               "HUB_SEED_ENTERPRISES": "30", **settings}
    process = subprocess.Popen(  # this project's own command
        (*HUB, "serve"), env=environ, stdout=subprocess.DEVNULL
    )
    url, until = f"http://127.0.0.1:{port}", time.monotonic() + START_S_MAX
    try:
        while not _ready(url):
            assert process.poll() is None, "the hub stopped before it was ready"
            assert time.monotonic() < until, "the hub was not ready in time"
            time.sleep(0.1)
        yield url
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def _ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz").status_code == 200
    except httpx.TransportError:
        return False
