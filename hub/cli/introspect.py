"""The address of a served endpoint to its schema, by the standard introspection query.

Separate from the command, which does not care where a schema comes from. Introspection tells no
directives of fields.
"""

import json
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from graphql import GraphQLSchema, build_client_schema, get_introspection_query

from hub.errors import Code, Refusal

TIMEOUT_S = 30
ANSWER_BYTES_MAX = 64 << 20


def introspect(url: str, token: str) -> GraphQLSchema:
    """Ask an endpoint (http or https) for its schema. Refuses: SCHEMA_UNREADABLE."""
    body = json.dumps({"query": get_introspection_query()}).encode()
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    if token:
        headers["authorization"] = f"Bearer {token}"
    try:
        request = Request(url, body, headers)  # noqa: S310  # the command takes http and https alone
        with urlopen(request, timeout=TIMEOUT_S) as answer:  # noqa: S310
            told = json.loads(answer.read(ANSWER_BYTES_MAX))
        return build_client_schema(told["data"], assume_valid=True)
    except HTTPError as wrong:
        raise Refusal(Code.SCHEMA_UNREADABLE, place=url, reason=f"HTTP {wrong.code}") from wrong
    except (OSError, HTTPException, ValueError, KeyError, TypeError) as wrong:
        reason = str(getattr(wrong, "reason", "")) or type(wrong).__name__
        raise Refusal(Code.SCHEMA_UNREADABLE, place=url, reason=reason) from wrong
