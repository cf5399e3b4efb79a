import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../playground/src/examples.ts';
import { pagePolicy } from '../src/routes/security-headers.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const built = new URL('../dist/playground/index.html', import.meta.url);

describe('playground', () => {
  it.each(examples)('shows how to: $task', ({ query, variables = {} }) => {
    const document = parse(query);
    expect(validate(buildSchema(read('../api.graphql')), document)).toEqual([]);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('One operation per example.');
    const declared = operation.variableDefinitions?.map(({ variable }) => variable.name.value);
    expect(declared).toEqual(Object.keys(variables));
  });

  it.runIf(existsSync(built))('loads nothing from outside', () => {
    const html = readFileSync(built, 'utf8');
    expect(html).not.toMatch(/https?:\/\/|src="\/\//);
    expect(html).not.toMatch(/<script>|style=|onload=/);
    expect(pagePolicy(html)).toContain("script-src 'self';");
    expect(pagePolicy(html)).not.toMatch(/https?:|unsafe-eval/);
  });
});
