// Mercurius with its compiler (jit) on and batched loaders; each loader is one prepared statement.
import { readFileSync } from "node:fs";
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

const CITY = "320400000000000";
const pool = new pg.Pool({
  connectionString: process.env.BENCH_NODE_DSN,
  max: Number(process.env.BENCH_POOL),
});
// Days and instants stay the text that PostgreSQL gives.
for (const type of [1082, 1184]) pg.types.setTypeParser(type, (text) => text);
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const ENTERPRISE = `e.id, e.uscc, e.name, e.status, e.industry_sector as "industrySector", e.size_class as "sizeClass",
  e.risk_level as "riskLevel", e.supervision_level as "supervisionLevel", e.registered_address as "registeredAddress", e.file_state as "fileState",
  e.village_code`;
const GRID = "code, name, parent_code";
const REGISTER = readFileSync(new URL("../contestants/register.sql", import.meta.url), "utf8");

// One row a key, in the order of the keys.
const one = (name, text, key, by = "code") => async (queries) => {
  const keys = [...new Set(queries.map(({ obj }) => obj[key]).filter((k) => k !== null))];
  const found = new Map((await rows(name, text, [keys])).map((r) => [String(r[by]), r]));
  return queries.map(({ obj }) => found.get(String(obj[key])) ?? null);
};
// The first rows of each key; one selection asks for one `first`.
const many = (name, text, key, more = () => []) => async (queries, { reply }) => {
  const keys = queries.map(({ obj }) => obj[key]);
  const found = new Map(keys.map((k) => [k, []]));
  const { first } = queries[0].params;
  for (const r of await rows(name, text, [keys, first, ...more(reply.request)])) found.get(r.key).push(r);
  return keys.map((k) => found.get(k));
};
const children = (columns, table, join = "") => `
  select k.key, x.* from unnest($1::uuid[]) k(key) cross join lateral (
    select ${columns} from ${table} r ${join}
    where r.city_code = ${CITY} and r.enterprise_id = k.key order by r.id limit $2) x`;

const loaders = {
  Enterprise: {
    grid: one("grids", `select ${GRID} from grids where code = any($1)`, "village_code"),
    licences: many("licences", children(
      `r.licence_no as "licenceNo", r.valid_to as "validTo", r.state, r.kind_code`, "licences"), "id"),
    inspections: many("inspections", children(
      `to_json(r.inspected_at) #>> '{}' as "inspectedAt", r.kind, r.conclusion, r.state`, "inspections"), "id"),
    hazards: many("hazards", children(
      `to_json(r.found_at) #>> '{}' as "foundAt", r.level, r.state, r.deadline, c.description`, "hazards",
      `left join hazards_commercial c on c.city_code = ${CITY} and c.id = r.id`), "id"),
  },
  Hazard: {
    enterprise: one("enterprises_by_id", `
      select ${ENTERPRISE} from enterprises e where e.city_code = ${CITY} and e.id = any($1)`, "enterprise_id", "id"),
  },
  Licence: { kind: one("kinds", "select code, name from licence_kinds where code = any($1)", "kind_code") },
  Grid: {
    parent: one("grids", `select ${GRID} from grids where code = any($1)`, "parent_code"),
    children: many("children", `
      select k.key, x.* from unnest($1::bigint[]) k(key) cross join lateral (
        select ${GRID} from grids where parent_code = k.key order by code limit $2) x`, "code"),
    enterprises: many("enterprises", `
      select k.key, x.* from unnest($1::bigint[]) k(key) cross join lateral (
        select ${ENTERPRISE} from enterprises e
        where e.city_code = ${CITY} and e.village_code = k.key and e.town_code = $3 order by e.id limit $2) x`,
      "code", (request) => [request.headers["x-town"]]),
  },
};

const byTown = (name, table, condition) => (_, __, { reply }) => rows(name, `
  select town_code as "townCode", count(*)::int from ${table}
  where city_code = ${CITY} and district_code = $1 ${condition} group by 1 order by 1`,
  [reply.request.headers["x-district"]]);

const resolvers = {
  Query: {
    enterprise: async (_, { uscc }, { reply }) => (await rows("enterprise", `
      select ${ENTERPRISE} from enterprises e where e.city_code = ${CITY} and e.town_code = $1 and e.uscc = $2`,
      [reply.request.headers["x-town"], uscc]))[0] ?? null,
    enterprises: (_, { first }, { reply }) => rows("list", `
      select ${ENTERPRISE} from enterprises e where e.city_code = ${CITY} and e.town_code = $1
      order by e.id limit $2`, [reply.request.headers["x-town"], first]),
    grid: async (_, { code }) =>
      (await rows("grid", `select ${GRID} from grids where code = $1`, [code]))[0] ?? null,
    enterprisesByTown: byTown("firms_by_town", "enterprises", ""),
    openHazardsByTown: byTown("hazards_by_town", "hazards", "and closed_on is null"),
  },
  Mutation: {
    registerHazard: async (_, { site, description, category, deadline }, { reply }) => (await rows("register", `
      ${REGISTER} select level, state, deadline, description, enterprise_id from added, told`,
      [reply.request.headers["x-town"], site, description, category, deadline]))[0] ?? null,
  },
};

const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(new URL("../contestants/schema.graphql", import.meta.url), "utf8"),
  resolvers, loaders, jit: 1, context: (_request, reply) => ({ reply }),
});
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
