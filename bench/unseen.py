"""Time a document that the hub has not seen: read, limits, validate, plan, render.

    .venv/bin/python -m bench.unseen

The cross-linked page (bench/page.graphql), each time with another alias, as it is handled for the
first time; neither server nor database take part. Prints milliseconds of the processor a stage, the median of many
documents, with the collector as a fresh interpreter has it and as `hub serve` sets it, in turn.
"""

import argparse
import gc
import statistics
import time
from itertools import count
from pathlib import Path

from auth.personas import persona
from hub.cli.memory import lasting, seldom_collected

with lasting():
    from hub.compiler.limits import LIMITS, read_document
    from hub.compiler.validity import check_validity
    from hub.runtime.documents import Documents
    from hub.settings import Settings
    from hub.web.graphql import SCHEMA
    from schema.catalog import CATALOG

PAGE = Path(__file__).with_name("page.graphql").read_text("utf-8")
STAGES = ("read and limits", "validate", "whole, planned, priced and rendered")
FRESH = gc.get_threshold()
NUMBERS = count()


def once(documents: Documents) -> tuple[float, float, float]:
    """Handle one new document twice: its first stages alone, and the whole; give milliseconds."""
    text = PAGE.replace("name status", f"name a{next(NUMBERS)}: status")
    schema = SCHEMA._schema  # noqa: SLF001  # Strawberry's only way to it
    begun = time.process_time()
    node = read_document(text, LIMITS)
    read = time.process_time()
    check_validity(schema, node)
    validated = time.process_time()
    caller = persona("town:320402001", Settings().city_code)
    document = documents.document(text)
    documents.statement(document, document.operation(None), {}, caller.shape)
    ended = time.process_time()
    return (read - begun) * 1000, (validated - read) * 1000, (ended - validated) * 1000


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--documents", type=int, default=20, help="documents a round")
    asked = parser.parse_args()
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001
    measured: dict[str, list[tuple[float, float, float]]] = {"fresh": [], "hub serve": []}
    for _ in range(asked.rounds):
        for name, found in measured.items():
            gc.set_threshold(*FRESH) if name == "fresh" else seldom_collected()
            found += [once(documents) for _ in range(asked.documents)]
    print("| collector | " + " | ".join(f"{s}, ms" for s in STAGES) + " | p95 of the whole |")
    print("|---|" + "---|" * (len(STAGES) + 1))
    for name, found in measured.items():
        stages = [statistics.median(stage) for stage in zip(*found, strict=True)]
        late = statistics.quantiles([whole for *_, whole in found], n=20)[-1]
        print(f"| {name} | " + " | ".join(f"{ms:.2f}" for ms in (*stages, late)) + " |")


if __name__ == "__main__":
    main()
