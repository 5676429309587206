"""Turn the personas into the entries of the page's switch: a name and a development token each.

Separate from app.py, which only composes. It is reached in development alone.
"""

from auth.personas import EXAMPLES, persona
from auth.principal import Kind
from auth.tokens import issue, read_key
from hub.runtime.enterprise import find_enterprise
from hub.settings import Settings


async def switchable(settings: Settings, dsn: str) -> list[dict[str, str]]:
    """List every persona with its token; the public has none, an empty city has no enterprise.

    Refuses: DATABASE_UNREACHABLE.
    """
    key, own = read_key(settings.home), await find_enterprise(dsn)
    known = [(n, persona(n, settings.city_code, own)) for n in EXAMPLES if own or n != "enterprise"]
    return [
        {"name": name, "token": "" if p.kind is Kind.PUBLIC else issue(p, key)} for name, p in known
    ]
