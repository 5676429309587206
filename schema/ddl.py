"""Tables to the SQL text of the first migration, in a fixed order, so that it can be reviewed."""

from sqlalchemy import MetaData
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

# The reader owns nothing and can write nothing; random_page_cost keeps pages on the ordered index.
ROLE = """do $$ begin
  if to_regrole('hub_api') is null then
    create role hub_api nologin noinherit;
  end if;
exception when duplicate_object or unique_violation then null;
end $$"""


def ddl(metadata: MetaData) -> str:
    """Render every table, index and grant of an empty database; statements end in `;` and a newline."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    out = ["create extension if not exists pg_trgm", ROLE]
    for table in metadata.sorted_tables:
        out.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        out += [
            str(CreateIndex(index).compile(dialect=dialect)).strip()
            for index in sorted(table.indexes, key=lambda i: str(i.name))
        ]
    out.append("grant select on all tables in schema public to hub_api")
    return "".join(f"{statement};\n-- end\n" for statement in out)
