"""Headers to the scope of a caller: contestants trust them, the hub reads its own token."""

from collections.abc import Mapping
from dataclasses import dataclass

CITY = 320400000000000
LISTED = "id uscc name status industry_sector size_class risk_level"
DETAILED = f"{LISTED} supervision_level registered_address file_state"


@dataclass(frozen=True)
class Area:
    """Town and district that a caller answers for."""

    town: int
    district: int


def area(headers: Mapping[str, str]) -> Area:
    """Read the two headers."""
    return Area(int(headers["x-town"]), int(headers["x-district"]))
