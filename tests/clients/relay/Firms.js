// Documents as a Relay application writes them; relay-compiler reads them, Node never runs this file.
import { graphql } from 'relay-runtime';

graphql`
  fragment Firms_query on Query
  @refetchable(queryName: "FirmsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, after: { type: "String" }) {
    enterprises(first: $count, after: $after, orderBy: [{ name: ASC }])
      @connection(key: "Firms_enterprises") {
      totalCount
      edges {
        cursor
        node {
          id
          name
          employees
          ...Firms_firm
        }
      }
    }
  }
`;

graphql`
  fragment Firms_firm on Enterprise {
    uscc
    grid {
      name
    }
  }
`;

graphql`
  query FirmsQuery {
    ...Firms_query
  }
`;

graphql`
  query FirmsNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Enterprise {
        name
      }
    }
  }
`;
