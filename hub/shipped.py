"""Tables that ship as CSV files beside the code, each with the package that it belongs to.

Apart from what their lines mean: a table is mended by somebody who does not program, and what reads it
says so in its own words.
"""

import csv
from collections.abc import Iterator
from importlib.resources import files


def text_of(package: str, name: str) -> str:
    """Give the text of one file."""
    return files(package).joinpath(name).read_text(encoding="utf-8")


def lines_of(package: str, name: str, absent: str | None = None) -> Iterator[dict[str, str]]:
    """Read one file, a line at a time, by its headings; `absent` stands for what a short line lacks."""
    yield from csv.DictReader(text_of(package, name).splitlines(), restval=absent)
