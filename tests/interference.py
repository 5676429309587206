"""Random documents of one caller, asked of two hubs that differ in what it may not see alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from auth.principal import Principal
from hub.errors import Code, Refusal
from tests.behind import begins, placed, probe, whole
from tests.dice import BYTES
from tests.drawn import Drawer
from tests.naive import Ask
from tests.spelt import Speller
from tests.twins import Said, Twins

# So often a document is drawn again that the policy refuses; one in so many is kept.
TRIES_MAX, KEPT = 8, 12
POLICY = (Code.FIELD_NOT_FILTERABLE, Code.FIELD_NOT_SORTABLE, Code.FIELD_NOT_GROUPABLE)


@dataclass(frozen=True)
class Leak:
    """Two answers that differ."""

    caller: Principal
    text: str
    variables: dict[str, Any]
    one: Said
    two: Said

    def __str__(self) -> str:
        """Show what was asked and where the answers part."""
        for name in Said._fields:
            a, b = getattr(self.one, name), getattr(self.two, name)
            if a != b:
                at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0) if hasattr(
                    a, "__len__") else 0
                cut = slice(max(0, at - 80), at + 120)
                shown = (a[cut], b[cut]) if isinstance(a, bytes) else (a, b)
                return f"{name} differs: {shown}\n{self.caller}\n{self.text}\n{self.variables}"
        return "no difference"


class Interference:
    """Asks, compares and counts."""

    def __init__(self, twins: Twins) -> None:
        """Start with nothing asked."""
        self.twins, self.counts = twins, Counter[str]()

    def run(self, caller: Principal, cases: int, seed: int) -> Leak | None:
        """Ask so many random documents, until one shows a difference."""
        rng = Random(seed)
        for _ in range(cases):
            leak = self.case(caller, Drawer(self.twins.world, rng.randbytes(BYTES)))
            if leak is not None:
                return leak
        return None

    def case(self, caller: Principal, drawer: Drawer) -> Leak | None:
        """Ask one random document, after what gives the cursors that it begins behind."""
        asks, style = self._drawn(caller, drawer), drawer.style()
        begin = [a for a in asks if begins(a)]
        if begin:
            said, leak = self._asked(caller, list(map(probe, begin)), style)
            data = said.answer.get("data") or {}
            asks = [whole(a) if a not in begin or a.key not in data else placed(a, [data[a.key]])
                    for a in asks]
            self.counts["behind a row"] += any(a.behind for a in asks)
            if leak is not None:
                return leak
        said, leak = self._asked(caller, asks, style)
        self.counts["cases"] += 1
        self.counts[said.code or "answered"] += 1
        return leak

    def _drawn(self, caller: Principal, drawer: Drawer) -> list[Ask]:
        """Draw a root field or two, and again what the policy refuses."""
        asks: list[Ask] = []
        for n in range(1 + drawer.below(2)):
            draw = (drawer.totals_of if drawer.chance(3) else drawer.lists)(n)
            for _ in range(TRIES_MAX):
                found = draw()
                if drawer.chance(KEPT) or self._passes(caller, found):
                    break
            asks.append(found)
        return asks

    def _passes(self, caller: Principal, a: Ask) -> bool:
        """Say whether the policy of this run lets a field pass; what is refused otherwise may stay."""
        documents = self.twins.documents
        try:
            document = documents.document(Speller().document([whole(a)]))
            documents.plan(document, document.operation(None), {}, caller.shape)
        except Refusal as refusal:
            return refusal.code not in POLICY
        return True

    def _asked(
        self, caller: Principal, asks: Sequence[Ask], style: Sequence[int]
    ) -> tuple[Said, Leak | None]:
        speller = Speller(style)
        text = speller.document(asks)
        one, two = self.twins.ask(caller, text, speller.variables)
        self.counts["statements"] += len(one.statements)
        return one, None if one == two else Leak(caller, text, speller.variables, one, two)
