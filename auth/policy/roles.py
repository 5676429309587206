"""The database's roles: who reads, through whom it sees beyond its own rows, and who writes.

Apart from rls.py, which needs the catalog: a start asks for the names alone.

Invariant: none of them logs in, owns a table, or may pass row-level security.
"""

# Every read of a request runs as this role.
READER = "hub_api"
# Owns the views that show public columns beyond a caller's scope, and may read these columns alone.
FACE = "hub_face"
# Own the views of one level each: the rows of an officer who answers for one grid of that level.
DOORS = {
    "city_code": "hub_city", "district_code": "hub_district", "town_code": "hub_town",
    "village_code": "hub_village",
}
# Owns the functions that count rows which a caller may not list, and sees these rows alone.
SUMMARY = "hub_summary"
# Owns the functions that find rows by the keyed index of an identifier.
LOOKER = "hub_lookup"
# Every write of a command runs as this role; it may change rows of the caller's scope, and take none away.
WRITER = "hub_writer"
ROLES = (READER, FACE, SUMMARY, LOOKER, WRITER, *DOORS.values())


def make_roles() -> str:
    """Render the statement that makes the roles of a cluster, and lets the migrating login be them."""
    names = ", ".join(f"'{name}'" for name in ROLES)
    return f"""do $$ declare name text; begin
  foreach name in array array[{names}] loop
    if to_regrole(name) is null then
      begin
        execute format('create role %I nologin noinherit', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(name, 'SET') then
      execute format('grant %I to current_user with inherit false, set true', name);
    end if;
  end loop;
end $$"""
