// The design rules of graphql-eslint that the schema is held to: those it recommends, and Relay's.
import graphql from '@graphql-eslint/eslint-plugin';

const { rules: recommended } = graphql.configs['flat/schema-recommended'];
const { rules: relay } = graphql.configs['flat/schema-relay'];
const [severity, naming] = recommended['@graphql-eslint/naming-convention'];
const objects = 'ObjectTypeDefinition,ObjectTypeExtension';

export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    rules: {
      ...recommended,
      ...relay,
      // Types of accident and of registration are what the standards call them.
      '@graphql-eslint/naming-convention': [severity, {
        ...naming,
        [objects]: { ...naming[objects], ignorePattern: '^(AccidentType|RegistrationType)$' },
      }],
      // Numbers of licences and tasks are fields of the city's dictionary under these names.
      '@graphql-eslint/no-typename-prefix': 'off',
      // What is no record has no identity: pages, totals, their parts, a budget, and the caller.
      '@graphql-eslint/strict-id-in-types': ['error', {
        exceptions: { suffixes: ['BatchPayload', 'Connection', 'Edge', 'Outcome', 'Payload'], types: ['AccessExplanation', 'AccessLine', 'AccessNeed', 'FieldAccess', 'PageInfo', 'RateLimit', 'Stats', 'StatsKey', 'StatsRow', 'StatsValue', 'Viewer', 'WriteRefusal'] },
      }],
      // Fields that hold several values of a code list are lists of words, without pages.
      '@graphql-eslint/relay-edge-types': ['error', {
        withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false,
      }],
    },
  },
];
