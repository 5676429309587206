// PostGraphile 5 on the amber preset; rows are scoped by row-level security through pgSettings.
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_NODE_DSN,
      schemas: ["public", "bench"],
      poolConfig: { max: Number(process.env.BENCH_POOL) },
    }),
  ],
  grafserv: { port: Number(process.env.PORT), graphqlPath: "/graphql", watch: false, graphiql: false },
  grafast: {
    explain: false,
    context: (ctx) => ({
      pgSettings: {
        role: "bench_town",
        "bench.town": ctx.node?.req.headers["x-town"] ?? "0",
      },
    }),
  },
});
const server = createServer();
server.on("error", (error) => { throw error; });
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1");
if (process.env.BENCH_PRINT) {
  const { printSchema } = await import("graphql");
  console.log(printSchema((await pgl.getSchema())));
}
