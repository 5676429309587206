"""discardDraft: a unit throws away what it has filled in; nothing of it is left but that it was there."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("discardDraft", "Draft", actors="enterprise village town district city department", creates=False)
async def discard_draft(act: Act) -> None:
    """Empty the draft."""
    act.change(act.record, body=None, discarded_at=act.now)
