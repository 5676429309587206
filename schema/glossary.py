"""Identifier to Chinese label and English gloss; the single table is `terms.csv` beside this module.

A key is a class, a field's label, `Enum.VALUE`, or `api.…`, `op.…`, `scalar.…`, `viewer.…`; a label
that means something else in one record is written `Record.label`.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True)
class Term:
    """One entry of the glossary."""

    zh: str
    en: str


@cache
def terms() -> Mapping[str, Term]:
    """Read the table once."""
    text = files("schema").joinpath("terms.csv").read_text(encoding="utf-8")
    lines = csv.DictReader(text.splitlines())
    return MappingProxyType({line["key"]: Term(line["zh"], line["en"]) for line in lines})


def term(key: str, record: str = "") -> Term:
    """Find the entry of an identifier; one for the record itself goes first."""
    return terms().get(f"{record}.{key}") or terms()[key]


def describe(key: str, record: str = "") -> str:
    """Say what an identifier means, Chinese first."""
    found = term(key, record)
    return f"{found.zh}. {found.en[:1].upper()}{found.en[1:]}."


def describe_enum(enum: str, value: str) -> str:
    """Say what a value of a code list means."""
    return describe(f"{enum}.{value}")
