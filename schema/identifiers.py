"""Identifiers: uuid version 7, the public form that names type, city and id, credit codes, codes of areas.

Made here and never by a sequence, so that ids are unique over cities, imports and retries, and a
public id alone says where its record lies.

Source: RFC 9562 section 5.7 (uuid version 7); the statistical codes of divisions: 4, 6, 9 and 12 digits name
city, district, town and village, and a grid has them with zeros up to 15.
"""

import re
import secrets
import time
from random import Random
from uuid import UUID


def uuid7(unix_ms: int | None = None, rng: Random | None = None) -> UUID:
    """Make a uuid version 7 for an instant in milliseconds; a seeded `rng` makes it repeatable."""
    instant = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    noise = rng.getrandbits(74) if rng else secrets.randbits(74)
    high, low = noise >> 62, noise & ((1 << 62) - 1)
    return UUID(int=(instant & 0xFFFF_FFFF_FFFF) << 80 | 7 << 76 | high << 64 | 0b10 << 62 | low)


def uuid7_digits(rng: Random) -> str:
    """Make a uuid version 7 of now as its 32 digits, each greater than the one before.

    For many rows at once: text costs a third of an object, and what arrives in order is put at the
    end of an index. Twelve bits hold the part of the millisecond, in steps of 244 ns.

    Source: RFC 9562 section 6.2 method 3.
    """
    unix_ms, rest_ns = divmod(time.time_ns(), 1_000_000)
    fraction = (rest_ns << 12) // 1_000_000
    head = unix_ms << 16 | 7 << 12 | fraction
    return f"{head << 64 | 0b10 << 62 | rng.getrandbits(62):032x}"


def public_id(entity: str, city_code: int, key: object) -> str:
    """Name a record to the outside world.

    >>> public_id("Grid", 320400000000000, 320402000000000)
    'Grid:320400000000000:320402000000000'
    """
    return f"{entity}:{city_code}:{key}"


def read_public_id(text: str) -> tuple[str, int, str] | None:
    """Take a public id apart, or give None when it is not one."""
    parts = text.split(":", 2)
    if len(parts) != 3 or not (parts[1].isascii() and parts[1].isdecimal() and len(parts[1]) < 17):
        return None
    return parts[0], int(parts[1]), parts[2]


# What the code of a grid looks like at the level of a column; no level has a number 0 in the one above.
GRID_CODES = {
    "city_code": re.compile(r"\d{4}0{11}"),
    "district_code": re.compile(r"\d{4}(?!00)\d{2}0{9}"),
    "town_code": re.compile(r"\d{6}(?!000)\d{3}0{6}"),
    "village_code": re.compile(r"\d{9}(?!000)\d{3}0{3}"),
}
DIVISION_CODE = re.compile(r"[0-9]{4}(?:[0-9]{2}(?:[0-9]{3}(?:[0-9]{3})?)?)?")


def is_grid_code(code: int, city_code: int, column: str = "") -> bool:
    """Say whether a number is written as the code of a grid of a city, at the level of a column or at any.

    >>> [is_grid_code(320402001000000, 320400000000000, c) for c in ("", "town_code", "village_code")]
    [True, True, False]
    """
    digits = str(code)
    forms = [GRID_CODES[column]] if column in GRID_CODES else list(GRID_CODES.values())
    return digits[:4] == str(city_code)[:4] and any(form.fullmatch(digits) for form in forms)


def is_division_code(code: str, city_code: int) -> bool:
    """Say whether a text is written as the code of a division of a city.

    >>> is_division_code("320402", 320400000000000), is_division_code("330102", 320400000000000)
    (True, False)
    """
    return bool(DIVISION_CODE.fullmatch(code)) and code[:4] == str(city_code)[:4]


CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code_condition(column: str) -> str:
    """Give the SQL condition that a present unified social credit code has its right check digit.

    One expression of built-in functions, so that it holds on every partition without a function of
    the hub's own: the weighted values of all 18 characters, the last of weight 1, sum to 0 modulo 31.

    Source: GB 32100-2015 annex A.
    """
    weights = [pow(3, i, 31) for i in range(17)] + [1]
    # strpos counts from 1, so the sum is too large by the sum of the weights.
    values = " + ".join(
        f"strpos('{CREDIT_CODE_ALPHABET}', substr({column}, {i + 1}, 1)) * {w}"
        for i, w in enumerate(weights)
    )
    form = f"{column} ~ '^[{CREDIT_CODE_ALPHABET}]{{18}}$'"
    return f"{form} and mod({values} - {sum(weights)}, 31) = 0"
