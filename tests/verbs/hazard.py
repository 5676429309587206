"""What each verb of hazards takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.writing import Desk, name_of


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", desk.firm["id"])
    responsible = name_of("SafetyPerson", person["id"])
    found = {"site": name_of("Site", desk.firm["site_id"]), "description": "guard is missing",
             "category": "F2", "deadline": str(desk.later(10))}
    return {
        "registerHazard": found,
        "startRectification": {"measure": "fit it", "responsiblePerson": responsible},
        "finishRectification": {"photosAfter": ["after.jpg"]},
        "acceptRectification": {},
        "rejectRectification": {"reason": "still loose"},
        "escalateHazard": {"criterion": "GM-01", "harm": "people may be hurt"},
        "reportMajorHazard": {**found, "criterion": "GM-01", "harm": "people may be hurt",
                              "measure": "replace it"},
        "verifyMajorHazard": {},
        "listMajorHazard": {"listingBrief": "press line", "listingDueOn": str(desk.later(20))},
        "startTreatment": {"treatmentGoal": "safe press", "responsiblePerson": responsible,
                           "fundsCny": "5000", "contingency": "clear the hall", "measure": "replace it"},
        "askExtension": {"extensionUntil": str(desk.later(40)), "extensionReason": "parts are late"},
        "grantExtension": {},
        "refuseExtension": {"reason": "no ground"},
        "finishTreatment": {"treatmentResult": "tested", "photosAfter": ["after.jpg"]},
        "acceptTreatment": {"officers": ["A1", "A2"]},
        "rejectTreatment": {"reason": "not safe"},
        "strikeOff": {},
        "closeByShutdown": {"reason": "cannot be made safe"},
    }
