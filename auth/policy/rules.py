"""THE table: what each viewer gets of each family of fields, and the rules of scope around it.

`sensitivity.csv` beside this module is the table itself, readable without programming: one row a
family; F full, M masked, S summary or count only, N nothing; each with its legal ground and reason.

Invariant: what no line speaks of is withheld (rule DENY).
"""

from functools import cache
from types import MappingProxyType

from auth.policy.model import Effect, Rule, Viewer
from auth.principal import Kind, Level
from hub.shipped import lines_of
from schema.field import FieldClass

LETTERS = {"F": Effect.FULL, "M": Effect.MASKED, "S": Effect.SUMMARY, "N": Effect.WITHHELD}

OUTSIDE_PUBLIC = Rule(
    "OUT-PUBLIC", "", "范围外公开信息", "Public facts outside the scope", FieldClass.PUBLIC,
    MappingProxyType({}), "《政府信息公开条例》第二十条",
    "公开信息不受管辖范围限制。", "Public facts are open whatever the scope.",
)
OUTSIDE = Rule(
    "OUT", "", "范围外", "Outside the scope", FieldClass.OPERATIONAL,
    MappingProxyType({}), "《数据安全法》第三十八条",
    "该记录不在您的管辖范围内，只提供公开信息。",
    "The record lies outside your scope; only public facts are given.",
)
DENY = Rule(
    "DENY", "", "未列明", "Not listed", FieldClass.SECRET,
    MappingProxyType({}), "《数据安全法》第三十八条",
    "没有规定允许查看该字段。", "No rule allows this field.",
)
PURPOSE = Rule(
    "PURPOSE", "", "须说明用途", "A purpose is needed", FieldClass.PERSONAL,
    MappingProxyType({}), "《个人信息保护法》第六条、第二十八条、第五十一条",
    "个人信息、敏感信息和涉密信息须说明用途（X-Hub-Purpose）方可查看；所说明的用途未涵盖该字段。",
    "Personal, sensitive and secret fields are given for a purpose (X-Hub-Purpose); none was stated"
    " that opens this one.",
)
NO_MASK = Rule(
    "NO-MASK", "", "无脱敏形式", "No masked form", FieldClass.SECRET,
    MappingProxyType({}), "《个人信息保护法》第五十一条",
    "该字段只能脱敏提供，但没有脱敏形式。", "The field may only be shown masked, and has no mask.",
)
SMALL_GROUP = Rule(
    "SMALL-GROUP", "", "小数抑制", "Small groups", FieldClass.OPERATIONAL,
    MappingProxyType({}), "《政府信息公开条例》第十五条",
    "不能逐条查看的内容只提供汇总数；企业不足五家的组，以及可用来反推该组的其他组，不提供数值。",
    "Of what you may not read one by one, counts and totals are given; those of groups under 5 enterprises"
    " are not, nor those of other groups from which these could be worked out.",
)

# Departments by their code, and the column of the table that is theirs.
PARTNERS: MappingProxyType[str, Viewer] = MappingProxyType({
    "GA": Viewer.POLICE, "XF": Viewer.FIRE, "GS": Viewer.MARKET_REG, "HB": Viewer.ECOLOGY,
    "RS": Viewer.HR_SOCIAL, "JS": Viewer.HOUSING, "JT": Viewer.TRANSPORT, "WJ": Viewer.HEALTH,
})


def _duties() -> MappingProxyType[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in lines_of("auth.policy", "duties.csv"):
        found.setdefault(line["department"], set()).add(line["record"])
    return MappingProxyType({code: frozenset(records) for code, records in found.items()})


# Records for which a department's legal duty covers the whole city, beyond its own list. Each line of
# `duties.csv` has its ground; for every other record a department's scope is its list.
DUTIES: MappingProxyType[str, frozenset[str]] = _duties()

LEVEL_VIEWERS = {
    Level.VILLAGE: Viewer.VILLAGE_GRID, Level.TOWN: Viewer.TOWN,
    Level.DISTRICT: Viewer.DISTRICT, Level.CITY: Viewer.CITY,
}
# Combinations of kind and level that exist; any other is refused when a token is read.
LEGAL = frozenset({
    *((Kind.OFFICER, level) for level in LEVEL_VIEWERS),
    (Kind.ENTERPRISE_USER, Level.ENTERPRISE), (Kind.PARTNER, Level.CITY),
    (Kind.AUDITOR, Level.CITY), (Kind.PUBLIC, Level.NONE),
})


@cache
def rules() -> MappingProxyType[str, Rule]:
    """Read the table once: family to rule."""
    out = {}
    for line in lines_of("auth.policy", "sensitivity.csv"):
        effects = {viewer: LETTERS[line[viewer.value]] for viewer in Viewer}
        out[line["family"]] = Rule(
            line["rule"], line["family"], line["zh"], line["en"],
            FieldClass(int(line["class"][1])), MappingProxyType(effects),
            line["ground"], line["reason_zh"], line["reason_en"],
        )
    return MappingProxyType(out)


@cache
def by_id() -> MappingProxyType[str, Rule]:
    """Find every rule by its id."""
    special = (OUTSIDE_PUBLIC, OUTSIDE, PURPOSE, DENY, NO_MASK, SMALL_GROUP)
    return MappingProxyType({rule.id: rule for rule in (*rules().values(), *special)})
