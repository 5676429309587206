"""What each verb of credit events takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.test_credit_life import CASE, proposal
from tests.writing import Desk, at_firm


async def firm(desk: Desk) -> Desk:
    """Give a desk about a firm that was punished."""
    return await at_firm(desk, CASE, 9)


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    return {
        "proposeCreditRecord": await proposal(desk, "3-*"),
        "noticeCreditRecord": {},
        "answerNotice": {"partyAnswer": "we have asked for it"},
        "listAsDishonest": {"decidedBy": "AJ"},
        "applyForRepair": {"repairStatement": "put right"},
        "removeListing": {},
        "refuseRepair": {"repairRefusal": "not yet"},
        "restoreListing": {"repairRefusal": "forged"},
        "annulCreditRecord": {"removalReason": "ERROR"},
    }
