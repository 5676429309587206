"""clearSpecialField: a field ends after a check on site, so that no firm declares itself safe."""

from auth.policy.acting import is_own_step
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.special.rules import standing
from schema.verb import verb
from schema.workflows import Actor

BESIDE = "the field leaves the file of its enterprise, which may be seated in another town than the site"


@verb("clearSpecialField", "SpecialProfile", beside=BESIDE)
async def clear_field(act: Act) -> None:
    """Take the field out of the enterprise's file unless another of its sites works in it.

    Refuses: VERB_NOT_ALLOWED, for a town where the district clears.
    """
    row = act.record
    if not is_own_step(act.caller, act.verb.name, row, act.today):
        act.refuse(Code.VERB_NOT_ALLOWED, actors=str(Actor.DISTRICT))
    firm = await act.lock("Enterprise", row["enterprise_id"])
    others = await standing(act, "enterprise_id = $2 and field_code = $3 and id <> $4",
                            firm.id, row["field_code"], row.id)
    act.move(cleared_on=act.today, fact_to=act.today)
    fields = set(firm["special_fields"] or ())
    if not others and row["field_code"] in fields:
        act.change(firm, special_fields=sorted(fields - {row["field_code"]}))
