"""What a caller asks for, as it states it: which classes of fields a purpose opens, and to whom.

`purposes.csv` beside this module is the list. A purpose only lowers what the table gives: personal,
sensitive and secret fields stay shut unless the stated purpose opens their class.

Invariant: without a purpose nothing from class PERSONAL up is open to anybody.
Source: Personal Information Protection Law art. 6 (a definite purpose), 28 (a particular one), 51.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from auth.principal import Kind, Principal
from hub.errors import Code, Refusal
from hub.shipped import lines_of
from schema.field import S3, FieldClass

# From this class up a field is given for a purpose alone.
PURPOSE_FROM = S3
# An enterprise that reads its own file need not say what for.
OWN_AFFAIRS = "OWN_AFFAIRS"
# For which alone a person is looked up by an identity number.
LOOKUP = "CASE_LOOKUP"
# CODE, or CODE;case=…: letters of any script, digits and the signs that case numbers are written with.
STATED = re.compile(r"([A-Z_]{1,32})(?:\s*;\s*case=([\w\-/.()\[\]\u3014\u3015\uff08\uff09]{1,64}))?")


@dataclass(frozen=True)
class Purpose:
    """One line of the list."""

    code: str
    classes: frozenset[FieldClass]
    case: bool  # a case must be named with it
    kinds: frozenset[Kind]
    zh: str
    en: str
    ground: str


@cache
def purposes() -> MappingProxyType[str, Purpose]:
    """Read the list once, by code."""
    lines = lines_of("auth.policy", "purposes.csv")
    return MappingProxyType({line["code"]: _purpose(line) for line in lines})


def _purpose(line: dict[str, str]) -> Purpose:
    classes = frozenset(FieldClass(int(name[1])) for name in line["classes"].split())
    return Purpose(
        line["code"], classes, line["case"] == "required", frozenset(map(Kind, line["kinds"].split())),
        line["zh"], line["en"], line["ground"],
    )


def opens(kind: Kind, purpose: str, cls: FieldClass) -> bool:
    """Say whether a caller of this kind may be given a field of this class for this purpose."""
    if cls < PURPOSE_FROM:
        return True
    found = purposes().get(purpose)
    return found is not None and kind in found.kinds and cls in found.classes


def widest(kind: Kind) -> str:
    """Name the purpose that opens the most classes to a kind of caller; the public has none."""
    known = [p for p in purposes().values() if kind in p.kinds]
    return max(known, key=lambda p: len(p.classes)).code if known else ""


def usable(kind: Kind, allowed: Iterable[str] = ()) -> list[str]:
    """List the codes that a kind of caller may state, kept to those of its client if there are any."""
    some = frozenset(allowed)
    return [p.code for p in purposes().values() if kind in p.kinds and (not some or p.code in some)]


def state(caller: Principal, header: bytes | None, allowed: frozenset[str]) -> Principal:
    """Add the stated purpose, and the case it names, to a caller; no codes allowed means all.

    Refuses: PURPOSE_REQUIRED of a department that states none, PURPOSE_UNKNOWN, PURPOSE_NOT_ALLOWED,
    PURPOSE_CASE_REQUIRED.
    """
    choice = ", ".join(usable(caller.kind, allowed))
    if header is None:
        if caller.kind is Kind.PARTNER:
            raise Refusal(Code.PURPOSE_REQUIRED, purposes=choice)
        own = caller.kind is Kind.ENTERPRISE_USER
        return replace(caller, purpose=OWN_AFFAIRS) if own else caller
    stated = STATED.fullmatch(header.decode("utf-8", "replace").strip())
    found = purposes().get(stated[1]) if stated else None
    if stated is None or found is None:
        raise Refusal(Code.PURPOSE_UNKNOWN, purposes=choice)
    if found.code not in usable(caller.kind, allowed):
        raise Refusal(Code.PURPOSE_NOT_ALLOWED, purpose=found.code, purposes=choice)
    if found.case and not stated[2]:
        raise Refusal(Code.PURPOSE_CASE_REQUIRED, purpose=found.code)
    return replace(caller, purpose=found.code, case=stated[2] or "")
