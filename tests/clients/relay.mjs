// Read a connection page by page, and a record by its id, as a Relay application does; print what the
// store holds then.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector,
} = require('relay-runtime');
const first = require('./relay/__generated__/FirmsQuery.graphql.js');
const next = require('./relay/__generated__/FirmsPageQuery.graphql.js');
const fragment = require('./relay/__generated__/Firms_query.graphql.js');
const byId = require('./relay/__generated__/FirmsNodeQuery.graphql.js');
const PAGES = 3;

const [url, token] = process.argv.slice(2);
const accepts = 'application/graphql-response+json, application/json;q=0.9';
const headers = { 'content-type': 'application/json', accept: accepts, authorization: `Bearer ${token}` };
const network = Network.create(async ({ text, name }, variables) => {
  const body = JSON.stringify({ query: text, operationName: name, variables });
  return (await fetch(url, { method: 'POST', headers, body })).json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });

const operation = createOperationDescriptor(first, {});
environment.retain(operation);
await fetchQuery(environment, first, {}).toPromise();

function page() {
  const root = environment.lookup(operation.fragment);
  return environment.lookup(getSingularSelector(fragment, root.data)).data.enterprises;
}

for (let i = 1; i < PAGES && page().pageInfo.hasNextPage; i += 1) {
  const after = page().pageInfo.endCursor;
  environment.retain(createOperationDescriptor(next, { count: 3, after }));
  await fetchQuery(environment, next, { count: 3, after }).toPromise();
}
const { edges, totalCount } = page();
const { node } = await fetchQuery(environment, byId, { id: edges[0].node.id }).toPromise();
console.log(JSON.stringify({ totalCount, nodes: edges.map((e) => e.node), node }));
