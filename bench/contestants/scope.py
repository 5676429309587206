"""Headers to the scope of a caller: contestants trust them, the hub reads its own token."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CITY = 320400000000000
# Writes a hazard where SQL is written by hand; whoever sends it says behind it what is answered.
REGISTER = Path(__file__).with_name("register.sql").read_text("utf-8")


@dataclass(frozen=True)
class Area:
    """Town and district that a caller answers for."""

    town: int
    district: int


def area(headers: Mapping[str, str]) -> Area:
    """Read the two headers."""
    return Area(int(headers["x-town"]), int(headers["x-district"]))
