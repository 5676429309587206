"""The table of life cycles to a page: for each machine a diagram of its states, and a line a transition.

Apart from docs.py, whose pages are plain tables.

Invariant: what the page says stands in the table, the glossary or `help.csv`; nothing is written here.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from hub.cli.text import say
from schema.catalog import CATALOG
from schema.glossary import terms
from schema.rules.timers import timers
from schema.workflows import MACHINES, Actor, Transition, transitions

KEYS = ("from", "to", "verb", "who", "condition", "limit", "notify", "basis")
START = "[*]"


def _zh(key: str) -> str:
    found = terms().get(key)
    return found.zh if found else ""


def _codes(line: Transition) -> str:
    """Name the code list of the states of a line."""
    entity = CATALOG.entities.get(line.record)
    codes = entity.column_field(line.column).codes if entity else None
    return codes.__name__ if codes else ""


def _state(line: Transition, state: str) -> str:
    return f"{_zh(f'{_codes(line)}.{state}')} {state}".strip()


def _title(lines: list[Transition]) -> str:
    machine, record = lines[0].machine, lines[0].record
    column, value = MACHINES.get(machine, ("", ""))
    entity = CATALOG.entities.get(record)
    codes = entity.column_field(column).codes if entity and column else None
    label = _zh(f"{codes.__name__}.{value}") if codes else _zh(record)
    return f"{label} {machine.replace('_', ' ')}".strip()


def _arrows(line: Transition) -> Iterator[tuple[str, str]]:
    for source in line.sources or (START,):
        for target in line.targets:
            yield source, target


def diagram(lines: Iterable[Transition]) -> str:
    """Draw a machine in Mermaid: named states, and one arrow for all verbs between the same two."""
    names: dict[str, str] = {}
    arrows: dict[tuple[str, str], dict[str, None]] = {}
    for line in lines:
        for state in (*line.sources, *line.targets):
            names.setdefault(state, _state(line, state))
        for arrow in _arrows(line):
            arrows.setdefault(arrow, {})[line.verb] = None
    out = ["stateDiagram-v2", *(f'    state "{name}" as {state}' for state, name in names.items())]
    out += [f"    {a} --> {b}: {', '.join(verbs)}" for (a, b), verbs in arrows.items()]
    return "```mermaid\n" + "\n".join(out) + "\n```\n"


def _who(line: Transition) -> str:
    # In the order of the network, not of the alphabet.
    return "<br>".join(say(f"docs.actor_{actor}") for actor in Actor if actor in line.actors)


def _verb(line: Transition) -> str:
    clock = "、".join(t.zh for t in timers() if t.line is line)
    return f"`{line.verb}`<br>{_zh(f'verb.{line.verb}') or clock}".removesuffix("<br>")


def _row(line: Transition) -> tuple[str, ...]:
    sources = "<br>".join(_state(line, s) for s in line.sources) or say("docs.new")
    targets = "<br>".join(_state(line, s) for s in line.targets)
    return (sources, targets, _verb(line), _who(line), line.condition.strip(), line.limit, line.notify,
            line.basis)


def machines() -> Iterator[tuple[str, str, list[tuple[str, ...]]]]:
    """Give the title, the diagram and the lines of each machine, in the order of the table."""
    for _, group in groupby(transitions(), key=lambda line: line.machine):
        lines = list(group)
        yield _title(lines), diagram(lines), [_row(line) for line in lines]


def clock() -> Iterator[tuple[str, ...]]:
    """Give the lines of the clock: verb, record, the states left, the state reached, and when."""
    for t in timers():
        line = t.line
        yield (f"`{t.verb}`<br>{t.zh}", f"{_zh(line.record)} {line.record}".strip(),
               "<br>".join(_state(line, s) for s in line.sources), _state(line, t.target), t.basis)
