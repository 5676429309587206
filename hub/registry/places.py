"""Match a registered address to a town and a village, or say why a person must.

Pure, so that every trap is a test. An address is read from the left: province, city, district, town,
village. A name counts where it stands as such; a road, a group of houses or a neighbour's village of
the same name does not.

Invariant: a village is matched only inside the one matched town.
Invariant: what can be read in two ways is not matched: a wrong match costs more than a queued firm.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from hub.registry.gazetteer import DISTRICT_DIGITS, Claim, Gazetteer, Town
from hub.registry.names import NameIndex
from hub.registry.village import ROAD, find_village, names_locality
from hub.registry.words import note, words

SPACES = re.compile(r"\s+")
# The longest name of a village committee has so many characters.
VILLAGE_MAX = 6
# A town in the middle of an address follows a sign, a road or a number.
BEFORE_TOWN = re.compile(f"(?:[^\u4e00-\u9fff\\w]|{'|'.join(words('before_town'))})$")


class Place(NamedTuple):
    """Where an address lies, as far as it is certain; a reason and evidence when a person is needed."""

    district: int | None = None
    town: int | None = None
    village: int | None = None
    division: str | None = None
    reason: str | None = None
    evidence: str | None = None


class Prefix(NamedTuple):
    """What stands before the town: where it ends, what it names, and whether it names this city."""

    end: int
    districts: tuple[int, ...]
    local: bool


@cache
def _outside() -> re.Pattern[str]:
    province = "|".join(words("province"))
    return re.compile(f"(?:{province})?(?:{'|'.join(words('outside'))})")


class Matcher:
    """Matches addresses against one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Take the names."""
        self.names = gazetteer
        self._claim_max = max(map(len, gazetteer.claims), default=0)
        self._claims, self._stems = NameIndex(gazetteer.claims), NameIndex(gazetteer.stems)
        self._districts = NameIndex(gazetteer.districts)
        self._cities = frozenset(words("city"))
        self._steps = NameIndex((*words("province"), *words("city")))
        self._town_suffixes = words("town_suffix")
        # A look back from the last character of a name finds it without trying every position.
        self._last = {name[-1] for name in gazetteer.claims}
        self._administrative = tuple({name[-1] for name in gazetteer.districts if len(name) > 2})

    def match(self, address: str, office: str = "") -> Place:
        """Match one address; the registering office proves a town that stands without a city."""
        text = SPACES.sub("", unicodedata.normalize("NFKC", address))
        if not text:
            return Place(reason="NO_TOWN", evidence=note("NO_ADDRESS"))
        if _outside().match(text):
            return Place(reason="NO_TOWN", evidence=note("OUTSIDE"))
        prefix = self._read_prefix(text)
        found = self._read_towns(text, prefix)
        if not found:
            return self._no_town(prefix)
        if len(found) > 1:
            towns = [t for _, c in found for t in c.towns]
            return self._doubt("TWO_TOWNS", towns, names=self._list(towns))
        (end, claim), = found
        return self._settle(prefix, claim, text[:end], text[end:], office)

    def _read_prefix(self, text: str) -> Prefix:
        at, local = 0, False
        districts: list[int] = []
        while True:
            if at and self._claim_at(text, at):
                break
            name = self._districts.longest(text, at)
            if name and not self._claim_at(text, at, beyond=len(name)) and self._is_district(
                text, at, name
            ):
                districts.append(self.names.districts[name])
                at, local = at + len(name), True
                continue
            step = self._steps.longest(text, at)
            if not step or self._claim_at(text, at, beyond=len(step)):
                break
            at, local = at + len(step), local or step in self._cities
        return Prefix(at, tuple(districts), local)

    def _is_district(self, text: str, at: int, name: str) -> bool:
        end = at + len(name)
        if name.endswith(self._administrative):
            return True
        # A short form ("Wujin") counts only where a town follows: roads and houses bear it too.
        return bool(self._claim_at(text, end) or self._stems.longest(text, end))

    def _claim_at(self, text: str, at: int, beyond: int = 0) -> str:
        name = self._claims.longest(text, at)
        if len(name) <= beyond:
            return ""
        # A zone gives its name to roads; a town with its suffix is written as a place.
        road = not name.endswith(self._town_suffixes) and ROAD.match(text, at + len(name))
        return "" if road else name

    def _read_towns(self, text: str, prefix: Prefix) -> list[tuple[int, Claim]]:
        """Give the towns that the text names, each with where its name ends; one if they agree."""
        found: list[tuple[int, Claim]] = []
        name = self._claim_at(text, prefix.end)
        if name:
            found.append((prefix.end + len(name), self.names.claims[name]))
            # Whatever else is named speaks against it.
            found += self._elsewhere(text, found[0][0])
        else:
            found = self._elsewhere(text, prefix.end, bounded=True)
        if not found:
            return self._by_stem(text, prefix)
        first_end, first = found[0]
        common = tuple(t for t in first.towns if all(t in c.towns for _, c in found))
        if common == first.towns:
            return [(first_end, first)]
        return [(found[-1][0], Claim(common))] if common else found

    def _elsewhere(
        self, text: str, start: int, *, bounded: bool = False
    ) -> list[tuple[int, Claim]]:
        """Find towns after the prefix; `bounded` ones begin where a name can begin."""
        out = []
        for end in range(start + 2, len(text) + 1):
            if text[end - 1] not in self._last:
                continue
            for size in range(min(self._claim_max, end - start), 1, -1):
                name = text[end - size:end]
                if name not in self.names.claims:
                    continue
                begins = not bounded or BEFORE_TOWN.search(text, start, end - size)
                if begins and not self._is_road(text, end, name):
                    out.append((end, self.names.claims[name]))
                break
        return out

    def _is_road(self, text: str, end: int, name: str) -> bool:
        towns = self.names.claims[name].towns
        inside = any(names_locality(text[end:], self._localities(t)) for t in towns)
        return not inside and bool(ROAD.match(text, end))

    def _by_stem(self, text: str, prefix: Prefix) -> list[tuple[int, Claim]]:
        """Read a town written without its suffix: alone, or before a village of that town."""
        stem = self._stems.longest(text, prefix.end) if prefix.local else ""
        if not stem:
            return []
        end, claim = prefix.end + len(stem), self.names.stems[stem]
        rest = text[end:]
        town = self.names.towns[claim.towns[0]]
        book = self.names.villages.get(town.code, {})
        named = any(rest.startswith(v) for v in book) and self._villages(town, rest)
        return [(end, claim)] if named or not rest else []

    def _settle(
        self, prefix: Prefix, claim: Claim, written: str, rest: str, office: str
    ) -> Place:
        towns = [t for t in (self.names.towns[c] for c in claim.towns)
                 if t.districts.issuperset(prefix.districts)]
        if not towns:
            return self._doubt("DISTRICT_CONTRADICTS", (), town=self._list(claim.towns),
                               district=self._list(prefix.districts))
        if not prefix.local and not self._proved(towns, office):
            return self._doubt("UNPROVED_TOWN", (), town=self._list(claim.towns))
        if len(towns) > 1:
            towns = self._narrow(towns, rest, claim)
        if len(towns) > 1:
            codes = [t.code for t in towns]
            return self._doubt("TOWN_DIVIDED", codes, name=written[prefix.end:],
                               names=self._list(codes))
        return self._in_town(towns[0], rest)

    def _proved(self, towns: list[Town], office: str) -> bool:
        """Say whether the registering office fits towns that stand without city and district.

        The city's own office and those of former districts fit any of its towns.
        """
        by_office = {self.names.divisions[d]: d for d in self.names.districts.values()
                     if d in self.names.divisions}
        if not office.startswith(self.names.city):
            return False
        return office not in by_office or any(by_office[office] in t.districts for t in towns)

    def _narrow(self, towns: list[Town], rest: str, claim: Claim) -> list[Town]:
        """Choose between the parts of a divided town by a village or a known part that follows."""
        named = [t for t in towns if self._villages(t, rest)] or [
            t for t in towns
            if names_locality(rest, self.names.parts.get(t.code, set()), streets=True)]
        if not named:
            return [t for t in towns if t.code == claim.heir] or towns
        return named

    def _villages(self, town: Town, rest: str) -> set[int]:
        return find_village(
            rest, self.names.villages.get(town.code, {}), self._localities(town.code))

    def _localities(self, town: int) -> set[str]:
        return self.names.localities.get(town, set())

    def _in_town(self, town: Town, rest: str) -> Place:
        found = self._villages(town, rest)
        if len(found) == 1:
            village, = found
            return Place(town.district, town.code, village, self.names.divisions[village])
        if found:
            return self._only_town(town, "AMBIGUOUS", note(
                "TWO_VILLAGES", town=town.name, names=self._list(found)))
        other, elsewhere = self._other_town(town, rest)
        if other:
            return self._doubt("VILLAGE_ELSEWHERE", [town.code, *elsewhere], town=town.name,
                               village=other, names=self._list(elsewhere))
        return self._only_town(town, "NO_VILLAGE", note("NO_VILLAGE", town=town.name))

    def _other_town(self, town: Town, rest: str) -> tuple[str, list[int]]:
        """Find a village right after the town that exists only in another town of the district.

        Boundaries move: then the town that is written is no longer the town that answers.
        """
        own = self.names.stems_of_committees.get(town.code, set())
        for size in range(min(VILLAGE_MAX, len(rest)), 2, -1):
            name = rest[:size]
            near = [t for t in self.names.committees.get(name, ())
                    if self.names.towns[t].division[:DISTRICT_DIGITS]
                    == town.division[:DISTRICT_DIGITS]]
            if not near or rest.startswith(words("group"), size):
                continue
            # A village's name is often cut short: then it is the town's own that is meant.
            cut = any(stem.startswith(name[:-1]) for stem in own)
            return ("", []) if cut else (name, near)
        return "", []

    def _only_town(self, town: Town, reason: str, evidence: str) -> Place:
        return Place(town.district, town.code, None, town.division, reason, evidence)

    def _doubt(self, code: str, towns: Iterable[int], **facts: object) -> Place:
        """Leave the town to a person; the district is certain when all towns in doubt share it."""
        districts = {self.names.towns[t].district for t in towns}
        district = districts.pop() if len(districts) == 1 else None
        return Place(district, None, None, self.names.divisions.get(district or 0), "AMBIGUOUS",
                     note(code, **facts))

    def _no_town(self, prefix: Prefix) -> Place:
        named = set(prefix.districts)
        if not named:
            return Place(reason="NO_TOWN", evidence=note("NO_TOWN"))
        evidence = note("NO_TOWN_IN_DISTRICT", district=self._list(named))
        if len(named) > 1:
            return Place(reason="NO_TOWN", evidence=evidence)
        district, = named
        certain = None if district in self.names.shared else district
        return Place(certain, None, None, self.names.divisions.get(district), "NO_TOWN", evidence)

    def _list(self, codes: Iterable[int]) -> str:
        return "\u3001".join(self.names.names[c] for c in sorted(set(codes)))
