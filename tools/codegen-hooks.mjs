// Codegen plugins for Apollo Client 4: typed hooks per operation, and the possible types of unions.
import { isAbstractType, isIntrospectionType } from 'graphql';

const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** The operations of all documents, one per document, by name. */
function operationsOf(documents) {
  return documents
    .flatMap(({ document }) => document.definitions)
    .filter((definition) => definition.kind === 'OperationDefinition' && definition.name)
    .sort((a, b) => a.name.value.localeCompare(b.name.value));
}

function needsVariables(operation) {
  return (operation.variableDefinitions ?? []).some(
    ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
  );
}

function hookOf(operation) {
  const name = pascal(operation.name.value);
  const kind = kinds[operation.operation];
  const data = `types.${name}${kind}`;
  const variables = `${data}Variables`;
  const types = `${data}, ${variables}`;
  const document = `types.${name}Document`;
  const hook = `use${name}${kind}`;
  if (kind === 'Mutation') {
    return [
      `export function ${hook}(options?: Apollo.useMutation.Options<${types}>): Apollo.useMutation.ResultTuple<${types}> {`,
      `  return Apollo.useMutation(${document}, options as never) as never;`,
      '}',
    ].join('\n');
  }
  const apolloHook = `Apollo.use${kind}`;
  const required = needsVariables(operation);
  const options = required
    ? `(Apollo.use${kind}.Options<${types}> & { variables: ${variables} }) | ({ skip: true } & Apollo.use${kind}.Options<${types}>)`
    : `Apollo.use${kind}.Options<${types}>`;
  const result =
    kind === 'Query'
      ? `Apollo.useQuery.Result<${types}, 'complete' | 'streaming' | 'empty'>`
      : `Apollo.useSubscription.Result<${data}>`;
  return [
    `export function ${hook}(options${required ? '' : '?'}: ${options}): ${result} {`,
    `  return ${apolloHook}(${document}, options as never) as never;`,
    '}',
  ].join('\n');
}

/** Emits `useXQuery`, `useXMutation` and `useXSubscription`, or with `possibleTypes: true` the fragment matcher's table. */
export function plugin(schema, documents, config) {
  if (config.possibleTypes) {
    const table = {};
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isAbstractType(type) || isIntrospectionType(type)) continue;
      table[type.name] = schema
        .getPossibleTypes(type)
        .map((possible) => possible.name)
        .sort();
    }
    return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(table, null, 2)};\n`;
  }
  return {
    prepend: [
      "import * as Apollo from '@apollo/client/react';",
      "import * as types from './graphql';",
    ],
    content: operationsOf(documents).map(hookOf).join('\n\n'),
  };
}
