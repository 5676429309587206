"""Every refusal of the hub: a stable code, its number, HTTP status, and sentences in both languages.

One catalogue, so that a code means the same over HTTP, on the command line and in docs/errors.md.
Numbers are HUB-gnn; g is the stage: 0 service, 1 request and document, 2 selection, 3 identity,
4 policy, 5 workflow and import, 6 limits, 9 internal.

Invariant: a refusal names coordinates, settings and limits; it never carries data of a record.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Entry:
    """One line of the catalogue; `{name}` in a text is filled from the refusal's facts."""

    number: str
    status: int
    zh: str
    en: str
    hint_zh: str
    hint_en: str


class Code(Enum):
    """All refusals there are."""

    # 0: the service as a whole
    PORT_IN_USE = Entry(
        "HUB-001", 503,
        "端口 {port} 已被占用。", "Port {port} is already in use.",
        "改用其他端口：HUB_PORT 或 --port。", "Choose another port with HUB_PORT or --port.",
    )
    DATABASE_UNREACHABLE = Entry(
        "HUB-002", 503,
        "无法连接数据库：{reason}。", "The database cannot be reached: {reason}.",
        "请检查 HUB_DATABASE_URL。", "Check HUB_DATABASE_URL.",
    )
    DATABASE_AHEAD = Entry(
        "HUB-003", 503,
        "数据库版本 {revision} 比程序新。", "The database is at revision {revision}, ahead of this program.",
        "请升级程序，或让 HUB_DATABASE_URL / HUB_HOME 指向匹配的数据库。",
        "Upgrade the program, or point HUB_DATABASE_URL / HUB_HOME to a database that fits it.",
    )
    DATA_FOLDER_BROKEN = Entry(
        "HUB-004", 503,
        "数据目录 {folder} 不可用：{reason}。", "The data folder {folder} cannot be used: {reason}.",
        "请检查 HUB_HOME；数据库自身的日志在该目录的 log 文件中。",
        "Check HUB_HOME; PostgreSQL's own words are in the file log of that folder.",
    )
    SETTING_INVALID = Entry(
        "HUB-005", 503,
        "设置 {setting} 的值“{value}”无效，应为：{wanted}。",
        "Setting {setting} has the bad value '{value}'; it takes: {wanted}.",
        "用 hub doctor 查看全部设置。", "hub doctor lists every setting.",
    )
    DATABASE_BEHIND = Entry(
        "HUB-006", 503,
        "数据库结构版本 {revision} 过旧，程序需要 {wanted}。",
        "The database schema is at {revision}; this program needs {wanted}.",
        "先运行 hub migrate。", "Run hub migrate first.",
    )
    FOREIGN_PACKAGE = Entry(
        "HUB-007", 503,
        "程序包 {package} 不属于本系统（来自 {place}）。",
        "The package {package} is not the hub's own (it was found at {place}).",
        "请在独立的虚拟环境中安装。", "Install the hub into a virtual environment of its own.",
    )
    DATABASE_BUSY = Entry(
        "HUB-008", 503,
        "数据库目前无法应答。", "The database cannot answer at present.",
        "请稍后重试。", "Try again in a moment.",
    )
    DATABASE_TOO_OLD = Entry(
        "HUB-009", 503,
        "数据库服务器版本 {version} 过旧，至少需要 {wanted}。",
        "The database server is version {version}; at least {wanted} is needed.",
        "请升级 PostgreSQL，或清空 HUB_DATABASE_URL 使用内置数据库。",
        "Upgrade PostgreSQL, or leave HUB_DATABASE_URL empty to use the embedded one.",
    )
    DATABASE_LOGIN_REFUSED = Entry(
        "HUB-010", 503,
        "数据库拒绝了 HUB_DATABASE_URL 中的登录：{reason}。",
        "The database refused the login of HUB_DATABASE_URL: {reason}.",
        "请核对 HUB_DATABASE_URL 中的用户名与密码。", "Check user and password in HUB_DATABASE_URL.",
    )
    DATABASE_UNKNOWN = Entry(
        "HUB-011", 503,
        "HUB_DATABASE_URL 所指的数据库不存在：{reason}。",
        "HUB_DATABASE_URL names a database that does not exist: {reason}.",
        "请先建库（见 docs/operations.md），或更正 HUB_DATABASE_URL。",
        "Create the database first (docs/operations.md), or correct HUB_DATABASE_URL.",
    )
    DATABASE_RIGHTS_MISSING = Entry(
        "HUB-012", 503,
        "HUB_DATABASE_URL 中的登录 {login} 缺少权限：{rights}。",
        "The login {login} of HUB_DATABASE_URL lacks rights: {rights}.",
        "所需授权语句见 docs/operations.md。", "docs/operations.md has the grants that are needed.",
    )
    DATABASE_ABSENT = Entry(
        "HUB-013", 503,
        "目录 {folder} 中还没有数据库。", "There is no database in {folder} yet.",
        "先运行 hub serve 或 hub migrate，或检查 HUB_HOME。",
        "Run hub serve or hub migrate first, or check HUB_HOME.",
    )
    ADDRESS_UNUSABLE = Entry(
        "HUB-014", 503,
        "无法在 {host}:{port} 上监听：{reason}。", "{host}:{port} cannot be listened on: {reason}.",
        "请检查 HUB_HOST 与 HUB_PORT。", "Check HUB_HOST and HUB_PORT.",
    )
    EXTRA_ABSENT = Entry(
        "HUB-015", 503,
        "设置 {setting} 需要附加组件 {extra}，尚未安装。",
        "Setting {setting} needs the extra {extra}, which is not installed.",
        "安装命令见 docs/operations.md。", "docs/operations.md has the command that installs it.",
    )
    SCHEMA_UNREADABLE = Entry(
        "HUB-016", 503,
        "无法读取 {place} 的模式：{reason}。", "The schema of {place} cannot be read: {reason}.",
        "请检查地址或文件；接口地址以 /graphql 结尾。",
        "Check the address or the file; the address of an endpoint ends in /graphql.",
    )

    SECOND_WALL_OPEN = Entry(
        "HUB-018", 503,
        "数据库的行级安全没有关闭全部通路：{holes}。",
        "Row-level security of the database stands open: {holes}.",
        "用 hub doctor 查看全部问题；按 docs/operations.md 收回多余的权限。",
        "hub doctor lists every fault; docs/operations.md says which rights the roles have.",
    )

    # 1: request and document
    BAD_REQUEST = Entry(
        "HUB-101", 400,
        "请求格式不正确：{reason}。", "The request is not well formed: {reason}.",
        "以 JSON 对象发送 query、variables、operationName。",
        "Send a JSON object with query, variables and operationName.",
    )
    BODY_TOO_LARGE = Entry(
        "HUB-102", 413,
        "请求超过 {limit} 字节。", "The request is longer than {limit} bytes.",
        "请缩小查询或拆分请求。", "Shorten the document, or split the request.",
    )
    SYNTAX_INVALID = Entry(
        "HUB-103", 400,
        "查询语法错误：{reason}", "The document cannot be read: {reason}",
        "请检查括号与字段名。", "Check brackets and names.",
    )
    DOCUMENT_INVALID = Entry(
        "HUB-104", 400,
        "查询与模式不符：{reason}", "The document does not fit the schema: {reason}",
        "在 GraphiQL 中查看可用的类型和字段。", "Look the types and fields up in GraphiQL.",
    )
    OPERATION_UNKNOWN = Entry(
        "HUB-105", 400,
        "没有找到要执行的操作。", "There is no such operation in the document.",
        "文档含多个操作时须给出 operationName。",
        "Give operationName when the document holds several operations.",
    )
    VARIABLE_INVALID = Entry(
        "HUB-106", 400,
        "变量不符合声明：{reason}", "A variable does not fit its declaration: {reason}",
        "请核对变量类型。", "Compare the variable with its type.",
    )
    METHOD_NOT_ALLOWED = Entry(
        "HUB-107", 405,
        "不支持 {method} 方法。", "The method {method} is not supported here.",
        "请使用 POST。", "Use POST.",
    )
    MEDIA_TYPE_UNSUPPORTED = Entry(
        "HUB-108", 415,
        "不支持该内容类型。", "This content type is not supported.",
        "请使用 application/json。", "Send application/json.",
    )

    ACCEPT_UNSUPPORTED = Entry(
        "HUB-121", 406,
        "Accept 中没有本接口能提供的类型。", "Nothing that Accept names can be given here.",
        "请接受 application/graphql-response+json 或 application/json。",
        "Accept application/graphql-response+json or application/json.",
    )
    BATCH_REFUSED = Entry(
        "HUB-122", 400,
        "数组最多含 {limit} 个查询。", "An array may hold {limit} requests at most.",
        "请逐个发送，或设置 HUB_BATCHING_MAX。", "Send them one by one, or set HUB_BATCHING_MAX.",
    )
    PERSISTED_QUERY_NOT_SUPPORTED = Entry(
        # Clients know this answer by its very words.
        "HUB-123", 400,
        "PersistedQueryNotSupported", "PersistedQueryNotSupported",
        "此摘要没有登记：请发送查询全文。", "This digest is not registered: send the whole text.",
    )
    DOCUMENT_UNKNOWN = Entry(
        "HUB-124", 404,
        "没有登记文档 {document}。", "No document {document} is registered for this client.",
        "请发送查询全文，或用 hub documents push 登记。",
        "Send the whole text, or register it with hub documents push.",
    )
    DOCUMENT_NOT_TRUSTED = Entry(
        "HUB-125", 403,
        "客户端 {client} 只能使用已登记的文档。", "The client {client} may send registered documents only.",
        "用 hub documents push 登记此文档。", "Register the document with hub documents push.",
    )
    DOCUMENT_UNNAMED = Entry(
        "HUB-126", 400,
        "登记的文档中每个操作都须有名称：{file}。",
        "Every operation of a registered document has a name: {file}.",
        "请写成 query 名称 { … }。", "Write query Name { … }.",
    )

    # 2: selection
    PAGE_SIZE_INVALID = Entry(
        "HUB-201", 400,
        "{argument} 须在 1 至 {limit} 之间。", "{argument} must be from 1 to {limit}.",
        "请用游标翻页。", "Page through with cursors.",
    )
    PAGE_DIRECTION_INVALID = Entry(
        "HUB-202", 400,
        "须且只能给出 first 或 last 之一。", "Give exactly one of first and last.",
        "first 配 after，last 配 before。", "first goes with after, last with before.",
    )
    CURSOR_INVALID = Entry(
        "HUB-203", 400,
        "游标不属于此列表。", "This cursor does not belong to this list.",
        "使用同一查询、同一排序返回的游标。", "Use a cursor of the same list in the same order.",
    )
    NULL_NOT_COMPARABLE = Entry(
        "HUB-204", 400,
        "{field} 不能与 null 比较。", "{field} cannot be compared with null.",
        "用 isNull 判断空值，或去掉该条件。", "Use isNull, or leave the condition out.",
    )
    ID_INVALID = Entry(
        "HUB-205", 400,
        "编号无效。", "This is not an identifier of this kind of record.",
        "使用本系统返回的 id。", "Use an id that the hub gave.",
    )
    USCC_INVALID = Entry(
        "HUB-206", 400,
        "统一社会信用代码校验未通过。", "The unified social credit code fails its check.",
        "应为 18 位，请逐位核对。", "It has 18 characters; compare them one by one.",
    )
    KEY_NEEDED = Entry(
        "HUB-207", 400,
        "须且只能给出一个查询键：{keys}。", "Give exactly one key: {keys}.",
        "用 id 或业务编号查询。", "Look up by id or by business key.",
    )
    LIST_TOO_LONG = Entry(
        "HUB-208", 400,
        "{field} 的取值列表超过 {limit} 个。", "The list given for {field} is longer than {limit}.",
        "请拆分查询。", "Split the query.",
    )
    NUMBER_OUT_OF_RANGE = Entry(
        "HUB-209", 400,
        "{field} 的数值超出范围。", "The number given for {field} is out of range.",
        "请核对数值。", "Check the number.",
    )

    FIELDS_NOT_COMPARABLE = Entry(
        "HUB-210", 400,
        "{left} 与 {right} 类型不同，不能比较。", "{left} and {right} are of different kinds and cannot be compared.",
        "数值与数值、日期与时刻、文本与文本可以比较。",
        "Compare numbers with numbers, days with instants, texts with texts.",
    )
    RECORD_NOT_AROUND = Entry(
        "HUB-211", 400,
        "此筛选条件不在 {record} 之内。", "This filter does not stand inside a {record}.",
        "outer 只能引用外层记录的字段。", "outer names a field of a record around the filter.",
    )

    TEXT_INVALID = Entry(
        "HUB-212", 400,
        "{field} 的文本含有不可存储的字符（U+0000）。",
        "The text given for {field} holds the character U+0000, which no stored text has.",
        "请去掉该字符。", "Leave the character out.",
    )

    STATS_NAME_UNKNOWN = Entry(
        "HUB-221", 400,
        "没有名为 {name} 的分组或指标。", "No grouping or metric is called {name}.",
        "使用 groupBy 与 metrics 中的名称（as）。", "Use a name that groupBy or metrics gives by `as`.",
    )
    STATS_NAME_TWICE = Entry(
        "HUB-222", 400,
        "名称 {name} 重复。", "The name {name} is given twice.",
        "用 as 为每个分组和指标另起名称。", "Give each grouping and metric a name of its own by `as`.",
    )
    MEASURE_INVALID = Entry(
        "HUB-223", 400,
        "指标 {metric} 不能这样统计：{function}。", "The metric {metric} cannot be measured so: {function}.",
        "SUM、AVG 用于数值，MIN、MAX 用于数值和日期；COUNT、ENTERPRISES、RATIO 不用 of；over 只用于 RATIO。",
        "SUM and AVG take a number, MIN and MAX a number or day in `of`; COUNT, ENTERPRISES and RATIO none;"
        " `over` is for RATIO.",
    )
    PERIOD_NEEDED = Entry(
        "HUB-224", 400,
        "没有统计期间，无法与同期比较。", "There is no period, so nothing before it can be compared.",
        "给出 period，或按期间分组。", "Give `period`, or group by a period.",
    )
    BOUNDS_INVALID = Entry(
        "HUB-225", 400,
        "分段界限须为 1 至 {limit} 个，由小到大且不重复。",
        "Bounds of bands are 1 to {limit} numbers that rise.",
        "请核对 bounds。", "Check `bounds`.",
    )

    # 3: identity
    TOKEN_INVALID = Entry(
        "HUB-301", 401,
        "令牌无效。", "The token is not valid.",
        "请重新登录，或用 hub token 取开发令牌。", "Sign in again, or get a development token with hub token.",
    )
    TOKEN_EXPIRED = Entry(
        "HUB-302", 401,
        "令牌已过期。", "The token has expired.",
        "请重新登录。", "Sign in again.",
    )
    PERSONA_UNKNOWN = Entry(
        "HUB-303", 400,
        "没有身份 {persona}。", "There is no persona {persona}.",
        "用 hub personas 查看全部身份。", "hub personas lists them all.",
    )
    GRID_UNKNOWN = Entry(
        "HUB-305", 400,
        "没有 {level} 级网格 {grid}。", "There is no {level} grid {grid}.",
        "请核对代码：区 6 位、镇（街道）9 位、村（社区）12 位。",
        "Check the code: a district has 6 digits, a town 9, a village 12.",
    )
    DEVELOPMENT_ONLY = Entry(
        "HUB-304", 403,
        "开发令牌已停用。", "Development tokens are switched off.",
        "HUB_DEVELOPMENT=1 时可用。", "They exist only with HUB_DEVELOPMENT=1.",
    )

    # 4: policy
    FIELD_NOT_FILTERABLE = Entry(
        "HUB-401", 403,
        "{field} 对您并非在此列表的每一行都公开，不能用于筛选。",
        "{field} is not open to you in every row of this list, so it cannot filter it.",
        "去掉该条件，或缩小到本人范围（scope: OWN）。",
        "Leave the condition out, or keep to your own scope (scope: OWN).",
    )
    FIELD_NOT_SORTABLE = Entry(
        "HUB-402", 403,
        "{field} 对您并非在此列表的每一行都公开，不能用于排序。",
        "{field} is not open to you in every row of this list, so it cannot order it.",
        "换一个字段排序，或缩小到本人范围（scope: OWN）。",
        "Order by another field, or keep to your own scope (scope: OWN).",
    )

    FIELD_NOT_GROUPABLE = Entry(
        "HUB-421", 403,
        "{field} 对您并非在每一行都公开，不能用于分类汇总。",
        "{field} is not open to you in every row, so it can neither group nor measure them.",
        "换一个字段，或缩小到本人范围（scope: OWN）。",
        "Choose another field, or keep to your own scope (scope: OWN).",
    )

    # 5: workflow and import
    FILE_UNREADABLE = Entry(
        "HUB-501", 400,
        "无法读取文件 {file}：{reason}。", "The file {file} cannot be read: {reason}.",
        "支持 .csv（UTF-8）与 .xlsx。", ".csv (UTF-8) and .xlsx are supported.",
    )
    COLUMNS_MISSING = Entry(
        "HUB-502", 400,
        "文件缺少列：{columns}。", "The file lacks the columns {columns}.",
        "请对照 docs/import.md 的列名。", "Compare the headings with docs/import.md.",
    )
    DATABASE_NOT_EMPTY = Entry(
        "HUB-503", 409,
        "数据库中已有企业数据，未生成演示城市。",
        "The database already holds enterprises; no demonstration city was made.",
        "换一个 HUB_HOME 或空数据库。", "Use another HUB_HOME or an empty database.",
    )
    IMPORT_RUNNING = Entry(
        "HUB-504", 409,
        "本市另有一次导入正在进行。", "Another import for this city is under way.",
        "请待其结束后再运行。", "Run this one when it has ended.",
    )
    REPORT_UNWRITABLE = Entry(
        "HUB-505", 400,
        "无法写入报告 {file}：{reason}。", "The report {file} cannot be written: {reason}.",
        "请检查 --report 的路径。", "Check the path given with --report.",
    )

    # 6: limits; a document is refused by these before any SQL, whoever asks
    DOCUMENT_TOO_DEEP = Entry(
        "HUB-601", 400,
        "查询嵌套超过 {limit} 层。", "The document is nested more than {limit} levels deep.",
        "请拆分查询，用 id 分步获取。", "Split the document, and go on from the ids it gave.",
    )
    DOCUMENT_TOO_LONG = Entry(
        "HUB-602", 400,
        "查询文本 {value} 字节，超过 {limit} 字节。",
        "The document has {value} bytes; at most {limit} are read.",
        "请把数值放入 variables，或拆分查询。", "Put values into variables, or split the document.",
    )
    DOCUMENT_TOO_MANY_TOKENS = Entry(
        "HUB-603", 400,
        "查询超过 {limit} 个词元（含注释）。", "The document has more than {limit} tokens, or comments.",
        "请把数值放入 variables，或拆分查询。", "Put values into variables, or split the document.",
    )
    DOCUMENT_TOO_MANY_DEFINITIONS = Entry(
        "HUB-604", 400,
        "查询含 {value} 个操作与片段，超过 {limit} 个。",
        "The document holds {value} operations and fragments; at most {limit} are read.",
        "一次只发送要执行的操作。", "Send only the operation that is to run.",
    )
    DOCUMENT_TOO_WIDE = Entry(
        "HUB-605", 400,
        "展开片段后共 {value} 个字段，超过 {limit} 个。",
        "With its fragments expanded the document selects {value} fields; at most {limit} are read.",
        "只选取需要的字段，或拆分查询。", "Select what is needed, or split the document.",
    )
    DOCUMENT_TOO_MANY_ALIASES = Entry(
        "HUB-606", 400,
        "展开片段后共 {value} 个别名，超过 {limit} 个。",
        "With its fragments expanded the document has {value} aliases; at most {limit} are read.",
        "同类记录请用列表或 nodes(ids:) 获取。", "Ask for records of a kind by a list or by nodes(ids:).",
    )
    DOCUMENT_TOO_MANY_DIRECTIVES = Entry(
        "HUB-607", 400,
        "展开片段后共 {value} 个指令，超过 {limit} 个。",
        "With its fragments expanded the document has {value} directives; at most {limit} are read.",
        "把 @skip 与 @include 移到外层字段。", "Move @skip and @include to an outer field.",
    )
    DOCUMENT_TOO_ENTANGLED = Entry(
        "HUB-608", 400,
        "同名字段过多，超过 {limit} 次比较仍不能判定是否一致。",
        "Too many fields share a name: {limit} comparisons do not tell whether they agree.",
        "合并重复的字段与片段。", "Merge the fields and fragments that repeat.",
    )
    VARIABLES_TOO_MANY = Entry(
        "HUB-609", 400,
        "variables 中有 {value} 个值，超过 {limit} 个。",
        "The variables hold {value} values; at most {limit} are read.",
        "请拆分查询。", "Split the query.",
    )
    QUERY_TOO_MANY_NODES = Entry(
        "HUB-611", 400,
        "查询最多可返回 {value} 条记录，超过 {limit} 条。可行的页大小：{smaller}。",
        "The query asks for up to {value} records; at most {limit} are given. What would pass: {smaller}.",
        "减小最外层的 first，或用游标翻页。", "Make the outermost first smaller, and page through with cursors.",
    )
    QUERY_TOO_COSTLY = Entry(
        "HUB-612", 400,
        "查询代价 {value} 点，超过单次上限 {limit} 点。可行的页大小：{smaller}。",
        "The query costs {value} points; at most {limit} are spent on one. What would pass: {smaller}.",
        "extensions.dearest 列出代价最高的字段；重试不会改变结果。",
        "extensions.dearest names what weighs most; trying again changes nothing.",
    )
    BUDGET_EMPTY = Entry(
        "HUB-613", 429,
        "本小时额度 {limit} 点已用完，{retryAfter} 秒后可重试（此查询 {value} 点）。",
        "The budget of {limit} points an hour is spent; in {retryAfter} s this query of {value} passes.",
        "按 Retry-After 等待；额度见响应头 RateLimit 与 rateLimit 字段。",
        "Wait as Retry-After says; the header RateLimit and the field rateLimit tell the budget.",
    )
    OVERLOADED = Entry(
        "HUB-614", 503,
        "系统繁忙：已有 {limit} 个请求在排队。", "The hub is busy: {limit} requests are waiting already.",
        "按 Retry-After 稍后重试。", "Try again as Retry-After says.",
    )
    REQUEST_TOO_SLOW = Entry(
        "HUB-615", 504,
        "请求超过 {limit} 毫秒，已中止。", "The request took more than {limit} ms and was ended.",
        "请缩小查询范围后重试。", "Ask for less, then try again.",
    )
    STATEMENT_TOO_SLOW = Entry(
        "HUB-616", 504,
        "数据库语句超过 {limit} 毫秒，已中止。",
        "The statement took more than {limit} ms in the database and was ended.",
        "请缩小查询范围后重试。", "Ask for less, then try again.",
    )
    BODY_TOO_SLOW = Entry(
        "HUB-617", 408,
        "请求正文未在 {limit} 毫秒内到达。", "The request body did not arrive within {limit} ms.",
        "请检查网络后重试。", "Check the network, then try again.",
    )

    # 9: internal
    INTERNAL = Entry(
        "HUB-900", 500,
        "系统内部错误（{requestId}）。", "Something failed inside the hub ({requestId}).",
        "请把此编号告知管理员。", "Give this id of the request to the administrator.",
    )


class Fault(NamedTuple):
    """One of the places where a document goes wrong; lines and columns begin at 1."""

    reason: str
    locations: tuple[tuple[int, int], ...]


class Refusal(Exception):  # it is an answer, not an error of the program
    """Something asked for is refused, for a reason of the catalogue."""

    def __init__(self, code: Code, faults: tuple[Fault, ...] = (), **facts: object) -> None:
        """Fill the texts of `code` with `facts`; they become part of the extensions too."""
        self.code, self.faults = code, faults
        # Numbers and lists of numbers stay what they are for programs that read them.
        self.facts: dict[str, Any] = {
            name: value if isinstance(value, int | float | list) else str(value)
            for name, value in facts.items()
        }
        super().__init__(self.text("en"))

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how another process makes this refusal again."""
        return _refusal, (self.code, self.faults, self.facts)

    @property
    def status(self) -> int:
        """HTTP status of this refusal."""
        return self.code.value.status

    def text(self, language: str) -> str:
        """Say it in `zh` or `en`."""
        entry = self.code.value
        return (entry.zh if language == "zh" else entry.en).format_map(self.facts)

    def hint(self, language: str) -> str:
        """Say what to do about it, in `zh` or `en`."""
        entry = self.code.value
        return entry.hint_zh if language == "zh" else entry.hint_en

    def extensions(self, language: str) -> dict[str, Any]:
        """Give the canonical `extensions` of a GraphQL error."""
        return {
            "code": self.code.name,
            "number": self.code.value.number,
            "hint": self.hint(language),
            **self.facts,
        }


def _refusal(code: Code, faults: tuple[Fault, ...], facts: dict[str, Any]) -> Refusal:
    return Refusal(code, faults, **facts)
