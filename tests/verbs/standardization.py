"""What each verb of standardization takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.test_standardization_life import FREE, STANDARD, institution, scores
from tests.writing import Desk, at_firm

RECORDS = 1  # one is under way at a time


async def firm(desk: Desk) -> Desk:
    """Give a desk about a firm that nothing bars from a grade."""
    return await at_firm(desk, FREE, 5)


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    return {
        "startStandardization": {"grade": "GRADE_3", "industryStandard": STANDARD},
        "evaluateOneself": {"scores": scores()},
        "applyForGrade": {},
        "recordReview": {"reviewer": await institution(desk), "reviewedOn": str(desk.day)},
        "refuseGrade": {"refusalReason": "no drill"},
        "announceGrade": {"certificateNo": "AQB-2"},
        "revokeGrade": {"revocationReason": "FALSE_DATA"},
    }
