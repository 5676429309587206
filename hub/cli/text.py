"""What the command line says, in both languages, from `help.csv` beside this module."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from hub.shipped import lines_of


@cache
def _lines() -> Mapping[str, tuple[str, str]]:
    return MappingProxyType({
        line["key"]: (line["en"], line["zh"]) for line in lines_of("hub.cli", "help.csv")})


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
