"""Create every table of the hub, and the walls around them.

Revision ID: 0001
"""

from importlib.resources import files

from alembic import op

revision = "0001"
down_revision = None


# What auth.policy renders (rls.py, summaries.py, lookups.py, writes.py) stands here as text, since no
# declaration may know the policy.
FILES = (
    "r0001_initial.sql", "r0001_walls.sql", "r0001_summaries.sql", "r0001_lookups.sql", "r0001_writes.sql",
)


def upgrade() -> None:
    """Run the reviewed SQL files, a statement at a time."""
    for name in FILES:
        text = files("schema.migrations.versions").joinpath(name).read_text("utf-8")
        for statement in text.split(";\n-- end\n"):
            if statement.strip():
                op.get_bind().exec_driver_sql(statement)
