"""Decide what becomes of a batch, and encode what is new, while the batch before it is written.

Separate from the writing, so that both overlap: this asks on a connection of its own. It need not
see what the batch before writes, because no number occurs in two batches: the later row is refused.
"""

import asyncio
from dataclasses import dataclass, field

from hub.registry.change import Change, Known, compare
from hub.registry.places import Place
from hub.registry.records import FAMILIES, Recorder, Rows, empty_rows
from hub.registry.report import Report
from hub.registry.row import Firm, Remark
from hub.registry.store import Store
from hub.runtime.copy import Payload, encode_entity, encode_registry
from schema.catalog import CATALOG

Found = list[tuple[Firm, Place]]


@dataclass
class Batch:
    """Rows as read: firms with their places, and why others are refused."""

    rows: int = 0
    done: int = 0
    firms: Found = field(default_factory=list)
    refused: list[Remark] = field(default_factory=list)


@dataclass
class Prepared:
    """A batch ready to be written: new firms as COPY text, and what changed in known ones."""

    batch: Batch
    kept: Found
    rows: Rows
    payloads: list[Payload]
    changes: list[tuple[Change, Place]]
    unchanged: int


@dataclass
class Preparer:
    """Compares batches with what the hub has."""

    store: Store
    recorder: Recorder
    report: Report

    async def prepare(self, batch: Batch) -> Prepared:
        """Prepare one batch; rows that may not enter are refused in the report."""
        for remark in batch.refused:
            self.report.refuse(remark)
        firms = await self._admissible(batch.firms)
        known = await self.store.known(
            [f.uscc for f, _ in firms if f.uscc], [f.number for f, _ in firms if not f.uscc])
        # In a thread, since the connection that writes is served by this one.
        return await asyncio.to_thread(self._divide, batch, firms, known)

    def _divide(self, batch: Batch, firms: Found, known: dict[str, Known]) -> Prepared:
        rows = empty_rows()
        changes: list[tuple[Change, Place]] = []
        unchanged = 0
        for firm, place in firms:
            before = known.get(firm.number)
            if before is None:
                self.recorder.new_firm(firm, place, rows)
            elif change := compare(firm, before):
                changes.append((change, place))
            else:
                unchanged += 1
        payloads = [
            p for name in FAMILIES if rows[name]
            for p in encode_entity(CATALOG.entities[name], rows[name], alike=True)
        ]
        if rows["Enterprise"]:
            payloads.append(encode_registry(rows["Enterprise"]))
        return Prepared(batch, firms, rows, payloads, changes, unchanged)

    async def _admissible(self, firms: Found) -> Found:
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
