"""Import a register: rows in batches, one transaction a batch, the same file twice without effect.

Three steps overlap: a thread or process reads and matches one batch, the one before it is compared
and encoded, the one before that is written.

Invariant: what is held in memory is four batches, whatever the length of the file.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from hub.errors import Code, Refusal
from hub.registry.change import Change, stays
from hub.registry.gazetteer import build_gazetteer
from hub.registry.places import Matcher, Place
from hub.registry.prepare import Batch, Prepared, Preparer
from hub.registry.read import Source, open_register
from hub.registry.records import Recorder, former_name, identity
from hub.registry.report import Report
from hub.registry.row import Remark, read_row
from hub.registry.store import BULK, Store
from hub.runtime.apart import apart
from hub.runtime.counts import compact_counts
from hub.runtime.database import connected

# Large enough that the statements of a batch cost little a row, small enough to hold.
BATCH_ROWS = 5000
# A process of its own costs as much as some thousand rows.
APART_FROM_BYTES = 4_000_000
Progress = Callable[[int, int], None]


def read_batches(
    source: Source, types: dict[str, str], matcher: Matcher, today: date
) -> Iterator[Batch]:
    """Read and match a register in batches."""
    rows = source.rows()
    while raws := list(islice(rows, BATCH_ROWS)):
        batch = Batch(len(raws), source.done)
        for raw in raws:
            firm = raw if isinstance(raw, Remark) else read_row(raw, types, today)
            if isinstance(firm, Remark):
                batch.refused.append(firm)
            else:
                batch.firms.append((firm, matcher.match(
                    firm.registered_address or "", firm.registration_division)))
        yield batch


def read_file(
    path: Path, grids: list[dict[str, Any]], types: dict[str, str], today: date
) -> Iterator[Batch]:
    """Open, read and match a register: all that needs no database, so that a process can do it."""
    source = open_register(path)
    try:
        yield from read_batches(source, types, Matcher(build_gazetteer(grids)), today)
    finally:
        source.close()


@asynccontextmanager
async def _reading(
    source: Source, grids: list[dict[str, Any]], types: dict[str, str], today: date
) -> AsyncIterator[AsyncIterator[Batch]]:
    """Read a short register in a thread, a long one in a process of its own."""
    if source.total >= APART_FROM_BYTES:
        with apart(read_file, source.path, grids, types, today) as batches:
            yield aiter(batches)
        return
    matcher = Matcher(build_gazetteer(grids))
    yield _in_thread(read_batches(source, types, matcher, today))


async def _in_thread(batches: Iterator[Batch]) -> AsyncIterator[Batch]:
    while batch := await asyncio.to_thread(next, batches, None):
        yield batch


@dataclass
class Writer:
    """Writes prepared batches and reports what became of them."""

    store: Store
    recorder: Recorder
    names: dict[int, str]
    report: Report

    async def write(self, prepared: Prepared) -> None:
        """Write one batch in one transaction."""
        for firm, place in prepared.kept:
            self.report.take(firm, place)
        async with self.store.transaction():
            await self.store.add(prepared.payloads)
            if prepared.changes:
                await self._change(prepared.changes)
        self.report.rows += prepared.batch.rows
        self.report.new += len(prepared.rows["Enterprise"])
        self.report.changed += len(prepared.changes)
        self.report.unchanged += prepared.unchanged
        self.report.queued.update(r["reason"] for r in prepared.rows["AssignmentQueueItem"])

    async def _change(self, found: list[tuple[Change, Place]]) -> None:
        changes = [c for c, _ in found]
        await self.store.update(changes, self.recorder)
        renamed = [c for c in changes if c.former_name is not None]
        if renamed:
            await self._rename(renamed)
        readdressed = [(c, p) for c, p in found if c.former_address is not None]
        here = [c for c, p in readdressed if stays(c.known, p)]
        if here:
            await self.store.readdress(here, self.recorder)
        moved = [self.recorder.moved(c, p, self.names)
                 for c, p in readdressed if not stays(c.known, p)]
        if moved:
            await self.store.queue(moved)
            self.report.queued.update(r["reason"] for r in moved)

    async def _rename(self, changes: list[Change]) -> None:
        rows = [former_name(self.recorder, c) for c in changes]
        written = await self.store.add_aliases(rows)
        owners = await self.store.owners([r["value"] for r in rows])
        for row, change in zip(rows, changes, strict=True):
            if identity(row) not in written and owners[row["value"]] != change.known.id:
                self.report.warn(Remark(change.firm.line, "name", "FORMER_NAME_TAKEN"))


async def _prepared(
    batches: AsyncIterator[Batch], preparer: Preparer
) -> AsyncIterator[Prepared]:
    async for batch in batches:
        yield await preparer.prepare(batch)


async def _next(batches: AsyncIterator[Prepared]) -> Prepared | None:
    return await anext(batches, None)


async def _write_all(
    batches: AsyncIterator[Prepared], writer: Writer, total: int, tell: Progress
) -> None:
    batch = await _next(batches)
    while batch:
        ahead = asyncio.create_task(_next(batches))
        try:
            await writer.write(batch)
        finally:
            # The reader must have left the file before anybody closes it.
            following = await ahead
        tell(batch.batch.done, total)
        batch = following


async def import_register(
    dsn: str, source: Source, *, city: int, today: date, report: Report,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Import an open register into a database that holds the grids.

    `progress` hears after each batch how many of the file's bytes are done.

    Refuses: DATABASE_UNREACHABLE, IMPORT_RUNNING.
    """
    async with connected(dsn, **BULK) as asking, connected(dsn, **BULK) as writing:
        look, store = Store(asking, city), Store(writing, city)
        if not await look.lock():
            raise Refusal(Code.IMPORT_RUNNING)
        grids = [dict(r) for r in await look.grids()]
        types = await look.registration_types()
        recorder = Recorder(city, today, datetime.now(UTC))
        preparer = Preparer(look, recorder, report)
        writer = Writer(store, recorder, {r["code"]: r["name"] for r in grids}, report)
        async with _reading(source, grids, types, today) as batches:
            await _write_all(_prepared(batches, preparer), writer, source.total, progress)
        progress(source.total, source.total)
        if report.new or report.changed:
            # The two need nothing of each other, and take a second each for a long file.
            await asyncio.gather(store.merge(), look.analyze())
            await compact_counts(writing)
