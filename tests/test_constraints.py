"""What the database itself refuses, whoever writes and by whichever way."""

import asyncpg
import pytest

from hub.runtime.database import connect, connected
from schema.catalog import CATALOG
from schema.field import SHORT_ROWS_MAX, Scoping

OPEN = "select {0} from {1} where {2} order by id limit 1 offset {3}"


def _second(table: str, column: str, condition: str) -> str:
    """Give the statement that moves a second row under the first one's owner."""
    first, second = (OPEN.format(c, table, condition, n) for c, n in ((column, 0), ("id", 1)))
    return f"update {table} set {column} = ({first}) where id = ({second})"


REFUSED = (
    ("uscc_check_digit",
     "update enterprises set uscc = '913204990000000003' where uscc is not null"),
    ("uscc_check_digit", "update enterprises set uscc = '320499000000001' where uscc is not null"),
    ("site_id_one_open", _second("grid_assignments", "site_id", "assigned_to is null")),
    ("enterprise_id_one_open", """
     update department_list_entries e set enterprise_id = o.enterprise_id
     from department_list_entries o where o.list_id <> e.list_id
     and e.role = 'LEAD_SUPERVISOR' and e.current and o.role = 'LEAD_SUPERVISOR' and o.current"""),
    ("major_has_criterion", "update hazards set criterion_code = null where level = 'MAJOR'"),
    ("acceptor_is_not_rectifier",
     "update hazards set accepted_by_ref = rectified_by_ref where rectified_by_ref is not null"),
    ("listing_names_supervision",
     "update hazards set supervision_code = null where listed_on is not null"),
    ("listing_has_source", """
     update credit_records set penalty_case_id = null, hazard_id = null, accident_id = null
     where listed_on is not null"""),
    ("source_has_inspection",
     "update hazards set inspection_id = null where source_code = 'L'"),
    ("term_is_forward",
     "update grid_assignments set assigned_to = assigned_from - 1 where assigned_to is null"),
)


@pytest.mark.parametrize(("constraint", "statement"), REFUSED)
async def test_database_refuses(dsn: str, constraint: str, statement: str) -> None:
    """Each rule of the domain that must never break is a constraint that names itself."""
    connection = await connect(dsn)
    try:
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
            await connection.execute(statement)
        assert caught.value.constraint_name.endswith(constraint)
    finally:
        await connection.close()


async def test_reader_cannot_write(dsn: str) -> None:
    """The role of the read path changes nothing, whatever the statement."""
    connection = await connect(dsn, role="hub_api")
    try:
        for statement in ("delete from hazards", "update grids set name = ''", "create table t ()"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()


async def test_short_lists_are_short(dsn: str) -> None:
    """A list that a page may read whole has few rows."""
    short = [e for e in CATALOG.entities.values() if e.scoping is Scoping.SHORT]
    async with connected(dsn) as connection:
        counts = [await connection.fetchval(f"select count(*) from {e.table}") for e in short]
    assert short
    assert max(counts) <= SHORT_ROWS_MAX
