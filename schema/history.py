"""What every scoped record has beside its own fields: its earlier versions, and when each was superseded.

Apart from the records, because nothing of it is stored in their rows: a superseded version moves to a table
of its own, and both are read as one.

Invariant: a version is shown field by field as the record itself would be, and in the caller's scope alone.
"""

from dataclasses import replace

from schema.field import S1, Entity, Field, Link

HISTORY = "history"
AS_OF = "asOf"
UNTIL = "knownUntil"
KNOWN_UNTIL = "known_until"
# The last version of the record of which a guarded value was a part.
VERSION = "version"
FAMILY = "responsibility"


def history_of(entity: Entity) -> Link:
    """Give the way from a record to all its versions, which is as guarded as who recorded them."""
    return Link(HISTORY, entity.name, many=True, by=entity.key, nullable=False, cls=S1, family=FAMILY,
                label="api.history", wide=False)


def known_until(entity: Entity) -> Field:
    """Give the instant at which a version was superseded, as a field like that of its recording."""
    return replace(entity.fields["recordedAt"], name=UNTIL, column=KNOWN_UNTIL, nullable=True,
                   label="api.knownUntil")
