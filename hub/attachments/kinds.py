"""What a file claims to be to what it is: told by its content, and a picture drawn anew.

Pure but for the file that it is given: nothing here knows who sends it, or where it goes.

Invariant: a picture that is stored has been written by this program: without the camera's notes (place,
time, owner), without what was appended to it, and not larger than people need.
Invariant: a document is one of a few kinds from its first byte to its last; two kinds in one are none.
Source: ISO 32000-2, 7.5 (PDF); ECMA-376 part 2 (packages); PKWARE APPNOTE, 4.3.16 (end of an archive).
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from PIL import Image, ImageOps, UnidentifiedImageError

from hub.errors import Code, Refusal

# More than any camera of an inspector draws; each takes three bytes while it is drawn anew.
PIXELS_MAX = 40_000_000
SIDE_MAX = 4096
QUALITY = 88
MARKS = {"JPEG": (b"\xff\xd8\xff",), "PNG": (b"\x89PNG\r\n\x1a\n",), "WEBP": (b"RIFF",)}
ENDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
PARTS = {".docx": "word/document.xml", ".xlsx": "xl/workbook.xml"}
OFFICE = "application/vnd.openxmlformats-officedocument."
TYPES = {
    "JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", ".pdf": "application/pdf",
    ".docx": f"{OFFICE}wordprocessingml.document", ".xlsx": f"{OFFICE}spreadsheetml.sheet"}
ARCHIVE_BEGIN, ARCHIVE_END, ARCHIVE_END_BYTES = b"PK\x03\x04", b"PK\x05\x06", 22
# The end of an archive may be followed by this much text, in which another file could hide.
TAIL_BYTES = (1 << 16) + ARCHIVE_END_BYTES
UNPACKED_MAX, MEMBERS_MAX = 200_000_000, 5000
FAULTS = (OSError, ValueError, SyntaxError, EOFError, MemoryError, UnidentifiedImageError,
          Image.DecompressionBombError)


@dataclass(frozen=True)
class Checked:
    """A file that may be stored, and its type."""

    path: Path
    media_type: str


def _refuse(reason: object) -> Refusal:
    return Refusal(Code.FILE_NOT_ALLOWED, reason=reason)


def _ends(path: Path) -> tuple[bytes, bytes]:
    with path.open("rb") as file:
        head = file.read(16)
        file.seek(max(0, path.stat().st_size - TAIL_BYTES))
        return head, file.read()


def _picture(path: Path, end: str, out: Path) -> Checked:
    """Draw a picture anew. Refuses: FILE_NOT_ALLOWED."""
    form = ENDS[end]
    head, _ = _ends(path)
    if not head.startswith(MARKS[form]):
        raise _refuse(form)
    try:
        with Image.open(path, formats=[form]) as found:
            if found.width * found.height > PIXELS_MAX:
                raise _refuse(f"> {PIXELS_MAX} px")
            if form == "JPEG":
                # A large one is read small in the first place.
                found.draft("RGB", (SIDE_MAX, SIDE_MAX))
            turned = ImageOps.exif_transpose(found)
            clear = form != "JPEG" and turned.has_transparency_data
            plain = turned.convert("RGBA" if clear else "RGB")
            plain.thumbnail((SIDE_MAX, SIDE_MAX))
            # What the camera wrote goes along with a picture unless it is drawn on a new one.
            fresh = Image.new(plain.mode, plain.size)
            fresh.paste(plain)
            fresh.save(out, format=form, **({} if form == "PNG" else {"quality": QUALITY}))
    except FAULTS as wrong:
        raise _refuse(form) from wrong
    return Checked(out, TYPES[form])


def _pdf(path: Path, _: str) -> str:
    head, tail = _ends(path)
    if not head.startswith(b"%PDF-") or b"%%EOF" not in tail[-1024:] or ARCHIVE_END in tail:
        raise _refuse("pdf")
    return TYPES[".pdf"]


def _package(path: Path, end: str) -> str:
    head, tail = _ends(path)
    if not head.startswith(ARCHIVE_BEGIN) or tail.rfind(ARCHIVE_END) != len(tail) - ARCHIVE_END_BYTES:
        raise _refuse(end)
    try:
        with ZipFile(path) as archive:
            members = archive.infolist()
            names = {m.filename for m in members}
            first = min((m.header_offset for m in members), default=1)
            small = len(members) <= MEMBERS_MAX and sum(m.file_size for m in members) <= UNPACKED_MAX
    except (BadZipFile, ValueError, NotImplementedError, OSError) as wrong:
        raise _refuse(end) from wrong
    active = [n for n in names if n.lower().endswith("vbaproject.bin") or "/activex/" in n.lower()]
    if first or not small or active or not {"[Content_Types].xml", PARTS[end]} <= names:
        raise _refuse(end)
    return TYPES[end]


DOCUMENTS: dict[str, Callable[[Path, str], str]] = {
    ".pdf": _pdf, ".docx": _package, ".xlsx": _package}


def check_file(path: Path, kind: str, name: str, out: Path) -> Checked:
    """See that a file is what its name says, and draw it anew if it is a picture.

    Refuses: FILE_NOT_ALLOWED.
    """
    end = Path(name).suffix.lower()
    if kind == "PHOTO" and end in ENDS:
        return _picture(path, end, out)
    if kind == "DOCUMENT" and end in DOCUMENTS:
        return Checked(path, DOCUMENTS[end](path, end))
    raise _refuse(end or "?")
