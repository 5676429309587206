"""Invented register rows in the patterns of a real extract, with the place that each one means.

Names and numbers are invented (numbers lie under division 320499, which does not exist); addresses
are made of the real divisions, because they are what the matcher must tell apart. 58 % of the rows
name their town, 17 % their village, 3.2 % carry an old number of 15 digits; the traps are added.
The makers know the truth by construction and share no code with the matcher.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from stdnum.cn import uscc

from fixtures.reference import grids

COLUMNS = ("uscc", "name", "registered_on", "registration_type", "registered_capital_raw", "scope",
           "address", "registration_division")
Row = dict[str, str]
SUFFIXES = ("社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会")
# At town level these are written with the name of their district.
ZONES = {"高新区": "武进高新区", "经济开发区": "金坛经济开发区"}
SHARES = (("village", 17), ("town", 41), ("none", 42))
CAPITAL = ("50(万元人民币)", "800万人民币", "2,400(万元人民币)", "50万元人民币", "20(万美元)", "N/A", "")


def credit_code(number: int, subject: str = "91") -> str:
    """Make a credit code with a right check digit under the division that does not exist."""
    body = f"{subject}320499{number:09d}"
    return body + uscc.calc_check_digit(body)


@dataclass(frozen=True)
class Meant:
    """A row's address, the office that registered the firm, and the place that is meant."""

    address: str
    office: str
    town: int | None
    village: int | None


class Country:
    """The real divisions, as the makers need them."""

    def __init__(self) -> None:
        """Read the management grids."""
        every, _ = grids()
        self.grids: dict[int, dict[str, Any]] = {g["code"]: g for g in every}
        self.towns = [g for g in every if g["level"] == "TOWN" and g["has_committee"]]
        self.villages = [
            g for g in every
            if g["level"] == "VILLAGE" and g["has_committee"]
            and self.grids[g["parent_code"]]["has_committee"]
        ]
        self.short = Counter((g["parent_code"], short(g["name"])) for g in self.villages)

    def district(self, town: dict[str, Any]) -> str:
        """Give the district that an address writes: that of the statistics code."""
        name: str = self.grids[int(town["division_code"][:6].ljust(15, "0"))]["name"]
        return name

    def office(self, town: dict[str, Any]) -> str:
        """Give the office that registers the firms of a town."""
        code: str = town["division_code"][:6]
        return code


def short(name: str) -> str:
    """Give the part of a village's name before what kind it is."""
    plain = name.split("（", maxsplit=1)[0].split("(", maxsplit=1)[0]
    village = plain.endswith("村委会")
    for suffix in SUFFIXES:
        plain = plain.removesuffix(suffix)
    return plain.removesuffix("村" if village else "社区") or plain


def stem(name: str) -> str:
    """Give a town's name without its kind."""
    return name.removesuffix("街道").removesuffix("镇")


def _town_text(c: Country, rng: Random, town: dict[str, Any]) -> str:
    district = c.district(town)
    head = rng.choice((f"常州市{district}", district, f"江苏省常州市{district}"))
    return head + ZONES.get(town["name"], town["name"])


def _village(c: Country, rng: Random) -> Meant:
    g = rng.choice(c.villages)
    town, name = c.grids[g["parent_code"]], g["name"].split("（")[0]
    texts = [name]
    alone = c.short[town["code"], short(name)] == 1
    if name.endswith("村村委会") and alone and len(short(name)) > 1:
        texts += [short(name) + "村", short(name) + "村委"]
    elif name.endswith("社区居委会"):
        texts.append(short(name) + "社区")
    tail = rng.choice(("", f"{rng.randint(1, 99)}号", "（原砖瓦厂内）", f"{rng.randint(1, 20)}组"))
    return Meant(_town_text(c, rng, town) + rng.choice(texts) + tail, c.office(town),
                 town["code"], g["code"])


def _road(c: Country, rng: Random) -> str:
    name = rng.choice((short(rng.choice(c.villages)["name"]), stem(rng.choice(c.towns)["name"])))
    # Some communities are named after a former town, which would name a place and not a road.
    name = name.removesuffix("镇")
    way = rng.choice(("路", "大道", "东路", "北街", "南大街", "巷"))
    return f"{name}{way}{rng.randint(1, 300)}号"


def _town(c: Country, rng: Random) -> Meant:
    town = rng.choice(c.towns)
    tail = rng.choice((_road(c, rng), _road(c, rng), "工业集中区", "", f"312国道{rng.randint(1, 90)}号"))
    return Meant(_town_text(c, rng, town) + tail, c.office(town), town["code"], None)


def _no_town(c: Country, rng: Random) -> Meant:
    town = rng.choice(c.towns)
    head = rng.choice((c.district(town), f"常州市{c.district(town)}", "常州市"))
    zone = rng.choice(("高新区", "开发区"))
    # Wujin's own zone is a town, so there the word names one.
    zone = "" if c.office(town) == "320412" else zone
    house = short(rng.choice(c.villages)["name"]).removesuffix("镇")
    tail = rng.choice((_road(c, rng), zone + _road(c, rng), f"{house}大厦{rng.randint(1, 30)}层"))
    return Meant(head + tail, c.office(town), None, None)


def _contradiction(c: Country, rng: Random) -> Meant:
    # These towns have never belonged to the district that is written.
    town = rng.choice([t for t in c.towns if t["name"].endswith("镇") and t["code"] // 10**9 == 320481])
    return Meant(f"常州市天宁区{town['name']}{_road(c, rng)}", "320402", None, None)


def _two_towns(c: Country, rng: Random) -> Meant:
    a, b = rng.sample([t for t in c.towns if t["name"].endswith("镇")], 2)
    return Meant(f"{c.district(a)}{a['name']}、{b['name']}交界处", c.office(a), None, None)


def _outside(c: Country, rng: Random) -> Meant:
    town = rng.choice([t for t in c.towns if t["name"].endswith(("镇", "街道"))])
    city = rng.choice(("江苏省丹阳市", "宜兴市", "江苏省无锡市江阴市", "上海市", "河南省洛阳市"))
    return Meant(f"{city}{town['name']}{_road(c, rng)}", c.office(town), None, None)


def _elsewhere(c: Country, rng: Random) -> Meant:
    """Name a town and a village that lies in another town of the district."""
    town = rng.choice([t for t in c.towns if t["name"].endswith("街道")])
    own = {short(g["name"]) for g in c.villages if g["parent_code"] == town["code"]}
    other = rng.choice([g for g in c.villages if g["name"].endswith("村村委会")
                        and len(short(g["name"])) > 1 and short(g["name"]) not in own])
    return Meant(f"{c.district(town)}{town['name']}{short(other['name'])}村8号", c.office(town),
                 town["code"], None)


def _former(c: Country, rng: Random) -> Meant:
    """Write the former town that was divided; its village says which part is meant."""
    g = rng.choice([g for g in c.villages if g["name"].endswith("村村委会")
                    and c.grids[g["parent_code"]]["name"] == "魏村街道"])
    return Meant(f"新北区春江镇{short(g['name'])}村", "320411", g["parent_code"], g["code"])


TRAPS: tuple[Callable[[Country, Random], Meant], ...] = (
    _contradiction, _two_towns, _outside, _elsewhere, _former,
)
MAKERS = {"village": _village, "town": _town, "none": _no_town}


def make_meant(count: int, seed: int) -> Iterator[Meant]:
    """Draw addresses in the shares of the extract, one in ten of them a trap."""
    c, rng = Country(), Random(seed)
    for number in range(count):
        if number % 10 == 9:
            yield rng.choice(TRAPS)(c, rng)
        else:
            kind = rng.choices([k for k, _ in SHARES], [w for _, w in SHARES])[0]
            yield MAKERS[kind](c, rng)


def make_rows(count: int, seed: int) -> list[Row]:
    """Draw whole rows; 3.2 % of them carry an old number."""
    rng = Random(seed)
    return [
        {"uscc": f"320499{n:09d}" if rng.random() < 0.032 else credit_code(n),
         "name": f"常州市演示{n}号机械有限公司", "registered_on": f"{1980 + n % 39}-07-{1 + n % 28:02d}",
         "registration_type": rng.choice(("", "", "有限责任公司")),
         "registered_capital_raw": rng.choice(CAPITAL), "scope": "机械零部件制造、加工；五金销售。",
         "address": meant.address, "registration_division": meant.office}
        for n, meant in enumerate(make_meant(count, seed))
    ]
