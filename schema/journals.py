"""What commands leave beside the records that they move: answered keys, and events.

Apart from the records' tables: nobody declares or edits these; rows are only ever added.

Invariant: every key begins with the shard column, so that a journal lies with the records it tells of.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    DateTime,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSON

from schema.field import AREAS, LISTS, SHARD

KEYS, EVENTS = "idempotency_keys", "events"


def journals(metadata: MetaData, text: Text) -> None:
    """Derive both tables into `metadata`; `text` is the house's type of codes.

    A key is its sender's own: two callers may use the same one. `digest` is that of the whole input,
    `answer` names what was moved. An event's `position` is given once it is committed, in order.
    """
    Table(
        KEYS, metadata,
        Column(SHARD, BigInteger, nullable=False), Column("sender", text, nullable=False),
        Column("key", text, nullable=False), Column("verb", text, nullable=False),
        Column("digest", text, nullable=False), Column("answer", JSON, nullable=False),
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint(SHARD, "sender", "key", name=f"{KEYS}_pkey"),
    )
    events = Table(
        EVENTS, metadata,
        Column(SHARD, BigInteger, nullable=False), Column("id", Uuid, nullable=False),
        Column("position", BigInteger), Column("entity", text, nullable=False),
        Column("record_id", text, nullable=False), Column("version", BigInteger, nullable=False),
        Column("verb", text, nullable=False), Column("from_state", text), Column("to_state", text),
        Column("today", Date, nullable=False), Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("recorded_by", text, nullable=False),
        *(Column(c, BigInteger) for c in AREAS[1:]), Column("enterprise_id", Uuid),
        Column(LISTS, ARRAY(text), nullable=False),
        PrimaryKeyConstraint(SHARD, "id", name=f"{EVENTS}_pkey"),
    )
    Index(f"{EVENTS}_record_idx", SHARD, "entity", "record_id", "id")
    Index(f"{EVENTS}_pending_idx", SHARD, "id", postgresql_where=events.c.position.is_(None))
