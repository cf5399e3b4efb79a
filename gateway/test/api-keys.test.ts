import { hashApiKeySecret, newApiKeySecret } from '@webrana/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, sleep, ToyPlatform } from './support/toy-platform.ts';
import { loanChanged, watch } from './support/watch.ts';

let platform: ToyPlatform;
beforeEach(async () => {
  platform = await ToyPlatform.start({
    trustedProxies: ['127.0.0.1', '::1'],
    limits: { sessionCacheMs: 100, sessionGraceMs: 400, socketSweepMs: 200 },
    budget: { perSeconds: 60, visitor: 1_000, person: 1_000, apiKey: 30, fieldCosts: {} },
  });
});
afterEach(() => platform.stop());

const facts = {
  id: 'key_1',
  ownerId: 'usr_7',
  userId: 'usr_7',
  isVerified: true,
  mode: 'LIVE',
  scopes: ['orders:read'],
};

const makeKey = (more: object = {}) => {
  const { secret, hash } = newApiKeySecret('LIVE');
  const set = (changed: object) => platform.apiKeys.set(hash, { ...facts, ...more, ...changed });
  set({});
  return { secret, hash, set };
};
const send = (secret: string, from?: string, query = '{ whoCalls }') =>
  platform.send(
    { query },
    { authorization: `Bearer ${secret}`, ...(from ? { 'x-forwarded-for': from } : {}) },
  );
const outcome = async (secret: string, from?: string) => {
  const { status, errors } = await send(secret, from);
  return [status, errors?.[0]?.extensions.code];
};
const good = [200, undefined];
const refused = [401, 'UNAUTHENTICATED'];
const changed = () =>
  platform.pubsub.publish('api-keys-changed', { data: { ownerId: facts.ownerId } });
const listening = (count: number) => eventually(() => platform.toys.loans.listeners.size === count);
const open = (secret: string, codes: number[] = []) => {
  watch(platform.client(secret, { onClosed: (code) => codes.push(code) }), loanChanged);
  return codes;
};

describe('API keys', () => {
  it('act as their owner within what they were given', async () => {
    const { secret } = makeKey({ projectIds: ['prj_1'], monthlyCap: 5_000 });
    const answer = await send(secret);
    expect(JSON.parse(answer.data?.whoCalls).actor).toEqual({
      kind: 'user',
      userId: 'usr_7',
      role: 'RESELLER',
      sessionId: 'key_1',
      isVerified: true,
      apiKey: {
        id: 'key_1',
        scopes: ['orders:read'],
        projectIds: ['prj_1'],
        monthlyCap: 5_000,
      },
    });
    const test = makeKey({ userId: 'tst_7', mode: 'TEST', scopes: ['made:up', 'orders:read'] });
    const { actor } = JSON.parse((await send(test.secret)).data?.whoCalls);
    expect(actor).toMatchObject({ userId: 'tst_7', apiKey: { id: 'key_1' } });
    expect(actor.apiKey).toEqual({ id: 'key_1', scopes: ['orders:read'] });
  });

  it('are asked for by hash, in batches, and remembered for a moment', async () => {
    const { secret, hash } = makeKey();
    await Promise.all(Array.from({ length: 20 }, () => send(secret, '198.51.100.3')));
    expect(platform.shownKeys.length).toBeLessThanOrEqual(6);
    expect(platform.shownKeys[0]).toEqual({ hash, address: '198.51.100.3' });
    expect(JSON.stringify(platform.shownKeys)).not.toContain(secret);
  });

  it('are refused when unknown or past their end, and mistyped without a question', async () => {
    const unknown = newApiKeySecret('LIVE').secret;
    expect(await outcome(unknown)).toEqual(refused);
    const asked = platform.shownKeys.length;
    const { secret } = makeKey();
    const mistyped = `${secret.slice(0, -1)}${secret.endsWith('x') ? 'y' : 'x'}`;
    for (const wrong of [mistyped, 'wbk_live_', 'wbk_', secret.toLowerCase(), `${secret}0`])
      expect(await outcome(wrong)).toEqual(refused);
    expect(platform.shownKeys).toHaveLength(asked);
    expect(await outcome(makeKey({ expiresAt: Date.now() - 1 }).secret)).toEqual(refused);
    expect(await outcome(makeKey({ expiresAt: Date.now() + 60_000 }).secret)).toEqual(good);
  });

  it('work from their addresses only, however these are written', async () => {
    const { secret } = makeKey({ allowedAddresses: ['203.0.113.0/24', '2001:db8::/48'] });
    for (const from of ['203.0.113.9', '::ffff:203.0.113.9', '::ffff:cb00:7109', '2001:db8::5'])
      expect([from, ...(await outcome(secret, from))]).toEqual([from, ...good]);
    const forbidden = [403, 'FORBIDDEN'];
    for (const from of ['203.0.114.9', '::ffff:203.0.114.9', '2001:db8:1::5', undefined])
      expect([from, ...(await outcome(secret, from))]).toEqual([from, ...forbidden]);
    // A forged first hop is not the client; the last one before the trusted proxy is.
    expect(await outcome(secret, '203.0.113.9, 198.51.100.1')).toEqual(forbidden);
    const { errors } = await send(secret, '198.51.100.1');
    expect(errors?.[0]?.message).toContain('198.51.100.1');
    const codes = open(secret);
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([4403]);
    expect(await outcome(makeKey({ allowedAddresses: ['127.0.0.1'] }).secret)).toEqual(good);
  });

  it('stop working when revoked: at once by topic, soon without', async () => {
    const first = makeKey();
    const second = makeKey({ ownerId: 'usr_8' });
    expect(await outcome(first.secret)).toEqual(good);
    expect(await outcome(second.secret)).toEqual(good);
    platform.apiKeys.clear();
    await changed();
    expect(await outcome(first.secret)).toEqual(refused);
    await sleep(120);
    expect(await outcome(second.secret)).toEqual(refused);
  });

  it('do not believe an answer from before a change', async () => {
    const { secret, hash } = makeKey();
    const link = platform.toys.links.find(({ name }) => name === 'identity');
    const route = link?.route.bind(link);
    if (!link || !route) throw new Error('No link.');
    let questions = 0;
    link.route = async (request, caller) => {
      const answer = await route(request, caller);
      questions += 1;
      if (questions === 1) {
        platform.apiKeys.delete(hash);
        await changed();
      }
      return answer;
    };
    expect(await outcome(secret)).toEqual(refused);
    expect(questions).toBe(2);
  });

  it('say how long to wait after too many wrong ones', async () => {
    const { secret, hash } = newApiKeySecret('LIVE');
    platform.apiKeys.set(hash, { retryAfterMs: 90_500 });
    const { status, errors } = await send(secret);
    expect([status, errors?.[0]?.extensions]).toEqual([
      429,
      expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: 91 }),
    ]);
    const codes = open(secret);
    await eventually(() => codes.length === 1);
    expect(codes).toEqual([4429]);
  });

  it('have one budget over HTTP and sockets, and each its own', async () => {
    const { secret } = makeKey();
    const answers = await Promise.all(Array.from({ length: 25 }, () => outcome(secret)));
    expect(answers.every(([status]) => status === 200)).toBe(true);
    const client = platform.client(secret);
    const runs = Array.from({ length: 10 }, () => watch(client, '{ whoCalls }'));
    await eventually(() => runs.every(({ done, failures }) => done || failures.length > 0));
    const failed = runs.filter(({ failures }) => failures.length > 0);
    expect(failed).toHaveLength(5);
    expect(failed[0]?.failures[0]).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    const { status, errors } = await send(secret);
    expect(status).toBe(429);
    expect(errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
    expect(await outcome(makeKey({ id: 'key_2' }).secret)).toEqual(good);
  });

  it('survive a hiccup of identity, then need it', async () => {
    const { secret } = makeKey();
    expect(await outcome(secret)).toEqual(good);
    const link = platform.toys.links.find(({ name }) => name === 'identity');
    const route = link?.route;
    if (!link || !route) throw new Error('No link.');
    link.route = () => Promise.reject(new Error('down'));
    const away = [503, 'SUBGRAPH_UNAVAILABLE'];
    await sleep(120);
    expect(await outcome(secret)).toEqual(good);
    // A key that was not seen before is not believed for a moment.
    expect(await outcome(makeKey().secret)).toEqual(away);
    await sleep(450);
    expect(await outcome(secret)).toEqual(away);
    link.route = route;
    expect(await outcome(secret)).toEqual(good);
  });
});

describe('sockets of API keys', () => {
  it('close with 4401 when the key is revoked, by the topic or without', async () => {
    const first = makeKey();
    const second = makeKey({ ownerId: 'usr_8' });
    const [a, b] = [open(first.secret), open(second.secret)];
    const kept = open(makeKey({ ownerId: 'usr_9' }).secret);
    await listening(3);
    platform.apiKeys.delete(first.hash);
    await changed();
    await eventually(() => a.length === 1, 150);
    platform.apiKeys.delete(second.hash);
    await eventually(() => b.length === 1, 1_000);
    expect([a, b, kept]).toEqual([[4401], [4401], []]);
    await listening(1);
  });

  it('close with 4401 at the end of the key', async () => {
    const codes = open(makeKey({ expiresAt: Date.now() + 700 }).secret);
    await listening(1);
    expect(codes).toEqual([]);
    await eventually(() => codes.length === 1, 1_500);
    expect(codes).toEqual([4401]);
  });

  it('close with 1012, after which clients come back, when the key may do something else', async () => {
    const key = makeKey();
    const codes = open(key.secret);
    await listening(1);
    key.set({ expiresAt: Date.now() + 60_000 });
    await changed();
    await sleep(250);
    expect(codes).toEqual([]);
    key.set({ scopes: ['orders:write'] });
    await changed();
    await eventually(() => codes.length === 1, 150);
    expect(codes).toEqual([1012]);
  });

  it('are no use of the key while they merely stay open', async () => {
    const { secret, hash } = makeKey();
    open(secret);
    await listening(1);
    const before = platform.shownKeys.length;
    await eventually(() => platform.shownKeys.length > before + 1);
    expect(platform.shownKeys.slice(before)).toEqual(
      platform.shownKeys.slice(before).map(() => ({ hash })),
    );
    await send(secret, '198.51.100.3');
    expect(platform.shownKeys).toContainEqual({ hash, address: '198.51.100.3' });
    expect(hashApiKeySecret(secret)).toBe(hash);
  });
});
