"""Photos and documents: announced by a verb, sent to a signed address, checked by content, read by few."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID
from zipfile import ZipFile

import httpx
import pytest
from PIL import Image
from starlette.applications import Starlette

from auth.personas import persona
from auth.tokens import issue, read_key
from fixtures.reference import CITY
from hub.attachments.kinds import PIXELS_MAX, SIDE_MAX, check_file
from hub.errors import Code, Refusal
from hub.runtime.links import READ_S, UPLOAD_S, UPLOADS, Links
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.attachments import Attachments, attachment_routes
from hub.web.graphql import GraphQL
from tests.test_sheets import _zipped
from tests.writing import DAY, FIRM, Desk, name_of

GPS = {1: "N", 2: (31.0, 46.0, 0.0), 3: "E", 4: (119.0, 58.0, 0.0)}


def _jpeg(size: tuple[int, int] = (60, 40), **more: Any) -> bytes:
    """Draw a picture with the place in it, as a telephone does."""
    picture, out = Image.new("RGB", size, (200, 30, 30)), BytesIO()
    exif = picture.getexif()
    exif[0x010F], exif[0x0112] = "Telephone", 6
    exif.get_ifd(0x8825).update(GPS)
    picture.save(out, "JPEG", exif=exif, comment=b"secret", **more)
    return out.getvalue()


def _png(size: tuple[int, int] = (8, 8), mode: str = "RGBA") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, "PNG")
    return out.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"
DOCX = _zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"})


@dataclass
class Post:
    """Announces and sends files of one firm."""

    desk: Desk
    home: Path
    settings: dict[str, Any]

    @asynccontextmanager
    async def client(self, who: str | None) -> AsyncIterator[httpx.AsyncClient]:
        """Give a client that speaks as a caller."""
        engine = replace(self.desk.engine, today=lambda: DAY)
        settings = Settings(home=self.home, **self.settings)
        graphql = GraphQL(engine, settings, read_key(self.home), TrustedDocuments("", engine.documents, CITY))
        app = Starlette(routes=attachment_routes())
        app.state.attachments = Attachments(graphql, engine, settings)
        headers = {"accept-language": "en"}
        if who is not None:
            caller = self.desk.caller(who)
            headers |= {"authorization": f"Bearer {issue(caller, read_key(self.home))}",
                        "x-hub-purpose": caller.purpose}
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://hub", headers=headers) as client:
            yield client

    def about(self, data: bytes, name: str = "press.jpg", **more: Any) -> dict[str, Any]:
        """Give what is announced."""
        kind = "PHOTO" if name.endswith(("jpg", "png", "webp")) else "DOCUMENT"
        return {"kind": kind, "fileName": name, "sizeBytes": len(data), "site": self.site,
                "announcedSha256": sha256(data).hexdigest(), **more}

    @property
    def site(self) -> str:
        """The firm's site."""
        return name_of("Site", self.desk.firm["site_id"])

    async def announce(self, who: str, data: bytes, name: str = "press.jpg", **more: Any) -> dict[str, Any]:
        """Announce a file, and give its payload."""
        return await self.desk.done(who, "requestUpload", self.about(data, name, **more), "uploadUrl")

    async def send(self, who: str | None, url: str, data: bytes) -> httpx.Response:
        """Send bytes to an address."""
        async with self.client(who) as client:
            return await client.put(url, content=data)

    async def get(self, who: str | None, url: str) -> httpx.Response:
        """Read an address."""
        async with self.client(who) as client:
            return await client.get(url)

    async def sent(self, who: str, data: bytes, name: str = "press.jpg") -> str:
        """Announce and send a file, and give its id."""
        made = await self.announce(who, data, name)
        answer = await self.send(who, made["uploadUrl"], data)
        assert answer.status_code == 201, answer.text
        assert answer.json()["id"] == made["id"]
        return str(made["id"])


@pytest.fixture
async def post(desk: Desk, home: Path) -> Post:
    """Give a post of a firm of its own."""
    (firm,) = await desk.rows(FIRM, 61)
    return Post(replace(desk, firm=firm, day=DAY), home, {})


def _code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


async def test_a_photo_is_announced_sent_and_read(post: Post) -> None:
    """What is stored has no notes of the camera; who handles the hazard reads it, by itself or by a link."""
    data = _jpeg()
    assert b"Telephone" in data
    key = await post.sent("village", data)
    got = await post.get("firm", f"/attachments/{key}")
    assert (got.status_code, got.headers["content-type"]) == (200, "image/jpeg")
    assert "sandbox" in got.headers["content-security-policy"]
    assert got.headers["content-disposition"].startswith("attachment")
    picture = Image.open(BytesIO(got.content))
    assert picture.size == (40, 60)  # turned as it was held
    assert not dict(picture.getexif())
    assert not [word for word in (b"Telephone", b"secret", b"Exif", b"GPS") if word in got.content]
    text = """query($id: ID!) { attachment(id: $id) {
      fileName sizeBytes mediaType sha256 announcedSha256 storedAt version } }"""
    row = (await post.desk.answer("town", text, id=key))["data"]["attachment"]
    assert row["sha256"] == sha256(got.content).hexdigest() != row["announcedSha256"]
    assert (row["fileName"], row["sizeBytes"], row["version"]) == ("press.jpg", len(data), 2)
    link = (await post.get("town", f"/attachments/{key}?link=1")).json()["url"]
    assert (await post.get(None, link)).content == got.content


async def test_originals_are_for_those_who_handle_the_hazard(post: Post) -> None:
    """Strangers and departments without a duty find no such attachment, as if it were not there."""
    key = await post.sent("firm", _jpeg())
    absent = f"{key[:-4]}0000"
    for who in ("firm", "village", "town", "district", "city"):
        assert (await post.get(who, f"/attachments/{key}")).status_code == 200, who
    for who in ("village:320402001001", "town:320402001", "partner:fire", "partner:housing", "auditor", None):
        for url in (f"/attachments/{key}", f"/attachments/{key}?link=1"):
            found, missing = await post.get(who, url), await post.get(who, url.replace(key, absent))
            assert (found.status_code, found.content) == (404, missing.content), who


async def test_only_the_caller_who_announced_it_sends_it_once(post: Post) -> None:
    """An address holds for one caller, its minutes and one file; forged and old ones are refused."""
    data = _jpeg()
    url = (await post.announce("village", data))["uploadUrl"]
    for who in ("town", "firm", "city", None):
        assert _code(await post.send(who, url, data)) == "LINK_INVALID", who
    head, until, mark = url.rpartition("/")[2].split(".")
    forged = [f"{head}.{until}.{'0' * 64}", f"{head}.{int(until) + 9}.{mark}", f"{head}..{mark}", "x",
              f"{'0' * 8}{head[8:]}.{until}.{mark}", f"{head}.{until}", f"{head}.{'9' * 40}.{mark}"]
    for token in forged:
        assert _code(await post.send("village", f"/uploads/{token}", data)) == "LINK_INVALID", token
    assert (await post.send("village", url, data)).status_code == 201
    assert _code(await post.send("village", url, data)) == "STATE_NOT_ALLOWED"
    key = name_of("Attachment", head)
    link = (await post.get("village", f"/attachments/{key}?link=1")).json()["url"]
    for wrong in (link[:-1] + ("0" if link[-1] != "0" else "1"), link.replace("press", "other"),
                  link.replace("until=", "until=9"), link.replace(head[-4:], "0000")):
        assert _code(await post.get(None, wrong)) == "LINK_INVALID"


def test_links_end() -> None:
    """Links end after their minutes, whoever holds them."""
    now = [1000.0]
    links = Links(b"k" * 32, lambda: now[0])
    caller, key = persona("city", CITY), UUID(int=1)
    token = links.upload(key, caller).removeprefix(UPLOADS)
    read = links.read("a", {"sha256": "b"}).partition("?")[2]
    given = dict(parse_qsl(read))
    assert links.check_upload(token, caller) == key
    assert links.check_read("a", given) == {"sha256": "b"}
    now[0] += READ_S + 1
    assert links.check_upload(token, caller) == key
    with pytest.raises(Refusal):
        links.check_read("a", given)
    now[0] += UPLOAD_S
    with pytest.raises(Refusal):
        links.check_upload(token, caller)


async def test_what_comes_is_what_was_announced(post: Post) -> None:
    """Another size, another digest or more than the limit stores nothing, and leaves no file behind."""
    data = _jpeg()
    url = (await post.announce("village", data))["uploadUrl"]
    assert _code(await post.send("village", url, data + b"x")) == "FILE_DIFFERS"
    assert _code(await post.send("village", url, data[:-1])) == "FILE_DIFFERS"
    other = bytes([*data[:-1], data[-1] ^ 1])
    assert _code(await post.send("village", url, other)) == "FILE_DIFFERS"
    post.settings = {"attachment_bytes_max": 10}
    assert _code(await post.send("village", url, data)) == "BODY_TOO_LARGE"
    assert not list((post.home / "attachments").glob("incoming-*"))
    post.settings = {}
    assert (await post.send("village", url, data)).status_code == 201


@pytest.mark.parametrize(("more", "code"), [
    ({"fileName": "a.exe"}, "FILE_NOT_ALLOWED"), ({"fileName": "../a.jpg"}, "FILE_NOT_ALLOWED"),
    ({"fileName": "a.pdf"}, "FILE_NOT_ALLOWED"), ({"fileName": "a\n.jpg"}, "FILE_NOT_ALLOWED"),
    ({"announcedSha256": "z" * 64}, "VALUE_REFUSED"), ({"sizeBytes": -1}, "NUMBER_NEGATIVE"),
    ({"fileName": f"{'a' * 250}.jpg"}, "TEXT_TOO_LONG"),
])
async def test_announcements_are_checked(post: Post, more: dict[str, Any], code: str) -> None:
    """A name, a kind or a digest that cannot be right is refused before anything is sent."""
    assert await post.desk.refused("village", "requestUpload", post.about(b"x") | more) == code


async def test_strangers_announce_nothing(post: Post) -> None:
    """A site outside the scope is not found; departments, auditors and the public have no part."""
    given = post.about(b"x")
    for who, code in (("village:320402001001", "LINK_UNKNOWN"), ("partner:fire", "VERB_NOT_ALLOWED"),
                      ("auditor", "VERB_NOT_ALLOWED"), ("public", "VERB_NOT_ALLOWED")):
        assert await post.desk.refused(who, "requestUpload", given) == code


async def test_photos_of_a_hazard_must_have_come_and_lie_there(post: Post) -> None:
    """An id in a list of photos names a stored photo of the hazard's site; other texts are kept."""
    given = {"site": post.site, "description": "guard is missing", "category": "F2", "deadline": "2026-12-09"}
    key = await post.sent("village", _jpeg())
    awaited = (await post.announce("village", _jpeg()))["id"]
    document = await post.sent("village", PDF, "report.pdf")
    (far,) = await post.desk.rows(FIRM, 67)
    other = await Post(replace(post.desk, firm=far), post.home, {}).sent("city", _jpeg())
    for wrong in (awaited, document, other, post.site, f"{key[:-4]}0000"):
        assert await post.desk.refused(
            "village", "registerHazard", given, photosBefore=[key, wrong]) == "LINK_UNKNOWN"
    made = await post.desk.done("village", "registerHazard", given | {"photosBefore": [key, "old/1.jpg"]},
                                "hazard { photosBefore }")
    assert made["hazard"]["photosBefore"] == [key, "old/1.jpg"]
    with_hazard = await post.desk.do("village", "requestUpload", post.about(_jpeg(), hazard=made["id"]))
    assert with_hazard["refusals"] == []
    assert await post.desk.refused("city", "requestUpload", post.about(
        b"x", hazard=made["id"], site=name_of("Site", far["site_id"]))) == "LINK_UNKNOWN"


def _check(tmp_path: Path, data: bytes, name: str, kind: str = "") -> tuple[str, bytes]:
    sent = tmp_path / "sent"
    sent.write_bytes(data)
    kind = kind or ("PHOTO" if name.rpartition(".")[2] in ("jpg", "png", "webp") else "DOCUMENT")
    checked = check_file(sent, kind, name, tmp_path / "drawn")
    return checked.media_type, checked.path.read_bytes()


def _webp() -> bytes:
    out = BytesIO()
    Image.new("RGB", (5, 5)).save(out, "WEBP")
    return out.getvalue()


@pytest.mark.parametrize(("data", "name", "kind"), [
    (_jpeg(), "a.jpg", "image/jpeg"), (_png(), "a.PNG", "image/png"), (_webp(), "a.webp", "image/webp"),
    (_png(mode="P"), "a.png", "image/png"), (PDF, "a.pdf", "application/pdf"),
    (DOCX, "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
])
def test_kinds_are_told_by_content(tmp_path: Path, data: bytes, name: str, kind: str) -> None:
    """Each kind that is taken is known by its content and gets its type."""
    form = "PHOTO" if "image" in kind else "DOCUMENT"
    assert _check(tmp_path, data, name, form)[0] == kind


def test_what_is_appended_to_a_picture_is_gone(tmp_path: Path) -> None:
    """A picture that is an archive or a page too is stored as a picture alone."""
    for tail in (DOCX, b"<script>alert(1)</script>", PDF):
        _, stored = _check(tmp_path, _jpeg() + tail, "a.jpg")
        assert tail not in stored
        assert b"script" not in stored
    _, stored = _check(tmp_path, _jpeg((SIDE_MAX + 900, 30)), "a.jpg")
    assert max(Image.open(BytesIO(stored)).size) == SIDE_MAX


def _huge() -> bytes:
    """Make a small picture that claims to be vast."""
    data = bytearray(_png())
    data[16:24] = (100_000).to_bytes(4) * 2
    return bytes(data)


@pytest.mark.parametrize(("data", "name"), [
    (b"GIF89a" + bytes(20), "a.jpg"), (_png(), "a.jpg"), (_jpeg(), "a.png"), (_jpeg()[:200], "a.jpg"),
    (b"RIFF\0\0\0\0WAVEfmt ", "a.webp"), (_huge(), "a.png"), (b"<svg/>", "a.png"), (b"", "a.jpg"),
    (_png((8000, PIXELS_MAX // 8000 + 1), "1"), "a.png"), (PDF + DOCX, "a.pdf"), (DOCX + PDF, "a.docx"),
    (PDF[:-6], "a.pdf"), (b"MZ" + PDF, "a.pdf"), (b"MZ" + DOCX, "a.docx"), (DOCX, "a.xlsx"),
    (_zipped({"a": b""}), "a.docx"), (DOCX[:-4], "a.docx"), (b"PK\x03\x04", "a.xlsx"),
    (_zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b"", "xl/vbaProject.bin": b""}), "a.xlsx"),
    (_zipped({"[Content_Types].xml": b"", "xl/workbook.xml": bytes(200_000_001)}), "a.xlsx"),
    (_jpeg(), "a.pdf"), (PDF, "a.jpg"), (PDF, "a.html"), (PDF, "a"),
])
def test_what_is_not_what_it_says_is_refused(tmp_path: Path, data: bytes, name: str) -> None:
    """Another kind, two kinds in one, a bomb, a broken or an active file is not taken."""
    with pytest.raises(Refusal) as refused:
        _check(tmp_path, data, name)
    assert refused.value.code is Code.FILE_NOT_ALLOWED


async def test_files_are_stored_for_their_owner_alone(post: Post) -> None:
    """A stored file lies under its digest, open to the account of the hub and nobody else."""
    key = await post.sent("village", DOCX, "plan.docx")
    digest = sha256(DOCX).hexdigest()
    place = post.home / "attachments" / digest[:2] / digest
    assert place.read_bytes() == DOCX
    assert place.stat().st_mode & 0o077 == 0
    assert (post.home / "attachments").stat().st_mode & 0o077 == 0
    again = await post.sent("village", DOCX, "plan.docx")
    assert again != key
    assert not list((post.home / "attachments").glob("incoming-*"))
    with ZipFile(BytesIO((await post.get("village", f"/attachments/{key}")).content)) as archive:
        assert "word/document.xml" in archive.namelist()


async def test_many_at_once_are_told_to_come_back(post: Post) -> None:
    """Beyond its places the endpoint takes no further body."""
    made = [await post.announce("village", DOCX, "plan.docx") for _ in range(12)]
    go = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        await go.wait()
        yield DOCX

    async with post.client("village") as client:
        tasks = [asyncio.create_task(client.put(m["uploadUrl"], content=slow())) for m in made]
        done, _ = await asyncio.wait(tasks, timeout=2)
        go.set()
        codes = sorted(answer.status_code for answer in await asyncio.gather(*tasks))
    assert len(done) == 4
    assert codes == [201] * 8 + [503] * 4
