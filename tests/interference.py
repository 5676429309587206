"""Random documents of a caller, asked of two hubs that differ in what it may not see alone.

Documents are drawn once for all callers, since reading one costs more than answering it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from auth.principal import Principal
from hub.errors import Code, Refusal
from schema.catalog import CATALOG
from schema.field import S0
from schema.history import HISTORY
from tests.behind import begins, placed, probe, whole
from tests.dice import BYTES
from tests.drawn_access import AccessDrawer
from tests.drawn_filter import inputs
from tests.naive import Ask
from tests.scope import World
from tests.spelt import Speller, Word
from tests.strange import IDENTITIES
from tests.twins import Said, Twins

# Of what the policy refuses, one in so many is asked all the same.
KEPT = 6
POLICY = (Code.FIELD_NOT_FILTERABLE, Code.FIELD_NOT_SORTABLE, Code.FIELD_NOT_GROUPABLE)


@dataclass(frozen=True)
class Drawn:
    """A document before its lists begin behind rows, and how it is spelt."""

    asks: tuple[Ask, ...]
    style: tuple[int, ...]

    @property
    def spelt(self) -> tuple[str, Mapping[str, Any]]:
        """Text and variables, every list from its beginning."""
        return _spelt([whole(a) for a in self.asks], self.style)


def _spelt(asks: Sequence[Ask], style: Sequence[int]) -> tuple[str, Mapping[str, Any]]:
    speller = Speller(style)
    return speller.document(asks), speller.variables


def draw(world: World, count: int, seed: int, *, totals: bool = False) -> list[Drawn]:
    """Draw documents of a root field or two: lists, look-ups, nodes, totals and what tells of access.

    With `totals`, half of them ask for what totals tell of what may not be read.
    """
    rng = Random(seed)

    def one() -> Drawn:
        drawer = AccessDrawer(world, rng.randbytes(BYTES))

        def ask(number: int) -> Ask:
            if totals and drawer.chance(2):
                return drawer.told(f"r{number}")
            if drawer.chance(5):
                return drawer.of_access(f"r{number}")
            return (drawer.totals_of if drawer.chance(3) else drawer.lists)(number)()

        asks = [ask(n) for n in range(1 + drawer.chance(3))]
        return Drawn(tuple(asks), drawer.style())

    return [one() for _ in range(count)]


def systematic(world: World) -> list[Drawn]:
    """Give a wide list of each record in the order of each field, one for each reference and one of masks.

    Besides its versions, a look-up by each identity number, and why fields of each row of two records are
    as they are.
    """
    out, ids = [], (Ask("a0", "id"),)
    for name, root in CATALOG.roots.items():
        e = CATALOG.entities[root.entity]
        if not root.many or not e.scoped:
            continue
        wide = {"scope": Word("ALL"), "first": 50}
        orders = [n for n in inputs(f"{e.name}Order") if n not in e.links]
        out += [Ask("r0", name, ids, ("edges",), {**wide, "orderBy": [{n: Word("ASC")}]}) for n in orders
                if e.fields[n].cls > S0]
        guarded = tuple(Ask(f"c{n}", f.name) for n, f in enumerate(e.fields.values()) if f.cls > S0)
        versions = Ask("b0", HISTORY, guarded, ("edges",), {"first": 5})
        out += [Ask("r0", name, (*ids, versions), ("edges",), wide)] if e.remembered else []
        out += [Ask("r0", name, (*ids, Ask("b0", k.name, ids)), ("edges",), wide)
                for k in e.links.values() if not k.many and k.cls > S0]
        masked = tuple(Ask(f"m{n}", f.name) for n, f in enumerate(e.fields.values()) if f.mask)
        out += [Ask("r0", name, masked, ("edges",), wide)] if masked else []
    out += [Ask("r0", "safetyPeople", ids, ("totalCount", "edges"),
                {"first": 50, "filter": {"idNumber": {"eq": number}}}) for number in IDENTITIES]
    drawer = AccessDrawer(world, b"")
    out += [drawer.explained("r0", CATALOG.entities[name], row, {"as": as_} if as_ else {})
            for name in ("Hazard", "Enterprise") for row in world.rows[name]
            for as_ in ("", "partner:fire")]
    return [Drawn((a,), ()) for a in out]


@dataclass(frozen=True)
class Leak:
    """Two answers that differ."""

    caller: Principal
    text: str
    variables: Mapping[str, Any]
    one: Said
    two: Said

    def __str__(self) -> str:
        """Show what was asked, and the part of the answers where they differ."""
        name = next(n for n in Said._fields if getattr(self.one, n) != getattr(self.two, n))
        a, b = getattr(self.one, name), getattr(self.two, name)
        if isinstance(a, bytes):
            at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
            a, b = (s[max(0, at - 90) : at + 120].decode("utf-8", "replace") for s in (a, b))
        return f"{name} differs:\n{a}\n{b}\n{self.caller}\n{self.text}\n{self.variables}"


class Interference:
    """Asks, compares and counts."""

    def __init__(self, twins: Twins, drawn: Sequence[Drawn]) -> None:
        """Take the hubs, and what may be asked."""
        self.twins, self._drawn, self.counts = twins, drawn, Counter[str]()

    def run(self, caller: Principal, cases: int, seed: int) -> Leak | None:
        """Ask so many of the documents, until one shows a difference."""
        for drawn in self._chosen(caller, cases, Random(seed)):
            leak = self.case(caller, drawn)
            if leak is not None:
                return leak
        return None

    def _chosen(self, caller: Principal, cases: int, rng: Random) -> Iterator[Drawn]:
        """Choose documents, few of which the policy refuses to this caller."""
        refused, left = list[Drawn](), cases
        for drawn in rng.sample(self._drawn, len(self._drawn)):
            if not left:
                return
            if rng.randrange(KEPT) and not self._passes(caller, drawn):
                refused.append(drawn)
                continue
            left -= 1
            yield drawn
        yield from refused[:left]

    def case(self, caller: Principal, drawn: Drawn) -> Leak | None:
        """Ask one document, after what gives the cursors that its lists begin behind."""
        asks = list(drawn.asks)
        begin = [a for a in asks if begins(a)]
        if begin:
            said, leak = self._asked(caller, *_spelt(list(map(probe, begin)), drawn.style))
            data = said.answer.get("data") or {}
            asks = [placed(a, [data[a.key]]) if a in begin and a.key in data else whole(a) for a in asks]
            self.counts["behind a row"] += bool(data)
            if leak is not None:
                return leak
        said, leak = self._asked(caller, *_spelt(asks, drawn.style))
        self.counts["cases"] += 1
        self.counts[said.code or "answered"] += 1
        return leak

    def _passes(self, caller: Principal, drawn: Drawn) -> bool:
        """Say whether the policy lets a document pass; what is refused otherwise may stay."""
        documents = self.twins.documents
        text, variables = drawn.spelt
        try:
            document = documents.document(text)
            operation = document.operation(None)
            values = documents.variables(operation, dict(variables))
            documents.statement(document, operation, values, caller.shape)
        except Refusal as refusal:
            return refusal.code not in POLICY
        return True

    def _asked(
        self, caller: Principal, text: str, variables: Mapping[str, Any]
    ) -> tuple[Said, Leak | None]:
        one, two = self.twins.ask(caller, text, variables)
        self.counts["statements"] += len(one.statements)
        return one, None if one == two else Leak(caller, text, variables, one, two)
