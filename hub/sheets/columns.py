"""A verb to the columns of a table: what each is headed, and what is filled in below.

Apart from template.py, which draws them, and filing.py, which reads them: both go by the same columns.

Invariant: a table has a column for everything that its verb takes, and no two columns share a heading.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from hub.errors import Code, Refusal
from hub.sheets.words import Word, word
from schema.catalog import CATALOG
from schema.glossary import Term, term
from schema.verb import BATCH_MAX, VERBS, Input, Verb

ROWS_MAX = BATCH_MAX
# Records that people know by the credit code of an enterprise rather than by an id.
BY_CREDIT_CODE = frozenset({"Site", "Enterprise"})
# Behind the heading of a column that must be filled in.
MARK = "*"


class Part(Enum):
    """What of an input a column holds."""

    VALUE = auto()
    CREDIT_CODE = auto()  # the credit code of the enterprise that an input names, or whose site it does
    PLACE = auto()  # the name or address of a site


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    input: Input
    part: Part = Part.VALUE

    @property
    def term(self) -> Term:
        """The word for its input."""
        return term(self.input.label, self.input.owner)

    @property
    def heading(self) -> str:
        """What stands above it."""
        match self.part:
            case Part.CREDIT_CODE:
                return f"{self.term.zh}·{word('uscc').zh}"
            case Part.PLACE:
                return f"{self.term.zh}·{word('place').zh}"
            case _:
                return self.term.zh

    @property
    def needed(self) -> bool:
        """Whether a row without it is refused."""
        return self.input.required and self.part is not Part.PLACE

    @property
    def marked(self) -> str:
        """The heading as a template writes it."""
        return self.heading + (MARK if self.needed else "")

    @property
    def listed(self) -> bool:
        """Whether its values are those of a code list, which may be chosen from."""
        one = self.input
        return bool(one.codes) or (
            bool(one.target) and not CATALOG.entities[one.target].scoped
            and "name" in CATALOG.entities[one.target].fields)

    @property
    def wanted(self) -> Word:
        """What is filled in."""
        one = self.input
        if self.part is not Part.VALUE:
            return word("uscc" if self.part is Part.CREDIT_CODE else "place")
        if self.listed:
            return word("coded" if one.many else "listed")
        if one.target:
            return word("id")
        return word(KINDS.get(one.python.__name__, "text"))


KINDS: Mapping[str, str] = {
    "date": "day", "datetime": "instant", "Decimal": "number", "int": "whole", "bool": "listed"}


def verb_of(name: str) -> Verb:
    """Find a verb that can be filed by a table. Refuses: VERB_NOT_TABULAR."""
    found = VERBS.get(name)
    if found is None or not found.tabular:
        raise Refusal(Code.VERB_NOT_TABULAR, verb=name)
    return found


def tabular_verbs() -> list[Verb]:
    """List the verbs that can be filed by a table, by name."""
    return [v for _, v in sorted(VERBS.items()) if v.tabular]


def _columns(one: Input) -> tuple[Column, ...]:
    if one.target not in BY_CREDIT_CODE or one.many:
        return (Column(one),)
    if one.target == "Enterprise":
        return (Column(one, Part.CREDIT_CODE),)
    return Column(one, Part.CREDIT_CODE), Column(one, Part.PLACE)


def columns_of(verb: Verb) -> tuple[Column, ...]:
    """Give the columns of a verb's table; one that moves a record begins with the record's id."""
    own = Input("id", "", UUID, "id", verb.record, required=True, target=verb.record)
    moved = () if verb.creates else (Column(own),)
    return (*moved, *(column for one in verb.inputs for column in _columns(one)))
