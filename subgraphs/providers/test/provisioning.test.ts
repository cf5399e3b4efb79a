import { afterEach, describe, expect, it, vi } from 'vitest';
import { advanceServer } from '../src/modules/server/use-cases/advance-server.ts';
import { ProviderError } from '../src/port.ts';
import { eventually, smallOffer, startWorld, type World, type WorldOptions } from './world.ts';

vi.setConfig({ testTimeout: 20_000 });

let world: World;
const begin = async (options: WorldOptions = {}) => {
  world = await startWorld(options);
  await world.running.begin();
  return world;
};
afterEach(() => world.close());

const inState = (instanceId: string, state: string) => async () => {
  const row = await world.rowOf(instanceId);
  return row.state === state && row;
};
const ordered = [
  'server-progressed CREATED',
  'server-progressed ADDRESS_ASSIGNED',
  'server-progressed BOOTING',
  'server-progressed RUNNING',
];

describe('a requested server', () => {
  it('runs, is told step by step, and is asked for once however often it is requested', async () => {
    const { client, request, newInstanceId, eventsOf, living } = await begin();
    await client.changeSettings({ bootMs: 1_000 });
    const instanceId = newInstanceId();
    await Promise.all([request({ instanceId }), request({ instanceId }).catch(() => undefined)]);
    await request({ instanceId });
    const row = await eventually(inState(instanceId, 'RUNNING'));
    expect(row).toMatchObject({ attempts: 1, lastProblem: null, nextStepAt: null });
    expect(row.ipv4).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(await eventsOf(instanceId)).toEqual(ordered);
    const [server, ...others] = await living(instanceId);
    expect(others).toEqual([]);
    expect(server?.tags).toEqual(['webrana', row.tag]);
  });

  it('takes less than half a second of our own on top of the provider', async () => {
    const { request, newInstanceId, client } = await begin();
    await client.changeSettings({ bootMs: 0 });
    const instanceId = newInstanceId();
    const startedAt = Date.now();
    await request({ instanceId });
    await eventually(inState(instanceId, 'RUNNING'));
    expect(Date.now() - startedAt).toBeLessThan(500);
  });

  it.each([
    ['answers with an error', { mode: 'error-after-effect' }],
    ['never answers', { mode: 'timeout-after-effect', delayMs: 3_000 }],
    ['answers with a page', { mode: 'malformed' }],
    [
      'answers with an error and lists it late',
      { mode: 'error-after-effect', listedAfterMs: 5_000 },
    ],
  ] as const)('is adopted when the provider makes it and %s', async (_what, fault) => {
    const { client, request, newInstanceId, eventsOf, living } = await begin();
    const instanceId = newInstanceId();
    await client.addFault({
      service: 'digitalocean',
      operation: 'createDroplet',
      times: 1,
      ...fault,
    });
    await request({ instanceId });
    await eventually(inState(instanceId, 'RUNNING'));
    expect(await living(instanceId)).toHaveLength(1);
    expect((await world.rowOf(instanceId)).attempts).toBe(1);
    expect(await eventsOf(instanceId)).toEqual(ordered);
  });

  it.each([
    ['an error', { mode: 'error' }],
    ['silence', { mode: 'timeout', delayMs: 2_000 }],
    ['too many requests', { mode: 'rate-limit' }],
  ] as const)('is asked for again after %s without effect', async (_what, fault) => {
    const { client, request, newInstanceId, living } = await begin();
    const instanceId = newInstanceId();
    await client.addFault({
      service: 'digitalocean',
      operation: 'createDroplet',
      times: 1,
      ...fault,
    });
    await request({ instanceId });
    const row = await eventually(inState(instanceId, 'RUNNING'));
    expect(row.attempts).toBe(2);
    expect(await living(instanceId)).toHaveLength(1);
  });

  it('keeps one when an attempt succeeds after it was given its time', async () => {
    const { client, request, newInstanceId, living } = await begin();
    const instanceId = newInstanceId();
    const operation = 'createDroplet';
    await client.addFault({
      service: 'digitalocean',
      operation,
      mode: 'delay',
      delayMs: 2_000,
      times: 1,
    });
    await request({ instanceId });
    await eventually(inState(instanceId, 'RUNNING'));
    await eventually(async () => (await world.client.books()).servers.length === 2);
    await eventually(async () => (await living(instanceId)).length === 1);
    const [kept] = await living(instanceId);
    expect(String(kept?.id)).toBe((await world.rowOf(instanceId)).providerReference);
  });

  it('takes the next offer when one is sold out', async () => {
    const other = { ...smallOffer, region: 'blr1' };
    const { client, request, newInstanceId } = await begin({ offers: [smallOffer, other] });
    await client.setRegion('sgp1', { available: false });
    const instanceId = newInstanceId();
    await request({ instanceId });
    const row = await eventually(inState(instanceId, 'RUNNING'));
    expect(row).toMatchObject({ region: 'blr1', attempts: 2 });
  });

  it('fails for good when every offer is refused, and leaves nothing', async () => {
    const bad = { ...smallOffer, size: 'no-such-size' };
    const { request, newInstanceId, eventsOf, living } = await begin({ offers: [bad, bad] });
    const instanceId = newInstanceId();
    await request({ instanceId });
    const row = await eventually(inState(instanceId, 'FAILED'));
    expect(row.lastProblem).toContain('invalid size');
    expect(await eventsOf(instanceId)).toEqual(['server-failed']);
    expect(await living(instanceId)).toEqual([]);
  });

  it('fails for good when it never runs, and is destroyed', async () => {
    const { client, request, newInstanceId, eventsOf, living } = await begin({
      pace: { giveUpAfterMs: 1_200 },
    });
    await client.addFault({ service: 'digitalocean', operation: 'createDroplet', mode: 'stuck' });
    const instanceId = newInstanceId();
    await request({ instanceId });
    await eventually(inState(instanceId, 'FAILED'));
    expect(await living(instanceId)).toEqual([]);
    expect((await eventsOf(instanceId)).at(-1)).toBe('server-failed');
  });

  it('fails only after whatever a last attempt made is gone', async () => {
    const { client, request, newInstanceId, living } = await begin({
      pace: { giveUpAfterMs: 600, settleAfterSilenceMs: 2_500 },
    });
    const operation = 'createDroplet';
    await client.addFault({ service: 'digitalocean', operation, mode: 'delay', delayMs: 1_800 });
    const instanceId = newInstanceId();
    await request({ instanceId });
    await eventually(inState(instanceId, 'FAILED'));
    expect((await client.books()).servers).toHaveLength(1);
    expect(await living(instanceId)).toEqual([]);
  });

  it('is created anew when it vanishes while it starts', async () => {
    const { client, request, newInstanceId, living, eventsOf } = await begin();
    await client.changeSettings({ bootMs: 60_000 });
    const instanceId = newInstanceId();
    await request({ instanceId });
    const first = await eventually(inState(instanceId, 'CREATING'));
    const reference = await eventually(async () => {
      const row = await world.rowOf(instanceId);
      return row.providerReference;
    });
    await client.changeSettings({ bootMs: 50 });
    await client.loseServer(Number(reference));
    const row = await eventually(inState(instanceId, 'RUNNING'));
    expect(row.id).toBe(first.id);
    expect(row.providerReference).not.toBe(reference);
    expect(await living(instanceId)).toHaveLength(1);
    expect(await eventsOf(instanceId)).toEqual(ordered);
  });
});

describe('a worker', () => {
  it.each(['before', 'after'] as const)(
    'that dies %s the provider acts leaves one server',
    async (when) => {
      let deaths = 1;
      const { request, newInstanceId, living, context, rowOf } = await begin({
        wrap: (port) => ({
          ...port,
          async createServer(wish) {
            if (deaths-- <= 0) return port.createServer(wish);
            if (when === 'after') await port.createServer(wish);
            // Nobody hears of it before the lease is over, as if the process were gone.
            await new Promise((resolve) => setTimeout(resolve, 4_000));
            throw new Error('The process is gone.');
          },
        }),
      });
      const instanceId = newInstanceId();
      await request({ instanceId });
      await eventually(inState(instanceId, 'CREATING'));
      const { id } = await rowOf(instanceId);
      const row = await eventually(async () => {
        await advanceServer(context(), id);
        return inState(instanceId, 'RUNNING')();
      }, 15_000);
      expect(row.attempts).toBe(when === 'after' ? 1 : 2);
      expect(await living(instanceId)).toHaveLength(1);
    },
  );

  it('shares its server with nobody', async () => {
    const calls: string[] = [];
    world = await startWorld({
      wrap: (port) => ({
        ...port,
        async createServer(wish) {
          calls.push(wish.hostname);
          return port.createServer(wish);
        },
      }),
    });
    const { request, newInstanceId, context, rowOf, living } = world;
    const instanceId = newInstanceId();
    await request({ instanceId });
    const { id } = await rowOf(instanceId);
    await Promise.all(Array.from({ length: 8 }, () => advanceServer(context(), id)));
    expect(calls).toHaveLength(1);
    expect(await living(instanceId)).toHaveLength(1);
  });

  it('waits out an account that is refused and a provider that is away', async () => {
    let away = 2;
    const { request, newInstanceId, living } = await begin({
      wrap: (port) => ({
        ...port,
        async findServersByTag(tag, options) {
          if (away-- > 0) throw new ProviderError('rate-limited', 'away', { retryAfterMs: 50 });
          return port.findServersByTag(tag, options);
        },
      }),
    });
    const instanceId = newInstanceId();
    await request({ instanceId });
    await eventually(inState(instanceId, 'RUNNING'));
    expect(await living(instanceId)).toHaveLength(1);
  });
});
