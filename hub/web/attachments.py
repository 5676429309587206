"""The bytes of attachments over HTTP: sent to a signed address, read by who may see them, or by a link.

Apart from documents and tables: bodies here are streamed to disk and never held.

Invariant: nothing is stored but what was announced by the same caller, of the size and digest announced.
Invariant: who may read is decided by the plan that reads the record; a link repeats that for minutes.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from auth.principal import Principal
from hub.attachments.keep import STORE
from hub.attachments.store import BLOCK_BYTES, folder_of, open_store
from hub.errors import Code, Refusal
from hub.runtime.exchange import exchange_of, headers_of
from hub.runtime.execute import Engine
from hub.runtime.links import ATTACHMENTS, UPLOADS
from hub.runtime.mutation import outcome
from hub.runtime.writer import Command
from hub.settings import Settings
from hub.sheets.lists import read
from hub.web.answer import kept_as, refusal_headers, refused
from hub.web.graphql import GraphQL, language
from schema.identifiers import public_id, read_public_id

if TYPE_CHECKING:
    from hub.attachments.kinds import Checked

# Files that are received or drawn anew at once, and how much longer than a document one may take.
RECEIVED_MAX, DRAWN_MAX, PATIENCE = 8, 2, 12
RETRY_AFTER_S = 1
TEXT = """query($id: ID!) { attachment(id: $id) {
  kind fileName sizeBytes announcedSha256 mediaType sha256 recordedBy } }"""
# A browser runs nothing of what it is given here.
SHUT = {"content-security-policy": "default-src 'none'; sandbox", "cache-control": "private, no-store"}


def _digest(path: Path) -> str:
    out = sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            out.update(block)
    return out.hexdigest()


class Attachments:
    """What sends and gives bytes."""

    def __init__(self, graphql: GraphQL, engine: Engine, settings: Settings) -> None:
        """Take what reads callers, what answers and writes, and where bytes are kept."""
        self._graphql, self._engine, self._settings = graphql, engine, settings
        self._store = open_store(settings)
        self._places, self._drawing = asyncio.Semaphore(RECEIVED_MAX), asyncio.Semaphore(DRAWN_MAX)

    def _caller(self, request: Request) -> Principal:
        return self._graphql.admit(request.scope, headers_of(request.scope), exchange_of(request.scope))

    async def _announced(self, caller: Principal, key: str) -> dict[str, Any]:
        """Read a record as a caller. Refuses: RECORD_NOT_FOUND."""
        if (found := read_public_id(key)) is None or found[0] != "Attachment":
            raise Refusal(Code.RECORD_NOT_FOUND)
        row: dict[str, Any] | None = (await read(self._engine, caller, TEXT, {"id": key}))["attachment"]
        # A file name that is withheld says that the rest is.
        if row is None or row["fileName"] is None:
            raise Refusal(Code.RECORD_NOT_FOUND)
        return row

    async def _receive(self, request: Request, row: Mapping[str, Any], path: Path) -> None:
        """Write a body to disk. Refuses: FILE_DIFFERS, BODY_TOO_LARGE."""
        limit = self._settings.attachment_bytes_max
        wanted, size, digest = int(row["sizeBytes"]), 0, sha256()
        if wanted > limit:
            raise Refusal(Code.BODY_TOO_LARGE, limit=limit)
        with path.open("wb") as file:
            async for block in request.stream():
                size += len(block)
                if size > wanted:
                    raise Refusal(Code.FILE_DIFFERS, field="sizeBytes")
                digest.update(block)
                file.write(block)
        if size != wanted:
            raise Refusal(Code.FILE_DIFFERS, field="sizeBytes")
        if digest.hexdigest() != row["announcedSha256"]:
            raise Refusal(Code.FILE_DIFFERS, field="announcedSha256")

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[Path]:
        """Give a folder for one file, if there is room. Refuses: OVERLOADED, BODY_TOO_SLOW."""
        if self._places.locked():
            raise Refusal(Code.OVERLOADED, limit=RECEIVED_MAX, retryAfter=RETRY_AFTER_S)
        limit = self._settings.body_timeout_ms * PATIENCE
        # Beside the store, so that a file is moved there whole.
        async with self._places:
            with tempfile.TemporaryDirectory(prefix="incoming-", dir=folder_of(self._settings)) as folder:
                try:
                    async with asyncio.timeout(limit / 1000):
                        yield Path(folder)
                except TimeoutError as wrong:
                    raise Refusal(Code.BODY_TOO_SLOW, limit=limit) from wrong

    def _kept(self, checked: "Checked") -> str:
        digest = _digest(checked.path)
        self._store.put(digest, checked.path, checked.media_type)
        return digest

    async def put(self, request: Request) -> Response:
        """Take the bytes of what was announced.

        Refuses: LINK_INVALID, RECORD_NOT_FOUND, FILE_DIFFERS, FILE_NOT_ALLOWED, BODY_TOO_LARGE, OVERLOADED.
        """
        caller = self._caller(request)
        key = self._engine.links.check_upload(request.path_params["token"], caller)
        row = await self._announced(caller, public_id("Attachment", caller.city_code, key))
        if row["recordedBy"] != caller.subject:
            raise Refusal(Code.RECORD_NOT_FOUND)
        self._engine.require_writer()
        from hub.attachments.kinds import check_file

        async with self._place() as folder:
            await self._receive(request, row, folder / "sent")
            async with self._drawing:
                checked = await asyncio.to_thread(
                    check_file, folder / "sent", row["kind"], row["fileName"], folder / "drawn")
            digest = await asyncio.to_thread(self._kept, checked)
        given = {"id": public_id("Attachment", caller.city_code, key), "sha256": digest,
                 "mediaType": checked.media_type}
        (result,) = await self._engine.run(Command(STORE, (given,)), caller)
        if result.refusals:
            raise result.refusals[0][0]
        told = outcome(result, caller.city_code, "en")
        return JSONResponse({"id": told["id"], "version": told["version"], "mediaType": checked.media_type,
                             "sha256": digest}, 201)

    async def get(self, request: Request) -> Response:
        """Give the bytes of an attachment, or with `?link` an address that gives them for minutes.

        Refuses: LINK_INVALID, RECORD_NOT_FOUND.
        """
        key, given = request.path_params["id"], dict(request.query_params)
        if "mark" in given:
            return await self._bytes(self._engine.links.check_read(key, given))
        row = await self._announced(self._caller(request), key)
        if row["sha256"] is None:
            raise Refusal(Code.RECORD_NOT_FOUND)
        content = {"sha256": row["sha256"], "type": row["mediaType"], "name": row["fileName"]}
        if "link" in given:
            return JSONResponse({"url": self._engine.links.read(key, content)})
        return await self._bytes(content)

    async def _bytes(self, content: Mapping[str, str]) -> Response:
        blocks: Iterator[bytes] = self._store.blocks(content["sha256"])
        try:
            first = await asyncio.to_thread(next, blocks, b"")
        except LookupError as wrong:
            raise Refusal(Code.RECORD_NOT_FOUND) from wrong

        def whole() -> Iterator[bytes]:
            yield first
            yield from blocks

        return StreamingResponse(
            whole(), media_type=content["type"],
            headers={**SHUT, "content-disposition": kept_as(content["name"])})


async def _answered(request: Request) -> Response:
    """Answer with bytes, or with a refusal in the form of all others."""
    attachments: Attachments = request.app.state.attachments
    try:
        act = attachments.put if request.method == "PUT" else attachments.get
        return await act(request)
    except Refusal as refusal:
        exchange_of(request.scope).refused(refusal)
        body = refused(refusal, language(dict(request.scope["headers"])))
        more = {name.decode(): value.decode() for name, value in refusal_headers(refusal)}
        return Response(body, refusal.status, more, "application/json")
    except ClientDisconnect:
        return Response(status_code=400)


def attachment_routes() -> list[BaseRoute]:
    """Give the routes."""
    return [Route(f"{UPLOADS}{{token}}", _answered, methods=["PUT"]),
            Route(f"{ATTACHMENTS}{{id}}", _answered, methods=["GET"])]
