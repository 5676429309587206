"""raiseRequest: a grid asks the level above for its opinion."""

from auth.policy.acting import unit_of
from hub.runtime.command import Act
from schema.field import AREAS
from schema.rules.workdays import add_working_days
from schema.verb import verb

# Working days within which the level above answers.
ANSWER_DAYS = 10


@verb("raiseRequest", "UpwardRequest", "subject! question! about")
async def raise_request(act: Act) -> None:
    """Ask the grid above the caller's own in the tree of grids."""
    under = unit_of(act.caller)
    own, above, *_ = [under[c] for c in reversed(AREAS) if under[c] is not None]
    act.begin(under, **{"about": [], **act.filled()}, raised_on=act.today, from_grid_code=own,
              to_grid_code=above, due_on=add_working_days(act.today, ANSWER_DAYS))
