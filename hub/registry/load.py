"""Import a register: rows in batches, one transaction a batch, the same file twice without effect.

Invariant: what is held in memory is one batch, whatever the length of the file.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
from hub.registry.store import Store
from hub.runtime.database import connect

# Large enough that the statements of a batch cost little a row, small enough to hold.
BATCH_ROWS = 5000


@dataclass
class Import:
    """One import under way."""

    store: Store
    recorder: Recorder
    matcher: Matcher
    types: dict[str, str]
    report: Report

    def read(self, source: Source) -> Iterator[Firm]:
        """Give the firms of a register; refused rows go to the report."""
        for raw in source.rows():
            self.report.rows += 1
            firm = raw if isinstance(raw, Remark) else read_row(
                raw, self.types, self.recorder.today)
            if isinstance(firm, Remark):
                self.report.refuse(firm)
            else:
                yield firm

    async def write(self, firms: list[Firm]) -> None:
        """Write one batch in one transaction."""
        async with self.store.transaction():
            firms = await self._admissible(firms)
            known = await self.store.known(
                [f.uscc for f in firms if f.uscc], [f.number for f in firms if not f.uscc])
            rows, changes = empty_rows(), []
            for firm in firms:
                for warning in firm.warnings:
                    self.report.warn(warning)
                place = self.matcher.match(
                    firm.registered_address or "", firm.registration_division)
                self.report.place(place)
                before = known.get(firm.number)
                if before is None:
                    self.recorder.new_firm(firm, place, rows)
                elif change := self._compare(firm, before):
                    changes.append((change, place))
            await self.store.add(rows)
            self.report.new += len(rows["Enterprise"])
            self.report.queued.update(r["reason"] for r in rows["AssignmentQueueItem"])
            if changes:
                await self._change(changes)

    async def _admissible(self, firms: list[Firm]) -> list[Firm]:
        """Refuse every number that came before in this file, or that another city holds."""
        first: dict[str, Firm] = {}
        for firm in firms:
            if first.setdefault(firm.number, firm) is not firm:
                self._refuse(firm, "DUPLICATE_NUMBER")
        repeated = await self.store.repeated(list(first))
        elsewhere = await self.store.elsewhere([f.uscc for f in first.values() if f.uscc])
        for number in repeated:
            self._refuse(first[number], "DUPLICATE_NUMBER")
        for number in elsewhere - repeated:
            self._refuse(first[number], "REGISTERED_ELSEWHERE")
        return [f for n, f in first.items() if n not in repeated | elsewhere]

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
        names = self.matcher.names.names
        moved = [self.recorder.moved(c, p, names) for c, p in readdressed if not stays(c.known, p)]
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


async def import_register(  # noqa: PLR0913  # each argument is a decision of the caller
    dsn: str, source: Source, *, city: int, today: date, report: Report,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Import an open register into a database that holds the grids.

    `progress` hears after each batch how many of the file's bytes are done.

    Refuses: DATABASE_UNREACHABLE, IMPORT_RUNNING.
    """
    connection = await connect(dsn)
    try:
        store = Store(connection, city)
        if not await store.lock():
            raise Refusal(Code.IMPORT_RUNNING)
        matcher = Matcher(build_gazetteer(await store.grids()))
        recorder = Recorder(city, today, datetime.now(UTC))
        work = Import(store, recorder, matcher, await store.registration_types(), report)
        firms = work.read(source)
        while batch := list(islice(firms, BATCH_ROWS)):
            await work.write(batch)
            progress(source.done, source.total)
        progress(source.total, source.total)
        if report.new or report.changed:
            await store.analyze()
    finally:
        await connection.close()
