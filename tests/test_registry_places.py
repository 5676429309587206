"""The matcher: town and village where an address names them, a queue where it can be read two ways."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixtures.reference import grids
from hub.registry.gazetteer import build_gazetteer
from hub.registry.places import Matcher, Place
from hub.registry.words import table, words
from tests.register import Country, make_meant, short

MATCHER = Matcher(build_gazetteer(grids()[0]))
NAMES = MATCHER.names.names
COUNTRY = Country()
TOWN_RECALL_MIN, VILLAGE_RECALL_MIN = 0.95, 0.9


def _names(place: Place) -> tuple[str | None, ...]:
    return tuple(NAMES.get(c or 0) for c in (place.district, place.town, place.village))


@pytest.mark.parametrize(("address", "town", "village"), [
    ("常州市武进区湖塘镇长虹村委8号", "湖塘镇", "长虹社区居委会"),
    ("武进区湖塘镇长虹社区昌盛街51号", "湖塘镇", "长虹社区居委会"),
    ("武进湖塘镇", "湖塘镇", None),
    ("武进区湖塘", "湖塘镇", None),
    ("武进区湖塘长虹村8号", "湖塘镇", "长虹社区居委会"),
    ("湖塘镇演示路1号", "湖塘镇", None),
    ("江苏省常州市钟楼区邹区镇泰村村", "邹区镇", "泰村村委会"),
    ("钟楼区邹区镇泰村社区8号", "邹区镇", "泰村社区居委会"),
    ("武进区横林镇江村", "横林镇", "江村村委会"),
    ("武进区横林镇江村村委", "横林镇", "江村村委会"),
    ("武进区横林镇江村路1号", "横林镇", None),
    ("武进区湖塘镇江村庵村", "湖塘镇", None),
    ("武进区洛阳镇天井村民小组", "洛阳镇", None),
    ("武进区洛阳镇天井村民委员会", "洛阳镇", "天井村村委会"),
    ("武进区洛阳镇天井村村民委员会内", "洛阳镇", "天井村村委会"),
    ("武进区前黄镇前黄路1号", "前黄镇", None),
    ("武进区遥观镇郑陆大道8号", "遥观镇", None),
    ("武进区横林镇遥观北路8号", "横林镇", None),
    ("武进区雪堰镇阖闾城村", "雪堰镇", "阖闾城村委会"),
    ("武进区雪堰镇潘家王允村", "雪堰镇", "王允村村委会"),
    ("武进区雪堰镇潘家村", "雪堰镇", "潘家社区居委会（含潘家村村委）"),
    ("武进区横山桥镇工业园区（芳茂村）", "横山桥镇", "芳茂村村委会"),
    ("天宁区郑陆镇三河口街", "郑陆镇", None),
    ("武进区郑陆镇丰北村", "郑陆镇", "丰北村村委会"),
    ("天宁区雕庄乡团结村", "雕庄街道", "团结村村委会"),
    ("丁堰镇梅港村委1号", "丁堰街道", "梅港社区居委会"),
    ("新北区春江镇魏村迎龙村", "魏村街道", "迎龙村村委会"),
    ("新北区春江镇魏村临江路1号", "魏村街道", None),
    ("新北区春江镇圩塘8号", "春江街道", None),
    ("新北区魏村镇临江村", "魏村街道", "临江社区居委会"),
    ("江苏武进经济开发区长汀村", "武进经济开发区", "长汀村村委会"),
    ("武进高新区古方社区", "高新区", "古方社区居委会"),
    ("武进国家高新技术产业开发区演示路1号", "高新区", None),
    ("常州市金坛经济开发区演示路1号", "经济开发区", None),
    ("金坛市开发区演示路1号", None, None),
    ("钟楼区卜弋镇演示路1号", "邹区镇", None),
    ("溧阳市溧城镇清安村委", "溧城街道", "清安村委会"),
    ("溧阳市社渚镇孔村村委8号", "社渚镇", "孔村村村委会"),
    ("新北区黄河西路薛家镇中巷工业集中区", "薛家镇", None),
    ("钟楼区南大街街道南大街28号", "南大街街道", None),
    ("钟楼区演示路东侧（西林街道凌家村委8号）", "西林街道", "凌家社区居委会"),
    ("金坛区金城镇丹阳门北路8号", "金城镇", None),
    ("武进区湖塘镇长虹村（湖塘镇政府旁）", "湖塘镇", "长虹社区居委会"),
    ("新北区春江镇魏村镇迎龙村", "魏村街道", "迎龙村村委会"),
    ("武进区奔牛镇 东桥村", "奔牛镇", "东桥村村委会"),
])
def test_address_is_placed(address: str, town: str | None, village: str | None) -> None:
    """An address gives exactly the town and the village that it names."""
    assert _names(MATCHER.match(address, "320400"))[1:] == (town, village)


@pytest.mark.parametrize(("address", "office", "reason"), [
    ("", "320412", "NO_TOWN"),
    ("武进区演示路1号", "320412", "NO_TOWN"),
    ("武进大道1号", "320412", "NO_TOWN"),
    ("钟楼区南大街100号", "320404", "NO_TOWN"),
    ("常州市高新区演示路1号", "320411", "NO_TOWN"),
    ("新北区高新区演示路1号", "320411", "NO_TOWN"),
    ("常州市开发区演示路1号", "320400", "NO_TOWN"),
    ("溧阳市经济开发区演示路1号", "320481", "NO_TOWN"),
    ("常州经济开发区东方东路1号", "320412", "NO_TOWN"),
    ("武进区前黄路1号", "320412", "NO_TOWN"),
    ("武进区郑陆大道1号", "320412", "NO_TOWN"),
    ("常州市洛阳路1号", "320400", "NO_TOWN"),
    ("河南省洛阳市洛阳镇", "320412", "NO_TOWN"),
    ("江苏省丹阳市新桥镇", "320411", "NO_TOWN"),
    ("新桥镇演示路1号", "321100", "AMBIGUOUS"),
    ("新桥镇演示路1号", "320481", "AMBIGUOUS"),
    ("金坛区湖塘镇演示路1号", "320413", "AMBIGUOUS"),
    ("武进区湖塘镇与牛塘镇交界", "320412", "AMBIGUOUS"),
    ("新北区春江镇演示路1号", "320411", "AMBIGUOUS"),
    ("新北区春江镇滨江开发区1号", "320411", "AMBIGUOUS"),
    ("武进区小湖塘镇演示路1号", "320412", "NO_TOWN"),
    ("天宁区茶山街道荡南村委8号", "320402", "AMBIGUOUS"),
    ("天宁区武进区湖塘镇演示路1号", "320412", "AMBIGUOUS"),
    ("溧阳市常州监狱", "320481", "NO_TOWN"),
])
def test_doubt_is_queued_without_a_town(address: str, office: str, reason: str) -> None:
    """What names no town, or can be read in two ways, waits for a person with its evidence."""
    place = MATCHER.match(address, office)
    assert (place.town, place.village, place.reason) == (None, None, reason)
    assert place.evidence


@pytest.mark.parametrize(("address", "district"), [
    ("天宁区演示路1号", "天宁区"), ("金坛市演示路1号", "金坛区"), ("溧阳市演示路1号", "溧阳市"),
    ("戚墅堰区演示路1号", "常州经济开发区"), ("常州经开区演示路1号", "常州经济开发区"),
    ("武进区演示路1号", None), ("常州市演示路1号", None),
    ("武进区横林镇", "常州经济开发区"), ("武进区洛阳镇", "武进区"),
    ("常州市武进区常州经开区横林镇", "常州经济开发区"),
    ("武进区丁堰街道五一村8号", "常州经济开发区"), ("武进区横林镇与湖塘镇交界", None),
    ("新北区春江镇演示路1号", "新北区"), ("天宁区钟楼区演示路1号", None),
])
def test_district_is_that_which_manages(address: str, district: str | None) -> None:
    """The district is given where it is certain: Wujin's name also stands for the economic zone."""
    assert _names(MATCHER.match(address, "320400"))[0] == district


def test_two_villages_are_ambiguous_inside_their_town() -> None:
    """Two villages named side by side keep the town, and the evidence names both."""
    place = MATCHER.match("武进区横山桥镇五一村、星辰村", "320412")
    assert (place.reason, place.village) == ("AMBIGUOUS", None)
    assert NAMES[place.town or 0] == "横山桥镇"
    assert "五一村" in (place.evidence or "")
    assert "星辰村" in (place.evidence or "")


def test_precision_and_recall_on_invented_rows(capsys: pytest.CaptureFixture[str]) -> None:
    """On rows in the extract's patterns with traps no match is wrong, and few are missed."""
    count = Counter[str]()
    wrong = []
    for meant in make_meant(12_000, 3):
        place = MATCHER.match(meant.address, meant.office)
        for level, found, truth in (("town", place.town, meant.town),
                                    ("village", place.village, meant.village)):
            count[f"{level} meant"] += truth is not None
            count[f"{level} found"] += found is not None
            if found is not None and found != truth:
                wrong.append((level, meant, _names(place)))
            elif found is not None:
                count[f"{level} right"] += 1
    recall = {lv: count[f"{lv} right"] / count[f"{lv} meant"] for lv in ("town", "village")}
    with capsys.disabled():
        print(f"\nprecision 1.0 is required, wrong: {len(wrong)};", dict(count), recall)
    assert wrong == []
    assert recall["town"] >= TOWN_RECALL_MIN
    assert recall["village"] >= VILLAGE_RECALL_MIN


@given(st.sampled_from(COUNTRY.towns), st.sampled_from(COUNTRY.villages), st.text("村路街一东新前委（)8", max_size=4))
def test_village_is_matched_only_inside_the_town(town: dict[str, object], village: dict[str, object],
                                                 tail: str) -> None:
    """Whatever follows a town, the village found lies in the town found."""
    place = MATCHER.match(f"{town['name']}{village['name']}{tail}", "320400")
    if place.village is not None:
        assert place.town is not None
        assert place.village // 10**6 == place.town // 10**6


@given(st.sampled_from(COUNTRY.towns), st.sampled_from(COUNTRY.villages),
       st.sampled_from(words("road")), st.sampled_from(["", "东", "北", "新", "中"]))
def test_road_is_no_place(town: dict[str, object], village: dict[str, object], way: str,
                          between: str) -> None:
    """A road that bears the name of a town or of a village places nothing."""
    for name in (town["name"], village["name"]):
        road = f"{short(str(name).removesuffix('街道')).removesuffix('镇')}{between}{way}8号"
        assert MATCHER.match(f"常州市{road}", "320400").town is None


@given(st.text(max_size=60), st.sampled_from(["", "320400", "320412", "x"]))
def test_any_text_is_answered(address: str, office: str) -> None:
    """Any text is placed in a village, or has a reason and evidence for the queue."""
    place = MATCHER.match(address, office)
    assert (place.village is None) == (place.reason is not None) == (place.evidence is not None)


def test_word_lists_name_what_exists() -> None:
    """Every town and district of the word lists is a grid, and every former town left its name."""
    divisions = {t["division_code"] for t in COUNTRY.towns}
    for row in table("town_names"):
        assert set(row["town_divisions"].split(";")) <= divisions
        if row["form"] == "former":
            parts = {t["code"]: t["name"] for t in COUNTRY.towns
                     if t["division_code"] in row["town_divisions"].split(";")}
            assert any(name.startswith(row["name"]) for name in parts.values()) or any(
                v["name"].startswith(row["name"]) for v in COUNTRY.villages
                if v["parent_code"] in parts)
    assert {r["town_division"] for r in (*table("localities"), *table("former_districts"))} <= divisions
    assert all(int(r["grid_code"]) in NAMES for r in table("district_names"))
