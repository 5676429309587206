"""The language of verbs: what a command takes is told by the record's own fields and links.

Separate from the types that GraphQL shows: what runs a command reads these words, and no Strawberry.

Invariant: an input that fills a column has the type, code list and label of that column's field.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from schema.catalog import CATALOG
from schema.field import Entity, Json
from schema.workflows import Actor, Transition, moves

# Signs of one text, and entries of one list or batch.
TEXT_LENGTH_MAX = 4000
LIST_LENGTH_MAX = 200
# Bytes of one JSON document, such as the facts of a special field.
DOCUMENT_BYTES_MAX = 20_000
BATCH_MAX = 1000
# The record whose bytes are sent by themselves, and where its payload says whither.
UPLOADED, UPLOAD_URL = "Attachment", "uploadUrl"


@dataclass(frozen=True)
class Input:
    """One thing that a verb takes; `column` is empty where it fills none by itself."""

    name: str
    column: str
    python: type
    label: str
    owner: str
    many: bool = False
    required: bool = False
    codes: type[Enum] | None = None
    target: str = ""  # the record that it names
    parts: tuple["Input", ...] = ()  # what an object of the list consists of


@dataclass(frozen=True)
class Verb:
    """One command: what it takes, whom the table lets use it, and what it does."""

    name: str
    record: str
    inputs: tuple[Input, ...]
    apply: Callable[[Any], Awaitable[None]]
    actors: frozenset[Actor]
    transitions: tuple[Transition, ...]
    creates: bool
    wide: str  # why it reaches beyond the caller's scope; empty where it does not
    beside: str  # why it reaches other rows than its own record there; empty where it does not
    batch: bool

    @property
    def entity(self) -> Entity:
        """The record that it moves."""
        return CATALOG.entities[self.record]

    @property
    def tabular(self) -> bool:
        """Whether one row can hold everything that it takes."""
        return not any(one.parts or one.python is Json for one in self.inputs)


VERBS: dict[str, Verb] = {}
# Where a table to fill in is had, by the name of its verb.
TEMPLATES = "/templates/"


def template_of(name: str) -> str | None:
    """Give the path of a verb's table; None where there is no such verb, or a table cannot hold it."""
    found = VERBS.get(name)
    return f"{TEMPLATES}{name}.xlsx" if found is not None and found.tabular else None


def of(record: str, word: str) -> Input:
    """Take an input from a field or link of a record; `!` behind the name makes it required.

    Raises KeyError when the record has no such field or link.
    """
    name, required = word.removesuffix("!"), word.endswith("!")
    entity = CATALOG.entities[record]
    if name in entity.fields:
        f = entity.fields[name]
        return Input(f.name, f.column, f.python, f.label, record, f.many, required, f.codes)
    k = entity.links[name]
    if k.many:
        raise KeyError(f"{record}.{name} is a list of records")
    key = CATALOG.entities[k.target]
    return Input(k.name, k.by, key.fields[key.key].python, k.label, record, required=required,
                 target=k.target)


def words(record: str, text: str) -> tuple[Input, ...]:
    """Take several inputs from one record, written one behind the other."""
    return tuple(of(record, word) for word in text.split())


def plain(name: str, python: type, *, required: bool = False, many: bool = False,
          codes: type[Enum] | None = None, target: str = "") -> Input:
    """Declare an input that is no field of the record; the glossary's `verb.<name>` says what it is."""
    return Input(name, "", python, f"verb.{name}", "", many, required, codes, target)


def objects(name: str, parts: tuple[Input, ...], *, required: bool = False) -> Input:
    """Declare a list of objects."""
    return Input(name, "", dict, f"verb.{name}", "", many=True, required=required, parts=parts)


def renamed(given: Input, name: str) -> Input:
    """Give an input another name."""
    return replace(given, name=name)


def verb(  # noqa: PLR0913  # each argument is a word of the language
    name: str, record: str, takes: str = "", *more: Input, actors: str = "", creates: bool | None = None,
    wide: str = "", beside: str = "", batch: bool = False,
) -> Callable[[Callable[[Any], Awaitable[None]]], Verb]:
    """Declare what a function does to a record; the table of life cycles says who may, and when.

    `takes` names fields and links of the record, `more` are further inputs. `actors` and `creates` are
    stated only for a verb that is no line of the table. One that is `wide` may move records of others, one
    that reaches `beside` only writes other rows than the caller's own. Raises ValueError where both or
    neither say who may.
    """
    lines = moves().get(name, ())
    if bool(lines) is bool(actors) or (lines and creates is not None):
        raise ValueError(f"{name}: who may use it is said in the table, or here, and not in both")
    allowed = frozenset(a for line in lines for a in line.actors) | frozenset(map(Actor, actors.split()))
    makes = bool(creates) if creates is not None else any(line.creates for line in lines)

    def declare(apply: Callable[[Any], Awaitable[None]]) -> Verb:
        made = Verb(name, record, (*words(record, takes), *more), apply, allowed, lines, makes, wide,
                    beside, batch)
        if VERBS.setdefault(name, made) is not made:
            raise ValueError(f"{name} is declared twice")
        return made

    return declare


def each(inputs: tuple[Input, ...], given: Mapping[str, Any], path: str = "") -> Iterator[
    tuple[Input, str, Any]
]:
    """Walk what was given: each input with the path at which a form shows it, and its value."""
    for one in inputs:
        value = given.get(one.name)
        yield one, path + one.name, value
        if one.parts and isinstance(value, list):
            for n, part in enumerate(value):
                yield from each(one.parts, part, f"{path}{one.name}.{n}.")
