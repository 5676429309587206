"""The glossary: every word of the schema has one line, in real Chinese and real English."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import combinations
from pathlib import Path

from graphql import (
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
)

from hub.errors import Code
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG
from schema.field import Entity, Field, Link
from schema.glossary import FAMILY, describe, describe_enum, key_of, page, terms

ROOT = Path(__file__).parent.parent
CHINESE = re.compile("[一-鿿]")
# Words of the language itself, not of a record; their use shows in the public schema alone.
LANGUAGE = re.compile(
    r"(api|op|scalar|viewer|verb)\.|(WriteRefusal|Direction|Scope|Comparator|FieldClass|Node|AreaLevel"
    r"|PeriodLength|IndustryDepth|StatsFunction|StatsScope|StatsComparison"
    r"|LicenceEnd|ViewerRelation|Language|NeedKind|AccessRelation|AccessEffect)\b"
)
# Fields that hold the codes of a list are called as the list is: the pair is one word in two forms.
ONE_WORD = {
    frozenset(("key_processes", "key_process")): "codes of the list",
    frozenset(("measures", "onsite_measure")): "codes of the list",
    frozenset(("kinds", "penalty_kind")): "codes of the list",
}
STOP_WORDS = frozenset(["a", "an", "the", "of", "for", "in", "on", "to", "by"])
# Names and symbols with which a gloss may begin although they are written in capitals.
NAMES = frozenset(("Chinese", "English"))
SYMBOL = re.compile(r"(?!A )[A-Z]+[-\d]*[ ,]")
UNIT = re.compile(
    r"\b(tonnes|CNY|days|year|people|workers|number|points|degrees|share|digits"
    r"|no unit|in the unit that `unit` names)\b"
)
SUFFIXES = {"_t": "tonnes", "_cny": "in CNY", "_10k": "10,000 CNY", "_days": "days"}
SOURCE = re.compile(
    r"《.+》.*|(GB|GB/T|AQ/T|ISO) [\d-]+.*|.+〔\d{4}〕\d+号|.+令第\d+号.*|统计用区划代码"
    r"|field dictionary [A-Z]\d?(, [A-Z]\d?)*"
)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _marks() -> Iterator[tuple[Entity, Field | Link]]:
    for entity in CATALOG.entities.values():
        for mark in (*entity.fields.values(), *entity.links.values()):
            yield entity, mark


def _code_lists() -> set[type[Enum]]:
    return {m.codes for _, m in _marks() if isinstance(m, Field) and m.codes}


def _declared() -> dict[str, set[str]]:
    """Every key that the declarations use, with the modules of the records that use it."""
    out: dict[str, set[str]] = defaultdict(set)
    for entity, mark in _marks():
        module = entity.origin.__module__.rpartition(".")[2]
        out[entity.name].add(module)
        out[key_of(mark.label, entity.name)].add(module)
    for codes in _code_lists():
        for key in (codes.__name__, *(f"{codes.__name__}.{v.name}" for v in codes)):
            out[key].add(codes.__module__.rpartition(".")[2])
    return out


def _descriptions() -> Iterator[str]:
    """Every description in the public schema."""
    schema = SCHEMA._schema
    described: list[object] = [d for d in schema.directives if not is_specified_directive(d)]
    for kind in schema.type_map.values():
        if is_introspection_type(kind) or is_specified_scalar_type(kind):
            continue
        described += [kind, *getattr(kind, "values", {}).values()]
        for field in getattr(kind, "fields", {}).values():
            described += [field, *getattr(field, "args", {}).values()]
    for thing in described:
        text = getattr(thing, "description", None)
        if text:
            yield text


def _words(text: str) -> set[str]:
    return set(re.findall("[a-z0-9]+", text.lower())) - STOP_WORDS


def _own_words(key: str) -> set[str]:
    word = key.rpartition(".")[2]
    return _words((word if word.isupper() else _snake(word)).replace("_", " "))


def test_every_line_is_whole_and_single() -> None:
    """A line has a key of its own, a label and a gloss."""
    text = (ROOT / "schema/terms.csv").read_text(encoding="utf-8")
    lines = list(csv.DictReader(text.splitlines()))
    assert len(lines) == len({line["key"] for line in lines}) == len(terms())
    assert [line["key"] for line in lines if not (line["zh"] and line["en"])] == []


def test_no_word_is_missing_and_no_line_unused() -> None:
    """The declarations and the table name the same words."""
    table = {k for k in terms() if not k.startswith(FAMILY) and not LANGUAGE.match(k)}
    assert table == set(_declared())


def test_the_schema_speaks_from_the_table() -> None:
    """Every description in the public schema is a line, led by a label or not, and none is left."""
    labels = {t.zh for t in terms().values()}
    written = {t.sentence for t in terms().values()}
    spoken = set()
    for text in _descriptions():
        lead, colon, rest = text.partition(": ")
        spoken.add(rest if colon and lead in labels else text)
    refusals = {f"{c.value.zh} {c.value.en}" for c in Code}
    assert spoken - written - refusals == set()
    assert [k for k, t in terms().items() if LANGUAGE.match(k) and t.sentence not in spoken] == []


def test_lines_stand_with_their_family() -> None:
    """A word stands under the module that declares it; one of several modules is shared."""
    declared = _declared()
    wrong, family = [], ""
    for key in terms():
        if key.startswith(FAMILY):
            family = key.removeprefix(FAMILY)
        elif LANGUAGE.match(key):
            wrong += [key] if family != ("verb" if key.startswith("verb.") else "query") else []
        elif {family} != (declared[key] if len(declared[key]) == 1 else {"shared"}):
            wrong.append(key)
    assert wrong == []


def test_one_label_is_one_word() -> None:
    """Records, fields and links with one Chinese label have one name.

    A link may be called as the record that it leads to, a field as its code list.
    """
    named: dict[str, set[str]] = defaultdict(set)
    same = set(ONE_WORD)
    for entity, mark in _marks():
        name = _snake(mark.name)
        kin = mark.target if isinstance(mark, Link) else mark.codes.__name__ if mark.codes else ""
        same.add(frozenset((name, _snake(kin))))
        named[terms()[key_of(mark.label, entity.name)].zh].add(name)
    for key in (*CATALOG.entities, *(c.__name__ for c in _code_lists())):
        named[terms()[key].zh].add(_snake(key))
    pairs = [(zh, p) for zh, names in named.items() for p in combinations(sorted(names), 2)]
    assert [(zh, p) for zh, p in pairs if frozenset(p) not in same] == []
    assert set(ONE_WORD) <= {frozenset(p) for _, p in pairs}


def test_values_of_a_code_list_differ() -> None:
    """No two values of one code list have the same label."""
    for codes in _code_lists():
        labels = [terms()[f"{codes.__name__}.{v.name}"].zh for v in codes]
        assert len(set(labels)) == len(labels), codes


def test_glosses_say_more_than_the_name() -> None:
    """A gloss holds a word that the identifier does not."""
    assert [k for k, t in terms().items() if _words(t.en) <= _own_words(k)] == []


def test_labels_are_chinese() -> None:
    """A label holds Chinese and no full stop, which ends it in a description."""
    assert [k for k, t in terms().items() if not CHINESE.search(t.zh) or "." in t.zh] == []


def test_glosses_are_plain_english() -> None:
    """A gloss is ASCII, begins in lower case unless with a name or symbol, and has no full stop."""
    wrong = [
        k for k, t in terms().items()
        if not t.en.isascii() or t.en.endswith(".") or t.en != " ".join(t.en.split())
        or not (t.en[0].islower() or t.en[0].isdigit() or SYMBOL.match(t.en)
                or t.en.split()[0] in NAMES)
    ]
    assert wrong == []


def test_quantities_state_their_unit() -> None:
    """A number's gloss says what is counted or measured, in the unit that the name ends with."""
    wrong = []
    for entity, mark in _marks():
        if isinstance(mark, Link) or mark.python not in (int, Decimal):
            continue
        key = key_of(mark.label, entity.name)
        gloss = terms()[key].en
        named = [unit for suffix, unit in SUFFIXES.items() if mark.column.endswith(suffix)]
        if not UNIT.search(gloss) or any(unit not in gloss for unit in named):
            wrong.append(key)
    assert wrong == []


def test_glosses_say_what_null_means() -> None:
    """The gloss of what may be missing says when it is null."""
    wrong = [
        f"{entity.name}.{mark.name}" for entity, mark in _marks()
        if mark.nullable
        and not re.search(r"\bnull\b", terms()[key_of(mark.label, entity.name)].en)
    ]
    assert wrong == []


def test_days_and_instants_are_told_apart() -> None:
    """The gloss of a day speaks of a day, that of an instant of an instant."""
    for entity, mark in _marks():
        if isinstance(mark, Field) and mark.column.endswith(("_on", "_at")):
            gloss = terms()[key_of(mark.label, entity.name)].en
            assert ("day" if mark.python is date else "instant") in gloss, (entity.name, mark.name)


def test_sources_are_documents() -> None:
    """A source is a law, a standard, a numbered document or the field dictionary."""
    parts = [(k, p) for k, t in terms().items() if t.source for p in t.source.split("; ")]
    assert [(k, p) for k, p in parts if not SOURCE.fullmatch(p)] == []


def test_a_record_speaks_for_itself() -> None:
    """A record's own line goes before the plain one, and a description begins with its label."""
    assert key_of("enterprise", "Inspection") == "Inspection.enterprise"
    assert key_of("enterprise", "PilotProgress") == "enterprise"
    assert describe("employees", "Enterprise") == (
        "从业人员. Number of people employed; null while not declared.")
    assert describe_enum("RemovalReason", "REPAIRED").startswith("信用修复. ")


def test_page_is_current() -> None:
    """The document is what `python -m schema.glossary` writes from the table."""
    assert (ROOT / "docs/glossary.md").read_text(encoding="utf-8") == page()
