"""The policy's tables as they stand in CSV files beside this module."""

import csv
from collections.abc import Iterator
from importlib.resources import files


def read_text(name: str) -> str:
    """Give the text of one file."""
    return files("auth.policy").joinpath(name).read_text(encoding="utf-8")


def read_lines(name: str) -> Iterator[dict[str, str]]:
    """Read one file, a line at a time, by its headings."""
    yield from csv.DictReader(read_text(name).splitlines())
