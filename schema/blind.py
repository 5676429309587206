"""Identity numbers to a keyed index: equal numbers can be found, and no number can be read from it.

Invariant: without the key of the data folder an index tells nothing; the key never leaves the process.
Source: HMAC, RFC 2104; GB 11643-1999 (citizen identification number, check digit by ISO 7064 MOD 11-2).
"""

import hmac
import re
import unicodedata
from hashlib import sha256

from stdnum.iso7064 import mod_11_2

# A citizen's number of 18 digits, its predecessor of 15, or the number of a passport or permit.
CITIZEN = re.compile(r"[0-9]{17}[0-9X]")
OLD_CITIZEN = re.compile(r"[0-9]{15}")
OTHER = re.compile(r"[A-Z0-9]{5,20}")


def normal_number(text: str) -> str | None:
    """Write an identity number in its one form, or None if it is none.

    >>> normal_number("11010519491231002x")
    '11010519491231002X'
    """
    number = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", text)).upper()
    if OLD_CITIZEN.fullmatch(number):
        grown = f"{number[:6]}19{number[6:]}"
        return grown + mod_11_2.calc_check_digit(grown)
    if CITIZEN.fullmatch(number):
        return number if mod_11_2.is_valid(number) else None
    return number if OTHER.fullmatch(number) else None


def blind_index(key: bytes, number: str) -> str:
    """Give the index of a number: 64 hexadecimal digits; what is no identity number counts as it stands."""
    plain = normal_number(number) or number
    return hmac.new(key, b"identity\0" + plain.encode(), sha256).hexdigest()
