"""Every refusal of the hub: a stable code, its number, HTTP status, and sentences in both languages.

One catalogue, so that a code means the same over HTTP, on the command line and in docs/errors.md. The
sentences stand in `errors.csv` beside this module.

Numbers are HUB-gnn; g is the stage: 0 service, 1 request and document, 2 selection, 3 identity,
4 policy, 5 workflow and import, 6 limits, 9 internal.

Invariant: a refusal names coordinates, settings and limits; it never carries data of a record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from types import MappingProxyType
from typing import Any, NamedTuple

from hub.shipped import lines_of


@dataclass(frozen=True)
class Entry:
    """One line of the catalogue; `{name}` in a text is filled from the refusal's facts."""

    number: str
    status: int
    zh: str
    en: str
    hint_zh: str
    hint_en: str


def _sentences() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({line["number"]: line for line in lines_of("hub", "errors.csv")})


SENTENCES = _sentences()


def _entry(number: str, status: int) -> Entry:
    return Entry(status=status, **SENTENCES[number])


@unique
class Code(Enum):
    """All refusals there are."""

    # 0: the service as a whole
    PORT_IN_USE = _entry("HUB-001", 503)
    DATABASE_UNREACHABLE = _entry("HUB-002", 503)
    DATABASE_AHEAD = _entry("HUB-003", 503)
    DATA_FOLDER_BROKEN = _entry("HUB-004", 503)
    SETTING_INVALID = _entry("HUB-005", 503)
    DATABASE_BEHIND = _entry("HUB-006", 503)
    FOREIGN_PACKAGE = _entry("HUB-007", 503)
    DATABASE_BUSY = _entry("HUB-008", 503)
    DATABASE_TOO_OLD = _entry("HUB-009", 503)
    DATABASE_LOGIN_REFUSED = _entry("HUB-010", 503)
    DATABASE_UNKNOWN = _entry("HUB-011", 503)
    DATABASE_RIGHTS_MISSING = _entry("HUB-012", 503)
    DATABASE_ABSENT = _entry("HUB-013", 503)
    ADDRESS_UNUSABLE = _entry("HUB-014", 503)
    EXTRA_ABSENT = _entry("HUB-015", 503)
    SCHEMA_UNREADABLE = _entry("HUB-016", 503)
    SECOND_WALL_OPEN = _entry("HUB-018", 503)
    JOBS_RUNNING = _entry("HUB-019", 409)
    JOB_UNKNOWN = _entry("HUB-020", 400)

    # 1: request and document
    BAD_REQUEST = _entry("HUB-101", 400)
    BODY_TOO_LARGE = _entry("HUB-102", 413)
    SYNTAX_INVALID = _entry("HUB-103", 400)
    DOCUMENT_INVALID = _entry("HUB-104", 400)
    OPERATION_UNKNOWN = _entry("HUB-105", 400)
    VARIABLE_INVALID = _entry("HUB-106", 400)
    METHOD_NOT_ALLOWED = _entry("HUB-107", 405)
    MEDIA_TYPE_UNSUPPORTED = _entry("HUB-108", 415)
    ACCEPT_UNSUPPORTED = _entry("HUB-121", 406)
    BATCH_REFUSED = _entry("HUB-122", 400)
    # Clients know this answer by its very words.
    PERSISTED_QUERY_NOT_SUPPORTED = _entry("HUB-123", 400)
    DOCUMENT_UNKNOWN = _entry("HUB-124", 404)
    DOCUMENT_NOT_TRUSTED = _entry("HUB-125", 403)
    DOCUMENT_UNNAMED = _entry("HUB-126", 400)
    HEAD_TOO_LARGE = _entry("HUB-127", 431)

    # 2: selection
    PAGE_SIZE_INVALID = _entry("HUB-201", 400)
    PAGE_DIRECTION_INVALID = _entry("HUB-202", 400)
    CURSOR_INVALID = _entry("HUB-203", 400)
    NULL_NOT_COMPARABLE = _entry("HUB-204", 400)
    ID_INVALID = _entry("HUB-205", 400)
    USCC_INVALID = _entry("HUB-206", 400)
    KEY_NEEDED = _entry("HUB-207", 400)
    LIST_TOO_LONG = _entry("HUB-208", 400)
    NUMBER_OUT_OF_RANGE = _entry("HUB-209", 400)
    FIELDS_NOT_COMPARABLE = _entry("HUB-210", 400)
    RECORD_NOT_AROUND = _entry("HUB-211", 400)
    TEXT_INVALID = _entry("HUB-212", 400)
    IDENTITY_NUMBER_INVALID = _entry("HUB-213", 400)
    AREA_CODE_INVALID = _entry("HUB-214", 400)
    STATS_NAME_UNKNOWN = _entry("HUB-221", 400)
    STATS_NAME_TWICE = _entry("HUB-222", 400)
    MEASURE_INVALID = _entry("HUB-223", 400)
    PERIOD_NEEDED = _entry("HUB-224", 400)
    BOUNDS_INVALID = _entry("HUB-225", 400)
    RECORD_UNKNOWN = _entry("HUB-231", 400)
    FIELD_UNKNOWN = _entry("HUB-232", 400)

    # 3: identity
    TOKEN_INVALID = _entry("HUB-301", 401)
    TOKEN_EXPIRED = _entry("HUB-302", 401)
    PERSONA_UNKNOWN = _entry("HUB-303", 400)
    DEVELOPMENT_ONLY = _entry("HUB-304", 403)
    GRID_UNKNOWN = _entry("HUB-305", 400)

    # 4: policy
    FIELD_NOT_FILTERABLE = _entry("HUB-401", 403)
    FIELD_NOT_SORTABLE = _entry("HUB-402", 403)
    PURPOSE_REQUIRED = _entry("HUB-411", 403)
    PURPOSE_UNKNOWN = _entry("HUB-412", 400)
    PURPOSE_NOT_ALLOWED = _entry("HUB-413", 403)
    PURPOSE_CASE_REQUIRED = _entry("HUB-414", 400)
    FIELD_NOT_GROUPABLE = _entry("HUB-421", 403)
    SUMMARY_ONLY = _entry("HUB-422", 403)
    ACCESS_STRICT = _entry("HUB-431", 403)
    ACCESS_MODE_UNKNOWN = _entry("HUB-432", 400)
    HYPOTHETICAL_NOT_ALLOWED = _entry("HUB-433", 403)

    # 5: workflow and import
    FILE_UNREADABLE = _entry("HUB-501", 400)
    COLUMNS_MISSING = _entry("HUB-502", 400)
    DATABASE_NOT_EMPTY = _entry("HUB-503", 409)
    IMPORT_RUNNING = _entry("HUB-504", 409)
    REPORT_UNWRITABLE = _entry("HUB-505", 400)
    COLUMNS_UNKNOWN = _entry("HUB-506", 400)
    LINK_AMBIGUOUS = _entry("HUB-507", 400)
    TABLE_TOO_LARGE = _entry("HUB-508", 413)
    CELL_INVALID = _entry("HUB-509", 400)
    VERB_NOT_TABULAR = _entry("HUB-510", 404)
    RECORD_NOT_FOUND = _entry("HUB-511", 404)
    VERB_NOT_ALLOWED = _entry("HUB-512", 403)
    STATE_NOT_ALLOWED = _entry("HUB-513", 409)
    VERSION_CONFLICT = _entry("HUB-514", 409)
    IDEMPOTENCY_CONFLICT = _entry("HUB-515", 409)
    VALUE_BLANK = _entry("HUB-516", 400)
    TEXT_TOO_LONG = _entry("HUB-517", 400)
    LINK_UNKNOWN = _entry("HUB-518", 400)
    CODE_UNKNOWN = _entry("HUB-519", 400)
    NUMBER_NEGATIVE = _entry("HUB-520", 400)
    RECORD_EXISTS = _entry("HUB-521", 409)
    VALUE_REFUSED = _entry("HUB-522", 400)
    DAYS_OUT_OF_ORDER = _entry("HUB-523", 400)
    ITEMS_TOO_MANY = _entry("HUB-524", 400)
    BATCH_NOT_APPLIED = _entry("HUB-525", 409)
    KEY_INVALID = _entry("HUB-526", 400)
    WRITING_CLOSED = _entry("HUB-527", 503)
    AS_OF_IN_FUTURE = _entry("HUB-528", 400)
    ACCEPTOR_IS_RECTIFIER = _entry("HUB-531", 403)
    RANK_TOO_LOW = _entry("HUB-532", 403)
    MEASURES_INCOMPLETE = _entry("HUB-533", 400)
    OFFICERS_TOO_FEW = _entry("HUB-534", 400)
    EVALUATION_MISSING = _entry("HUB-555", 400)
    LICENCE_UNFIT = _entry("HUB-556", 400)
    RENEWAL_WAITS = _entry("HUB-557", 409)
    PENALTY_UNFIT = _entry("HUB-558", 400)
    RECHECK_UNFIT = _entry("HUB-559", 400)
    PLAN_NOT_APPROVED = _entry("HUB-560", 409)
    FINDINGS_EXIST = _entry("HUB-561", 409)
    FINDINGS_OPEN = _entry("HUB-562", 409)
    FINDINGS_MISSING = _entry("HUB-563", 400)
    FINDING_NOT_RECTIFIED = _entry("HUB-564", 409)
    EVIDENCE_MISSING = _entry("HUB-565", 409)
    FINE_UNFIT = _entry("HUB-566", 400)
    HEARING_NOTICE_MISSING = _entry("HUB-567", 400)
    PENALTY_TOO_HIGH = _entry("HUB-568", 400)
    DECISION_LATE = _entry("HUB-569", 400)
    PERSONAL_DATA_FOUND = _entry("HUB-570", 400)
    TRIGGER_NOT_IN_FORCE = _entry("HUB-571", 400)
    INSTITUTION_UNQUALIFIED = _entry("HUB-572", 409)
    PROBLEMS_MISSING = _entry("HUB-573", 400)
    PUBLICATION_UNFIT = _entry("HUB-574", 409)
    EXPORT_NEEDS_TWO = _entry("HUB-535", 403)
    EXPORT_SHAPE = _entry("HUB-536", 400)
    LINK_INVALID = _entry("HUB-537", 403)
    FILE_NOT_ALLOWED = _entry("HUB-538", 415)
    FILE_DIFFERS = _entry("HUB-539", 400)
    FILE_INCOMPLETE = _entry("HUB-541", 400)
    FIELD_NOT_YOURS = _entry("HUB-542", 403)
    MATTERS_OPEN = _entry("HUB-543", 409)
    GRID_GAP = _entry("HUB-544", 409)
    GRID_OVERLAP = _entry("HUB-545", 409)
    DIVISION_ELSEWHERE = _entry("HUB-546", 400)
    FIELD_NOT_CORRECTABLE = _entry("HUB-547", 400)
    NOTHING_TO_CHANGE = _entry("HUB-548", 400)
    TRANSFER_UNDER_WAY = _entry("HUB-549", 409)
    USCC_DIFFERS = _entry("HUB-550", 409)
    PRINCIPAL_REQUIRED = _entry("HUB-551", 400)
    SITES_NOT_ALL = _entry("HUB-552", 400)
    CRITERION_NOT_IN_FORCE = _entry("HUB-553", 400)
    INSTALLATION_BELOW_CRITICAL = _entry("HUB-575", 400)
    INSTALLATION_STILL_CRITICAL = _entry("HUB-576", 409)
    CATEGORY_MISSING = _entry("HUB-577", 400)
    PERIOD_INVALID = _entry("HUB-578", 400)
    ELEMENTS_INCOMPLETE = _entry("HUB-579", 400)
    SCORE_ABOVE_FULL = _entry("HUB-580", 400)
    GRADE_BARRED = _entry("HUB-581", 409)
    CREDIT_SOURCE_MISSING = _entry("HUB-582", 400)
    CREDIT_SOURCE_WITHDRAWN = _entry("HUB-583", 409)
    REPAIR_NOT_OPEN = _entry("HUB-584", 409)
    LISTING_NOT_RESTORABLE = _entry("HUB-585", 409)
    ANSWER_PERIOD_RUNS = _entry("HUB-586", 409)
    SHAPE_INVALID = _entry("HUB-587", 400)
    NOT_THE_RECEIVER = _entry("HUB-590", 403)
    NOT_THE_ISSUER = _entry("HUB-591", 403)
    RECEIVER_INVALID = _entry("HUB-592", 400)
    TASK_WAY_WRONG = _entry("HUB-593", 400)
    UNDER_KEY_SUPERVISION = _entry("HUB-594", 409)
    PILOT_STANDS = _entry("HUB-595", 409)
    QUOTA_BROKEN = _entry("HUB-596", 409)
    REINSPECTION_NOT_CLEAN = _entry("HUB-597", 409)
    SOURCE_NEEDED = _entry("HUB-598", 400)
    CAUSE_OPEN = _entry("HUB-599", 409)

    # 6: limits; a document is refused by these before any SQL, whoever asks
    DOCUMENT_TOO_DEEP = _entry("HUB-601", 400)
    DOCUMENT_TOO_LONG = _entry("HUB-602", 400)
    DOCUMENT_TOO_MANY_TOKENS = _entry("HUB-603", 400)
    DOCUMENT_TOO_MANY_DEFINITIONS = _entry("HUB-604", 400)
    DOCUMENT_TOO_WIDE = _entry("HUB-605", 400)
    DOCUMENT_TOO_MANY_ALIASES = _entry("HUB-606", 400)
    DOCUMENT_TOO_MANY_DIRECTIVES = _entry("HUB-607", 400)
    DOCUMENT_TOO_ENTANGLED = _entry("HUB-608", 400)
    VARIABLES_TOO_MANY = _entry("HUB-609", 400)
    QUERY_TOO_MANY_NODES = _entry("HUB-611", 400)
    QUERY_TOO_COSTLY = _entry("HUB-612", 400)
    BUDGET_EMPTY = _entry("HUB-613", 429)
    OVERLOADED = _entry("HUB-614", 503)
    REQUEST_TOO_SLOW = _entry("HUB-615", 504)
    STATEMENT_TOO_SLOW = _entry("HUB-616", 504)
    BODY_TOO_SLOW = _entry("HUB-617", 408)
    HEAD_TOO_SLOW = _entry("HUB-618", 408)
    LOOKUP_RATE_EXCEEDED = _entry("HUB-619", 429)

    # 9: internal
    INTERNAL = _entry("HUB-900", 500)


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
