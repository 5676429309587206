"""Applications that ask: how much each may ask for, and which documents it may send.

The facts stand in `clients.csv`, or in a file of the same columns that the setting `clients` names;
the line `*` is for those that have none of their own.

Invariant: there is a line `*`, so that every name has a client.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from auth.policy.purposes import purposes
from hub.errors import Code, Refusal
from hub.settings import Settings

OTHER, PUBLIC, DEVELOPMENT = "*", "public", "development"


class DocumentMode(StrEnum):
    """Which documents a client may send."""

    ALLOW = "allow"  # any
    LOG_UNKNOWN = "log-unknown"  # any; one that is not trusted is told in the log
    TRUSTED_ONLY = "trusted-only"  # its trusted ones


@dataclass(frozen=True)
class Client:
    """One application; no points an hour means that it is not metered, no purposes that all are open."""

    id: str
    points_per_hour: int
    mode: DocumentMode
    purposes: frozenset[str] = frozenset()


@cache
def read_clients(path: str = "") -> Mapping[str, Client]:
    """Read every client by its id. Refuses: SETTING_INVALID."""
    try:
        text = (Path(path) if path else files("hub.runtime").joinpath("clients.csv")).read_text("utf-8")
        found = {
            line["id"]: _client(line) for line in csv.DictReader(text.splitlines())
        }
        if OTHER in found:
            return MappingProxyType(found)
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        raise _invalid(path) from wrong
    raise _invalid(path)


def admitted(settings: Settings) -> Mapping[str, Client]:
    """Read the clients that a hub serves.

    While it is developed with, everybody is a developer, unless there is a list of one's own: load
    tests and examples ask without a token too.
    """
    known = read_clients(settings.clients)
    if settings.development and not settings.clients:
        return MappingProxyType({**known, PUBLIC: replace(known[DEVELOPMENT], id=PUBLIC)})
    return known


def _client(line: dict[str, str]) -> Client:
    points, codes = int(line["points_per_hour"]), frozenset((line.get("purposes") or "").split())
    if points < 0 or not codes <= purposes().keys():
        raise ValueError
    return Client(line["id"], points, DocumentMode(line["mode"]), codes)


def _invalid(path: str) -> Refusal:
    wanted = "id,points_per_hour,mode,purposes; a line *"
    return Refusal(Code.SETTING_INVALID, setting="clients", value=path, wanted=wanted)


def find_client(name: str, known: Mapping[str, Client] | None = None) -> Client:
    """Find a client, or what holds for those that have no line of their own."""
    known = read_clients() if known is None else known
    return known.get(name) or known[OTHER]
