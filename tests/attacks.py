"""Documents of at most 32 KiB that were made to cost: each exhausts one thing, and stays below the rest.

Every kind grows by a number of repetitions.
"""

from collections.abc import Callable, Iterator

from hub.compiler.limits import LIMITS

Kind = Callable[[int], str]
# Far beyond what the first kinds need to fill a document.
REPETITIONS_MAX = 1 << 15
# Between them lies the most that each limit lets pass, for whatever repeats.
COUNTS = (49, 95, 140, 240)


def _chain(n: int, spreads: int, on: str = "Viewer", body: str = "") -> str:
    links = (f"fragment f{i} on {on} {{ {body} {f'...f{i + 1} ' * spreads}}} " for i in range(n))
    return "".join(links) + f"fragment f{n} on {on} {{ __typename }}"


def _joined(n: int, form: str) -> str:
    return " ".join(form.format(i=i) for i in range(n))


def _spread(numbers: range) -> str:
    return " ".join(f"...f{i}" for i in numbers)


def _page(inside: str) -> str:
    return f"{{ enterprises(first: 1, {inside}) {{ totalCount }} }}"


def _text(value: str) -> str:
    return _page(f"filter: {{name: {{eq: {value}}}}}")


# What repeats, by what it exhausts.
REPEATED: dict[str, Kind] = {
    "overlapping fields": lambda n: f"{{ {'viewer ' * n}}}",
    "overlapping selections": lambda n: f"{{ {'viewer { kind } ' * n}}}",
    "overlapping arguments": lambda n: f"{{ {_joined(n, 'enterprises(first: {i}) {{ totalCount }}')} }}",
    "overlapping in two fragments": lambda n: (
        "{ ...a ...b } " + " ".join(
            f"fragment {name} on Query {{ "
            + "enterprises(first: 1) { edges { node { id name } } } " * (n // 2) + "}"
            for name in "ab")),
    "overlapping in an introspection": lambda n: (
        "{ __schema { " + "types { name fields { name type { name ofType { name } } } } " * n + "} }"),
    "four fields again and again": lambda n: (
        "{ enterprises(first: 1) { edges { node { " + "name uscc status id " * n + "} } } }"),
    "aliases": lambda n: f"{{ {_joined(n, 'a{i}: viewer {{ kind }}')} }}",
    "aliases of unknown fields": lambda n: f"{{ viewer {{ {_joined(n, 'kind{i}')} }} }}",
    "long unknown fields": lambda n: f"{{ viewer {{ {_joined(n, 'a' * 60 + '{i}')} }} }}",
    "fragment doubling": lambda n: "{ viewer { ...f0 } } " + _chain(n, 2),
    "fragment chain": lambda n: "{ viewer { ...f0 } } " + _chain(n, 1, body="kind"),
    "fragment chain under many operations": lambda n: (
        _joined(n // 2, "query q{i} {{ ...f0 }}") + _chain(n // 2, 1, "Query", "viewer { kind }")),
    "fragment cycles": lambda n: "{ viewer { ...f0 } } " + " ".join(
        f"fragment f{i} on Viewer {{ ...f{(i + 1) % n} ...f{(i + 7) % n} }}" for i in range(n)),
    "every fragment in every later one": lambda n: "{ ...f0 } " + " ".join(
        f"fragment f{i} on Query {{ __typename {_spread(range(i + 1, min(i + 12, n)))} }}"
        for i in range(n)),
    "inline fragments inside each other": lambda n: (
        f"{{ {'... on Query { ' * n} viewer {{ kind }} {'}' * n} }}"),
    "inline fragments beside each other": lambda n: f"{{ {'... on Query { viewer { kind } } ' * n}}}",
    "operations": lambda n: _joined(n, "query q{i} {{ viewer {{ kind }} }}"),
    "unused fragments": lambda n: "{ viewer { kind } } " + _joined(n, "fragment f{i} on Viewer {{ kind }}"),
    "unused variables": lambda n: f"query({_joined(n, '$v{i}: Int')}) {{ viewer {{ kind }} }}",
    "unknown types of variables": lambda n: f"query({_joined(n, '$v{i}: Thing{i}')}) {{ viewer {{ kind }} }}",
    "undefined variables": lambda n: (
        _joined(min(n, 90), "query q{i} {{ ...f }}") + " fragment f on Query { "
        + _joined(n, "a{i}: enterprises(first: $v{i}) {{ totalCount }}") + " }"),
    "one argument again and again": lambda n: f"{{ enterprises({'first: 1 ' * n}) {{ totalCount }} }}",
    "one directive again and again": lambda n: f"{{ viewer {{ kind {'@skip(if: true) ' * n}}} }}",
    "unknown directives": lambda n: f"{{ viewer {{ kind {_joined(n, '@d{i}')} }} }}",
    "a long list": lambda n: _page("filter: {uscc: {in: [" + '"a" ' * n + "]}}"),
    "a long list of the wrong type": lambda n: _page(f"filter: {{uscc: {{in: [{'1 ' * n}]}}}}"),
    "many filters": lambda n: _page("filter: {or: [" + '{name: {eq: "a"}} ' * n + "]}"),
    "many unknown filters": lambda n: _page(f"filter: {{{_joined(n, 'nam{i}: {{}}')}}}"),
    "many orders": lambda n: _page("orderBy: [" + "{name: ASC} " * n + "]"),
    "lists inside each other": lambda n: _page(f"orderBy: {'[' * n}{']' * n}"),
    "objects inside each other": lambda n: _page(f"filter: {'{not: ' * n}{{}}{'}' * n}"),
    "selections inside each other": lambda n: "{ a " * n + "}" * n,
    "unclosed selections": lambda n: "{a" * n,
    "comments": lambda n: "#\n" * n + "{ viewer { kind } }",
    "one long comment": lambda n: f"#{'x' * n}\n{{ viewer {{ kind }} }}",
    "line breaks": lambda n: "\n" * n + "{ viewer { kind } }",
    "commas": lambda n: "," * n + "{ viewer { kind } }",
    "one long name": lambda n: f"{{ {'a' * n} }}",
    "one long alias": lambda n: f"{{ {'a' * n}: viewer {{ kind }} }}",
    "one long number": lambda n: _page(f"filter: {{employees: {{eq: {'9' * n}}}}}"),
    "one long exponent": lambda n: _page(f"filter: {{revenue10k: {{eq: 1e{'9' * n}}}}}"),
    "one long text": lambda n: _text(f'"{"x" * n}"'),
    "one long text of escapes": lambda n: _text(f'"{chr(92) + "u0041"}{(chr(92) + "u0041") * n}"'),
    "a block of lines": lambda n: _text('"""' + "\n x" * n + '"""'),
    "a block of blanks": lambda n: _text('"""' + " " * n + "\n" * n + '"""'),
    "an unclosed text": lambda n: '{ a(b: "' + "x" * n,
    "letters that are none": lambda n: f"{{ {'😀' * n} }}",
}


def _most(kind: Kind, fits: Callable[[str], bool]) -> str:
    """Repeat as often as fits, found by halving."""
    low, high = 1, REPETITIONS_MAX
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(kind(middle)) else (low, middle)
    return kind(low)


def _short(text: str) -> bool:
    return len(text) * 4 <= LIMITS.bytes_max or len(text.encode()) <= LIMITS.bytes_max


def attacks() -> Iterator[tuple[str, str]]:
    """Give every attack at full length, and at lengths that some of the limits let pass."""
    for name, kind in REPEATED.items():
        yield name, _most(kind, _short)
        for count in COUNTS:
            text = kind(count)
            if _short(text):
                yield f"{name} × {count}", text
