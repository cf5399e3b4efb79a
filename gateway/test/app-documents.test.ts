import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Supergraph } from '@apollo/federation-internals';
import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from '../src/limits.ts';
import { MeasuredOperation } from '../src/measured-operation.ts';
import { defaultLimits } from '../src/options.ts';
import { loadRegisteredOperations } from '../src/registered-operations.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const supergraph = readFileSync(at('gateway/supergraph.graphql'), 'utf8');
const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
const folders = ['clients/customer', 'clients/reseller', 'clients/admin', 'packages/apollo'];

describe.each(folders)('every operation %s sends', (folder) => {
  const manifest = at(`${folder}/src/__generated__/persisted-documents.json`);
  const documents = [...loadRegisteredOperations([manifest]).values()].map((text) => parse(text));
  const operations = documents.flatMap((document) =>
    document.definitions.flatMap((operation) =>
      operation.kind === Kind.OPERATION_DEFINITION ? { document, operation } : [],
    ),
  );

  it.each(operations)('$operation.name.value is within what the gateway takes', (sent) => {
    const { document, operation } = sent;
    expect(validate(schema, document)).toEqual([]);
    const measured = new MeasuredOperation({
      schema,
      operation,
      facts: inspectDocument(document, defaultLimits),
      limits: defaultLimits,
      fieldCosts: new Map(),
    });
    // Pages whose size is a variable count as the gateway counts them when none is given.
    expect(measured.chargeFor({}).cost).toBeLessThanOrEqual(defaultLimits.cost);
  });
});
