"""Where the bytes of attachments lie: in a folder or in an S3-compatible store, named by their digest.

Separate from what checks them: a store is given whole files, and gives them back block by block.

Invariant: what lies under a digest has that digest; it is put there whole or not at all.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, unquote, urlsplit

from hub.errors import Code, Refusal
from hub.settings import Settings, shown

BLOCK_BYTES = 1 << 18
S3 = "s3://"


class Store(Protocol):
    """Keeps files by their digests."""

    def put(self, digest: str, path: Path, media_type: str) -> None:
        """Keep a file; one that is there stays."""

    def blocks(self, digest: str) -> Iterator[bytes]:
        """Give a file block by block. Raises LookupError where there is none."""


def folder_of(settings: Settings) -> Path:
    """Give the folder of attachments, which only its owner may read."""
    folder = settings.home / "attachments"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


class Folder:
    """A folder, with one below it for each two digits."""

    def __init__(self, folder: Path) -> None:
        """Take the folder."""
        self._folder = folder

    def _place(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def put(self, digest: str, path: Path, media_type: str) -> None:  # noqa: ARG002  # a file has no type
        """Move a file to its place, and have the disk hold it before anybody is told."""
        place = self._place(digest)
        place.parent.mkdir(mode=0o700, exist_ok=True)
        with path.open("rb") as file:
            os.fsync(file.fileno())
        path.chmod(0o600)
        path.replace(place)
        below = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(below)
        finally:
            os.close(below)

    def blocks(self, digest: str) -> Iterator[bytes]:
        """Give a file block by block. Raises LookupError where there is none."""
        try:
            with self._place(digest).open("rb") as file:
                while block := file.read(BLOCK_BYTES):
                    yield block
        except FileNotFoundError as wrong:
            raise LookupError(digest) from wrong


def _client(url: str) -> tuple[Any, str]:
    """Make the client of an address, and name the bucket. Raises ValueError, ImportError."""
    from minio import Minio  # noqa: PLC0415  # an extra: most hubs keep files in a folder

    parts = urlsplit(url)
    more = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    bucket = parts.path.strip("/")
    if not bucket or not parts.hostname:
        raise ValueError("no bucket")
    host = parts.hostname if parts.port is None else f"{parts.hostname}:{parts.port}"
    client = Minio(
        host, unquote(parts.username or ""), unquote(parts.password or ""),
        secure=more.get("secure", "1") != "0", region=more.get("region", "us-east-1"))
    return client, bucket


class Bucket:
    """A bucket of an S3-compatible store."""

    def __init__(self, url: str) -> None:
        """Read its address. Refuses: SETTING_INVALID."""
        try:
            self._client, self._bucket = _client(url)
        except (ImportError, ValueError) as wrong:
            wanted = f"{S3}KEY:SECRET@HOST/BUCKET; pip install work-safety-hub[s3]"
            raise Refusal(
                Code.SETTING_INVALID, setting="HUB_ATTACHMENTS_URL", value=shown(url), wanted=wanted
            ) from wrong

    def put(self, digest: str, path: Path, media_type: str) -> None:
        """Send a file; a store takes it whole or not at all."""
        self._client.fput_object(self._bucket, digest, str(path), content_type=media_type)

    def blocks(self, digest: str) -> Iterator[bytes]:
        """Give a file block by block. Raises LookupError where there is none."""
        from minio.error import S3Error  # noqa: PLC0415  # as above

        try:
            answer = self._client.get_object(self._bucket, digest)
        except S3Error as wrong:
            raise LookupError(digest) from wrong
        try:
            yield from answer.stream(BLOCK_BYTES)
        finally:
            answer.close()
            answer.release_conn()


def open_store(settings: Settings) -> Store:
    """Open the store that the settings name. Refuses: SETTING_INVALID."""
    url = settings.attachments_url
    return Bucket(url) if url else Folder(folder_of(settings))
