// Ask as applications of urql and Apollo Client do, with each one's own headers and handshake, and
// print the answers with the bodies that were sent.
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';

const [url, token] = process.argv.slice(2);
const text = 'query Firms($n: Int!) { viewer { kind } enterprises(first: $n) { totalCount } }';
const headers = { authorization: `Bearer ${token}` };
const sent = [];

async function recorded(input, options) {
  const answer = await fetch(input, options);
  const body = options.body === undefined ? null : JSON.parse(options.body);
  sent.push({ body, method: options.method ?? 'GET', status: answer.status, accept: options.headers.accept });
  return answer;
}

function told(result) {
  return { data: result.data ?? null, error: result.error?.message ?? null };
}

const urql = new Client({
  url, exchanges: [fetchExchange], fetch: recorded, fetchOptions: { headers }, preferGetMethod: false,
});
const sha256 = (value) => createHash('sha256').update(value).digest('hex');
const apollo = () => new ApolloClient({
  cache: new InMemoryCache(),
  link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url, headers, fetch: recorded })),
});
const query = gql(text);
const out = { urql: told(await urql.query(text, { n: 1 }).toPromise()) };
out.urqlWrong = told(await urql.query('query Wrong { nope }', {}).toPromise());
out.apollo = told(await apollo().query({ query, variables: { n: 1 } }));
out.apolloWrong = told(await apollo().query({
  query: gql('query Wrong { enterprises(first: 0) { totalCount } }'), errorPolicy: 'all',
}));
console.log(JSON.stringify({ ...out, sent }));
