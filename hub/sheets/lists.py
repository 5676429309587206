"""What may be chosen in a column: the values of its code list, each with its name, as the caller reads them.

Read by documents through the planner like anybody's: a table opens no way of its own to the data.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from auth.principal import Principal
from hub.runtime.execute import Engine
from hub.runtime.timing import Timing
from hub.sheets.columns import Column
from hub.sheets.words import word
from schema.catalog import CATALOG, listing_name
from schema.glossary import term

PAGE = 1000
Choices = Mapping[str, str]  # code to name, in order


async def read(
    engine: Engine, caller: Principal, text: str, given: dict[str, Any], timing: Timing | None = None
) -> dict[str, Any]:
    """Answer a document of this program as a caller. Refuses: what `Engine.answer` refuses."""
    document = engine.documents.document(text)
    answer = await engine.answer(document, document.operation(None), given, caller, "zh", timing)
    out: dict[str, Any] = orjson.loads(answer)["data"]
    return out


async def _stored(engine: Engine, caller: Principal, target: str) -> Choices:
    entity = CATALOG.entities[target]
    head = f"{listing_name(entity)}(first: {PAGE}, after: $after, orderBy: [{{{entity.key}: ASC}}])"
    text = (f"query($after: String) {{ list: {head}"
            f" {{ edges {{ node {{ {entity.key} name }} }} pageInfo {{ hasNextPage endCursor }} }} }}")
    out: dict[str, str] = {}
    after, more = None, True
    while more:
        page = (await read(engine, caller, text, {"after": after}))["list"]
        out |= {str(e["node"][entity.key]): e["node"]["name"] for e in page["edges"]}
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return out


async def choices_of(engine: Engine, caller: Principal, columns: Iterable[Column]) -> Mapping[str, Choices]:
    """Give the choices of every column that has a list, by the name of its input."""
    out: dict[str, Choices] = {}
    for column in columns:
        one = column.input
        if one.codes:
            names = {code.name: term(f"{one.codes.__name__}.{code.name}").zh for code in one.codes}
            out[one.name] = names
        elif one.python is bool:
            out[one.name] = {word("yes").zh: word("yes").en, word("no").zh: word("no").en}
        elif column.listed:
            out[one.name] = await _stored(engine, caller, one.target)
    return out
