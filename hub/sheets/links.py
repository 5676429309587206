"""Credit codes and names of sites to the ids of records, as the caller reads them.

Invariant: an enterprise or a site that is not within the caller's own scope is not found, whether or not
it exists.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.execute import Engine
from hub.runtime.timing import Timing
from hub.sheets.lists import read
from schema.identifiers import read_public_id

FIRMS, SITES = 100, 50
# An enterprise with more sites than this names them by their ids.
TEXT = f"""query($codes: [String!]!) {{
  enterprises(first: {FIRMS}, filter: {{uscc: {{in: $codes}}}}) {{
    edges {{ node {{ id uscc sites(first: {SITES}) {{
      edges {{ node {{ id name address }} }} pageInfo {{ hasNextPage }} }} }} }}
  }}
}}"""


@dataclass(frozen=True)
class Firm:
    """An enterprise and its sites, as rows may name them."""

    id: str
    sites: tuple[Mapping[str, Any], ...]


async def firms_of(
    engine: Engine, caller: Principal, codes: Iterable[str], timing: Timing
) -> Mapping[str, Firm]:
    """Look enterprises up by their credit codes."""
    out = {}
    wanted = sorted(set(codes))
    for start in range(0, len(wanted), FIRMS):
        answer = await read(engine, caller, TEXT, {"codes": wanted[start:start + FIRMS]}, timing)
        for edge in answer["enterprises"]["edges"]:
            node = edge["node"]
            sites = node["sites"]
            # One of a part of the sites might be taken for the only one.
            found = () if sites["pageInfo"]["hasNextPage"] else tuple(e["node"] for e in sites["edges"])
            out[node["uscc"]] = Firm(node["id"], found)
    return out


def named(text: str, record: str) -> bool:
    """Say whether a cell holds the id of a record of one kind."""
    found = read_public_id(text)
    return found is not None and found[0] == record


def site_of(firm: Firm | None, place: str, heading: str) -> str:
    """Find a site of an enterprise by its name or address, or the only one there is.

    Refuses: LINK_UNKNOWN, LINK_AMBIGUOUS.
    """
    sites = firm.sites if firm else ()
    found = [s["id"] for s in sites if not place or place in (s["name"], s["address"])]
    if not found:
        raise Refusal(Code.LINK_UNKNOWN, field=heading)
    if len(found) > 1:
        raise Refusal(Code.LINK_AMBIGUOUS, field=heading)
    return str(found[0])
