"""What each verb of corrections takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.writing import Desk, name_of


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm."""
    return {
        "proposeCorrection": {"record": name_of("Enterprise", desk.firm["id"]), "field": "riskLevel",
                              "proposed": "R2", "reason": "seen on site"},
        "settleCorrection": {"accepted": True, "opinion": "as seen"},
    }
