"""What `hub schema check` calls breaking, dangerous and safe."""

import pytest
from graphql import build_schema
from graphql.utilities.find_schema_changes import (
    BreakingChangeType,
    DangerousChangeType,
    SafeChangeType,
)

from hub.cli.difference import Severity, changes
from hub.cli.introspect import introspect
from hub.cli.text import pair
from hub.errors import Code, Refusal
from tests.process import free_port

HEAD = """
enum FieldClass { PUBLIC OPERATIONAL SENSITIVE }
directive @fieldClass(class: FieldClass!, mask: String) on FIELD_DEFINITION
directive @semanticNonNull on FIELD_DEFINITION
directive @cost(weight: Int) on FIELD_DEFINITION
type Query { firms: [Firm] }
"""
FIRM = 'type Firm { name: String phone: String @fieldClass(class: OPERATIONAL, mask: "phone") }'


@pytest.mark.parametrize(("word", "instead", "severity", "kind"), [
    ("name: String", "name: Int", "breaking", "FIELD_CHANGED_KIND"),
    ("name: String", "title: String", "breaking", "FIELD_REMOVED"),
    ("OPERATIONAL", "SENSITIVE", "breaking", "FIELD_CLASS_RAISED"),
    ("name: String", "name: String @fieldClass(class: SENSITIVE)", "breaking", "FIELD_CLASS_RAISED"),
    ("OPERATIONAL", "PUBLIC", "dangerous", "FIELD_CLASS_LOWERED"),
    ('mask: "phone"', 'mask: "all"', "dangerous", "FIELD_MASK_CHANGED"),
    (', mask: "phone"', "", "dangerous", "FIELD_MASK_CHANGED"),
    ("name: String", "name: String @cost(weight: 3)", "dangerous", "FIELD_DIRECTIVE_CHANGED"),
    ("name: String", "name: String @semanticNonNull", "safe", "PROMISE_ADDED"),
    ("name: String", "name: String!", "safe", "FIELD_CHANGED_KIND_SAFE"),
    ("name: String", "name: String code: ID", "safe", "FIELD_ADDED"),
])
def test_severity(word: str, instead: str, severity: str, kind: str) -> None:
    """A change is judged by whom it hurts: documents in use, and readers of a field."""
    found = changes(build_schema(HEAD + FIRM), build_schema(HEAD + FIRM.replace(word, instead)))
    assert (found[0].severity.value, found[0].kind) == (severity, kind)
    assert "Firm" in found[0].what


def test_promise_may_not_be_broken() -> None:
    """A value that is no longer promised breaks who relied on it."""
    promised = HEAD + FIRM.replace("name: String", "name: String @semanticNonNull")
    (found,) = changes(build_schema(promised), build_schema(HEAD + FIRM))
    assert (found.severity, found.kind) == (Severity.BREAKING, "PROMISE_REMOVED")


def test_same_has_no_changes() -> None:
    """A schema is no change from itself."""
    assert changes(build_schema(HEAD + FIRM), build_schema(HEAD + FIRM)) == []


def test_every_kind_has_words() -> None:
    """Every kind of change that graphql-core may find is named in both languages."""
    for kind in (*BreakingChangeType, *DangerousChangeType, *SafeChangeType):
        assert all(pair(f"change.{kind.name}"))


def test_nobody_there() -> None:
    """An address where nobody answers is refused with the reason."""
    with pytest.raises(Refusal) as refused:
        introspect(f"http://127.0.0.1:{free_port()}/graphql", "")
    assert refused.value.code is Code.SCHEMA_UNREADABLE
    assert "refused" in refused.value.facts["reason"]
