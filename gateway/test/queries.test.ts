import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ToyPlatform } from './support/toy-platform.ts';

let platform: ToyPlatform;
beforeAll(async () => {
  platform = await ToyPlatform.start({ limits: { subgraphTimeoutMs: 400 } });
});
afterAll(() => platform.stop());
afterEach(() => {
  platform.toys.faults.dead.clear();
  platform.toys.faults.hanging.clear();
});

const loans = '{ loans { id state book { title } person { name } } }';

describe('federated queries', () => {
  it('joins what several subgraphs own', async () => {
    const answer = await platform.query(loans);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.loans[0]).toEqual({
      id: 'l1',
      state: 'OPEN',
      book: { title: 'Title b1' },
      person: { name: 'Person p1' },
    });
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{20,}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['dead', 'hanging'] as const)('loses only the fields of a %s subgraph', async (fault) => {
    platform.toys.faults[fault].add('catalog');
    const startedAt = Date.now();
    const answer = await platform.query(loans);
    expect(Date.now() - startedAt).toBeLessThan(1_500);
    expect(answer.status).toBe(200);
    expect(answer.data?.loans[1]).toEqual({
      id: 'l2',
      state: 'OPEN',
      book: null,
      person: { name: 'Person p1' },
    });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['loans', 0, 'book', 'title'], 'SUBGRAPH_UNAVAILABLE'],
      [['loans', 1, 'book', 'title'], 'SUBGRAPH_UNAVAILABLE'],
    ]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/catalog|ECONNREFUSED/);
  });

  it('names the root fields that a dead subgraph leaves empty', async () => {
    platform.toys.faults.dead.add('catalog');
    const answer = await platform.query('{ a: book(id: 1) { id } loan(id: "x") { state } }');
    expect(answer.data).toEqual({ a: null, loan: { state: 'OPEN' } });
    expect(answer.errors).toMatchObject([{ path: ['a'] }]);
  });

  it('passes the caller, the language and the address, and believes no forged address', async () => {
    const answer = await platform.send(
      { query: '{ whoCalls }' },
      { 'accept-language': 'fr, en;q=0.8, id;q=0.5', 'x-forwarded-for': '1.2.3.4' },
    );
    const caller = JSON.parse(answer.data?.whoCalls);
    expect(caller).toMatchObject({ actor: { kind: 'anonymous' }, request: { locale: 'en' } });
    expect(caller.request.clientAddress).toMatch(/127\.0\.0\.1|::1/);
  });
});

describe('masking', () => {
  it.each(['bug', 'ER_DUP_ENTRY', 'INTERNAL_SERVER_ERROR'])('masks %s whole', async (how) => {
    const answer = await platform.query('query ($how: String!) { fail(how: $how) }', { how });
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toEqual({
      code: 'INTERNAL',
      requestId: answer.headers.get('x-request-id'),
    });
    expect(JSON.stringify(answer.errors)).not.toMatch(/select|srv|users|identity|stack|people/);
    expect(error?.path).toEqual(['fail']);
    expect(platform.logged.some(({ level }) => level === 'error')).toBe(true);
  });

  it('lets expected codes through, with the facts that are meant for callers only', async () => {
    const answer = await platform.query('{ fail(how: "RATE_LIMITED") }');
    expect(answer.errors?.[0]).toMatchObject({ message: 'A message for people.' });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'RATE_LIMITED',
      retryAfterMs: 5,
      requestId: answer.headers.get('x-request-id'),
    });
  });
});

describe('cookies', () => {
  it('passes only the configured cookie and sets what subgraphs set', async () => {
    const answer = await platform.send(
      { query: 'mutation { refresh }' },
      { cookie: 'webrana_refresh=abc; session=x' },
    );
    expect(JSON.parse(answer.data?.refresh)).toEqual({ webrana_refresh: 'abc' });
    expect(answer.headers.getSetCookie()).toEqual([
      'webrana_refresh=next; HttpOnly; Path=/',
      'other=1',
    ]);
  });

  it('withholds cookies from pages of other sites', async () => {
    const answer = await platform.send(
      { query: 'mutation { refresh }' },
      { cookie: 'webrana_refresh=abc', origin: 'https://evil.example' },
    );
    expect(JSON.parse(answer.data?.refresh)).toEqual({});
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
