"""Declared classes to entities: an annotation becomes a field or a link, a guarded field finds its store.

Separate from the language itself, which the declarations import while they are still being made.

Invariant: a side table holds fields of one class and one family, so that what opens a row opens all of it.
"""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from schema.field import (
    APART,
    DECLARED,
    GUARDED_FROM,
    OPEN_FAMILY,
    S0,
    Declared,
    Entity,
    Field,
    FieldClass,
    FieldMark,
    Json,
    Link,
    LinkMark,
    camel,
)

VALUES = (int, str, bool, date, datetime, Decimal, UUID, Json)


def _optional(base: Any) -> tuple[Any, bool]:
    if get_origin(base) in (Union, UnionType):
        return next(a for a in get_args(base) if a is not type(None)), True
    return base, False


def _read_link(name: str, base: Any, mark: LinkMark, family: str) -> Link:
    plain, nullable = _optional(base)
    many = get_origin(plain) is list
    target = get_args(plain)[0] if many else plain
    # Whoever may see a row may know what it belongs to; only a guarded reference needs a family.
    own = family if mark.cls > S0 else OPEN_FAMILY
    return Link(camel(name), target.__name__, many, mark.by, nullable, mark.cls,
                mark.family or own, mark.label or name, mark.wide)


def _read_field(column: str, base: Any, mark: FieldMark, family: str) -> Field:
    plain, nullable = _optional(base)
    many = get_origin(plain) is list
    value = get_args(plain)[0] if many else plain
    if value not in VALUES or (mark.mask and value is not str):
        raise TypeError(f"{column}: {value} cannot be stored")
    return Field(camel(column), column, value, many, nullable, mark.cls, mark.family or family,
                 mark.mask, mark.codes, mark.label or column, mark.search, mark.blind, mark.coarse)


def _read(d: Declared, names: dict[str, type]) -> Entity:
    fields: dict[str, Field] = {}
    links: dict[str, Link] = {}
    for column, hint in get_type_hints(d.cls, localns=names, include_extras=True).items():
        if get_origin(hint) is not Annotated:
            raise TypeError(f"{d.cls.__name__}.{column} states no class: every field needs one")
        base, mark = get_args(hint)
        if isinstance(mark, LinkMark):
            found = _read_link(column, base, mark, d.family)
            links[found.name] = found
        else:
            read = _read_field(column, base, mark, d.family)
            fields[read.name] = read
    return Entity(d.cls.__name__, d.table, d.scoping, d.row_class, d.family, d.key, d.natural,
                  d.public, d.parties, d.by_unit, d.unique, d.checks, d.one_open, d.counted,
                  MappingProxyType(_placed(fields)), MappingProxyType(links), d.cls)


def _placed(fields: dict[str, Field]) -> dict[str, Field]:
    """Give each guarded field its side table: one a class, and one a family where a class has several.

    So whatever opens a row of a side table opens every field in it.
    """
    families: dict[FieldClass, set[str]] = {}
    for f in fields.values():
        families.setdefault(f.cls, set()).add(f.family)
    return {
        name: replace(f, store="_".join(
            [f.cls.name.lower(), *([f.family] if len(families[f.cls]) > 1 else [])]))
        if f.cls >= GUARDED_FROM or (f.cls > S0 and f.family in APART) else f
        for name, f in fields.items()
    }


def entities() -> tuple[Entity, ...]:
    """Read every declaration; call once all record modules are imported."""
    names = {d.cls.__name__: d.cls for d in DECLARED}
    return tuple(_read(d, names) for d in DECLARED)
