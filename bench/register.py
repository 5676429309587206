"""Time the import of a market register, and say what the matcher found; run it twice.

    .venv/bin/python -m bench.register --rows 100000
    .venv/bin/python -m bench.register --file REGISTER.csv

Without `--file` the rows are invented, in the patterns of tests/register.py. The second run must
leave everything as it is. Prints rows a second, shares found, and the peak memory of the process.
"""

import argparse
import asyncio
import csv
import resource
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from openpyxl import Workbook

from fixtures.load import load_reference
from hub.registry.load import import_register
from hub.registry.read import open_register
from hub.registry.report import Report
from hub.runtime.embedded import Embedded
from hub.runtime.migration import migrate
from hub.settings import Settings

ROOT = Path(__file__).parent.parent


def invent(file: Path, rows: int) -> None:
    """Write an invented register."""
    sys.path.insert(0, str(ROOT))
    from tests.register import COLUMNS, make_rows  # noqa: PLC0415  # tests are no package

    made = make_rows(rows, 1)
    if file.suffix == ".csv":
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, COLUMNS)
            writer.writeheader()
            writer.writerows(made)
        return
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(list(COLUMNS))
    for row in made:
        sheet.append([row[c] for c in COLUMNS])
    book.save(file)


async def measure(dsn: str, file: Path) -> None:
    """Import a file and print what came of it."""
    settings = Settings()
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    source, report = open_register(file), Report()
    begun = time.perf_counter()
    await import_register(dsn, source, city=settings.city_code, today=today, report=report)
    seconds = time.perf_counter() - begun
    source.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{report.rows:,} rows in {seconds:.1f} s, {report.rows / seconds:,.0f} rows/s,"
          f" peak {peak:.0f} MiB; new {report.new:,}, changed {report.changed:,},"
          f" unchanged {report.unchanged:,}, refused {report.refused.total():,};"
          f" town {report.share(report.towns):.2f} %, village {report.share(report.villages):.2f} %;"
          f" queued {dict(report.queued)}")


async def _run(dsn: str, file: Path) -> None:
    await migrate(dsn)
    await load_reference(dsn)
    for _ in range(2):
        await measure(dsn, file)


def main() -> None:
    """Measure a file, or invented rows in both formats."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--format", choices=("csv", "xlsx"), default="csv")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hub-bench-") as folder:
        file = asked.file or Path(folder) / f"register.{asked.format}"
        if asked.file is None:
            invent(file, asked.rows)
        server = Embedded(Path(folder) / "home")
        try:
            asyncio.run(_run(server.dsn, file))
        finally:
            server.close()


if __name__ == "__main__":
    main()
