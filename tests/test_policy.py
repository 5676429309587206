"""The policy as a whole: reviewed cell by cell, lawful, and met on every path to every field."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from typer.testing import CliRunner

from auth.policy import cells, decide, laws, rules
from auth.policy.model import Cell, Effect, Relation, Viewer
from hub.cli.main import app
from hub.compiler import coverage, planner
from hub.compiler.plan import Read
from hub.compiler.plan_aggregate import StatsPlan
from hub.compiler.planner import Planner
from hub.compiler.predicate import Filters
from hub.compiler.selection import Selection
from hub.compiler.small_groups import plan_small_groups
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG
from schema.field import Entity, FieldClass

RUN = CliRunner()


def test_cells_are_the_reviewed_ones() -> None:
    """What is decided is what was reviewed, cell by cell; `hub policy cells` writes a new copy."""
    now = cells.write(cells.cells(CATALOG), CATALOG)
    assert list(cells.difference(cells.read(cells.golden()), cells.read(now))) == []
    assert now == cells.golden()


def test_five_relations_are_two_decisions() -> None:
    """Lines of one caller and purpose are alike within the scope, alike beyond it, and differ between."""
    sides: dict[tuple[str, str], dict[Relation, set[tuple[str, ...]]]] = {}
    rules_ = [rule.id for rule in rules.rules().values()]
    for (caller, relation, purpose), line in cells.read(cells.golden()).items():
        decided = tuple(line[rule] for rule in rules_)
        of = sides.setdefault((caller, purpose), {})
        of.setdefault(cells.SIDES[relation], set()).add(decided)
    assert {len(decided) for of in sides.values() for decided in of.values()} == {1}
    both = [of for of in sides.values() if len(of) == 2]
    assert len(both) > 20
    assert all(of[Relation.INSIDE] != of[Relation.OUTSIDE] for of in both)


def test_every_law_holds() -> None:
    """No cell breaks a law."""
    assert list(laws.broken(CATALOG)) == []


def _rule(family: str, **effects: Effect) -> Callable[[pytest.MonkeyPatch], None]:
    def change(patch: pytest.MonkeyPatch) -> None:
        known = dict(rules.rules())
        by_viewer = {**known[family].effects, **{Viewer(who): e for who, e in effects.items()}}
        known[family] = replace(known[family], effects=MappingProxyType(by_viewer))
        for module in (rules, laws, cells, decide):
            patch.setattr(module, "rules", lambda: MappingProxyType(known))
        decide.table.cache_clear()

    return change


def _cell(wanted: Callable[[Any, Relation, FieldClass], bool]) -> Callable[[pytest.MonkeyPatch], None]:
    def change(patch: pytest.MonkeyPatch) -> None:
        kept = decide.decide

        def opened(who: Any, relation: Relation, family: str, cls: FieldClass) -> Cell:
            shown = wanted(who, relation, cls)
            return Cell(Effect.FULL, "X") if shown else kept(who, relation, family, cls)

        for module in (decide, laws):
            patch.setattr(module, "decide", opened)

    return change


@pytest.mark.parametrize(("law", "change"), [
    ("own_is_the_maximum", _cell(lambda who, relation, cls: who is Viewer.HEALTH and (
        relation is Relation.OUTSIDE and cls is FieldClass.COMMERCIAL))),
    ("outside_by_class", _cell(lambda _who, relation, cls: (
        relation is Relation.OUTSIDE and cls is FieldClass.SECRET))),
    ("finer_is_not_wider", _rule("hazard_text", transport=Effect.FULL)),
    ("public_sees_public", _cell(lambda who, _, cls: (
        who is Viewer.PUBLIC and cls is FieldClass.OPERATIONAL))),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_broken_law_is_found(
    monkeypatch: pytest.MonkeyPatch, law: str, change: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """Each law finds the change of the table that breaks it."""
    try:
        change(monkeypatch)
        assert law in {name for name, _ in laws.broken(CATALOG)}
    finally:
        monkeypatch.undo()
        decide.table.cache_clear()


def test_purpose_and_mask_laws_find_what_breaks_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """A purpose that opened more, and a mask that is not there, are found too."""
    monkeypatch.setattr(decide.Decision, "cell", lambda *_: Cell(Effect.MASKED, "X"))
    assert {"purpose_lowers", "masked_has_a_mask"} <= {name for name, _ in laws.broken(CATALOG)}


def test_every_field_is_guarded_on_every_path() -> None:
    """No field that is not open to a caller in every row leaves by any path."""
    assert list(coverage.holes(CATALOG)) == []
    assert list(coverage.unclaimed(SCHEMA._schema, CATALOG)) == []
    paths = {p.path for p in coverage.pairs(CATALOG)}
    assert paths == {*coverage.VALUES, *coverage.OTHERS}


def _open_read(_self: Any, field: Any, _rows: Any, _refusal: Any) -> Read:
    return Read("base", field.column, field.python, field.many, field.codes, nullable=True)


def _path(self: Any, path: str, rows: Any, *_: Any) -> Read:
    return _open_read(self, CATALOG.entities[rows.entity].fields[path.partition(".")[0]], rows, None)


def _read(_self: Any, field: Any, _rows: Any, _path: str | None = None) -> Read:
    return Read("base", field.column, field.python, field.many, field.codes, nullable=True)


def _small_groups(s: Selection, entity: Entity) -> StatsPlan:
    """Plan small groups as if no argument were refused."""
    return plan_small_groups(replace(s, arguments={"metrics": (coverage.COUNT,)}), entity)


SMALL = {p for p in coverage.OTHERS if p.startswith("small groups")}
FILTERS = {p for p in coverage.OTHERS if "filter" in p or "where" in p or "over" in p}


@pytest.mark.parametrize(("owner", "name", "open_", "paths"), [
    (Planner, "_read", _read, {*coverage.VALUES}),
    (Planner, "_open_read", _open_read, {*coverage.OTHERS} - SMALL),
    (planner, "plan_small_groups", _small_groups, SMALL),
    (Filters, "path", _path, {"comparison: left", "comparison: right", "totals: period", "totals: SUM",
                              "totals: MIN"}),
], ids=["selection", "guards", "small groups", "paths"])
def test_an_open_guard_is_found(
    monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, open_: Any, paths: set[str]
) -> None:
    """With one guard of the planner open, the fields behind it are named on its paths."""
    monkeypatch.setattr(owner, name, open_)
    found = {hole.path.lower() for hole in coverage.holes(CATALOG)}
    assert {p.lower() for p in paths} <= found


def test_commands(tmp_path: Path) -> None:
    """The commands print cells, differences with their fields, and what was checked."""
    assert RUN.invoke(app, ["policy", "cells"]).stdout == cells.golden()
    assert RUN.invoke(app, ["policy", "test"]).exit_code == 0
    old = tmp_path / "old.csv"
    old.write_text(cells.golden().replace(
        "town,OWN,SUPERVISION,F,F,F", "town,OWN,SUPERVISION,F,F,S"), encoding="utf-8")
    said = RUN.invoke(app, ["policy", "diff", str(old)]).stdout.splitlines()
    assert said[0].startswith("town OWN SUPERVISION: F03 S > F")
    assert said[0].endswith(": Officer.mobile")
    assert said[1].startswith("1 ")
    assert len(RUN.invoke(app, ["policy", "diff", str(old), str(old)]).stdout.splitlines()) == 1


def test_unreviewed_cells_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that was not reviewed makes the check fail, and so does a hole."""
    text = cells.golden().replace("town,OWN,SUPERVISION,F,F,F", "town,OWN,SUPERVISION,F,F,S")
    monkeypatch.setattr(cells, "golden", lambda: text)
    outcome = RUN.invoke(app, ["policy", "test"])
    assert (outcome.exit_code, "F03 S > F" in outcome.stdout) == (1, True)
    monkeypatch.setattr(coverage, "holes", lambda _: [coverage.Hole("A.b", "filter", "town")])
    assert RUN.invoke(app, ["policy", "coverage"]).exit_code == 1
