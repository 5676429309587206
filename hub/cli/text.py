"""What the command line says, in both languages, from `help.csv` beside this module."""

import csv
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType


@cache
def _lines() -> Mapping[str, tuple[str, str]]:
    text = Path(__file__).with_name("help.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return MappingProxyType({row["key"]: (row["en"], row["zh"]) for row in rows})


def say(key: str, **facts: object) -> str:
    """Say a line in English, and in Chinese beside it."""
    return " ".join(_lines()[key]).format_map(facts)


def breakable(text: str) -> str:
    """Let a terminal break Chinese at its punctuation; help cuts what it cannot break."""
    return re.sub(r"(?<=[，。；：）])(?=[^\s，。；：）])", " ", text)


def pair(key: str) -> tuple[str, str]:
    """Give a line in English and in Chinese."""
    return _lines()[key]


def tell(key: str) -> str:
    """Say a line of help."""
    return breakable(say(key))
