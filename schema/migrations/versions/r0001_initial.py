"""Create every table of the hub.

Revision ID: 0001
"""

from importlib.resources import files

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Run the reviewed SQL file, a statement at a time."""
    text = files("schema.migrations.versions").joinpath("r0001_initial.sql").read_text("utf-8")
    for statement in text.split(";\n-- end\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
