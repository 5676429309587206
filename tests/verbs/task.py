"""What each verb of tasks and requests takes at least, beside the id of the record that it moves."""

from typing import Any

from tests.writing import Desk


async def minimal(desk: Desk) -> dict[str, dict[str, Any]]:
    """Give inputs that are in order for the desk's firm and day."""
    return {
        "issueTask": {"title": "see to it", "kind": "NOTIFICATION", "dueOn": str(desk.later(20)),
                      "toUnit": desk.firm["town_code"]},
        "receiveTask": {},
        "startTask": {},
        "reportTask": {"feedback": "done"},
        "closeTask": {},
        "returnTask": {"returnReason": "not good enough"},
        "raiseRequest": {"subject": "who supervises", "question": "the mill has two parts"},
        "answerUpwardRequest": {"opinion": "the town does"},
    }
