import { createQueueKit, type QueueKit } from '@webrana/queue-kit';
import { type Actor, networkOf } from '@webrana/subgraph-kit';
import { afterEach, describe, expect, it } from 'vitest';
import { accountOf, type BudgetRules } from '../src/budget.ts';
import { readBudget } from '../src/budget-settings.ts';
import { type Answer, sleep, ToyPlatform } from './support/toy-platform.ts';
import { watch } from './support/watch.ts';

const rules = (given: Partial<BudgetRules> = {}): BudgetRules => ({
  perSeconds: 60,
  visitor: 50,
  person: 50,
  apiKey: 50,
  fieldCosts: {},
  ...given,
});

const open: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

/** Costs one point: nothing is loaded. */
const cheap = '{ whoCalls }';
const kit = (redisUrl?: string): QueueKit => {
  const queue = createQueueKit({ redisUrl, prefix: `budget-${crypto.randomUUID()}` });
  open.push({ stop: () => queue.close() });
  return queue;
};
const start = async (
  budget: Partial<BudgetRules>,
  options: Parameters<typeof ToyPlatform.start>[0] = {},
): Promise<ToyPlatform> => {
  const platform = await ToyPlatform.start({ queue: kit(), budget: rules(budget), ...options });
  open.push(platform);
  return platform;
};
const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, work));
const isRefused = ({ status }: Answer): boolean => status === 429;

describe.each([
  ['in memory', undefined],
  ['in Redis', process.env.REDIS_URL],
] as const)('a budget counted %s', (where, redisUrl) => {
  it.skipIf(where === 'in Redis' && !redisUrl)(
    'is taken exactly, however many try at once',
    async () => {
      const platform = await start({ visitor: 50 }, { queue: kit(redisUrl) });
      await platform.send({ query: cheap });
      const answers = await times(200, () => platform.send({ query: cheap }));
      expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(49);
      const refused = answers.filter(isRefused);
      expect(refused).toHaveLength(151);
      for (const { errors, headers, data } of refused) {
        expect(data).toBeFalsy();
        expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
        const seconds = errors?.[0]?.extensions.retryAfter as number;
        expect(headers.get('retry-after')).toBe(String(seconds));
        expect(seconds).toBeGreaterThan(0);
        expect(seconds).toBeLessThanOrEqual(60);
      }
      expect(platform.toys.calls).toHaveLength(50);
    },
  );

  it.skipIf(where === 'in Redis' && !redisUrl)(
    'is whole again when `Retry-After` said so',
    async () => {
      const platform = await start({ visitor: 3, perSeconds: 2 }, { queue: kit(redisUrl) });
      const answers = await times(20, () => platform.send({ query: cheap }));
      const seconds = Number(answers.find(isRefused)?.headers.get('retry-after'));
      expect([1, 2]).toContain(seconds);
      expect(isRefused(await platform.send({ query: cheap }))).toBe(true);
      await sleep(seconds * 1_000);
      const again = await times(4, () => platform.send({ query: cheap }));
      expect(again.filter(isRefused)).toHaveLength(1);
    },
  );
});

describe('whose budget it is', () => {
  it('of each person, key and network', () => {
    const from = (clientAddress: string) => ({ clientAddress });
    const nobody: Actor = { kind: 'anonymous' };
    const person = { kind: 'user', userId: 'usr_1', role: 'CUSTOMER', sessionId: 's' } as const;
    expect(accountOf(nobody, from('203.0.113.7'))).toEqual({
      callerClass: 'visitor',
      key: '203.0.113.7',
    });
    expect(accountOf(nobody, from('2001:db8:1:2:aaaa::1')).key).toBe('2001:db8:1:2::/64');
    expect(accountOf(person, from('203.0.113.7'))).toEqual({ callerClass: 'person', key: 'usr_1' });
    expect(accountOf({ ...person, impersonatorId: 'usr_2' }, from('::1')).key).toBe('usr_2');
    const apiKey = { id: 'key_1', scopes: [] };
    expect(accountOf({ ...person, apiKey }, from('::1'))).toEqual({
      callerClass: 'apiKey',
      key: 'key_1',
    });
  });

  it('an IPv6 network is written in one way', () => {
    expect(networkOf('2001:0DB8::1')).toBe(networkOf('2001:db8:0:0:ffff::'));
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
  });

  it('a visitor’s is used up without anybody else’s', async () => {
    const platform = await start({ visitor: 2, person: 2 });
    await times(3, () => platform.send({ query: cheap }));
    const token = await platform.token();
    const signedIn = { authorization: `Bearer ${token}` };
    const answers = await times(3, () => platform.send({ query: cheap }, signedIn));
    expect(answers.filter(isRefused)).toHaveLength(1);
  });

  it('by the address that a trusted proxy tells, and by no other', async () => {
    const behind = await start({ visitor: 1 }, { trustedProxies: ['127.0.0.0/8', '::1'] });
    const from = async (platform: ToyPlatform, address: string) =>
      isRefused(await platform.send({ query: cheap }, { 'x-forwarded-for': address }));
    expect(await from(behind, '203.0.113.1')).toBe(false);
    expect(await from(behind, '203.0.113.2')).toBe(false);
    expect(await from(behind, '2001:db8::1')).toBe(false);
    expect(await from(behind, '2001:db8::ffff')).toBe(true);
    expect(await from(behind, '9.9.9.9, 203.0.113.2')).toBe(true);
    const exposed = await start({ visitor: 1 });
    expect(await from(exposed, '203.0.113.1')).toBe(false);
    expect(await from(exposed, '203.0.113.2')).toBe(true);
  });

  it('the same over sockets', async () => {
    const platform = await start({ person: 2 });
    const token = await platform.token();
    const client = platform.client(token);
    const refusal = async () =>
      new Promise<unknown>((resolve) => {
        const stop = client.subscribe(
          { query: cheap },
          { next: () => resolve(undefined), error: resolve, complete: () => stop },
        );
      });
    expect(await refusal()).toBeUndefined();
    expect(isRefused(await platform.query(cheap, {}, token))).toBe(false);
    const [error] = (await refusal()) as { extensions: Record<string, unknown> }[];
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(error?.extensions.retryAfter).toBeGreaterThan(0);
    expect(isRefused(await platform.query(cheap, {}, token))).toBe(true);
    const seen = watch(client, 'subscription { ticks }');
    await expect.poll(() => seen.failures.length).toBe(1);
  });
});

describe('what an operation costs', () => {
  it('what it may load, and what the table adds for each time a field is asked for', async () => {
    const platform = await start({ visitor: 100, fieldCosts: { 'Book.title': 4 } });
    // A page: 1, and 10 items of edge, node and title: 10 × (2 + 4).
    const page = '{ books(first: 10) { edges { node { title } } } }';
    expect(isRefused(await platform.send({ query: page }))).toBe(false);
    expect(isRefused(await platform.send({ query: page }))).toBe(true);
  });

  it('what the pages at hand cost, however often and with whatever pages it was asked before', async () => {
    const query = 'query ($n: Int! = 3) { books(first: $n) { edges { node { id } } } }';
    const sizes = Array.from({ length: 25 }, (_, index) => index + 1);
    // A page: 1, and an edge and a node for each item; the default is one of the sizes.
    const costs = sizes.reduce((sum, size) => sum + 1 + 2 * size, 0);
    const platform = await start({ visitor: 2 * costs + 7 });
    for (const n of [...sizes, ...sizes, undefined])
      expect(isRefused(await platform.query(query, { n }))).toBe(false);
    expect(isRefused(await platform.send({ query: cheap }))).toBe(true);
  });

  it('never more than a whole budget, or it could never run', async () => {
    const platform = await start({ visitor: 10, fieldCosts: { 'Query.whoCalls': 1_000 } });
    expect(isRefused(await platform.send({ query: cheap }))).toBe(false);
    expect(isRefused(await platform.send({ query: '{ viewer { id } }' }))).toBe(true);
  });

  it('a table that names what the schema does not have is refused at the start', async () => {
    await expect(start({ fieldCosts: { 'Query.gone': 1 } })).rejects.toThrow('Query.gone');
  });

  it('the settings are read, and complained about by name', () => {
    const settings = {
      GATEWAY_BUDGET_PERSON: '7',
      GATEWAY_BUDGET_FIELDS: 'Query.a=1, Mutation.b=20',
    };
    expect(readBudget(settings, true)).toMatchObject({
      perSeconds: 60,
      visitor: 60_000,
      person: 7,
      fieldCosts: { 'Query.a': 1, 'Mutation.b': 20 },
    });
    expect(() => readBudget({ GATEWAY_BUDGET_FIELDS: 'nonsense' }, false)).toThrow(
      'GATEWAY_BUDGET_FIELDS',
    );
    expect(() => readBudget({ GATEWAY_BUDGET_VISITOR: '0' }, false)).toThrow(
      'GATEWAY_BUDGET_VISITOR',
    );
  });
});

describe('while nobody can count', () => {
  it('cheap operations run without delay, costly ones are refused', async () => {
    const queue = kit();
    let asked = 0;
    const silent: QueueKit = {
      ...queue,
      limits: {
        consume: () => {
          asked += 1;
          return new Promise(() => {});
        },
        reset: async () => {},
      },
    };
    const platform = await start({ fieldCosts: { 'Query.loans': 5 } }, { queue: silent });
    expect((await platform.send({ query: cheap })).data).toBeTruthy();
    const began = performance.now();
    const answers = await times(20, () => platform.send({ query: cheap }));
    expect(performance.now() - began).toBeLessThan(900);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(asked).toBeLessThan(21);
    const costly = await platform.send({ query: '{ loans { id } }' });
    expect([costly.status, costly.errors?.[0]?.extensions.code]).toEqual([
      503,
      'SUBGRAPH_UNAVAILABLE',
    ]);
  });
});
