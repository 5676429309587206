"""Identifier to Chinese label, English gloss and source; the one table is `terms.csv` beside it.

Separate from the declarations so that a word can be mended by somebody who does not program.

A key is a class, a field's label, `Enum.VALUE`, or `api.…`, `op.…`, `scalar.…`, `viewer.…`; a label
that means something else in one record is written `Record.label`; `family.…` heads a part of it.

Invariant: a gloss begins in lower case, unless with a name, and ends without a full stop.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType

from hub.shipped import lines_of

FAMILY = "family."

HEAD = """\
# Glossary

The words of the house, by family, made from `schema/terms.csv` by `schema/glossary.py`; the
descriptions in the public schema come from the same lines. A word is a record, a code list, a value
of one (`Enum.VALUE`) or the label of a field or link; `Record.label` goes before the plain `label`
where a record means something of its own. GraphQL spells `valid_to` as `validTo`.

Where a gloss says what null means, it speaks to a caller who may read the field; what the policy
withholds is null too, and `extensions.access` of the answer says so.

The source is the law, standard or document that defines the term. *Field dictionary* is the city's
list of 210 fields in 24 entities, with the family's letter; no source means plain language.
"""


@dataclass(frozen=True)
class Term:
    """One entry: Chinese label, English gloss, and what defines it (empty for plain language)."""

    zh: str
    en: str
    source: str = ""

    @property
    def gloss(self) -> str:
        """The English gloss as a sentence."""
        return f"{self.en[:1].upper()}{self.en[1:]}."

    @cached_property
    def sentence(self) -> str:
        """Label and gloss as one description, Chinese first; one text for all that it describes."""
        return f"{self.zh}. {self.gloss}"


@cache
def terms() -> Mapping[str, Term]:
    """Read the table once, in its order."""
    lines = lines_of("schema", "terms.csv", absent="")
    return MappingProxyType(
        {line["key"]: Term(line["zh"], line["en"], line["source"]) for line in lines}
    )


def key_of(label: str, record: str = "") -> str:
    """Choose the line that speaks of a label: the record's own goes before the plain one."""
    own = f"{record}.{label}"
    return own if own in terms() else label


def term(key: str, record: str = "") -> Term:
    """Find the entry of an identifier; one for the record itself goes first."""
    return terms()[key_of(key, record)]


def describe(key: str, record: str = "") -> str:
    """Say what an identifier means, Chinese first."""
    return term(key, record).sentence


def describe_enum(enum: str, value: str) -> str:
    """Say what a value of a code list means."""
    return describe(f"{enum}.{value}")


def _page_lines() -> Iterator[str]:
    for key, found in terms().items():
        if key.startswith(FAMILY):
            yield f"\n## {found.zh}\n\n{found.gloss}\n"
            yield "| word | label | meaning | source |\n|---|---|---|---|"
        else:
            yield f"| `{key}` | {found.zh} | {found.en} | {found.source} |"


def page() -> str:
    """Write the table as a document, one part a family."""
    return HEAD + "\n".join([*_page_lines(), ""])


if __name__ == "__main__":
    sys.stdout.write(page())
