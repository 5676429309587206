"""What happens, as lines on standard error: one a request, and one for whatever else is told.

Separate from the endpoint, which fails in its own words. The lines of requests do not pass through
`logging`: a record of it costs more than the rest of a seen request; they are collected, and
written together.

Invariant: no line holds a value: of a foreign message the text without what was put into it, of a
failure the types and places without what it says.
"""

import logging
import re
import sys
from asyncio import get_running_loop
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

import orjson

from hub.errors import Code, Refusal
from hub.runtime.exchange import Exchange
from hub.settings import Settings, shown

LOG = logging.getLogger("hub")
# Libraries that tell tokens and values when they are asked for everything.
TALKATIVE = ("asyncpg", "authlib", "joserfc", "urllib3")
# What the executor tells of a failed field, its text included; the endpoint tells it without.
SILENT = "strawberry.execution"
# A signed token, a header with one, a code of a firm or a person, a telephone number.
VALUES = re.compile(r"eyJ[\w.-]+|(?<=Bearer )\S+|\b[0-9A-Z]{11,}\b")
# Long enough to write many lines at once under load, short enough to be read as it happens.
WRITE_AFTER_S = 0.05
ENDPOINT = "/graphql"
LAPS = {name: f"{name}_ms" for name in ("auth", "document", "plan", "execute")}


def trace(wrong: BaseException | None) -> Iterator[str]:
    """Tell a failure and what it came from: types, states of SQL and places, and nothing it says."""
    while wrong is not None:
        yield " ".join(filter(None, (type(wrong).__name__, getattr(wrong, "sqlstate", None))))
        step = wrong.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            place = "/".join(Path(code.co_filename).parts[-3:])
            yield f"{place}:{step.tb_lineno} {code.co_name}"
            step = step.tb_next
        wrong = wrong.__cause__ or (None if wrong.__suppress_context__ else wrong.__context__)


def log_failure(wrong: BaseException, exchange: Exchange) -> Refusal:
    """Tell of a failure inside the hub, and give the refusal that names it to the caller by its id."""
    LOG.error("internal failure", exc_info=wrong, extra={"request_id": exchange.request_id})
    refusal = Refusal(Code.INTERNAL, requestId=exchange.request_id)
    exchange.refused(refusal)
    return refusal


def read_record(record: logging.LogRecord) -> dict[str, Any]:
    """Take from a record what may be told."""
    if record.name == LOG.name:
        # The hub's own words are chosen for the log, with what is put into them.
        said = record.getMessage()
    else:
        said = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
    out: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC), "severity": record.levelname,
        "logger": record.name, "event": VALUES.sub("***", shown(said.partition("\n")[0])),
    }
    if hasattr(record, "request_id"):
        out["request_id"] = record.request_id
    if record.exc_info:
        out["exception"] = list(trace(record.exc_info[1]))
    return out


def read_exchange(e: Exchange) -> dict[str, Any]:
    """Take from an exchange what a line tells; the path only where it is one of the hub's own."""
    told: dict[str, Any] = {
        "time": datetime.fromtimestamp(e.begun_ns / 1e9, UTC), "severity": "INFO",
        "event": "request", "request_id": e.request_id, "method": e.method,
        "path": e.path if e.path == ENDPOINT or 0 < e.status < 400 else "", "status": e.status,
        "code": e.code, "bytes": e.size_bytes, "whole_ms": round(e.whole_ms, 3),
    }
    if e.kind:
        told["client"], told["caller"] = e.client, f"{e.kind}/{e.level}"
    if e.document:
        told["document"], told["operation"] = e.document[:6].hex(), e.operation[:64]
        told["unseen"] = e.unseen
    for name, ms in e.timing.laps:
        told[LAPS.get(name, name)] = round(ms, 3)
    return told


def json_line(told: dict[str, Any]) -> str:
    """Write a line for machines."""
    return orjson.dumps(told, option=orjson.OPT_UTC_Z).decode()


def text_line(told: dict[str, Any]) -> str:
    """Write a line for people: the time of day, then what is not empty.

    >>> text_line({"time": datetime(2026, 1, 1, 8, tzinfo=UTC), "event": "request", "client": ""})
    '08:00:00 event=request'
    """
    words = (f"{k}={','.join(v) if isinstance(v, list) else v}"
             for k, v in told.items() if k != "time" and v not in ("", False))
    return f"{told['time']:%H:%M:%S} {' '.join(words)}"


class Lines(logging.Handler):
    """Writes records of `logging` at once, and those of exchanges together."""

    def __init__(self, settings: Settings, stream: TextIO) -> None:
        """Take the stream; text is for a terminal unless it is asked for."""
        super().__init__()
        wanted = settings.log_format
        text = stream.isatty() if wanted == "auto" else wanted == "text"
        self._line, self._stream = (text_line if text else json_line), stream
        self._chosen = logging.getLevelNamesMapping()[settings.log_level.upper()]
        self._waiting: list[Exchange] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        self._stream.write(self._line(read_record(record)) + "\n")
        self._stream.flush()

    def observe(self, exchange: Exchange) -> None:
        """Keep an exchange until lines are written; what is asked for all the time only for debug."""
        usual = exchange.path != ENDPOINT and exchange.status < 400
        if self._chosen > (logging.DEBUG if usual else logging.INFO):
            return
        if not self._waiting:
            get_running_loop().call_later(WRITE_AFTER_S, self.write)
        self._waiting.append(exchange)

    def write(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, []
        self._stream.write("".join([f"{self._line(read_exchange(e))}\n" for e in waiting]))
        self._stream.flush()


def log_to(settings: Settings, stream: TextIO = sys.stderr) -> Lines:
    """Send all that is told in this process to a stream, and give what writes it."""
    lines = Lines(settings, stream)
    level = settings.log_level.upper()
    logging.basicConfig(handlers=[lines], level=level, force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.INFO, logging.getLevelName(level)))
    logging.getLogger(SILENT).disabled = True
    return lines
