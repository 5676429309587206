"""The work-safety data hub.

`schema`, `auth`, `fixtures` and `resolvers` are generic names that another wheel could overwrite
unseen, so each carries a mark that is checked before anything of it is used.
"""

from importlib.util import find_spec
from pathlib import Path

from hub.errors import Code, Refusal

MARK = 'HUB_PACKAGE = "work-safety-hub"'


def check_siblings(names: tuple[str, ...] = ("schema", "auth", "fixtures", "resolvers")) -> None:
    """Check that the sibling packages are the hub's own. Refuses: FOREIGN_PACKAGE."""
    for name in names:
        spec = find_spec(name)
        place = spec.origin if spec else None
        if place is None or MARK not in Path(place).read_text(encoding="utf-8"):
            raise Refusal(Code.FOREIGN_PACKAGE, package=name, place=place or "-")


check_siblings()
