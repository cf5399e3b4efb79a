import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOperation } from '../src/registered-operations.ts';
import { ToyPlatform } from './support/toy-platform.ts';

const registered = 'query Registered { loan(id: "r") { id } }';
let platform: ToyPlatform;
beforeAll(async () => {
  platform = await ToyPlatform.start({
    registeredOperations: new Map([[hashOperation(registered), registered]]),
  });
  await platform.query('{ whoCalls }'); // the first request pays for compiling the code
});
afterAll(() => platform.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number) =>
  `{ book(id: 1) { ${'related(first: 1) { '.repeat(depth)} id ${'}'.repeat(depth)} } }`;

/** Each fragment spreads the next twice: 2^n fields from a few lines. */
const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
   fragment F${levels} on Query { whoCalls }`;
const deepBomb = (levels: number) =>
  `{ book(id: 1) { ...F0 } } ${times(
    levels,
    (n) =>
      `fragment F${n} on Book { related(first: 1) { ...F${n + 1} } related(first: 1) { ...F${n + 1} } }`,
  )} fragment F${levels} on Book { id }`;

const refused: [name: string, query: string, code: string, limit: string | undefined][] = [
  [
    'too many tokens',
    `{ ${times(4_100, () => 'whoCalls')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    'tokens',
  ],
  ['too deep', nested(15), 'GRAPHQL_VALIDATION_FAILED', 'depth'],
  [
    'too many aliases',
    `{ ${times(16, (n) => `a${n}: whoCalls`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    'aliases',
  ],
  [
    'too many directives',
    `{ whoCalls ${times(31, () => '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    'directives',
  ],
  [
    'a field repeated to be compared',
    `{ ${times(31, () => 'book(id: 1) { id }')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    'repeats',
  ],
  [
    'too many fields',
    `{ ${times(1_001, () => 'whoCalls')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    'fields',
  ],
  [
    'too expensive',
    '{ books(first: 100) { edges { node { related(first: 100) { id } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'cost',
  ],
  ['a page of 0', '{ books(first: 0) { edges { cursor } } }', 'BAD_USER_INPUT', 'pageSize'],
  ['a page of 101', '{ books(first: 101) { edges { cursor } } }', 'BAD_USER_INPUT', 'pageSize'],
  [
    'credentials twice',
    'mutation { a: signIn(name: "x") { token } b: signIn(name: "y") { token } }',
    'GRAPHQL_VALIDATION_FAILED',
    'onceOnly',
  ],
  [
    'credentials twice by fragment',
    'mutation { ...A b: signIn(name: "y") { token } } fragment A on Mutation { signIn(name: "x") { token } }',
    'GRAPHQL_VALIDATION_FAILED',
    'onceOnly',
  ],
  ['a fragment bomb', bomb(60), 'GRAPHQL_VALIDATION_FAILED', 'fields'],
  ['a deep fragment bomb', deepBomb(12), 'GRAPHQL_VALIDATION_FAILED', 'fields'],
  [
    'a fragment in itself',
    '{ ...A } fragment A on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
  ],
  ['introspection', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
  [
    'introspection in a fragment',
    '{ ...A } fragment A on Query { __type(name: "Book") { name } }',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
  ],
  ['a syntax error', '{ whoCalls', 'GRAPHQL_VALIDATION_FAILED', undefined],
  ['an unknown field', '{ whoCall }', 'GRAPHQL_VALIDATION_FAILED', undefined],
  ['an inaccessible field', '{ internalThing { key } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
  [
    'entities',
    '{ _entities(representations: []) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
  ],
  ['a subscription', 'subscription { ticks }', 'BAD_USER_INPUT', undefined],
  ['type definitions', 'type A { b: Int }', 'GRAPHQL_VALIDATION_FAILED', undefined],
];

describe('limits over HTTP', () => {
  it.each(refused)('refuses %s', async (_name, query, code, limit) => {
    const calls = platform.toys.calls.length;
    const startedAt = performance.now();
    const answer = await platform.query(query);
    // What is refused late costs seconds; the bound only has to tell the two apart on a busy machine.
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    if (limit) expect(answer.errors?.[0]?.extensions.limit.name).toBe(limit);
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|identity|catalog|orders/);
    expect(platform.toys.calls.length).toBe(calls);
  });

  it('validates the worst that the limits let through in bounded time', async () => {
    const same = `{ ${times(499, () => 'viewer { id }')} whoCalls }`;
    const conflicting = `{ ${times(90, () => `...{ viewer { ${times(9, () => 'id')} } }`)} }`;
    for (const query of [same, conflicting]) {
      const startedAt = performance.now();
      await platform.query(query);
      expect(performance.now() - startedAt).toBeLessThan(1_500);
    }
  });

  it('checks variable page sizes and costs with the values at hand', async () => {
    const query =
      'query ($n: Int! = 10) { books(first: $n) { edges { node { related(first: $n) { id } } } } }';
    expect((await platform.query(query)).errors).toBeUndefined();
    expect((await platform.query(query, { n: 100 })).errors?.[0]?.extensions.limit.name).toBe(
      'cost',
    );
    expect((await platform.query(query, { n: 0 })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await platform.query(query, { n: -5 })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('answers wrong variables with BAD_USER_INPUT and without suggestions', async () => {
    const query = 'query ($f: BookFilter) { books(filter: $f) { edges { cursor } } }';
    for (const f of [{ shelf: 'TOPP' }, { shelff: 'TOP' }, 7, [{ a: 1 }]]) {
      const answer = await platform.query(query, { f });
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).not.toContain('Did you mean');
    }
    const missing = await platform.query('query ($id: ID!) { loan(id: $id) { id } }');
    expect(missing.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses bodies above 256 KiB', async () => {
    const answer = await platform.query('{ whoCalls }', { x: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    '{',
    '[]',
    '"x"',
    '',
    '{"query": 7}',
    '{"query": "{whoCalls}", "variables": []}',
    '{"query": "{whoCalls}", "operationName": {}}',
  ])('refuses the body %s', async (body) => {
    const answer = await platform.send(body);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses batches', async () => {
    const answer = await platform.send([{ query: '{ whoCalls }' }, { query: '{ whoCalls }' }]);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('lets staff introspect', async () => {
    const token = await platform.token({ role: 'ADMIN' });
    const answer = await platform.query('{ __schema { queryType { name } } }', {}, token);
    expect(answer.data?.__schema.queryType.name).toBe('Query');
  });
});

describe('how requests arrive', () => {
  it('refuses content types that a form can send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const body = JSON.stringify({ query: 'mutation { lend(bookId: 1) { id } }' });
      const answer = await platform.send(body, { 'content-type': type });
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const get = await fetch(`${platform.url}?query=${encodeURIComponent('{ whoCalls }')}`);
    expect(get.status).toBe(400);
  });

  it('runs queries by GET, but no mutation', async () => {
    const get = (query: string) =>
      fetch(`${platform.url}?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect(await (await get('{ loan(id: 1) { id } }')).json()).toEqual({
      data: { loan: { id: '1' } },
    });
    const calls = platform.toys.calls.length;
    const mutation = await get('mutation { lend(bookId: 1) { id } }');
    expect(mutation.status).toBe(405);
    expect(platform.toys.calls.length).toBe(calls);
  });

  it('runs registered operations by hash and no others', async () => {
    const persisted = (sha256Hash: string) =>
      platform.send({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect((await persisted(hashOperation(registered))).data).toEqual({ loan: { id: 'r' } });
    const unknown = await persisted(hashOperation('{ whoCalls }'));
    expect(unknown.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'NOT_FOUND' },
    });
    const both = await platform.send({
      query: '{ loan(id: 2) { id } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOperation('{ whoCalls }') } },
    });
    expect(both.data).toEqual({ loan: { id: '2' } });
  });
});
