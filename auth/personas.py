"""Personas: named callers for development, tests and the command line."""

from dataclasses import replace
from uuid import UUID

from auth.principal import Kind, Level, Principal, anonymous
from hub.errors import Code, Refusal

PARTNERS = {
    "fire": "XF", "police": "GA", "market": "GS", "ecology": "HB", "housing": "JS",
    "transport": "JT", "hr": "RS", "health": "WJ",
}
# The client (application) that development tokens are for.
CLIENT = "development"
DIGITS = {"district": 6, "town": 9, "village": 12}
EXAMPLES = (
    "public", "auditor", "city", "district:320402", "town:320402001", "village:320402001001",
    "enterprise", *(f"partner:{name}" for name in PARTNERS),
)


def persona(name: str, city_code: int, enterprise_id: UUID | None = None) -> Principal:
    """Make the principal of a persona; an enterprise's id is looked up by the caller.

    Refuses: PERSONA_UNKNOWN.
    """
    kind, _, rest = name.partition(":")
    if name == "public":
        return replace(anonymous(city_code), client=CLIENT)
    if name == "auditor":
        return Principal(Kind.AUDITOR, Level.CITY, city_code, subject=name, client=CLIENT)
    if name == "city":
        return Principal(Kind.OFFICER, Level.CITY, city_code, (city_code,), subject=name, client=CLIENT)
    if kind in DIGITS and len(rest) == DIGITS[kind] and rest.isascii() and rest.isdecimal():
        codes = (int(rest.ljust(15, "0")),)
        return Principal(Kind.OFFICER, Level(kind.upper()), city_code, codes, subject=name, client=CLIENT)
    if kind == "enterprise" and enterprise_id is not None:
        return Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, city_code,
                         enterprise_id=enterprise_id, subject=name, client=CLIENT)
    if kind == "partner" and rest in PARTNERS:
        return Principal(Kind.PARTNER, Level.CITY, city_code, department=PARTNERS[rest],
                         subject=name, client=CLIENT)
    raise Refusal(Code.PERSONA_UNKNOWN, persona=name)
