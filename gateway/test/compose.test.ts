import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '../src/compose.ts';
import { toySdl } from './support/toy-subgraphs.ts';

describe('composeSupergraph', () => {
  const composed = composeSupergraph(toySdl);
  const api = buildSchema(composed.apiSdl);
  const fields = (type: string) => {
    const found = api.getType(type);
    return found && 'getFields' in found ? Object.keys(found.getFields()) : undefined;
  };

  it('publishes what is tagged for the public', () => {
    expect(fields('Query')).toEqual([
      'book',
      'books',
      'fail',
      'loan',
      'loans',
      'viewer',
      'whoCalls',
    ]);
    expect(fields('Person')).toEqual(['id', 'name']);
    expect(fields('BookFilter')).toEqual(['shelf']);
    expect(api.getType('Shelf')).toMatchObject({ _values: [{ name: 'TOP' }] });
    expect(
      api
        .getQueryType()
        ?.getFields()
        .books?.args.map(({ name }) => name),
    ).toEqual(['filter', 'first']);
    expect(composed.apiSdl).toContain('"""A person."""');
  });

  it('leaves out what is for others, and what only that reaches', () => {
    for (const type of ['AdminReport', 'Internal', 'join__Graph']) {
      expect(api.getType(type)).toBeUndefined();
    }
    expect(composed.apiSdl).not.toMatch(/@tag|@inaccessible|secretNote|internalThing|internalFlag/);
  });

  it('keeps an interface that public types implement', () => {
    expect(fields('Thing')).toEqual(['id']);
    expect(composed.apiSdl).toContain('type Book implements Thing');
  });

  it('writes everything, without directives, for internal operations', () => {
    const internal = buildSchema(composed.internalSdl);
    expect(internal.getType('Internal')).toBeDefined();
    expect(internal.getQueryType()?.getFields()).toHaveProperty('internalThing');
    expect(composed.internalSdl).not.toMatch(/join__|link__|@tag|@inaccessible/);
  });

  it('gives the same text whatever the order of the subgraphs', () => {
    const reversed = Object.fromEntries(Object.entries(toySdl).reverse());
    expect(composeSupergraph(reversed)).toEqual(composed);
  });

  it('says what does not fit and where', () => {
    const broken = { ...toySdl, other: 'type Query { viewer: Int }' };
    expect(() => composeSupergraph(broken)).toThrow(/do not compose:\n {2}- \w+: .*viewer/);
    expect(() => composeSupergraph({ other: 'type Query {' })).toThrow(/"other":1 does not parse/);
    const unknown = { other: 'type Query { a: Nothing }' };
    expect(() => composeSupergraph(unknown)).toThrow(/do not compose:[\s\S]*Nothing/);
  });
});
