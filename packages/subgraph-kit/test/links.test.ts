import { createMetrics, silentLogger } from '@webrana/telemetry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Actor,
  generateCallKey,
  httpLink,
  metricsDoor,
  readSigningKey,
  readVerifyingKeys,
  type Scope,
  type SubgraphLink,
  serveSubgraph,
  signCall,
} from '../src/index.ts';
import { callerOf, startToy, user } from './toy/toy.ts';

const anonymous: Actor = { kind: 'anonymous' };
let toy: Awaited<ReturnType<typeof startToy>>;
let served: Awaited<ReturnType<typeof serveSubgraph>>;
const links = new Map<string, SubgraphLink>();
const keys = { gateway: await generateCallKey('gateway'), orders: await generateCallKey('orders') };

beforeAll(async () => {
  toy = await startToy();
  const publicKeys = { keys: [keys.gateway.publicJwk, keys.orders.publicJwk] };
  served = await serveSubgraph({
    subgraph: toy.subgraph,
    port: 0,
    keys: await readVerifyingKeys(JSON.stringify(publicKeys)),
    log: silentLogger,
    metrics: createMetrics(),
  });
  links.set('memory', toy.subgraph);
  const signingKey = await readSigningKey(JSON.stringify(keys.gateway.privateJwk));
  links.set('http', httpLink({ name: 'notifications', url: served.url, signingKey }));
});
afterAll(async () => {
  await links.get('http')?.close();
  await served?.close();
  await toy?.close();
});

describe.each(['memory', 'http'])('a subgraph over %s', (kind) => {
  const link = () => links.get(kind) as SubgraphLink;

  it('answers, and knows who calls', async () => {
    const { data } = await link().execute({ query: '{ greeting caller }' }, callerOf(user));
    expect(data).toMatchObject({ greeting: 'hello' });
    expect(data?.caller).toBe(`${JSON.stringify(user)} 203.0.113.9`);
  });

  it.each([
    ['{ caller }', anonymous, 'UNAUTHENTICATED'],
    ['{ ledger }', anonymous, 'UNAUTHENTICATED'],
    ['{ ledger }', user, 'FORBIDDEN'],
    ['{ nonsense }', user, 'GRAPHQL_VALIDATION_FAILED'],
  ] as const)('refuses %s', async (query, actor, code) => {
    const { data, errors } = await link().execute({ query }, callerOf(actor));
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(data ?? null).toBeNull();
  });

  it('masks what it did not expect', async () => {
    const answer = await link().execute({ query: '{ broken }' }, callerOf(anonymous));
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|stack|\.ts/);
  });

  it('answers expected errors as members of the result, others with their code', async () => {
    const write = (text: string) =>
      link().execute(
        {
          query: `mutation($text: String!) { writeNote(input: { text: $text }) {
            __typename ... on InvalidInputError { message path issues { path code } } } }`,
          variables: { text },
        },
        callerOf(user),
      );
    expect((await write('ab')).data?.writeNote).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['input', 'text'],
      issues: [{ path: ['input', 'text'], code: 'TOO_SHORT' }],
    });
    expect((await write('nowhere')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('blames the caller for values that do not fit, and says which argument is wrong', async () => {
    const query = `mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }`;
    const variables = { input: { text: 'fine', color: 'red' } };
    const odd = await link().execute({ query, variables }, callerOf(user));
    expect(odd.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const page = await link().execute({ query: '{ page(first: 101) }' }, callerOf(user));
    expect(page.errors?.[0]).toMatchObject({
      message: 'Ask for 1 to 100 items at a time.',
      path: ['page'],
      extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['first'], code: 'TOO_LARGE' }] },
    });
  });

  it('resolves references, passes cookies and raw requests', async () => {
    const { data } = await link().execute(
      {
        query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text } } }`,
        variables: { r: [{ __typename: 'Note', id: '7' }] },
      },
      callerOf(anonymous),
    );
    expect(data?._entities).toEqual([{ text: 'note 7' }]);
    const baked = await link().execute({ query: '{ cookie }' }, callerOf(anonymous));
    expect(baked.setCookies).toEqual(['crumb=1; HttpOnly']);
    const body = new TextEncoder().encode('{"escaped":"a\\/b"}');
    const request = { method: 'POST', path: '/echo', query: {}, headers: {}, body };
    const echo = await link().route(request, callerOf(anonymous));
    expect(echo.status).toBe(201);
    expect(Buffer.from(echo.body as Uint8Array)).toEqual(Buffer.from(body));
    const missing = await link().route({ ...request, path: '/none' }, callerOf(anonymous));
    expect(missing.status).toBe(404);
  });

  it('streams events, and stops at once even while waiting', async () => {
    const source = await link().subscribe(
      { query: 'subscription { noteWritten { id text } }' },
      callerOf(user),
    );
    const first = source.next();
    // Over HTTP the source opens a moment after the call.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await link().execute(
      { query: 'mutation { writeNote(input: { text: "live" }) { __typename } }' },
      callerOf(user),
    );
    expect((await first).value).toMatchObject({ data: { noteWritten: { text: 'live' } } });
    const waiting = source.next();
    const began = performance.now();
    await source.return?.();
    expect((await waiting).done).toBe(true);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([
    ['subscription { noteWritten { id } }', anonymous, 'UNAUTHENTICATED'],
    ['subscription { nonsense }', user, 'GRAPHQL_VALIDATION_FAILED'],
  ] as const)('refuses %s with an answer, and ends', async (query, actor, code) => {
    const refused = await link().subscribe({ query }, callerOf(actor));
    const { value } = await refused.next();
    expect([value.data ?? null, value.errors?.[0]?.extensions?.code]).toEqual([null, code]);
    expect((await refused.next()).done).toBe(true);
  });

  it('reports its health', async () => {
    expect(await link().health()).toEqual({ database: true, queue: true });
  });

  it('lets an API key in where a scope says so, and tells which one it lacks', async () => {
    const write = (...scopes: Scope[]) =>
      link().execute(
        {
          query: `mutation { writeNote(input: { text: "fine" }) {
            ... on WriteNoteSuccess { note { id text } } } }`,
        },
        callerOf({ ...user, apiKey: { id: 'key_1', scopes } }),
      );
    const { data, errors } = await link().execute(
      { query: '{ greeting caller }' },
      callerOf({ ...user, apiKey: { id: 'key_1', scopes: ['billing:write'] } }),
    );
    expect([data ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    const [none, noType, enough] = await Promise.all([
      write('billing:read'),
      write('billing:write'),
      write('billing:write', 'orders:write'),
    ]);
    expect(none.errors?.[0]?.extensions).toMatchObject({ requiredScope: 'billing:write' });
    expect(noType.errors?.[0]?.extensions).toMatchObject({ requiredScope: 'orders:read' });
    expect(enough.data?.writeNote).toMatchObject({ note: { text: 'fine' } });
  });
});

describe('the figures of a subgraph on its own port', () => {
  const metricsToken = 'a-token-for-scrapers';
  const statuses = async (options: object, tries: Record<string, string>[]): Promise<number[]> => {
    const own = await serveSubgraph({
      subgraph: toy.subgraph,
      port: 0,
      keys: await readVerifyingKeys(JSON.stringify({ keys: [keys.gateway.publicJwk] })),
      log: silentLogger,
      metrics: createMetrics({ defaults: true }),
      ...options,
    });
    const found: number[] = [];
    for (const headers of tries) {
      const answer = await fetch(`${own.url}/metrics`, { headers });
      const text = await answer.text();
      expect(text.includes('process_cpu_user_seconds_total')).toBe(answer.status === 200);
      found.push(answer.status);
    }
    await own.close();
    return found;
  };

  it('are for the same machine, or with a token for whoever shows it', async () => {
    const stranger = { 'x-forwarded-for': '203.0.113.9' };
    expect(await statuses({}, [{}, stranger])).toEqual([200, 403]);
    const shown = { authorization: `Bearer ${metricsToken}` };
    const tries = [{}, { authorization: 'Bearer another-token-here' }, shown];
    expect(await statuses({ metricsToken }, tries)).toEqual([401, 401, 200]);
  });

  it('are for private networks too, but not in production', () => {
    const from = (address: string) =>
      ({ socket: { remoteAddress: address }, headers: {} }) as never;
    const answer = { setHeader() {}, writeHead() {}, end() {} } as never;
    const places = ['::ffff:127.0.0.1', '::1', '10.0.0.9', 'fd00::1', '203.0.113.9'];
    const open = (production: boolean) => {
      const letsIn = metricsDoor({ token: undefined, production });
      return places.map((address) => letsIn(from(address), answer));
    };
    expect(open(true)).toEqual([true, true, false, false, false]);
    expect(open(false)).toEqual([true, true, true, true, false]);
  });
});

describe('callers that do not prove themselves', () => {
  const post = async (body: string, token?: string): Promise<number> =>
    (
      await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { 'x-webrana-call': token } : {}),
        },
        body,
      })
    ).status;
  const query = JSON.stringify({ query: '{ greeting }' });
  const tokenOf = async (
    jwk: object,
    audience: 'notifications' | 'orders',
    actor: Actor,
    body = query,
  ) => signCall(await readSigningKey(JSON.stringify(jwk)), audience, callerOf(actor), body);

  it('are refused whatever they ask, _entities and _service included', async () => {
    expect(await post(query)).toBe(401);
    expect(await post(JSON.stringify({ query: '{ _service { sdl } }' }))).toBe(401);
    expect(await post(query, 'not.a.token')).toBe(401);
  });

  it('cannot reuse a token for another body, subgraph or actor', async () => {
    const { privateJwk } = keys.gateway;
    expect(await post(query, await tokenOf(privateJwk, 'notifications', user))).toBe(200);
    const otherBody = await tokenOf(privateJwk, 'notifications', user, '{"query":"{ caller }"}');
    expect(await post(query, otherBody)).toBe(401);
    expect(await post(query, await tokenOf(privateJwk, 'orders', user))).toBe(401);
    const asUser = await tokenOf(keys.orders.privateJwk, 'notifications', user);
    expect(await post(query, asUser)).toBe(401);
    const asOther = await tokenOf(keys.orders.privateJwk, 'notifications', {
      kind: 'service',
      name: 'billing',
    });
    expect(await post(query, asOther)).toBe(401);
    const stranger = (await generateCallKey('gateway')).privateJwk;
    expect(await post(query, await tokenOf(stranger, 'notifications', user))).toBe(401);
  });
});
