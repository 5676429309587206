"""Rules of hazards that several verbs share: who found, who accepts, and what must be settled."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from auth.policy.acting import actor_of, is_own_step, named, outranks
from hub.errors import Code
from hub.runtime.command import Act, filled
from hub.runtime.work import Record
from schema.identifiers import read_public_id
from schema.rules.criteria import in_force_from
from schema.verb import Input
from schema.work import part_of
from schema.workflows import Actor, moves

# How a hazard was found: what each part may say, the usual first (code list of the city).
SOURCES = {
    Actor.ENTERPRISE: ("E",), Actor.VILLAGE: ("W",), Actor.TOWN: ("W", "S", "T"),
    Actor.DISTRICT: ("S", "W", "T"), Actor.CITY: ("S", "W", "T"), Actor.DEPARTMENT: ("S", "T"),
}
# The level that answers for a listing, by the kind of its supervision; the province is above the network.
LISTERS = {"GP-T": Actor.TOWN, "GP-D": Actor.DISTRICT, "GP-C": Actor.CITY, "GP-P": Actor.CITY}
LISTINGS: dict[Actor | None, str] = {Actor.TOWN: "GP-T", Actor.DISTRICT: "GP-D", Actor.CITY: "GP-C"}
# The five things that are settled for a major hazard: measure, person, funds, time, contingency.
FIVE = {
    "measure": "measure", "responsiblePerson": "responsible_person_id", "fundsCny": "funds_cny",
    "deadline": "deadline", "contingency": "contingency",
}


def source_of(act: Act) -> str:
    """Say how the hazard was found. Refuses: CODE_UNKNOWN, for a way that is not the caller's."""
    actor = actor_of(act.caller)
    allowed = SOURCES[actor] if actor else ()
    given = act.given.get("source") or allowed[0]
    if given not in allowed:
        act.refuse(Code.CODE_UNKNOWN, "source")
    return str(given)


def found(act: Act, site: Mapping[str, Any], source: str, **columns: Any) -> Record:
    """Put a general hazard on the account of a site."""
    first = moves()["registerHazard"][0]
    return act.add("Hazard", site, **{
        "found_at": act.now, **columns, first.column: first.targets[0], "level": "GENERAL",
        "source_code": source})


async def find_all(
    act: Act, name: str, parts: Sequence[Input], source: str, enterprise: UUID, **columns: Any
) -> int:
    """Put a list of hazards of one enterprise on the account, and count them.

    Refuses: LINK_UNKNOWN, for a site of another, or photos that are not there; DAYS_OUT_OF_ORDER.
    """
    given = act.given.get(name) or []
    for n, one in enumerate(given):
        site = act.work.known["Site", one["site"]]
        if site["enterprise_id"] != enterprise:
            act.refuse(Code.LINK_UNKNOWN, f"{name}.{n}.site")
        if one["deadline"] < act.today:
            act.refuse(Code.DAYS_OUT_OF_ORDER, f"{name}.{n}.deadline", wanted=f">= {act.today}")
        await check_photos(act, one.get("photosBefore"), site.id, f"{name}.{n}.photosBefore")
        found(act, site, source, **filled(parts, one), **columns)
    return len(given)


async def check_criterion(act: Act, found_on: date) -> None:
    """See that the criterion that is named was in force when the hazard was found.

    Refuses: CRITERION_NOT_IN_FORCE.
    """
    for criterion in await act.work.find("MajorHazardCriterion", "code = $2", act.given.get("criterion")):
        since = in_force_from(criterion["source"])
        if since is not None and found_on < since:
            act.refuse(Code.CRITERION_NOT_IN_FORCE, "criterion", since=since)


def check_acceptor(act: Act) -> None:
    """See that the caller accepts what was found so, and has not rectified it.

    An enterprise accepts its own finds, the grid those of the grid, an organ what it ordered.
    Refuses: VERB_NOT_ALLOWED, ACCEPTOR_IS_RECTIFIER.
    """
    if not is_own_step(act.caller, act.verb.name, act.record, act.today):
        allowed = [a for a in act.verb.actors if not part_of(act.verb.name, a).where
                   or act.record["source_code"] in part_of(act.verb.name, a).where[0].values]
        act.refuse(Code.VERB_NOT_ALLOWED, actors=", ".join(named(allowed)))
    check_other(act)


def check_other(act: Act) -> None:
    """See that somebody else rectified it. Refuses: ACCEPTOR_IS_RECTIFIER."""
    if act.record["rectified_by_ref"] == act.caller.subject:
        act.refuse(Code.ACCEPTOR_IS_RECTIFIER)


def check_rank(act: Act) -> None:
    """See that the caller stands at the level that listed the hazard, or above. Refuses: RANK_TOO_LOW."""
    level = LISTERS[act.record["supervision_code"]]
    if not outranks(act.caller, level):
        act.refuse(Code.RANK_TOO_LOW, level=str(level))


async def check_five(act: Act) -> None:
    """See that all five things are settled, now or before. Refuses: MEASURES_INCOMPLETE."""
    stood = {**act.record, **await act.work.guarded(act.record, *FIVE.values())}
    now = {**stood, **act.filled()}
    missing = [name for name, column in FIVE.items() if now.get(column) is None]
    if missing:
        act.refuse(Code.MEASURES_INCOMPLETE, missing[0], missing=", ".join(missing))


async def check_photos(act: Act, photos: Sequence[str] | None, site: UUID, name: str) -> None:
    """See that photos which are named by ids have come, and were taken at the site of the hazard.

    Refuses: LINK_UNKNOWN. Other texts are names of photos that are kept elsewhere.
    """
    named = {key for text in photos or () if (key := read_public_id(text))}
    if not named:
        return
    keys = [UUID(key) for record, city, key in named
            if record == "Attachment" and city == act.caller.city_code]
    stored = await act.work.find(
        "Attachment", "id = any($2) and site_id = $3 and kind = 'PHOTO' and stored_at is not null",
        keys, site)
    if len(stored) != len(named):
        act.refuse(Code.LINK_UNKNOWN, name)
