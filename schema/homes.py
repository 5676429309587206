"""Addresses of enterprises that may be homes: what is open of them, and what is kept for duty.

A sole proprietor works where it lives, as far as anybody knows. Its address is parted where it is written, so
that no open column ever holds the whole of it and neither wall has to look at the kind of a row.

Source: Personal Information Protection Law art. 6; GB 32100-2015 (92 is a sole proprietor); registration
types of 2011 (4 is self-employed).
"""

from schema.masks import mask_address

SOLE_PROPRIETOR_CODE, SELF_EMPLOYED = "92", "4"


def is_sole_proprietor(uscc: str | None, registration_type: str | None) -> bool:
    """Say whether an enterprise is a person, by its credit code or its registration type.

    >>> is_sole_proprietor("92320499MA0000000A", None), is_sole_proprietor(None, "173")
    (True, False)
    """
    coded = (uscc or "").startswith(SOLE_PROPRIETOR_CODE)
    return coded or (registration_type or "").startswith(SELF_EMPLOYED)


def part_address(address: str | None, *, home: bool) -> tuple[str | None, str | None]:
    """Give what is open of an address, and the whole of it where it may be a home."""
    if address is None or not home:
        return address, None
    return mask_address(address), address
