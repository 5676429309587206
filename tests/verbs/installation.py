"""What each verb of major installations takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.test_special_life import BENZENE, SQUARE, hold
from tests.writing import Desk, at_firm, name_of


async def firm(desk: Desk) -> Desk:
    """Give a desk about a firm whose materials make an installation."""
    desk = await at_firm(desk, BENZENE)
    await hold(desk, "3000")
    return desk


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    return {
        "identifyInstallation": {"site": name_of("Site", desk.firm["site_id"]), "name": "tank farm",
                                 "location": SQUARE, "population500m": 40},
        "assessInstallation": {},
        "fileInstallation": {"filingNo": "BA-9"},
        "writeOffInstallation": {"writeOffReason": "taken down"},
    }
