"""What the import asks of the database: set-wise, one statement a batch and kind.

Invariant: every statement pins the city, and keeps the versions that it supersedes.
"""

from collections.abc import Iterable
from typing import Any

import asyncpg

from hub.compiler.render_write import keep
from hub.registry.change import FACTS, HOME, Change, Known
from hub.registry.records import FAMILIES, RECORDER, SOURCE, Recorder, Row
from hub.runtime.copy import Payload, copy_rows, send
from schema.catalog import CATALOG
from schema.field import SCOPE_COLUMNS
from schema.masks import mask_address

SCOPE = tuple(c for c in SCOPE_COLUMNS if c != "enterprise_id")
KNOWN = ", ".join([*(f"e.{c}" for c in ("id", "uscc", *SCOPE, *FACTS)), f"h.{HOME}"])
HOMES = "left join enterprises_personal h on h.city_code = e.city_code and h.id = e.id"
# The text indexes take many rows in one go; an import that is lost with the machine is run again.
BULK = {
    "gin_pending_list_limit": "64MB", "maintenance_work_mem": "256MB", "work_mem": "64MB",
    "synchronous_commit": "off",
}
# A number that one import has met; it lives as long as the connection.
SEEN = "create temp table import_seen (number text primary key)"
TABLES = [CATALOG.stored[name].main.name for name in FAMILIES]
# Versions follow each other in time, whatever the clocks say.
NOW = "greatest(t.recorded_at, $2::timestamptz)"
TYPES = {"registered_on": "date", "registered_capital_10k": "numeric"}


class Store:
    """One connection of one import."""

    def __init__(self, connection: asyncpg.Connection, city: int) -> None:
        """Take the owner's connection."""
        self._connection, self.city = connection, city

    async def lock(self) -> bool:
        """Keep other imports away until the connection closes; say whether that worked."""
        await self._connection.execute(SEEN)
        return bool(await self._connection.fetchval(
            "select pg_try_advisory_lock(hashtext('registry import'), hashtext($1))",
            str(self.city)))

    async def grids(self) -> list[asyncpg.Record]:
        """Read the management grids in force."""
        return list(await self._connection.fetch(
            "select code, name, level, division_code, parent_code, has_committee from grids"
            " where state = 'IN_FORCE' and valid_to is null"))

    async def registration_types(self) -> dict[str, str]:
        """Read the code list: name to code."""
        found = await self._connection.fetch("select name, code from registration_types")
        return {r["name"]: r["code"] for r in found}

    def transaction(self) -> Any:
        """Open the transaction of one batch."""
        return self._connection.transaction()

    async def repeated(self, numbers: list[str]) -> set[str]:
        """Give the numbers that an earlier batch held, and remember the others."""
        fresh = await self._connection.fetch(
            "insert into import_seen select unnest($1::text[]) on conflict do nothing"
            " returning number", numbers)
        return set(numbers) - {r["number"] for r in fresh}

    async def elsewhere(self, codes: list[str]) -> set[str]:
        """Give the credit codes that another city holds."""
        found = await self._connection.fetch(
            "select uscc from enterprise_registry where uscc = any($1) and city_code <> $2",
            codes, self.city)
        return {r["uscc"] for r in found}

    async def known(self, codes: list[str], old: list[str]) -> dict[str, Known]:
        """Find the firms that the hub has, by credit code and by old number."""
        found = await self._connection.fetch(
            f"select e.uscc as number, {KNOWN} from enterprises e {HOMES}"
            " where e.city_code = $1 and e.uscc = any($2) union all"
            f" select a.value, {KNOWN} from enterprise_aliases a join enterprises e"
            f" on e.city_code = a.city_code and e.id = a.enterprise_id {HOMES}"
            " where a.city_code = $1 and a.kind = 'OLD_REGISTRATION_NO' and a.value = any($3)",
            self.city, codes, old)
        return {
            r["number"]: Known(r["id"], r["uscc"], {c: r[c] for c in SCOPE},
                               {c: r[c] for c in (*FACTS, HOME)})
            for r in found
        }

    async def add(self, payloads: list[Payload]) -> None:
        """Copy the encoded rows of new firms."""
        for payload in payloads:
            await send(self._connection, payload)

    async def _change(
        self, entity: str, assigned: str, given: str, where: str, *arguments: object
    ) -> None:
        """Change rows of one record, and keep the versions that they supersede."""
        stored = CATALOG.stored[entity]
        condition = f"t.city_code = $1 and {where}"
        joined = f"join {given} on {condition}"
        # Somebody may be writing the same rows: the version that is kept is the one that is changed.
        await self._connection.execute(
            f"select from {stored.main.name} t {joined} and {NOW} is not null order by t.id for update of t",
            self.city, *arguments)
        kept = keep(stored.main, stored.past["main"], NOW, joined)
        await self._connection.execute(
            f"with kept as ({kept}) update {stored.main.name} t set {assigned}, version = t.version + 1,"
            f" recorded_at = {NOW}, recorded_by = '{RECORDER}', recorded_as = null"
            f" from {given} where {condition}", self.city, *arguments)

    async def update(self, changes: list[Change], recorder: Recorder) -> None:
        """Write changed register facts, and the new name on what waits in the queue."""
        columns = ("id", "source_id", *FACTS)
        kinds = ["uuid", "text", *(TYPES.get(c, "text") for c in FACTS)]
        given = ", ".join(f"${n}::{kind}[]" for n, kind in enumerate(kinds, 3))
        assigned = ", ".join(f"{c} = c.{c}" for c in columns[1:])
        values = [[c.known.id for c in changes], [c.firm.number for c in changes],
                  *([c.facts[f] for c in changes] for f in FACTS)]
        await self._change(
            "Enterprise", f"{assigned}, source_system = '{SOURCE}'",
            f"unnest({given}) as c({', '.join(columns)})", "t.id = c.id", recorder.now, *values)
        await self._keep_homes("Enterprise", "true", changes)
        await self._change(
            "AssignmentQueueItem", "name = c.name", "unnest($3::uuid[], $4::text[]) as c(id, name)",
            "t.enterprise_id = c.id and t.settled_at is null and t.name <> c.name", recorder.now, values[0],
            [c.facts["name"] for c in changes])

    async def readdress(self, changes: list[Change], recorder: Recorder) -> None:
        """Write a new address that lies in the same place on the registered site and the queue."""
        given = "unnest($3::uuid[], $4::text[]) as c(id, address)"
        values = ([c.known.id for c in changes], [c.facts["registered_address"] for c in changes])
        registered = f"source_system = '{SOURCE}'"
        await self._change("Site", "address = c.address", given,
                           f"t.enterprise_id = c.id and t.{registered}", recorder.now, *values)
        await self._keep_homes("Site", f"r.{registered}", changes)
        await self._change("AssignmentQueueItem", "address = c.address", given,
                           "t.enterprise_id = c.id and t.settled_at is null", recorder.now, *values)

    async def _keep_homes(self, entity: str, which: str, changes: list[Change]) -> None:
        """Write changed addresses that may be homes, and their masks, beside rows that have a new version."""
        homes = [c.facts[HOME] for c in changes]
        masked = [mask_address(h) if isinstance(h, str) else None for h in homes]
        stored = CATALOG.stored[entity]
        guarded = (("personal", HOME, homes), ("personal_masked", f"{HOME}_masked", masked))
        for store, column, values in guarded:
            table = stored.sides[store]
            given = f"{stored.main.name} r, unnest($2::uuid[], $3::text[]) as c(id, address)"
            where = (f"where t.city_code = $1 and r.city_code = $1 and r.id = t.id and t.enterprise_id = c.id"
                     f" and {which} and t.{column} is distinct from c.address")
            kept = keep(table, stored.past[store], "r.version - 1", f", {given} {where}")
            await self._connection.execute(
                f"with kept as ({kept}) update {table.name} t set {column} = c.address from {given} {where}",
                self.city, [c.known.id for c in changes], values)

    async def _stage(
        self, entity: str, rows: Iterable[Row], conflict: str, renewed_by: tuple[str, ...] = ()
    ) -> set[Any]:
        """Insert rows that may meet others of the same key; give the ids of those that stand.

        Where one found by its key is renewed, the version that it supersedes is kept.
        """
        table, twin = CATALOG.stored[entity].main, CATALOG.stored[entity].past["main"]
        await self._connection.execute(
            f"create temp table staged (like {table.name}) on commit drop")
        await copy_rows(self._connection, table, rows, into="staged")
        columns = ", ".join(c.name for c in table.c)
        before = ""
        if renewed_by:
            joined = f"join staged c on {' and '.join(f't.{k} = c.{k}' for k in renewed_by)}"
            await self._connection.execute(
                f"select from {table.name} t {joined} order by t.id for update of t")
            kept = keep(table, twin, "greatest(t.recorded_at, c.recorded_at)", joined)
            before = f"with kept as ({kept}) "
        found = await self._connection.fetch(
            f"{before}insert into {table.name} ({columns}) select {columns} from staged"
            f" on conflict {conflict} returning id")
        await self._connection.execute("drop table staged")
        return {r["id"] for r in found}

    async def add_aliases(self, rows: list[Row]) -> set[Any]:
        """Record former names; give the ids of those that were not recorded before."""
        return await self._stage(
            "EnterpriseAlias", rows, "(city_code, kind, value) do nothing")

    async def owners(self, names: list[str]) -> dict[str, Any]:
        """Give whose former name each name is."""
        found = await self._connection.fetch(
            "select value, enterprise_id from enterprise_aliases where city_code = $1"
            " and kind = 'FORMER_NAME' and value = any($2)", self.city, names)
        return {r["value"]: r["enterprise_id"] for r in found}

    async def queue(self, rows: list[Row]) -> None:
        """Queue firms, opening again what a person had settled."""
        taken = ("name", "address", "reason", "evidence", "settled_at", "recorded_by", "recorded_as",
                 "source_id")
        renewed = ", ".join(f"{c} = excluded.{c}" for c in taken)
        key = ("city_code", "queue_key")
        await self._stage(
            "AssignmentQueueItem", rows, f"({', '.join(key)}) do update set {renewed},"
            " recorded_at = greatest(assignment_queue.recorded_at, excluded.recorded_at),"
            " version = assignment_queue.version + 1", key)

    async def merge(self) -> None:
        """Merge what the text indexes put off."""
        await self._connection.execute(
            "select gin_clean_pending_list(i.indexrelid) from pg_index i"
            " join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam"
            " where a.amname = 'gin' and i.indrelid = any($1::text[]::regclass[])", TABLES)

    async def analyze(self) -> None:
        """Tell the planner how the tables look now."""
        await self._connection.execute(f"analyze {', '.join(TABLES)}, enterprise_registry")
