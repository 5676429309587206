"""What each verb of special fields takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.writing import Desk, name_of


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day: a field that is not declared yet."""
    (free,) = await desk.rows(
        "select min(code) as code from special_fields where code not in (select field_code"
        " from special_profiles where site_id = $1 and state <> 'CLEARED')", desk.firm["site_id"])
    return {
        "declareSpecialField": {"site": name_of("Site", desk.firm["site_id"]),
                                "specialField": free["code"] or "DUST", "facts": {"kinds": 1}},
        "verifySpecialField": {},
        "disputeSpecialField": {"disputeReason": "otherwise on site"},
        "correctSpecialField": {"facts": {"kinds": 2}},
        "clearSpecialField": {},
    }
