"""Photos and documents of hazards: what was announced, and what is stored of it; the bytes lie elsewhere.

A photo shows faces and places, so that whatever says where its bytes are has the class of the hazard's
own text: those who find, rectify and accept see originals, and nobody else.
"""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S1, S2, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.enterprise import Enterprise, Site
    from schema.records.hazard import Hazard


class AttachmentKind(Enum):
    """Whether an attachment is a picture or a document."""

    PHOTO = "PHOTO"
    DOCUMENT = "DOCUMENT"


@record("attachments", row=S1, family="hazard")
class Attachment(Filed):
    """A photo or document of a site or a hazard; awaited until its bytes have come."""

    kind: Annotated[str, field(S1, "hazard", codes=AttachmentKind, label="attachment_kind")]
    file_name: Annotated[str, field(S2, "hazard_text")]
    size_bytes: Annotated[int, field(S1, "hazard")]
    announced_sha256: Annotated[str, field(S2, "hazard_text")]
    stored_at: Annotated[datetime | None, field(S1, "hazard")]
    media_type: Annotated[str | None, field(S2, "hazard_text")]
    sha256: Annotated[str | None, field(S2, "hazard_text")]
    site: Annotated["Site", link(by="site_id")]
    hazard: Annotated["Hazard | None", link(by="hazard_id", cls=S1)]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
