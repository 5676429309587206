"""Tables to the SQL text of the first migration, in a fixed order, so that it can be reviewed.

Who may read them stands beside it, in text that auth.policy.rls renders.
"""

from collections.abc import Collection

from sqlalchemy import MetaData
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from schema.counts import triggers
from schema.tables import Stored, every_table


def ddl(metadata: MetaData, stored: Collection[Stored]) -> str:
    """Render every table, index and trigger of an empty database; statements end in `;` and a newline."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    out = ["create extension if not exists pg_trgm"]
    for table in every_table(metadata, stored):
        out.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        out += [
            str(CreateIndex(index).compile(dialect=dialect)).strip()
            for index in sorted(table.indexes, key=lambda i: str(i.name))
        ]
    for s in stored:
        if s.counts is not None:
            out += triggers(s.main.name, s.counts)
    return "".join(f"{statement};\n-- end\n" for statement in out)
