"""Questions about the schema itself: answered once a document, beside the loop that answers the others.

The whole of this schema takes the executor half a second. That is spent in a thread, one question at
a time, and its bytes are kept: every development tool asks the same.

Invariant: only questions about the schema come here, whose answers are the same for everybody.
"""

import asyncio
from typing import Any

import orjson
from graphql import FieldNode, GraphQLSchema, execute_sync

from hub.runtime.documents import Cache, Document, Operation
from hub.runtime.pace import Pace

ANSWERS_MAX, ANSWERS_BYTES_MAX = 20, 20_000_000
ABOUT_SCHEMA = frozenset(("__schema", "__type", "__typename"))


class Introspection:
    """The answers that were given."""

    def __init__(self, schema: GraphQLSchema, beside: Pace) -> None:
        """Start with none; `beside` knows whether others are answered meanwhile."""
        self._schema, self._pace = schema, Pace(beside=beside)
        self._answers: Cache[bytes] = Cache(
            ANSWERS_MAX, ANSWERS_BYTES_MAX, lambda _, answer: len(answer))

    async def answer(
        self, document: Document, operation: Operation, variables: dict[str, Any], who: str
    ) -> bytes | None:
        """Give the answer; None when the document asks for data too. Refuses: OVERLOADED."""
        if not all(
            isinstance(s, FieldNode) and s.name.value in ABOUT_SCHEMA
            for s in operation.node.selection_set.selections
        ):
            return None
        key = (document.key, operation.name, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS))
        found = self._answers.get(key)
        if found is None:
            async with self._pace.turn(who):
                found = self._answers.get(key)
                if found is None:
                    made = await asyncio.to_thread(self._execute, document, operation, variables)
                    found = self._answers.get_or(key, lambda: made)
        return found

    def _execute(
        self, document: Document, operation: Operation, variables: dict[str, Any]
    ) -> bytes:
        result = execute_sync(
            self._schema, document.node, variable_values=variables,
            operation_name=operation.name or None)
        out: dict[str, Any] = {"data": result.data}
        if result.errors:
            out["errors"] = [e.formatted for e in result.errors]
        return orjson.dumps(out)
