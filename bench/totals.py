"""Time totals in the database, for a city and for its largest district, as they are asked day by day.

    .venv/bin/python -m bench.totals

The city is that of the bench, and made if it is not there. Prints milliseconds: the least and the
median of eleven, from the statement to its answer, on one connection as the hub has them.
"""

import argparse
import asyncio
import statistics
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from auth.personas import persona
from bench.data import build
from hub.compiler.statement import Moment
from hub.runtime.database import READER_SETTINGS, TIMEOUTS, connect
from hub.runtime.documents import Documents
from hub.settings import Settings
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG

TIMES = 11
SHOWN = "{ rows { keys { value label } values { value } filter } }"
TOTALS = {
    "hazards by town": "hazardStats(groupBy: [{area: {level: TOWN}}]",
    "hazards by town, level and state":
        "hazardStats(groupBy: [{area: {level: TOWN}}, {level: {}}, {state: {}}]",
    "hazards by village, with subtotals": "hazardStats(groupBy: [{area: {level: VILLAGE, rollup: true}}]",
    "open hazards by town":
        "hazardStats(filter: {closedOn: {isNull: true}}, groupBy: [{area: {level: TOWN}}]",
    "overdue hazards by town":
        "hazardStats(filter: {closedOn: {isNull: true}, deadline: {daysFromToday: {lt: 0}}},"
        " groupBy: [{area: {level: TOWN}}]",
    "enterprises by town and size": "enterpriseStats(groupBy: [{area: {level: TOWN}}, {sizeClass: {}}]",
    "enterprises by industry division":
        "enterpriseStats(groupBy: [{industry: {code: {depth: DIVISION}}}]",
}
LARGEST = "select district_code from enterprises group by 1 order by count(*) desc limit 1"


async def measure(dsn: str) -> None:
    """Time each and print a table."""
    settings, documents = Settings(), Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    owner = await connect(dsn)
    district = await owner.fetchval(LARGEST)
    await owner.close()
    callers = [persona("city", settings.city_code),
               persona(f"district:{district // 10**9}", settings.city_code)]
    connection = await connect(dsn, **READER_SETTINGS, **TIMEOUTS)
    print("| totals | read from | city, min | median | district, min | median |")
    print("|---|---|---|---|---|---|")
    for name, totals in TOTALS.items():
        document = documents.document(f'{{ {totals}, metrics: [{{as: "n"}}], first: 1000) {SHOWN} }}')
        operation = document.operation(None)
        cells, kept = [], False
        for caller in callers:
            statement = documents.statement(document, operation, {}, caller.shape)
            kept = "_counts" in statement.sql
            moment = Moment(today, settings.time_zone, b"")
            arguments = statement.bind({}, caller, moment)
            times = []
            for _ in range(TIMES):
                begun = time.perf_counter()
                await connection.fetchval(statement.sql, *arguments)
                times.append((time.perf_counter() - begun) * 1000)
            cells += [f"{min(times):.1f}", f"{statistics.median(times):.1f}"]
        print(f"| {name} | {'counts' if kept else 'rows'} | {' | '.join(cells)} |")
    await connection.close()


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(prog="bench.totals", description=__doc__)
    parser.add_argument("--enterprises", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, default=Path(".bench"))
    asked = parser.parse_args()
    database = build(asked.folder / str(asked.enterprises), asked.enterprises)
    try:
        asyncio.run(measure(database.dsn))
    finally:
        database.close()


if __name__ == "__main__":
    main()
