"""Attachments in a store that speaks S3: requests are signed, files whole, absence told; secrets never."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from hub.attachments.store import Bucket, Folder, open_store
from hub.errors import Code, Refusal
from hub.settings import Settings, read_settings

KEY, SECRET = "AKEXAMPLE", "example/secret"
DIGEST = sha256(b"bytes").hexdigest()


@dataclass
class Bin:
    """What a store holds, and every request that it has refused for its signature."""

    objects: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    port: int = 0

    def url(self, secret: str = SECRET) -> str:
        """Give the setting that names it."""
        return f"s3://{KEY}:{quote(secret, safe='')}@127.0.0.1:{self.port}/hazards?secure=0"


def _signed(request: BaseHTTPRequestHandler, body_digest: str) -> str:
    """Sign a request as its sender must have (AWS Signature Version 4), from what arrived."""
    told = dict(part.strip().split("=", 1) for part in
                request.headers["authorization"].partition(" ")[2].split(","))
    names, scope = told["SignedHeaders"].split(";"), told["Credential"].split("/", 1)[1]
    parts = urlsplit(request.path)
    query = "&".join(f"{quote(k, safe='~')}={quote(v, safe='~')}"
                     for k, v in sorted(parse_qsl(parts.query, keep_blank_values=True)))
    lines = "".join(f"{name}:{request.headers[name]}\n" for name in names)
    canonical = "\n".join([request.command, parts.path, query, lines, ";".join(names), body_digest])
    text = "\n".join(["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope,
                      sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{SECRET}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), sha256).digest()
    mark = hmac.new(key, text.encode(), sha256).hexdigest()
    return told["Credential"] if mark == told["Signature"] else ""


def _handler(held: Bin) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self, status: int, body: bytes = b"", kind: str = "application/xml") -> None:
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.send_header("etag", '"0"')
            self.send_header("last-modified", "Mon, 23 Nov 2026 00:00:00 GMT")
            self.end_headers()
            self.wfile.write(body)

        def _admitted(self, digest: str) -> bool:
            if _signed(self, digest).startswith(KEY):
                return True
            held.refused.append(self.path)
            self._answer(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>")
            return False

        def do_PUT(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            digest = self.headers["x-amz-content-sha256"]
            if digest != "UNSIGNED-PAYLOAD":
                assert digest == sha256(body).hexdigest()
            if self._admitted(digest):
                held.objects[self.path] = (self.headers["content-type"], body)
                self._answer(200)

        def do_GET(self) -> None:
            if not self._admitted(self.headers["x-amz-content-sha256"]):
                return
            kind, body = held.objects.get(urlsplit(self.path).path, ("", b""))
            if kind:
                self._answer(200, body, kind)
            else:
                self._answer(404, b"<Error><Code>NoSuchKey</Code><Message>none</Message></Error>")

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@pytest.fixture
def held() -> Iterator[Bin]:
    """Give a store that checks every signature against its own secret."""
    out = Bin()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(out))
    out.port = server.server_address[1]
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield out
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a file to keep."""
    out = tmp_path / "sent"
    out.write_bytes(b"bytes")
    return out


def test_a_bucket_keeps_what_a_folder_keeps(held: Bin, file: Path, tmp_path: Path) -> None:
    """Both stores give back what they were given, say what they do not have, and take it twice."""
    (tmp_path / "kept").mkdir()
    for store in (Bucket(held.url()), Folder(tmp_path / "kept")):
        for _ in range(2):
            file.write_bytes(b"bytes")
            store.put(DIGEST, file, "image/png")
        assert b"".join(store.blocks(DIGEST)) == b"bytes"
        with pytest.raises(LookupError):
            list(store.blocks("0" * 64))
    assert held.objects == {f"/hazards/{DIGEST}": ("image/png", b"bytes")}
    assert held.refused == []


def test_a_wrong_secret_keeps_nothing(held: Bin, file: Path) -> None:
    """The store that is spoken to here really checks signatures."""
    with pytest.raises(Exception, match="SignatureDoesNotMatch"):
        Bucket(held.url("other")).put(DIGEST, file, "image/png")
    assert held.objects == {}
    assert held.refused == [f"/hazards/{DIGEST}"]


def test_the_setting_chooses_the_store(held: Bin, tmp_path: Path) -> None:
    """Nothing set is the data folder; an address is a bucket; another is refused, its secret not told."""
    assert isinstance(open_store(Settings(home=tmp_path)), Folder)
    assert isinstance(open_store(Settings(home=tmp_path, attachments_url=held.url())), Bucket)
    for url in ("s3://a:hidden@/bucket", "s3://a:hidden@host", "http://a:hidden@host/bucket"):
        with pytest.raises(Refusal) as refused:
            open_store(read_settings({"HUB_HOME": str(tmp_path), "HUB_ATTACHMENTS_URL": url}))
        assert refused.value.code is Code.SETTING_INVALID
        assert "hidden" not in str(refused.value)
