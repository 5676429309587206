// The page's own words in both languages, and the language chosen.

const WORDS = {
  zh: {
    title: "安全生产数据共享平台",
    persona: "身份",
    token: "令牌",
    tokenHint: "粘贴访问令牌；留空即公众",
    purpose: "用途",
    noPurpose: "不说明用途",
    caseHint: "案号",
    examples: "示例",
    chooseExample: "选择示例查询…",
    language: "语言",
    withheld: "未提供的内容",
    nothing: "本次应答没有隐去任何内容。",
    noAnswer: "没有返回数据，原因见应答中的 errors。",
    notAsked: "尚未执行查询。",
    stale: "理由是上次执行时的语言；再次执行即为中文。",
    field: "字段", relation: "关系", effect: "处理", rule: "规则", reason: "理由", ground: "依据",
    round: "往返",
    unreachable: "无法连接平台，请确认服务正在运行。",
    unreadable: "平台的应答无法识别。",
    levels: "五级网格", others: "协作部门", rest: "其他",
    effects: { FULL: "提供", MASKED: "脱敏", SUMMARY: "仅汇总", WITHHELD: "不提供" },
    relations: { INSIDE: "范围内", OUTSIDE: "范围外" },
    kinds: {
      OFFICER: "监管人员", ENTERPRISE_USER: "企业用户", PARTNER: "协作部门", AUDITOR: "审计人员",
      PUBLIC: "公众",
    },
    viewerLevels: {
      CITY: "市级", DISTRICT: "区级", TOWN: "镇街级", VILLAGE: "村社区级", ENTERPRISE: "企业级",
    },
    personas: {
      public: "公众", auditor: "审计", city: "市", district: "区", town: "镇街", village: "村社区",
      enterprise: "企业", "partner:fire": "消防", "partner:police": "公安",
      "partner:market": "市场监管", "partner:ecology": "生态环境", "partner:housing": "住建",
      "partner:transport": "交通", "partner:hr": "人社", "partner:health": "卫健",
    },
  },
  en: {
    title: "Work-safety data hub",
    persona: "Persona",
    token: "Token",
    tokenHint: "Paste a bearer token; empty is the public",
    purpose: "Purpose",
    noPurpose: "No purpose stated",
    caseHint: "Case number",
    examples: "Examples",
    chooseExample: "Choose an example query…",
    language: "Language",
    withheld: "Withheld",
    nothing: "Nothing was withheld from this answer.",
    noAnswer: "No data came back; the answer's errors say why.",
    notAsked: "No query has run yet.",
    stale: "Reasons are in the language of the last run; run again for English.",
    field: "Field", relation: "Relation", effect: "Effect", rule: "Rule", reason: "Reason",
    ground: "Legal ground",
    round: "round trip",
    unreachable: "The hub cannot be reached; is it running?",
    unreadable: "The hub's answer cannot be read.",
    levels: "Five levels", others: "Partner departments", rest: "Others",
    effects: { FULL: "full", MASKED: "masked", SUMMARY: "totals only", WITHHELD: "withheld" },
    relations: { INSIDE: "in scope", OUTSIDE: "out of scope" },
    kinds: {
      OFFICER: "Officer", ENTERPRISE_USER: "Enterprise user", PARTNER: "Partner department",
      AUDITOR: "Auditor", PUBLIC: "Public",
    },
    viewerLevels: {
      CITY: "city", DISTRICT: "district", TOWN: "town", VILLAGE: "village",
      ENTERPRISE: "enterprise",
    },
    personas: {
      public: "Public", auditor: "Auditor", city: "City", district: "District", town: "Town",
      village: "Village", enterprise: "Enterprise", "partner:fire": "Fire service",
      "partner:police": "Police", "partner:market": "Market regulation",
      "partner:ecology": "Ecology", "partner:housing": "Housing", "partner:transport": "Transport",
      "partner:hr": "Human resources", "partner:health": "Health",
    },
  },
};

// As the hub itself decides: Chinese unless English is asked for first.
const preferred = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
let chosen = localStorage.getItem("hub.language") in WORDS ? localStorage.getItem("hub.language") : preferred;

export const language = () => chosen;

export const words = () => WORDS[chosen];

/** Choose a language and keep it for the next visit. */
export function choose(wanted) {
  chosen = wanted;
  localStorage.setItem("hub.language", wanted);
}

/** Write the words of the chosen language into the page's fixed places. */
export function label(page) {
  page.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
  for (const place of page.querySelectorAll("[data-word]")) place.textContent = words()[place.dataset.word];
  for (const place of page.querySelectorAll("[data-hint]")) place.placeholder = words()[place.dataset.hint];
}
