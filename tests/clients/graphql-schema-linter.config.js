// Every rule of graphql-schema-linter but those of the alphabet: fields, values and inputs stand in the
// order of the records' declarations, which keeps together what belongs together.
const { readdirSync } = require('node:fs');

const rules = readdirSync(`${__dirname}/node_modules/graphql-schema-linter/lib/rules`)
  .map((file) => file.replace('.js', '').replaceAll('_', '-'))
  .filter((rule) => !rule.endsWith('-sorted-alphabetically'));

module.exports = { rules };
