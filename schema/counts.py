"""Counts of rows that are kept beside them: a table by area and code, and the triggers that fill it.

Totals that many people open all day are read from it instead of being counted anew. A write adds what
it changes as rows of its own, so that writers never wait for each other; such rows are summed up into
one from time to time.

Invariant: in every snapshot the sums are those of a plain count.
"""

from collections.abc import Iterator

from sqlalchemy import BigInteger, Column, Index, PrimaryKeyConstraint, Table, Uuid, text

from schema.field import AREAS, SHARD, Entity

NUMBER, KEY = "n", "id"
# The trigger of each kind of write, by the rows that it is shown.
SHOWN = {"insert": ("new",), "delete": ("old",), "update": ("new", "old")}
ADDED, GONE = "added", "gone"


def counts_of(e: Entity, main: Table) -> Table | None:
    """Derive the table of counts of a record from its main table.

    Raises ValueError when it is counted by anything but short code lists of its own.
    """
    if e.counted is None:
        return None
    if e.parties or any(not e.column_field(c).codes for c in e.counted.by):
        raise ValueError(f"{e.name} cannot be counted by {e.counted.by}")
    names = (*AREAS, *e.counted.by)
    table = Table(
        f"{e.table}_counts", main.metadata,
        *(Column(c, main.c[c].type, nullable=main.c[c].nullable) for c in names),
        Column(NUMBER, BigInteger, nullable=False),
        Column(KEY, Uuid, nullable=False, server_default=text("gen_random_uuid()")),
        PrimaryKeyConstraint(SHARD, KEY, name=f"{e.table}_counts_pkey"),
    )
    Index(f"{table.name}_area_idx", *(table.c[c] for c in AREAS))
    return table


def grouped(counts: Table) -> tuple[str, ...]:
    """Name the columns that a table counts by."""
    return tuple(c.name for c in counts.c if c.name not in (NUMBER, KEY))


def triggers(main: str, counts: Table) -> Iterator[str]:
    """Render the statements that keep the counts of one table."""
    columns = ", ".join(grouped(counts))
    into = f"insert into {counts.name} ({columns}, {NUMBER}) select {columns}"
    changed = (f"select {columns}, 1 as {NUMBER} from {ADDED}"
               f" union all select {columns}, -1 from {GONE}")
    function = f"{main}_count"
    # As the owner of both tables, whoever writes: only this keeps the counts.
    yield f"""create function {function}() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$ begin
  case TG_OP
    when 'INSERT' then
      {into}, count(*) from {ADDED} group by {columns};
    when 'DELETE' then
      {into}, -count(*) from {GONE} group by {columns};
    when 'UPDATE' then
      {into}, sum({NUMBER}) from ({changed}) c group by {columns} having sum({NUMBER}) <> 0;
    else
      delete from {counts.name};
  end case;
  return null;
end $$"""
    yield f"revoke execute on function {function}() from public"
    for kind, shown in SHOWN.items():
        tables = " ".join(f"{w} table as {ADDED if w == 'new' else GONE}" for w in shown)
        yield (f"create trigger {main}_count_{kind} after {kind} on {main}"
               f" referencing {tables} for each statement execute function {function}()")
    yield (f"create trigger {main}_count_truncate after truncate on {main}"
           f" for each statement execute function {function}()")


def compaction(counts: Table) -> str:
    """Render the statement that sums up what has gathered; two at once do no harm."""
    columns = ", ".join(grouped(counts))
    rows = f"select ctid, count(*) over (partition by {columns}) as rows from {counts.name}"
    return (f"with gone as (delete from {counts.name} where ctid in"
            f" (select ctid from ({rows}) c where rows > 1) returning *)"
            f" insert into {counts.name} ({columns}, {NUMBER}) select {columns}, sum({NUMBER})"
            f" from gone group by {columns} having sum({NUMBER}) <> 0")
