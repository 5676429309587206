"""Time counts in which small groups are hidden against plain totals of the same rows, in turns.

    .venv/bin/python -m bench.small_groups --enterprises 20000

A department without a duty asks for counts of rows that it may not list, an auditor for the same groups of
the same rows, which it may. The city is that of bench.wall, seeded once into `--folder` and kept. Prints
medians in milliseconds and their ratio.
"""

import statistics
import time
from datetime import date

import asyncpg

from auth.personas import persona
from bench.wall import fill, on_city
from hub.compiler.statement import Moment
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.documents import Documents
from hub.settings import Settings
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG

SECTION = "{enterprise: {industry: {code: {depth: SECTION}}}}"
TOWN = "{area: {level: TOWN}}"
RECORDS = {"hazardStats": "foundAt", "inspectionStats": "inspectedAt"}
GROUPINGS = {
    "town": "{area}", "town, with subtotals": "{rolled}", "town and section": "{area}, {section}",
    "month": "{month}", "section and month": "{section}, {month}", "town and month": "{area}, {month}",
}


class Bench:
    """Asks one database as two callers."""

    def __init__(self, connection: asyncpg.Connection, today: date) -> None:
        """Take a connection of the reader."""
        self._connection, self._today, self._settings = connection, today, Settings()
        self._documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it

    async def time(self, who: str, text: str) -> float:
        """Give the milliseconds from the statement to its answer."""
        caller = persona(who, self._settings.city_code)
        document = self._documents.document(text)
        statement = self._documents.statement(document, document.operation(None), {}, caller.shape)
        moment = Moment(self._today, self._settings.time_zone, b"")
        arguments = statement.bind({}, caller, moment)
        begun = time.perf_counter()
        await self._connection.fetchval(statement.sql, *arguments)
        return (time.perf_counter() - begun) * 1000


async def measure(dsn: str, enterprises: int, times: int) -> None:
    """Fill the city if it is empty, and print the table."""
    today = await fill(dsn, enterprises)
    connection = await connect(dsn, **READER_SETTINGS)
    bench = Bench(connection, today)
    print("| totals | by | plain, ms | small groups hidden, ms | ratio |\n|---|---|---|---|---|")
    for stats, day in RECORDS.items():
        for name, by in GROUPINGS.items():
            given = by.format(area=TOWN, rolled="{area: {level: TOWN, rollup: true}}", section=SECTION,
                              month=f"{{{day}: {{every: MONTH}}}}")
            text = f'{{ {stats}(SCOPE groupBy: [{given}], metrics: [{{as: "n"}}]) {{ totalGroups }} }}'
            ways = [("auditor", text.replace("SCOPE", ""), list[float]()),
                    ("partner:housing", text.replace("SCOPE", "scope: SUMMARY,"), list[float]())]
            for n in range(times + 1):
                for who, asked, out in ways if n % 2 else reversed(ways):
                    out.append(await bench.time(who, asked))
            # Plans are made and pages read in the first run.
            plain, hidden = (statistics.median(out[1:]) for *_, out in ways)
            print(f"| {stats} | {name} | {plain:.0f} | {hidden:.0f} | {hidden / plain:.1f} |", flush=True)
    await connection.close()


if __name__ == "__main__":
    on_city(measure, __doc__, times=7)
