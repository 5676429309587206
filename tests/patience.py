"""Waiting, for tests that are not about it: a machine that stalls for seconds is no fault of the hub."""

from hub.runtime.database import connect

PATIENT = {
    "statement_timeout_ms": 120_000, "request_timeout_ms": 120_000, "lock_timeout_ms": 60_000,
    "idle_timeout_ms": 120_000,
}


async def without_disk(dsn: str) -> None:
    """Let a server of the tests never wait for its disk.

    A process that is killed loses nothing by that, since the kernel keeps what it wrote; only a
    machine that loses its power would, and no test does that.
    """
    connection = await connect(dsn)
    await connection.execute("alter system set fsync = off")
    await connection.execute("select pg_reload_conf()")
    await connection.close()
