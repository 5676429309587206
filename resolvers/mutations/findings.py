"""Findings to hazards: what an inspection or an evaluation found goes on the account in the same command.

Invariant: a finding that names a criterion is a major hazard and is reported, any other is registered.
"""

from collections.abc import Mapping
from typing import Any

from hub.errors import Code
from hub.runtime.command import Act, filled
from hub.runtime.work import Record
from schema.verb import Input, words

FINDING = words(
    "Hazard", "description! category! deadline! factor accidentType measure photosBefore criterion harm")


def add_finding(
    act: Act, path: str, parts: tuple[Input, ...], given: Mapping[str, Any], site: Record, **links: Any
) -> Record:
    """Put one finding at a site on the account; `path` is where a form shows it.

    Refuses: DAYS_OUT_OF_ORDER, VALUE_BLANK.
    """
    if given["deadline"] < act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, f"{path}.deadline", wanted=f">= {act.today}")
    major = given.get("criterion") is not None
    if major and given.get("harm") is None:
        act.refuse(Code.VALUE_BLANK, f"{path}.harm")
    level, state = ("MAJOR", "REPORTED") if major else ("GENERAL", "REGISTERED")
    return act.add("Hazard", site, **{
        "found_at": act.now, "site_id": site.id, **filled(parts, given), **links,
        "level": level, "state": state})
