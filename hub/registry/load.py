"""Import a register: rows in batches, one transaction a batch, the same file twice without effect.

While the database writes one batch, a thread reads and matches the next.

Invariant: what is held in memory is two batches, whatever the length of the file.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import islice

from hub.errors import Code, Refusal
from hub.registry.change import Change, Known, compare, stays
from hub.registry.gazetteer import build_gazetteer
from hub.registry.places import Matcher, Place
from hub.registry.read import Source
from hub.registry.records import Recorder, empty_rows, former_name, identity
from hub.registry.report import Report
from hub.registry.row import Firm, Remark, read_row
from hub.registry.store import BULK, Store
from hub.runtime.database import connect

# Large enough that the statements of a batch cost little a row, small enough to hold.
BATCH_ROWS = 5000
Progress = Callable[[int, int], None]


@dataclass
class Batch:
    """Rows as read: firms with their places, and why others are refused."""

    rows: int = 0
    done: int = 0
    firms: list[tuple[Firm, Place]] = field(default_factory=list)
    refused: list[Remark] = field(default_factory=list)


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


@dataclass
class Writer:
    """Writes batches and reports what became of them."""

    store: Store
    recorder: Recorder
    names: dict[int, str]
    report: Report

    async def write(self, batch: Batch) -> None:
        """Write one batch in one transaction."""
        self.report.rows += batch.rows
        for remark in batch.refused:
            self.report.refuse(remark)
        async with self.store.transaction():
            firms = await self._admissible(batch.firms)
            known = await self.store.known(
                [f.uscc for f, _ in firms if f.uscc], [f.number for f, _ in firms if not f.uscc])
            rows, changes = empty_rows(), []
            for firm, place in firms:
                self.report.take(firm, place)
                before = known.get(firm.number)
                if before is None:
                    self.recorder.new_firm(firm, place, rows)
                elif change := self._compare(firm, before):
                    changes.append((change, place))
            await self.store.add(rows)
            if changes:
                await self._change(changes)
        self.report.new += len(rows["Enterprise"])
        self.report.queued.update(r["reason"] for r in rows["AssignmentQueueItem"])

    async def _admissible(self, firms: list[tuple[Firm, Place]]) -> list[tuple[Firm, Place]]:
        """Refuse every number that came before in this file, or that another city holds."""
        first: dict[str, Firm] = {}
        for firm, _ in firms:
            if first.setdefault(firm.number, firm) is not firm:
                self._refuse(firm, "DUPLICATE_NUMBER")
        repeated = await self.store.repeated(list(first))
        elsewhere = await self.store.elsewhere([f.uscc for f in first.values() if f.uscc])
        for number in repeated:
            self._refuse(first[number], "DUPLICATE_NUMBER")
        for number in elsewhere - repeated:
            self._refuse(first[number], "REGISTERED_ELSEWHERE")
        kept = {id(f) for n, f in first.items() if n not in repeated | elsewhere}
        return [(f, p) for f, p in firms if id(f) in kept]

    def _refuse(self, firm: Firm, code: str) -> None:
        self.report.refuse(Remark(firm.line, "uscc", code))

    def _compare(self, firm: Firm, known: Known) -> Change | None:
        change = compare(firm, known)
        self.report.changed += change is not None
        self.report.unchanged += change is None
        return change

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


async def _write_all(batches: Iterator[Batch], writer: Writer, total: int, tell: Progress) -> None:
    batch = await asyncio.to_thread(next, batches, None)
    while batch:
        ahead = asyncio.create_task(asyncio.to_thread(next, batches, None))
        try:
            await writer.write(batch)
        finally:
            # The thread must have left the file before anybody closes it.
            following = await ahead
        tell(batch.done, total)
        batch = following


async def import_register(
    dsn: str, source: Source, *, city: int, today: date, report: Report,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Import an open register into a database that holds the grids.

    `progress` hears after each batch how many of the file's bytes are done.

    Refuses: DATABASE_UNREACHABLE, IMPORT_RUNNING.
    """
    connection = await connect(dsn, **BULK)
    try:
        store = Store(connection, city)
        if not await store.lock():
            raise Refusal(Code.IMPORT_RUNNING)
        matcher = Matcher(build_gazetteer(await store.grids()))
        batches = read_batches(source, await store.registration_types(), matcher, today)
        writer = Writer(store, Recorder(city, today, datetime.now(UTC)), matcher.names.names, report)
        await _write_all(batches, writer, source.total, progress)
        progress(source.total, source.total)
        if report.new or report.changed:
            await store.settle()
    finally:
        await connection.close()
