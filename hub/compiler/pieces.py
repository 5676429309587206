"""Pieces of JSON text to SQL: what the plan itself knows is joined before it is sent."""

from hub.compiler.condition import literal

# PostgreSQL gives a function at most 100 arguments.
ARGUMENTS_MAX = 90
Piece = tuple[bool, str]  # (is JSON text of the plan, text or expression)


def concat(pieces: list[Piece]) -> str:
    """Join neighbours that are text, then nest calls that grow too long."""
    joined: list[Piece] = []
    for known, text in pieces:
        if known and joined and joined[-1][0]:
            joined[-1] = (True, joined[-1][1] + text)
        else:
            joined.append((known, text))
    out = [literal(text) if known else text for known, text in joined]
    while len(out) > ARGUMENTS_MAX:
        out = [
            f"concat({', '.join(out[i : i + ARGUMENTS_MAX])})"
            for i in range(0, len(out), ARGUMENTS_MAX)
        ]
    return f"concat({', '.join(out)})"


def members(pairs: list[tuple[str, list[Piece]]]) -> list[Piece]:
    """Make a JSON object of keys and values."""
    out: list[Piece] = [(True, "{")]
    for i, (key, value) in enumerate(pairs):
        out += [(True, f'{"," if i else ""}"{key}":'), *value]
    return [*out, (True, "}")]
