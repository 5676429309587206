"""proposeCorrection: whoever holds a field to be wrong, and does not own it, proposes a value."""

from hub.runtime.command import Act
from resolvers.mutations.correction.rules import check_home, check_value, found, input_of
from schema.verb import plain, verb


@verb("proposeCorrection", "Correction", "proposed reason!",
      plain("record", str, required=True), plain("field", str, required=True))
async def propose_correction(act: Act) -> None:
    """Lie where the record lies, and wait for the owner of the field.

    Refuses: LINK_UNKNOWN, FIELD_NOT_CORRECTABLE, VALUE_REFUSED.
    """
    name, key = act.given["field"], act.given["record"]
    about = await found(act, key, "record")
    one = input_of(act, about.entity.name, name, "field")
    await check_home(act, about, one, "field")
    await check_value(act, one, act.given.get("proposed"), "proposed")
    act.begin(about, **act.filled(), kind="OBJECTION", record_type=about.entity.name, record_key=key,
              field_name=name)
