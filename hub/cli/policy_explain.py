"""One field of a record, for a persona, to what the policy gives of it and why; no database is asked."""

from typing import TYPE_CHECKING, Annotated

import typer

from hub.cli.text import say, tell
from hub.errors import Code, Refusal

if TYPE_CHECKING:
    from auth.policy.decide import Decision
    from auth.policy.model import Relation
    from auth.policy.needs import Line
    from auth.principal import Principal
    from schema.field import Entity

GRID_DIGITS = 15


def _row(code: str) -> dict[str, object]:
    """Give the area columns of a row that lies in a grid. Refuses: GRID_UNKNOWN."""
    from auth.policy.relation import STEPS, place_of
    from schema.field import AREAS

    wrong = Refusal(Code.GRID_UNKNOWN, level="/".join(STEPS), grid=code)
    if not (code.isascii() and code.isdecimal() and len(code) in (4, 6, 9, 12, GRID_DIGITS)):
        raise wrong
    number = int(code.ljust(GRID_DIGITS, "0"))
    level = next((k for k, step in STEPS.items() if number % step == 0), None)
    if level is None:
        raise wrong
    place = place_of(number, level)
    return dict(zip(AREAS, (*place, *[None] * len(AREAS)), strict=False))


def _relations(
    who: "Principal", decision: "Decision", entity: "Entity", grid: str
) -> "tuple[str, tuple[Relation, ...]]":
    """Say how a record in a grid lies to a caller, and which relations are then left."""
    from auth.policy.model import Reach, Relation
    from auth.policy.relation import relation_of
    from hub.compiler.plan import Width
    from hub.compiler.reach import relations_of, rows_of
    from schema.field import AREAS
    from schema.relation import ViewerRelation

    rows, reach = rows_of(decision, entity, Width.ALL), decision.reach(entity)
    known = relations_of(entity, rows)
    row = _row(grid) if grid else {}
    if not row or reach not in (Reach.AREA, Reach.CITY) or not entity.scoped:
        return "", known
    parties = {f"{p}{c}": None for p in entity.parties for c in AREAS}
    lies = relation_of(who, reach, entity, parties | row)
    near = lies in (ViewerRelation.OWN, ViewerRelation.BELOW) and Relation.INSIDE in known
    return lies.name, (Relation.INSIDE if near else Relation.OUTSIDE,)


def _print(line: "Line") -> None:
    from auth.policy.needs import tell as told

    zh, en = told(line, "zh"), told(line, "en")
    print(f"{line.relation}: {line.effect} · {line.rule} · {zh['ground']}")
    print(f"  {zh['reason']} {en['reason']}")
    for one, other in zip(zh["needs"], en["needs"], strict=True):
        print(f"  {one['text']} {other['text']}")


def explain(
    as_: Annotated[str, typer.Option("--as", help=tell("explain.as"), metavar="PERSONA")],
    type_: Annotated[str, typer.Option("--type", help=tell("policy.type"), metavar="TYPE")],
    field: Annotated[str, typer.Option(help=tell("policy.field"), metavar="FIELD")],
    grid: Annotated[str, typer.Option(help=tell("policy.grid"), metavar="CODE")] = "",
    purpose: Annotated[str, typer.Option(help=tell("policy.purpose"), metavar="CODE")] = "",
) -> None:
    """Print relation, effect, rule, ground, reason and what would be needed.

    Refuses: PERSONA_UNKNOWN, RECORD_UNKNOWN, FIELD_UNKNOWN, GRID_UNKNOWN, PURPOSE_UNKNOWN.
    """
    from auth.policy.decide import Decision
    from hub.compiler.plan_access import cell_of, find_record, find_thing, pose
    from schema.catalog import CATALOG

    who, entity = pose(as_, purpose), find_record(CATALOG, type_)
    thing, decision = find_thing(entity, field), Decision(who.shape)
    lies, relations = _relations(who, decision, entity, grid)
    print(f"{entity.name}.{thing.name} · S{thing.cls.value} {thing.cls.name} · {as_} {who.purpose}".rstrip())
    if lies:
        print(f"viewerRelation: {lies}")
    for relation in relations:
        _print(cell_of(CATALOG, decision, thing, relation))
    if not grid and len(relations) > 1:
        print(say("policy.either"))
