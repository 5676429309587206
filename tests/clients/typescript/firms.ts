// What an application makes of the generated types; the compiler is the test.
import type { FirmsQuery, FirmsQueryVariables } from './__generated__/operations';
import type { Enterprise, Query } from './__generated__/schema';

export const wanted: FirmsQueryVariables = { n: 3, filter: { name: { contains: 'a' } } };

export function names(answer: FirmsQuery): string[] {
  return answer.enterprises.edges.map(({ node }) => node.name);
}

export function employees(answer: FirmsQuery): number {
  return answer.enterprises.edges.reduce((sum, { node }) => sum + (node.employees ?? 0), 0);
}

export function nameOf(node: Pick<Enterprise, 'name'>): string {
  return node.name;
}

export function first(answer: Pick<Query, 'enterprises'>): string | undefined {
  return answer.enterprises.edges[0]?.node.name;
}
