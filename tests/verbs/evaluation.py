"""What each verb of evaluations takes at least, beside the id of the record that it moves."""

from typing import Any
from uuid import uuid4

from tests.evaluating import institution
from tests.writing import DAY, Desk


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    return {
        "commissionEvaluation": {"kind": "E3", "reportNo": str(uuid4()), "projectLead": "Li Ke",
                                 "institution": await institution(desk)},
        "surveyForEvaluation": {"siteVisitOn": str(DAY)},
        "issueEvaluation": {"conclusion": "QUALIFIED"},
        "uploadEvaluation": {"reportFile": "report.pdf"},
        "spotCheckEvaluation": {"spotCheckResult": "sound", "foundFalse": False},
    }
