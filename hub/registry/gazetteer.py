"""Turn the grids of the database and the word lists into the names that an address may use.

Separate from the matcher, because this is done once an import and the matching once a row.

Invariant: a grid without a committee (a prison, a bonded zone) has no name here: nobody is placed there.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.registry.words import table, words

NameBook = dict[str, set[int]]
DISTRICT_DIGITS, TOWN_DIGITS = 6, 9


@dataclass(frozen=True)
class Town:
    """A grid of town level; `districts` are those that an address may rightly name with it."""

    code: int
    name: str
    stem: str
    district: int
    division: str
    districts: frozenset[int]


@dataclass(frozen=True)
class Claim:
    """What a written name of a town stands for; the heir keeps the name of a divided town."""

    towns: tuple[int, ...]
    heir: int | None = None


@dataclass
class Gazetteer:
    """All names, ready to be looked up."""

    city: str = ""
    towns: dict[int, Town] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    stems: dict[str, Claim] = field(default_factory=dict)
    districts: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    divisions: dict[int, str] = field(default_factory=dict)
    shared: set[int] = field(default_factory=set)
    villages: dict[int, NameBook] = field(default_factory=dict)
    localities: dict[int, set[str]] = field(default_factory=dict)
    parts: dict[int, set[str]] = field(default_factory=dict)
    committees: dict[str, set[int]] = field(default_factory=dict)
    stems_of_committees: dict[int, set[str]] = field(default_factory=dict)


def _strip(name: str, endings: Iterable[str]) -> str | None:
    return next((name[: -len(e)] for e in endings if name.endswith(e) and name != e), None)


def _committee(base: str) -> Iterable[str]:
    village, farms = words("village")[0], words("farm")
    if not base.endswith(village):
        yield base + village
        if base.endswith(farms):
            yield base
        return
    yield base
    # A name of two characters is written with a second suffix as often as without.
    if len(base) == 2:
        yield base + village


def _community(stem: str) -> Iterable[str]:
    yield stem + words("neighbourhood")[0]
    if stem.endswith(words("estate")) or (len(stem) > 3 and stem.endswith(words("village"))):
        yield stem


def village_names(name: str, town_stem: str) -> tuple[set[str], set[str], str]:
    """Give the ways to write a village: certain ones, those of a converted village, and its stem.

    A village that became a community keeps being called a village in addresses. Such a name counts
    only where the town has no village committee of that name, and never for the town's own name.
    """
    village = words("village")[0]
    plain = re.sub(r"[(\uff08].*", "", name)
    base = _strip(plain, words("committee"))
    if base is not None:
        return set(_committee(base)), set(), base.removesuffix(village) or base
    stem = _strip(plain, words("community"))
    short = None if stem else _strip(plain, words("residents"))
    stem = stem or short or plain.removesuffix(words("neighbourhood")[0])
    certain = set(_community(stem))
    if short:
        certain |= {short + words("residents")[1], short + words("residents_short")[0]}
    inside = re.search(f"[(\uff08]{words('including')[0]}(.+?){words('committee_short')[0]}", name)
    if inside:
        certain |= set(_committee(inside[1]))
        return certain, set(), stem
    converted = set() if stem == town_stem or stem.endswith(village) else {stem + village}
    return certain, converted, stem


def _town_names(g: Gazetteer) -> None:
    by_division = {t.division: t.code for t in g.towns.values()}
    suffixes = words("town_suffix")
    for t in g.towns.values():
        if t.stem != t.name:
            g.stems[t.stem] = Claim((t.code,))
    for r in table("town_names"):
        codes = tuple(by_division[d] for d in r["town_divisions"].split(";") if d in by_division)
        if not codes:
            continue
        claim = Claim(codes, by_division.get(r["heir"]))
        if r["form"] == "whole":
            g.claims[r["name"]] = claim
        else:
            # Only as a town or a township: a street of the same name is a town of today.
            for suffix in suffixes[-2:]:
                g.claims[r["name"] + suffix] = claim
    for stem, claim in g.stems.items():
        for suffix in suffixes:
            g.claims.setdefault(stem + suffix, claim)


def _village_names(g: Gazetteer, rows: list[Mapping[str, Any]]) -> None:
    converted: dict[int, NameBook] = defaultdict(lambda: defaultdict(set))
    for r in rows:
        town = r["parent_code"]
        book = g.villages.setdefault(town, {})
        certain, later, stem = village_names(r["name"], g.towns[town].stem)
        for name in certain:
            book.setdefault(name, set()).add(r["code"])
            if name.endswith(words("village")) and len(name) > 2:
                g.committees.setdefault(name, set()).add(town)
        for name in later:
            converted[town][name].add(r["code"])
        if len(stem) > 1:
            g.localities.setdefault(town, set()).add(stem)
            if r["name"].endswith(words("committee")):
                g.stems_of_committees.setdefault(town, set()).add(stem)
    by_division = {t.division: t.code for t in g.towns.values()}
    for part in table("localities"):
        if part["town_division"] in by_division:
            town = by_division[part["town_division"]]
            g.localities.setdefault(town, set()).add(part["name"])
            g.parts.setdefault(town, set()).add(part["name"])
    for town, book in converted.items():
        for name, codes in book.items():
            g.villages[town].setdefault(name, codes)


def _add_towns(g: Gazetteer, rows: Iterable[Mapping[str, Any]]) -> None:
    former: dict[str, set[int]] = defaultdict(set)
    for known in table("former_districts"):
        former[known["town_division"]].add(int(known["district_grid"]))
    by_division = {d: code for code, d in g.divisions.items()}
    for r in rows:
        division = r["division_code"]
        statistics = by_division.get(division[:DISTRICT_DIGITS], r["parent_code"])
        stem = _strip(r["name"], words("town_suffix")) or r["name"]
        g.towns[r["code"]] = Town(
            r["code"], r["name"], stem, r["parent_code"], division,
            frozenset({r["parent_code"], statistics} | former[division]),
        )
        if statistics != r["parent_code"]:
            # This district's name in an address does not say who manages the place.
            g.shared.add(statistics)


def build_gazetteer(grids: Iterable[Mapping[str, Any]]) -> Gazetteer:
    """Build the names from grid rows: code, name, level, division_code, parent_code, has_committee."""
    g = Gazetteer()
    levels: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for r in grids:
        if r["has_committee"]:
            levels[r["level"]].append(r)
            g.names[r["code"]] = r["name"]
            if r["division_code"]:
                g.divisions[r["code"]] = r["division_code"]
    g.districts = {
        r["name"]: int(r["grid_code"]) for r in table("district_names")
        if int(r["grid_code"]) in g.names
    }
    g.city = next((r["division_code"] for r in levels["CITY"]), "")
    _add_towns(g, levels["TOWN"])
    _town_names(g)
    _village_names(g, [r for r in levels["VILLAGE"] if r["parent_code"] in g.towns])
    return g
