"""What workbooks and reports of filing say, in both languages, from `words.csv` beside this module."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from hub.shipped import lines_of


class Word(NamedTuple):
    """One line, in Chinese and in English."""

    zh: str
    en: str

    @property
    def both(self) -> str:
        """Say it in both languages, Chinese first."""
        return f"{self.zh} {self.en}"


@cache
def _words() -> Mapping[str, Word]:
    return MappingProxyType({
        line["key"]: Word(line["zh"], line["en"]) for line in lines_of("hub.sheets", "words.csv")})


def word(key: str, **facts: object) -> Word:
    """Find a line, and fill it in."""
    found = _words()[key]
    return Word(found.zh.format_map(facts), found.en.format_map(facts))
