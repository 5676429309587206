"""How a row lies to who looks, in SQL over the row's own ancestor columns and the caller's codes.

The same as auth/policy/relation.py says in Python; nothing is looked up, so that it costs a page nothing.

Invariant: what is within the scope is OWN or BELOW, by the equality that the row predicate uses.
"""

from collections.abc import Iterator
from uuid import UUID

from auth.policy.model import Reach
from hub.compiler.condition import Conditions, Source, literal
from hub.compiler.pieces import Piece
from hub.compiler.plan import Eyes, Told, Width
from hub.compiler.statement import Ancestors, Caller, Fact, Parameter, Posed
from schema.field import AREAS, LISTS, UNIT


def _place(render: Conditions, eyes: Eyes, fact: Fact, python: type, use: str = "value") -> str:
    source = fact if eyes.persona is None else Posed(fact, eyes.persona)
    return render.parameter(Parameter(source, python, use))


def _ends(alias: str, prefix: str, depth: int) -> list[str]:
    """Say that a row's own grid lies no lower than a level."""
    return [f"{alias}.{prefix}{c} is null" for c in AREAS[depth + 1:]]


def inside(render: Conditions, at: Source, eyes: Eyes) -> str:
    """Give the condition that a row lies within the scope."""
    alias, entity = at.alias, at.entity
    match eyes.reach:
        case Reach.CITY:
            return "true"
        case Reach.FILE:
            own = f"{alias}.{'id' if entity.name == 'Enterprise' else 'enterprise_id'}"
            if eyes.persona is not None:
                # A hypothetical enterprise is the one whose file the row belongs to.
                return f"{own} is not null"
            return f"{own} = {_place(render, eyes, Caller('enterprise_id'), UUID)}"
        case Reach.UNIT:
            return f"{alias}.{UNIT} = {_place(render, eyes, Caller('unit'), str)}"
        case Reach.LIST:
            return f"{_place(render, eyes, Caller('department'), str)} = any({alias}.{LISTS})"
        case Reach.AREA:
            codes = _place(render, eyes, Caller("codes"), int, "array")
            prefixes = ("", *entity.parties)
            return _either(f"{alias}.{p}{eyes.column} = any({codes})" for p in prefixes)
    return "false"


def _either(tests: Iterator[str]) -> str:
    known = [test for test in tests if test != "false"]
    return known[0] if len(known) == 1 else f"({' or '.join(known)})"


def _at(render: Conditions, at: Source, eyes: Eyes, depth: int, party: str) -> str:
    """Give the condition that a row's own grid is of this level and above the caller's."""
    ends = _ends(at.alias, party, depth)
    if depth == 0:
        # Every row lies in the caller's city; a party that has no area is none.
        return "false" if party else " and ".join(ends)
    codes = _place(render, eyes, Ancestors(AREAS[depth]), int, "array")
    return " and ".join([f"{at.alias}.{party}{AREAS[depth]} = any({codes})", *ends])


def _area(render: Conditions, at: Source, eyes: Eyes) -> Iterator[tuple[str, str]]:
    """Give condition and word of each relation to an officer's grids, the nearest first."""
    depth, parties = AREAS.index(eyes.column), ("", *at.entity.parties)
    codes = _place(render, eyes, Caller("codes"), int, "array")
    yield _either(" and ".join([f"{at.alias}.{p}{eyes.column} = any({codes})",
                                *_ends(at.alias, p, depth)]) for p in parties), "OWN"
    yield inside(render, at, eyes), "BELOW"
    yield _either(_at(render, at, eyes, d, p) for d in range(depth) for p in parties), "ABOVE"
    # The parent of a district is the city, in which every row lies.
    parent = AREAS[depth - 1] if depth > 1 else ""
    parents = _place(render, eyes, Ancestors(parent), int, "array") if parent else ""
    yield _either(" and ".join([
        f"{at.alias}.{p}{eyes.column} is not null", *_ends(at.alias, p, depth),
        *([f"{at.alias}.{p}{parent} = any({parents})"] if parent else []),
    ]) for p in parties), "SIBLING"


def lies(render: Conditions, at: Source, eyes: Eyes) -> list[Piece]:
    """Give the relation as JSON."""
    if eyes.reach is Reach.NONE or (eyes.reach is Reach.CITY and eyes.listed):
        return [(True, '"OUTSIDE"' if eyes.reach is Reach.NONE else '"OWN"')]
    match eyes.reach:
        case Reach.CITY:
            cases = [(" and ".join(_ends(at.alias, "", 0)), "OWN")]
        case Reach.AREA:
            cases = list(_area(render, at, eyes))
        case _:
            cases = [(inside(render, at, eyes), "OWN")]
    other = "BELOW" if eyes.reach is Reach.CITY else "OUTSIDE"
    tests = " ".join(f"when {test} then '{word}'" for test, word in cases)
    return [(True, '"'), (False, f"case {tests} else '{other}' end"), (True, '"')]


def told_of(render: Conditions, at: Source, item: Told) -> list[Piece]:
    """Give the JSON that goes with what a row is to who looks."""
    rows, cases, other = item.rows, list[tuple[str, str]](), item.outside
    if rows.scope is Reach.CITY or not at.entity.scoped:
        return [(True, item.inside)]
    if rows.scope is not Reach.NONE:
        cases.append((inside(render, at, item.eyes), item.inside))
    if item.eyes.persona is not None and (rows.public or rows.width is not Width.ALL):
        # Who asks sees the row, but a hypothetical caller need not.
        cases += [(at.published(), item.outside)] if rows.public else []
        other = item.hidden
    if not cases:
        return [(True, other)]
    tests = " ".join(f"when {test} then {literal(json)}" for test, json in cases)
    return [(False, f"case {tests} else {literal(other)} end")]
