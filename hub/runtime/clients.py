"""Applications that ask: how much each may ask for, and which documents it may send.

Facts stand in `clients.csv`; the line `*` is for those that have none of their own.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from hub.runtime.trusted import DocumentMode

OTHER = "*"


@dataclass(frozen=True)
class Client:
    """One application."""

    id: str
    points_per_hour: int
    mode: DocumentMode


@cache
def read_clients() -> Mapping[str, Client]:
    """Read every client by its id."""
    text = files("hub.runtime").joinpath("clients.csv").read_text(encoding="utf-8")
    return MappingProxyType({
        line["id"]: Client(line["id"], int(line["points_per_hour"]), DocumentMode(line["mode"]))
        for line in csv.DictReader(text.splitlines())
    })


def find_client(name: str) -> Client:
    """Find a client, or what holds for those that have no line of their own."""
    known = read_clients()
    return known.get(name, known[OTHER])
