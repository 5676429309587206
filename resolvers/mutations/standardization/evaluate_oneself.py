"""evaluateOneself: the enterprise scores itself, element by element."""

from collections import Counter
from typing import Any

from hub.errors import Code
from hub.runtime.command import Act, filled
from schema.rules.standardization import Score, score_of
from schema.verb import objects, verb, words

SCORE = words("ElementScore", "element! score! scoreMax! lacking!")


@verb("evaluateOneself", "Standardization", "", objects("scores", SCORE, required=True))
async def evaluate_oneself(act: Act) -> None:
    """Compute the points of a hundred; elements that do not apply are left out.

    Refuses: ELEMENTS_INCOMPLETE, SCORE_ABOVE_FULL.
    """
    given = act.given["scores"]
    await _check_elements(act, [one["element"] for one in given])
    for n, one in enumerate(given):
        if one["score"] > one["scoreMax"]:
            act.refuse(Code.SCORE_ABOVE_FULL, f"scores.{n}.score")
    await _file(act, given)
    points = score_of(Score(one["score"], one["scoreMax"], one["lacking"]) for one in given)
    act.move(self_score=points, self_evaluated_on=act.today)


async def _check_elements(act: Act, given: list[str]) -> None:
    """See that every element of one standard is scored once. Refuses: ELEMENTS_INCOMPLETE."""
    editions = {e["code"]: e["edition"] for e in await act.work.find("StandardizationElement")}
    named = act.record["industry_standard"]
    edition = named if named in editions.values() else editions.get(given[0])
    wanted = {code for code, of in editions.items() if of == edition}
    wrong = wanted ^ set(given) | {code for code, times in Counter(given).items() if times > 1}
    if wrong:
        act.refuse(Code.ELEMENTS_INCOMPLETE, "scores", wrong=", ".join(sorted(wrong)))


async def _file(act: Act, given: list[dict[str, Any]]) -> None:
    """Keep the points: an element that was scored before is scored anew."""
    rows = await act.work.find("ElementScore", "standardization_id = $2", act.record.id, lock="update")
    known = {row["element_code"]: row for row in rows}
    for one in given:
        row, columns = known.get(one["element"]), filled(SCORE, one)
        if row is None:
            act.add("ElementScore", act.record, standardization_id=act.record.id, **columns)
        else:
            act.change(row, **columns)
