"""saveDraft: a unit keeps what it has filled in of a verb so far, under a key of its own."""

import orjson

from auth.policy.acting import actor_of
from hub.errors import Code
from hub.runtime.command import Act
from schema.field import LISTS, SHARD, UNIT
from schema.verb import VERBS, verb

# Signs of a whole form with its lists.
BODY_LENGTH_MAX = 100_000
ACTORS = "enterprise village town district city department"


@verb("saveDraft", "Draft", "verb! key! body!", actors=ACTORS, creates=True)
async def save_draft(act: Act) -> None:
    """Keep it in place of what was kept under the key; it need not be in order yet.

    Refuses: CODE_UNKNOWN, for a verb that is not the caller's; VALUE_REFUSED, TEXT_TOO_LONG.
    """
    named = VERBS.get(act.given["verb"])
    if named is None or actor_of(act.caller) not in named.actors:
        act.refuse(Code.CODE_UNKNOWN, "verb")
    if not isinstance(act.given["body"], dict):
        act.refuse(Code.VALUE_REFUSED, "body", rule="object")
    if len(orjson.dumps(act.given["body"])) > BODY_LENGTH_MAX:
        act.refuse(Code.TEXT_TOO_LONG, "body", limit=BODY_LENGTH_MAX)
    filled, unit = act.filled() | {"discarded_at": None}, act.caller.unit
    kept = await act.work.find("Draft", f"{UNIT} = $2 and key = $3", unit, act.given["key"], lock="update")
    if kept:
        act.change(kept[0], **filled)
        act.answer(kept[0])
    else:
        act.add("Draft", {SHARD: act.caller.city_code, LISTS: []}, **filled, unit=unit)
