"""Limits of documents: each at its edge, and attacks on every one of them in bounded time."""

import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from graphql import Lexer, Source, TokenKind, get_introspection_query, parse

from hub.compiler.limits import (
    LIMITS,
    Limits,
    check_document,
    check_variables,
    measures,
    read_document,
)
from hub.compiler.validity import check_validity
from hub.errors import Code, Refusal
from hub.runtime.pace import WAITING_EACH_MAX, WAITING_MAX
from hub.web.graphql import SCHEMA
from tests.attacks import REPEATED, attacks

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "hub/web/graphiql/examples").glob("*.graphql"))
PAGE = (ROOT / "bench/page.graphql").read_text("utf-8")
GRAPHIQL = get_introspection_query(
    specified_by_url=True, directive_is_repeatable=True, schema_description=True,
    input_value_deprecation=True)
# What a refusal may take of the processor, and how many documents of the bench at least.
REFUSAL_S = 0.05
PAGES_MAX = 25


def _edge(limit: str, count: int) -> str:
    """Write a document that has this many of what a limit counts."""
    return {
        "bytes": f"#{'é' * ((count - 12) // 2)}\n{{ viewer }}",
        "tokens": "{" + "a " * (count - 2) + "}",
        "definitions": "fragment a on T { a } " * count,
        "depth": "{ a " * count + "}" * count,
        "fields": "{ a ...f } fragment f on T { " + "a " * (count - 1) + "}",
        "aliases": "{ ...f ...f } fragment f on T { " + "b: a " * (count // 2) + "}",
        "directives": "query @a { b @a ... @a { b } " + "b @a " * (count - 3) + "}",
    }[limit]


CODES = {
    "bytes": Code.DOCUMENT_TOO_LONG, "tokens": Code.DOCUMENT_TOO_MANY_TOKENS,
    "definitions": Code.DOCUMENT_TOO_MANY_DEFINITIONS, "depth": Code.DOCUMENT_TOO_DEEP,
    "fields": Code.DOCUMENT_TOO_WIDE, "aliases": Code.DOCUMENT_TOO_MANY_ALIASES,
    "directives": Code.DOCUMENT_TOO_MANY_DIRECTIVES,
}


@pytest.mark.parametrize("limit", CODES)
def test_edge_of_every_limit(limit: str) -> None:
    """What is at a limit passes; two more are refused by its code, with limit and value."""
    limits = replace(LIMITS, fields_max=1_300) if limit == "tokens" else LIMITS
    most = getattr(limits, f"{limit}_max")
    assert read_document(_edge(limit, most), limits)
    with pytest.raises(Refusal) as caught:
        read_document(_edge(limit, most + 2), limits)
    assert caught.value.code is CODES[limit]
    said = caught.value.extensions("en")
    assert said["limit"] == most
    assert most < said["value"] <= most + 2


def test_depth_adds_up_through_fragments() -> None:
    """Depth counts where a fragment is spread, also in a chain of them and through inline fragments."""
    text = """{ a { ...f } } fragment f on T { b { ... { c { ...g } } } } fragment g on T { d { e } }"""
    assert [m.depth for m in measures(parse(text))] == [5, 4, 2]


def test_values_are_as_deep_as_their_nesting() -> None:
    """Lists and objects in arguments and in defaults of variables count as depth."""
    values = "[" * 30 + "]" * 30
    for text in (f"{{ a(b: {values}) }}", f"query($b: T = {values}) {{ a }}"):
        assert [m.depth for m in measures(parse(text))] == [30]


def test_doubling_saturates() -> None:
    """Sixty doublings are measured at once, as a number that stays small."""
    text = "{ ...f0 } " + "".join(
        f"fragment f{i} on T {{ ...f{i + 1} ...f{i + 1} }} " for i in range(60)
    ) + "fragment f60 on T { a: a @b }"
    whole = next(measures(parse(text)))
    assert whole.fields == whole.aliases == whole.directives == 1_000_000_000


@pytest.mark.parametrize("text", [
    "{ ...f } fragment f on T { a ...f }",
    "{ ...f } fragment f on T { a ...g } fragment g on T { b ...f }",
    "{ ...f ...g } fragment f on T { a ...g } fragment g on T { b ...f }",
])
def test_cycles_are_measured_once(text: str) -> None:
    """Fragments in a circle end the measuring, and count what they hold."""
    assert next(measures(parse(text))).fields >= 1
    with pytest.raises(Refusal, match="itself"):
        check_validity(SCHEMA._schema, read_document(text.replace(" T ", " Query "), LIMITS))


def test_operations_count_together() -> None:
    """Many operations over one fragment count as often as validation walks it."""
    text = "query a { ...f } query b { ...f } fragment f on T { a b c }"
    assert next(measures(parse(text))).fields == 6


@pytest.mark.parametrize("text", [
    *(p.read_text("utf-8") for p in EXAMPLES), PAGE, GRAPHIQL], ids=range(len(EXAMPLES) + 2))
def test_real_documents_pass_with_room(text: str) -> None:
    """The use cases, the page and the introspection of GraphiQL take at most half of every limit.

    Depth apart: introspection is fifteen deep by nature.
    """
    half = Limits(*(getattr(LIMITS, name) // 2 for name in LIMITS.__dataclass_fields__))
    node = parse(text, max_tokens=half.tokens_max)
    check_document(node, replace(half, depth_max=LIMITS.depth_max))
    check_validity(SCHEMA._schema, node)


@pytest.mark.parametrize(("given", "code"), [
    ({"a": [[]] * 4_990}, None),
    ({"a": [1] * 5_001}, Code.VARIABLES_TOO_MANY),
    ({str(i): i for i in range(5_001)}, Code.VARIABLES_TOO_MANY),
])
def test_variables_are_counted(given: dict[str, Any], code: Code | None) -> None:
    """The values of variables are counted in lists, objects and beside each other."""
    if code is None:
        check_variables(given, LIMITS)
        return
    with pytest.raises(Refusal) as caught:
        check_variables(given, LIMITS)
    assert caught.value.code is code


def _tokens(text: str) -> int:
    lexer, count = Lexer(Source(text)), 0
    while lexer.advance().kind is not TokenKind.EOF:
        count += 1
    return count


def test_figures_of_documents() -> None:
    """docs/limits.md gives the sizes of the examples, of introspection and of the attacks as they are."""
    texts = [p.read_text("utf-8") for p in EXAMPLES]
    sizes = [next(measures(parse(t))) for t in texts]
    asked = next(measures(parse(GRAPHIQL)))
    said = " ".join((ROOT / "docs" / "limits.md").read_text("utf-8").split())
    for words in (
        f"| the longest example has {max(len(t.encode()) for t in texts):,} |",
        f"example has {max(map(_tokens, texts))}, GraphiQL's introspection {_tokens(GRAPHIQL)};",
        f"introspection has {asked.depth} |",
        f"introspection has {asked.fields}, the widest example {max(s.fields for s in sizes)} |",
        f"the examples use {max(s.aliases for s in sizes)} at most;",
        f"sends {len(REPEATED)} kinds of attack",
        f"{WAITING_EACH_MAX} of one caller and {WAITING_MAX} in all may wait",
    ):
        assert words in said


def test_variables_are_not_recursed_into() -> None:
    """Variables nested deeper than the interpreter could recurse are refused by their depth."""
    given: Any = {}
    for _ in range(5_000):
        given = {"not": given}
    with pytest.raises(Refusal) as caught:
        check_variables({"filter": given}, LIMITS)
    assert caught.value.code is Code.DOCUMENT_TOO_DEEP


def _seconds(text: str) -> tuple[float, str]:
    begun = time.thread_time()
    try:
        check_validity(SCHEMA._schema, read_document(text, LIMITS))
    except Refusal as refusal:
        return time.thread_time() - begun, refusal.code.name
    return time.thread_time() - begun, "valid"


def test_no_attack_costs_more_than_its_bound() -> None:
    """Whatever is sent within 32 KiB is refused, or found valid, in 50 ms; or in 25 pages' time."""
    page = min(_seconds(PAGE)[0] for _ in range(5))
    bound, slow, ends = max(REFUSAL_S, PAGES_MAX * page), {}, set()
    for name, text in attacks():
        taken, end = _seconds(text)
        ends.add(end)
        for _ in range(4):  # again, in case the machine did something else meanwhile
            if taken > bound:
                taken = min(taken, _seconds(text)[0])
        if taken > bound:
            slow[name] = round(taken, 3)
    assert not slow
    # Each limit is met by some attack, else the attacks have gone stale.
    assert {c.name for c in CODES.values()} - {"DOCUMENT_TOO_LONG"} <= ends
    assert {"DOCUMENT_TOO_ENTANGLED", "DOCUMENT_INVALID", "SYNTAX_INVALID"} <= ends


def test_reasons_stay_short() -> None:
    """A refusal does not repeat a name of 32,000 letters."""
    with pytest.raises(Refusal) as caught:
        check_validity(SCHEMA._schema, read_document(f"{{ {'a' * 32_000} }}", LIMITS))
    assert re.search("Cannot query field 'a+ … a+' on type", caught.value.text("en"))
