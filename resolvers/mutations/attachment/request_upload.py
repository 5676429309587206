"""requestUpload: whoever files a hazard announces a photo or document, and is told where to send it."""

import re

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb

# What a file may be named, by its kind; its content is held to it when it comes.
NAMED = {"PHOTO": (".jpg", ".jpeg", ".png", ".webp"), "DOCUMENT": (".pdf", ".docx", ".xlsx")}
NAME_LENGTH_MAX = 200
SHA256 = re.compile("[0-9a-f]{64}")


@verb("requestUpload", "Attachment", "kind! fileName! sizeBytes! announcedSha256! site! hazard",
      actors="enterprise village town district city", creates=True)
async def request_upload(act: Act) -> None:
    """Keep what is announced; nothing is stored until the bytes have come and are the same.

    Refuses: FILE_NOT_ALLOWED, TEXT_TOO_LONG, VALUE_REFUSED, LINK_UNKNOWN.
    """
    name, site, hazard = act.given["fileName"], act.linked("site"), act.linked("hazard")
    if len(name) > NAME_LENGTH_MAX:
        act.refuse(Code.TEXT_TOO_LONG, "fileName", limit=NAME_LENGTH_MAX)
    if not name.lower().endswith(NAMED[act.given["kind"]]) or not name.isprintable() or "/" in name:
        act.refuse(Code.FILE_NOT_ALLOWED, "fileName", reason=", ".join(NAMED[act.given["kind"]]))
    if SHA256.fullmatch(act.given["announcedSha256"]) is None:
        act.refuse(Code.VALUE_REFUSED, "announcedSha256", rule="sha256")
    if hazard is not None and site is not None and hazard["site_id"] != site.id:
        act.refuse(Code.LINK_UNKNOWN, "hazard")
    act.add("Attachment", site or {}, **act.filled())
