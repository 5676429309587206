"""Which groups are hidden, written a second time and as plainly as can be, and what could be worked out.

A world is rows: (area, section, period, enterprise), the first three as paths from the top of their tree.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import product

Path = tuple[str | None, ...]
Cell = tuple[Path, Path, Path]
Row = tuple[Path, Path, Path, int]
LEAST = 5
# Any large prime: what is a sum of others over the fractions is one modulo it.
PRIME = 2**61 - 1


def _above(path: Path) -> Iterable[Path]:
    return (path[:n] for n in range(len(path) + 1))


def tally(rows: Iterable[Row]) -> dict[Cell, tuple[int, int]]:
    """Count the rows and the enterprises of every group on every level."""
    firms: dict[Cell, list[int]] = defaultdict(list)
    for *paths, firm in rows:
        for cell in product(*map(_above, paths)):
            firms[cell].append(firm)
    return {cell: (len(found), len(set(found))) for cell, found in firms.items()}


# Totals of a field over one tree: rows are (path, enterprise), groups are paths.


def hide_in_tree(rows: Iterable[tuple[Path, int]], *, depth: int, alone: bool = False) -> set[Path]:
    """Find the groups of one tree whose totals are hidden; `alone`, without others beside small ones."""
    hidden: set[Path] = set()

    def visit(path: Path, held: list[tuple[Path, int]], above: bool) -> None:
        if above:
            hidden.add(path)
        if len(path) == depth:
            return
        parts = {p[: len(path) + 1] for p, _ in held}
        firms = {part: {f for p, f in held if p[: len(part)] == part} for part in parts}
        order = sorted(parts, key=lambda part: (len(firms[part]), _key(part)))
        # Enterprises of what is hidden, each in the first part that it has rows in.
        home = {f: min((part for part in parts if f in firms[part]), key=_key) for _, f in held}
        left, near = 0, bool(order) and len(firms[order[0]]) < LEAST
        for part in order:
            shut = len(firms[part]) < LEAST or (near and left < LEAST and not alone)
            visit(part, [r for r in held if r[0][: len(part)] == part], above or shut)
            left += sum(home[f] == part for f in firms[part])

    known = list(rows)
    visit((), known, len({f for _, f in known}) < LEAST)
    return hidden


def worked_out(rows: Iterable[tuple[Path, int]], hidden: set[Path], *, depth: int) -> list[int]:
    """List the enterprises whose total is a sum of totals that are shown, added and taken away."""
    known = sorted({(p[:depth], f) for p, f in rows}, key=lambda r: (_key(r[0]), r[1]))
    basis: dict[int, dict[int, int]] = {}
    for group in {p[:n] for p, _ in known for n in range(depth + 1)} - hidden:
        rest = _reduced({n: 1 for n, (p, _) in enumerate(known) if p[: len(group)] == group}, basis)
        if rest:
            basis[min(rest)] = rest
    firms = {f for _, f in known}
    return [f for f in firms if not _reduced({n: 1 for n, (_, g) in enumerate(known) if g == f}, basis)]


def remainders(rows: Iterable[tuple[Path, int]], hidden: set[Path], *, depth: int) -> set[int]:
    """Count the enterprises of what is left of each group shown, without its parts that are shown."""
    known = [(p[:depth], f) for p, f in rows]
    shown = {p[:n] for p, _ in known for n in range(depth + 1)} - hidden
    return {len({f for p, f in known if p[: len(g)] == g and p[: len(g) + 1] not in shown - {g}})
            for g in shown} - {0}


def _key(path: Path) -> list[tuple[bool, str]]:
    return [(p is None, p or "") for p in path]


def hide(cells: Mapping[Cell, tuple[int, int]]) -> set[Cell]:
    """Find the groups that are hidden."""
    trees = [{c[t]: n for c, (n, _) in cells.items() if all(c[o] == () for o in range(3) if o != t)}
             for t in range(3)]
    hidden: set[Cell] = set()
    for depth in sorted({tuple(map(len, c)) for c in cells}, key=sum):
        for cell, (_, firms) in cells.items():
            if tuple(map(len, cell)) == depth and firms < LEAST:
                sides = [_side(trees, cells, cell, t) for t in range(3)]
                hidden |= set(product(*sides))  # type: ignore[arg-type]
        hidden |= _carried(trees, hidden, depth)
    return hidden


def _side(
    trees: list[dict[Path, int]], cells: Mapping[Cell, tuple[int, int]], cell: Cell, tree: int
) -> set[Path]:
    """Give a group's own node in a tree, and that of its smallest neighbour along it."""
    own = cell[tree]
    near = {
        n: cells.get((*cell[:tree], n, *cell[tree + 1 :]), (0, 0))[0]  # type: ignore[call-overload]
        for n in trees[tree] if n and n != own and len(n) == len(own) and n[:-1] == own[:-1]
    }
    if not near:
        return {own}
    return {own, min(near, key=lambda n: (near[n] == 0, near[n], _key(n)))}


def _carried(trees: list[dict[Path, int]], hidden: set[Cell], depth: tuple[int, ...]) -> set[Cell]:
    out = set()
    for cell in hidden:
        for t in range(3):
            if tuple(len(p) + (o == t) for o, p in enumerate(cell)) != depth:
                continue
            parts = [n for n in trees[t] if n and n[:-1] == cell[t]]
            part = min(parts, key=lambda n: (trees[t][n], _key(n)))
            out.add((*cell[:t], part, *cell[t + 1 :]))
    return out  # type: ignore[return-value]


def uncovered(cells: Mapping[Cell, tuple[int, int]], hidden: set[Cell]) -> list[Cell]:
    """List the small groups whose number is a sum of numbers that are shown, added and taken away.

    A group that is neither shown nor hidden is shown too: as nothing.
    """
    leaves = {leaf: n for n, leaf in enumerate(product(*(_ends(cells, t) for t in range(3))))}
    every = product(*({p for leaf in leaves for p in _above(leaf[t])} for t in range(3)))
    basis: dict[int, dict[int, int]] = {}
    for cell in every:
        if cell not in hidden:
            rest = _reduced(_sum(cell, leaves), basis)
            if rest:
                basis[min(rest)] = rest
    return [c for c, (_, firms) in cells.items()
            if firms < LEAST and not _reduced(_sum(c, leaves), basis)]


def _ends(cells: Iterable[Cell], tree: int) -> set[Path]:
    deepest = max(len(c[tree]) for c in cells)
    return {c[tree] for c in cells if len(c[tree]) == deepest}


def _sum(cell: Cell, leaves: Mapping[Cell, int]) -> dict[int, int]:
    return {n: 1 for leaf, n in leaves.items()
            if all(leaf[t][: len(cell[t])] == cell[t] for t in range(3))}


def _reduced(row: dict[int, int], basis: Mapping[int, dict[int, int]]) -> dict[int, int]:
    """Take away what is known until the first leaf that is left is one that nothing known begins with."""
    row = dict(row)
    while row and (first := min(row)) in basis:
        known = basis[first]
        times = row[first] * pow(known[first], -1, PRIME) % PRIME
        for n, value in known.items():
            left = (row.get(n, 0) - times * value) % PRIME
            if left:
                row[n] = left
            else:
                row.pop(n, None)
    return row
