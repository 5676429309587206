"""The mutation type: every verb of `resolvers/mutations/`, one file a verb, one folder a family."""

from importlib import import_module
from pkgutil import walk_packages

from strawberry.types.base import StrawberryObjectDefinition

import resolvers.mutations
from schema.commands import mutation_fields
from schema.glossary import describe
from schema.verb import VERBS


class Mutation:
    """What can be done."""


def load_verbs() -> None:
    """Import every verb's module; each declares itself."""
    for module in walk_packages(resolvers.mutations.__path__, "resolvers.mutations."):
        import_module(module.name)


def build_mutation() -> type:
    """Give the mutation type, its verbs in the order of their names."""
    load_verbs()
    Mutation.__strawberry_definition__ = StrawberryObjectDefinition(  # type: ignore[attr-defined]
        name="Mutation", is_input=False, is_interface=False, origin=Mutation,
        description=describe("api.Mutation"), interfaces=[], extend=False, directives=(),
        is_type_of=None, resolve_type=None, fields=mutation_fields(dict(sorted(VERBS.items()))),
    )
    return Mutation
