"""storeAttachment: what has come and was checked becomes the content of what was announced.

No verb of the mutation type: only the endpoint that has seen the bytes may say what they are.
"""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import Verb, words
from schema.workflows import Actor


async def _keep(act: Act) -> None:
    """Refuses: RECORD_NOT_FOUND to all but who announced it, STATE_NOT_ALLOWED where it has come."""
    if act.record["recorded_by"] != act.caller.subject:
        act.refuse(Code.RECORD_NOT_FOUND, "id")
    if act.record["stored_at"] is not None:
        act.refuse(Code.STATE_NOT_ALLOWED, state="stored", wanted="awaited")
    act.change(act.record, **act.filled(), stored_at=act.now)


STORE = Verb(
    "storeAttachment", "Attachment", words("Attachment", "sha256! mediaType!"), _keep,
    frozenset({Actor.ENTERPRISE, Actor.VILLAGE, Actor.TOWN, Actor.DISTRICT, Actor.CITY}),
    transitions=(), creates=False, wide="", batch=False, beside="")
