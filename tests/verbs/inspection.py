"""What each verb of inspections takes at least, beside the id of the record that it moves."""

from typing import Any
from uuid import uuid4

from tests.test_inspection_life import found
from tests.writing import Desk


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day; what was found is not at hand."""
    return {
        "recordInspection": found(desk, *["guard missing"] * (desk.day.day % 2)),
        "closeWithoutFinding": {},
        "orderRectification": {"documentNo": "D03"},
        "closeInspection": {},
        "openCase": {"caseNo": str(uuid4()), "violation": "worked on", "legalBasis": "article 113",
                     "documentNo": "D06"},
    }
