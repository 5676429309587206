"""The service as a process: it starts, answers, and refuses clearly; a stop leaves nothing behind."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

HUB = (sys.executable, "-c", "from hub.cli.main import main; main()")


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _environ(home: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "HUB_HOME": str(home), "HUB_SEED_ENTERPRISES": "30", **more}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A running hub and its home; afterwards a SIGTERM must stop it and its database."""
    home, port = tmp_path_factory.mktemp("served"), _free_port()
    process = subprocess.Popen(  # noqa: S603  # this project's own command
        (*HUB, "serve"), env=_environ(home, HUB_PORT=str(port)), stdout=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}"
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if httpx.get(f"{url}/readyz").status_code == 200:
                break
        except httpx.TransportError:
            time.sleep(0.1)
    yield url, home
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)
    assert not (home / "postgres" / "postmaster.pid").exists()


def _ask(url: str, text: str, **headers: str) -> Any:
    return httpx.post(f"{url}/graphql", json={"query": text}, headers=headers)


def test_answers_over_http(served: tuple[str, Path]) -> None:
    """The page, its assets and a query with a persona's token are answered."""
    url, _ = served
    page = httpx.get(url)
    assert "default-src 'self'" in page.headers["content-security-policy"]
    for asset in ("graphiql.min.js", "explorer.js", "hub.js", "hub.css"):
        assert httpx.get(f"{url}/static/{asset}").status_code == 200
    assert len(httpx.get(f"{url}/examples.json").json()) >= 6
    tokens = {p["name"]: p["token"] for p in httpx.get(f"{url}/dev/personas").json()}
    response = _ask(url, "{ viewer { kind level } enterprises(first: 1) { totalCount } }",
                    authorization=f"Bearer {tokens['city']}")
    stages = [s.split(";")[0] for s in response.headers["server-timing"].split(", ")]
    assert stages == ["auth", "document", "plan", "execute"]
    answer = response.json()
    assert answer["data"]["viewer"] == {"kind": "OFFICER", "level": "CITY"}
    assert answer["data"]["enterprises"]["totalCount"] == 30


def test_errors_over_http_are_coded(served: tuple[str, Path]) -> None:
    """Every bad request is a 4xx with code and hint, in the language asked for."""
    url, _ = served
    bodies: tuple[Any, ...] = (b"", b"[]", b"{", b"1", b'{"query": 1}', b'{"query":"{","variables":[]}')
    for body in bodies:
        answer = httpx.post(f"{url}/graphql", content=body)
        assert 400 <= answer.status_code < 500
        assert answer.json()["errors"][0]["extensions"]["code"]
    english = _ask(url, "{ nope }", **{"accept-language": "en"}).json()
    assert english["errors"][0]["message"].startswith("The document does not fit")
    assert _ask(url, "{ viewer { kind } }", authorization="Bearer x").status_code == 401


def test_port_in_use_is_refused(served: tuple[str, Path], tmp_path: Path) -> None:
    """A port in use is a sentence in both languages, exit status 2, and no folder is made."""
    port = served[0].rsplit(":", 1)[1]
    home = tmp_path / "none"
    done = subprocess.run((*HUB, "serve"), env=_environ(home, HUB_PORT=port),  # noqa: S603
                          capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "HUB_PORT" in done.stderr
    assert "已被占用" in done.stderr
    assert not home.exists()


def test_second_process_shares_the_database(served: tuple[str, Path]) -> None:
    """A command beside the server attaches to its database and prints a token that it accepts."""
    url, home = served
    done = subprocess.run((*HUB, "token", "enterprise"), env=_environ(home),  # noqa: S603
                          capture_output=True, text=True, check=True)
    answer = _ask(url, "{ enterprises(first: 5) { totalCount } }",
                  authorization=f"Bearer {done.stdout.strip()}")
    assert json.loads(answer.content)["data"]["enterprises"]["totalCount"] == 1


@pytest.mark.parametrize(("name", "value"), [
    ("HUB_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none"), ("HUB_PORT", "none"),
])
def test_bad_setting_is_named(tmp_path: Path, name: str, value: str) -> None:
    """A bad setting is refused by name with exit status 2."""
    done = subprocess.run((*HUB, "migrate"), env=_environ(tmp_path, **{name: value}),  # noqa: S603
                          capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert name in done.stderr


def test_broken_folder_is_left_alone(tmp_path: Path) -> None:
    """A data folder that is none of ours is refused and not touched."""
    folder = tmp_path / "postgres"
    folder.mkdir()
    (folder / "letter.txt").write_text("keep")
    done = subprocess.run((*HUB, "migrate"), env=_environ(tmp_path),  # noqa: S603
                          capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "HUB_HOME" in done.stderr
    assert [p.name for p in folder.iterdir()] == ["letter.txt"]
