import { afterEach, describe, expect, it, vi } from 'vitest';
import { orderDestruction } from '../src/modules/server/use-cases/order-destruction.ts';
import { orderPower } from '../src/modules/server/use-cases/order-power.ts';
import { eventually, startWorld, type World, type WorldOptions } from './world.ts';

vi.setConfig({ testTimeout: 20_000 });

let world: World;
afterEach(() => world.close());

/** A server that runs. */
const begin = async (options: WorldOptions = {}): Promise<string> => {
  world = await startWorld(options);
  await world.client.changeSettings({ actionMs: 100 });
  await world.running.begin();
  const instanceId = world.newInstanceId();
  await world.request({ instanceId });
  await eventually(async () => (await world.rowOf(instanceId)).state === 'RUNNING');
  return instanceId;
};
const order = (instanceId: string, power: 'ON' | 'OFF', at = new Date()) =>
  orderPower(world.context(), { instanceId, power, at });
const status = async (instanceId: string) => (await world.living(instanceId))[0]?.status;
const told = async (instanceId: string, fact: string) =>
  (await world.eventsOf(instanceId)).filter((event) => event.startsWith(fact)).length;
const actionsOf = async (operation = 'dropletAction') =>
  (await world.client.books()).requests.filter((request) => request.operation === operation);

describe('a server whose instance orders power', () => {
  it('is shut down once and powered on again, each told once', async () => {
    const instanceId = await begin();
    const at = new Date();
    await Promise.all([order(instanceId, 'OFF', at), order(instanceId, 'OFF', at)]);
    await eventually(async () => (await told(instanceId, 'server-power-changed')) === 1);
    expect(await status(instanceId)).toBe('off');
    expect((await actionsOf()).filter(({ effect }) => effect)).toHaveLength(1);
    await order(instanceId, 'ON');
    await eventually(async () => (await told(instanceId, 'server-power-changed')) === 2);
    expect(await status(instanceId)).toBe('active');
    // An order of old that comes late changes nothing.
    await order(instanceId, 'OFF', at);
    expect((await world.rowOf(instanceId)).desiredPower).toBeNull();
  });

  it.each(['error', 'error-after-effect', 'malformed', 'rate-limit'] as const)(
    'ends as ordered when the provider answers with %s',
    async (mode) => {
      const instanceId = await begin({ pace: { powerWaitMs: 500 } });
      await world.client.addFault({
        service: 'digitalocean',
        operation: 'dropletAction',
        mode,
        times: 1,
      });
      await order(instanceId, 'OFF');
      await eventually(async () => (await told(instanceId, 'server-power-changed')) === 1, 15_000);
      expect(await status(instanceId)).toBe('off');
      expect(await world.living(instanceId)).toHaveLength(1);
    },
  );

  it('is cut off when it does not shut down', async () => {
    const instanceId = await begin({ pace: { powerWaitMs: 400 } });
    await world.client.addFault({
      service: 'digitalocean',
      operation: 'dropletAction',
      mode: 'fail-action',
      times: 1,
    });
    await order(instanceId, 'OFF');
    await eventually(async () => (await told(instanceId, 'server-power-changed')) === 1, 15_000);
    expect(await status(instanceId)).toBe('off');
    expect(await actionsOf()).toHaveLength(2);
  });

  it('counts as off when it is gone, and is not made anew', async () => {
    const instanceId = await begin();
    const [server] = await world.living(instanceId);
    await world.client.loseServer(Number(server?.id));
    await order(instanceId, 'OFF');
    await eventually(async () => (await told(instanceId, 'server-power-changed')) === 1);
    expect(await world.living(instanceId)).toEqual([]);
    expect((await world.rowOf(instanceId)).attempts).toBe(1);
  });
});

describe('a server whose instance has ended', () => {
  it('is destroyed and told once, however often it is ordered', async () => {
    const instanceId = await begin();
    await Promise.all([1, 2, 3].map(() => orderDestruction(world.context(), { instanceId })));
    await eventually(async () => (await told(instanceId, 'server-destroyed')) === 1);
    expect(await world.living(instanceId)).toEqual([]);
    const row = await world.rowOf(instanceId);
    expect(row).toMatchObject({ state: 'DESTROYED', nextStepAt: null, providerReference: null });
    await orderDestruction(world.context(), { instanceId });
    await order(instanceId, 'ON');
    expect(await world.rowOf(instanceId)).toMatchObject({ state: 'DESTROYED', nextStepAt: null });
  });

  it('is done when the provider has lost it, and survives unclear answers', async () => {
    const instanceId = await begin();
    await world.client.addFault({
      service: 'digitalocean',
      operation: 'destroyDroplet',
      mode: 'error-after-effect',
      times: 1,
    });
    await orderDestruction(world.context(), { instanceId });
    await eventually(async () => (await told(instanceId, 'server-destroyed')) === 1, 12_000);
    expect(await world.living(instanceId)).toEqual([]);
  });

  it('is gone by its order even when that comes while it is powered off', async () => {
    const instanceId = await begin();
    await order(instanceId, 'OFF');
    await orderDestruction(world.context(), { instanceId });
    await eventually(async () => (await told(instanceId, 'server-destroyed')) === 1);
    expect(await world.living(instanceId)).toEqual([]);
  });
});

describe('a server of a suspended owner', () => {
  it('is not created until that is over, and is not given up meanwhile', async () => {
    world = await startWorld({ pace: { heldPauseMs: 50, giveUpAfterMs: 300 } });
    world.specification.isHeld = true;
    await world.running.begin();
    const instanceId = world.newInstanceId();
    await world.request({ instanceId });
    const since = Date.now();
    await eventually(async () => Date.now() - since > 700);
    expect(await world.rowOf(instanceId)).toMatchObject({
      state: 'REQUESTED',
      attempts: 0,
      givingUpReason: null,
    });
    world.specification.isHeld = false;
    await eventually(async () => (await world.living(instanceId)).length === 1);
  });
});
