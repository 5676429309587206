"""Declarations: against the field dictionary, the policy table, the glossary and the migration."""

import re
import time
from pathlib import Path
from random import Random
from uuid import RFC_4122, UUID

import pytest
from sqlalchemy import Connection, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from auth.personas import EXAMPLES, persona
from auth.policy import rls
from auth.policy.decide import decide
from auth.policy.model import Effect, Relation, Viewer
from auth.policy.rules import rules
from auth.tokens import issue, read, read_key
from fixtures.city.draw import make_city
from fixtures.city.identity import credit_code
from fixtures.reference import CITY, ZONE, grids
from hub.errors import Code, Refusal
from hub.settings import MEANINGS, Settings, read_settings
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG, METADATA
from schema.ddl import ddl
from schema.field import SHARD, FieldClass
from schema.identifiers import uuid7, uuid7_digits
from schema.tables import every_table
from tests.conftest import DAY

ROOT = Path(__file__).parent.parent


def test_migration_is_current() -> None:
    """The committed SQL of the first migration is what the declarations give."""
    path = ROOT / "schema/migrations/versions/r0001_initial.sql"
    assert path.read_text(encoding="utf-8") == ddl(METADATA, CATALOG.stored.values())


def test_walls_are_current() -> None:
    """The committed policies of the first migration are what the rules give."""
    path = ROOT / "schema/migrations/versions/r0001_walls.sql"
    assert path.read_text(encoding="utf-8") == rls.text(CATALOG)


def test_schema_definition_is_current() -> None:
    """The committed schema definition is what the program serves."""
    committed = (ROOT / "schema/schema.graphql").read_text(encoding="utf-8")
    assert committed == SCHEMA.as_str() + "\n"


async def test_database_holds_every_column(dsn: str) -> None:
    """The migrated database has the columns of the declarations, and no table has others."""

    def columns(connection: Connection) -> dict[str, set[str]]:
        look = inspect(connection)
        return {t: {c["name"] for c in look.get_columns(t)} for t in look.get_table_names()}

    engine = create_async_engine(make_url(dsn).set(drivername="postgresql+asyncpg"))
    async with engine.connect() as connection:
        found = await connection.run_sync(columns)
    await engine.dispose()
    found.pop("alembic_version")
    assert found == {t.name: set(t.c.keys()) for t in every_table(METADATA, CATALOG.stored.values())}


def test_keys_lead_with_the_shard() -> None:
    """Every key, reference and index of a scoped table begins with the shard column."""
    for entity in CATALOG.entities.values():
        if not entity.scoped:
            continue
        stored = CATALOG.stored[entity.name]
        for table in stored.tables:
            assert next(iter(table.primary_key)).name == SHARD
            for index in table.indexes:
                if index.dialect_options["postgresql"]["using"] != "gin":
                    assert index.columns.keys()[0] == SHARD


def test_guarded_fields_live_in_side_tables() -> None:
    """A field of class COMMERCIAL or above has no column in the main table."""
    for entity in CATALOG.entities.values():
        for field in entity.fields.values():
            if field.cls >= FieldClass.COMMERCIAL:
                assert field.column not in CATALOG.stored[entity.name].main.c


def test_a_side_table_holds_one_family() -> None:
    """What opens a row of a side table opens all of it: its fields are of one class and one family."""
    for entity in CATALOG.entities.values():
        for store, table in CATALOG.stored[entity.name].sides.items():
            held = [f for f in entity.fields.values() if store in (f.store, f.mask and f.mask_store)]
            assert len({(f.cls, f.family) for f in held}) == 1
            own = {f.masked_column if store == f.mask_store else f.column for f in held}
            assert own <= set(table.c.keys())


def test_every_family_is_in_the_table() -> None:
    """Every family that a field or link names has a line in the policy table."""
    for entity in CATALOG.entities.values():
        for mark in (*entity.fields.values(), *entity.links.values()):
            assert mark.family in rules()


def test_outside_is_public_only() -> None:
    """Outside the scope nothing above PUBLIC is open to anybody, and the public has no inside."""
    for who in Viewer:
        for family in rules():
            for cls in FieldClass:
                wanted = Effect.FULL if cls is FieldClass.PUBLIC else Effect.WITHHELD
                assert decide(who, Relation.OUTSIDE, family, cls).effect is wanted
                assert decide(Viewer.PUBLIC, Relation.INSIDE, family, cls).effect is wanted
    assert decide(Viewer.CITY, Relation.INSIDE, "no such family", FieldClass.PUBLIC).rule == "DENY"


def test_rules_are_whole() -> None:
    """Every rule has a ground and a reason in both languages, and an id of its own."""
    assert len(rules()) == 54
    assert len({r.id for r in rules().values()}) == 54
    for rule in rules().values():
        assert rule.ground
        assert rule.reason_en
        assert re.search("[一-鿿]", rule.reason_zh)


def test_descriptions_begin_in_chinese() -> None:
    """Every type of the hub and every field of it is described, Chinese first."""
    missing = []
    for name, kind in SCHEMA._schema.type_map.items():
        if name.startswith("__") or name in ("String", "Int", "Boolean", "Float", "ID"):
            continue
        missing += [
            f"{name}: {field}" for field in getattr(kind, "fields", {}).values()
            if not re.search("[一-鿿]", (field.description or "").split(".")[0])
        ]
        if not re.search("[一-鿿]", (kind.description or "").split(".")[0]):
            missing.append(name)
    assert missing == []


def test_zone_is_its_own_district() -> None:
    """The economic zone manages six towns whose division codes lie under another district."""
    every, mapping = grids()
    towns = {g["code"] for g in every if g["parent_code"] == ZONE}
    assert len(towns) == 6
    assert all(m["division_code"].startswith("320412") for m in mapping if m["grid_code"] in towns)


def test_city_is_repeatable() -> None:
    """The same seed and day give the same rows, another seed others."""
    first = list(make_city(40, 7, DAY))
    assert list(make_city(40, 7, DAY)) == first
    assert list(make_city(40, 8, DAY)) != first


def test_credit_codes_are_valid_and_of_nowhere() -> None:
    """Invented credit codes pass the check digit under a division that does not exist."""
    every, _ = grids()
    divisions = {str(g["division_code"])[:6] for g in every}
    assert "320499" not in divisions
    assert credit_code(1)[2:8] == "320499"


def test_uuid7_sorts_by_time() -> None:
    """Identifiers are version 7 and sort by the instant of their making."""
    early, late = uuid7(1000), uuid7(2000)
    assert early < late
    assert early.version == 7


def test_identifiers_as_digits_arrive_in_order() -> None:
    """Identifiers made as text are uuids of version 7 of now, each greater than the one before."""
    rng = Random(1)
    made = []
    for _ in range(100):
        made.append(uuid7_digits(rng))
        # Two that are made within 244 ns may stand in any order.
        time.sleep(1e-6)
    assert made == sorted(made)
    assert {UUID(m).version for m in made} == {7}
    assert {UUID(m).variant for m in made} == {RFC_4122}
    assert abs((UUID(made[0]).int >> 80) / 1000 - time.time()) < 10


def test_token_round_trip(tmp_path: Path) -> None:
    """A token gives back its principal; another key's token is refused."""
    key = read_key(tmp_path / "a")
    for name in EXAMPLES:
        if name == "enterprise":
            continue
        caller = persona(name, CITY)
        assert read(issue(caller, key), key) == caller
    with pytest.raises(Refusal) as caught:
        read(issue(persona("city", CITY), read_key(tmp_path / "b")), key)
    assert caught.value.code is Code.TOKEN_INVALID


@pytest.mark.parametrize("name", ["", "town", "town:1", "partner:none", "enterprise", "county:320402"])
def test_unknown_persona_is_refused(name: str) -> None:
    """A persona that does not exist is refused by name."""
    with pytest.raises(Refusal) as caught:
        persona(name, CITY)
    assert caught.value.code is Code.PERSONA_UNKNOWN


def test_settings_are_checked() -> None:
    """A bad value names its variable; a flag goes before the environment; each has a meaning."""
    with pytest.raises(Refusal) as caught:
        read_settings({"HUB_PORT": "none"})
    assert caught.value.facts["setting"] == "HUB_PORT"
    assert read_settings({"HUB_PORT": "1"}, port=2).port == 2
    assert set(MEANINGS) == set(Settings.__dataclass_fields__)
