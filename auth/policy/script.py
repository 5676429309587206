"""Statements to the text of a migration, and what functions that run as a role of their own have alike.

Invariant: such a function looks names up in a fixed path, and only the reader may call it.
"""

from collections.abc import Iterable, Iterator

from auth.policy.roles import READER

PATH = "set search_path = pg_catalog, public"


def script(statements: Iterable[str]) -> str:
    """Give the whole text; statements end in `;` and a newline."""
    return "".join(f"{statement};\n-- end\n" for statement in statements)


def hand_over(signature: str, owner: str) -> Iterator[str]:
    """Let the reader alone call a function, which then runs as its owner."""
    yield f"revoke execute on function {signature} from public"
    yield f"grant execute on function {signature} to {READER}"
    yield f"alter function {signature} owner to {owner}"
