"""A measured document to the certainty that it fits the schema, in bounded work.

Separate from limits.py, which knows no schema. The rules are those of the specification. Left out are
the rules about @defer and @stream, which the schema does not have, so that KnownDirectives refuses them.

Invariant: the comparison of overlapping fields, which grows with the square of their number, ends
at a budget of its own.
"""

from graphql import DocumentNode, GraphQLSchema, specified_rules, validate
from graphql.validation import (
    DeferStreamDirectiveLabel,
    DeferStreamDirectiveOnRootField,
    DeferStreamDirectiveOnValidOperationsRule,
    StreamDirectiveOnListField,
)
from graphql.validation.rules import overlapping_fields_can_be_merged
from graphql.validation.validate import ValidationAbortedError

from hub.compiler.limits import abridged, faults_of
from hub.errors import Code, Refusal

# Steps of comparing fields of one response key. The documents of the use cases and the introspection
# query take fewer than 100, fifty fragments that all select the same field about 2,500.
COMPARISONS_MAX = 2_500
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = COMPARISONS_MAX
# A fault repeats the value that it is about, so each may cost the length of the document.
FAULTS_MAX = 5
NEEDLESS = (
    DeferStreamDirectiveLabel, DeferStreamDirectiveOnRootField,
    DeferStreamDirectiveOnValidOperationsRule, StreamDirectiveOnListField,
)
RULES = tuple(rule for rule in specified_rules if rule not in NEEDLESS)


def check_validity(schema: GraphQLSchema, node: DocumentNode) -> None:
    """Validate a document; the first faults are told.

    Refuses: DOCUMENT_INVALID, DOCUMENT_TOO_ENTANGLED.
    """
    found = validate(schema, node, RULES, max_errors=FAULTS_MAX)
    faults = [f for f in found if not isinstance(f, ValidationAbortedError)]
    if faults:
        reason = abridged(faults[0].message)
        raise Refusal(Code.DOCUMENT_INVALID, faults_of(faults), reason=reason)
    if found:
        raise Refusal(Code.DOCUMENT_TOO_ENTANGLED, limit=COMPARISONS_MAX)
