"""What a plan withholds to the `extensions` of its answers, in each language; written once a plan."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from auth.policy.needs import LANGUAGES, tell
from hub.compiler.plan import Withheld

Told = Mapping[str, list[dict[str, Any]]]


def tell_access(access: Iterable[Withheld]) -> Told:
    """Say by language what each coordinate does not give in full, and why."""
    known = list(access)
    return {
        language: [
            {"path": w.path, "field": w.field, "effects": [tell(line, language) for line in w.effects]}
            for w in known
        ]
        for language in LANGUAGES
    }


def tails_of(told: Told) -> Mapping[str, bytes]:
    """Give the bytes behind the data of an answer."""
    return {
        language: b',"extensions":' + orjson.dumps({"access": access}) + b"}"
        for language, access in told.items()
    }
