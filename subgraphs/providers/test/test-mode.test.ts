import { InstanceRequested } from '@webrana/events';
import { newId, testOwnerOf } from '@webrana/ids';
import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '../src/config.ts';
import { orderDestruction } from '../src/modules/server/use-cases/order-destruction.ts';
import { orderPower } from '../src/modules/server/use-cases/order-power.ts';
import { subgraph } from '../src/subgraph.ts';
import { eventually, smallOffer, startWorld, type World, type WorldOptions } from './world.ts';

vi.setConfig({ testTimeout: 20_000 });

let world: World;
const begin = async (options: WorldOptions = {}) => {
  world = await startWorld(options);
  await world.running.begin();
  return world;
};
afterEach(() => world?.close());

const reaches = (instanceId: string, state: string) =>
  eventually(async () => {
    const row = await world.rowOf(instanceId);
    return row.state === state && row;
  });

it('makes a test twin’s server at the test account, which the live one does not know', async () => {
  const { newInstanceId, request, living, cloud } = await begin();
  const [tested, live] = [newInstanceId(), newInstanceId()];
  await request({ instanceId: tested, mode: 'TEST' });
  await request({ instanceId: live });
  const row = await reaches(tested, 'RUNNING');
  await reaches(live, 'RUNNING');
  expect((await living(tested)).map(({ account }) => account)).toEqual(['test']);
  expect((await living(live)).map(({ account }) => account)).toEqual(['live']);
  expect(await cloud.findServersByTag(row.tag)).toEqual([]);
  expect(await cloud.getServer(row.providerReference ?? '')).toBeNull();
});

it('takes the mode from whose instance it is; facts of old are live', async () => {
  const { newInstanceId, context, rowOf } = await begin();
  const consumer = subgraph.consumers?.find(({ event }) => event.name === InstanceRequested.name);
  const request = async (customerId?: string) => {
    const instanceId = newInstanceId();
    const data = { instanceId, orderId: newId('order'), itemId: newId('orderItem'), customerId };
    await consumer?.handle(context() as never, InstanceRequested.schema.parse(data), {} as never);
    return (await rowOf(instanceId)).mode;
  };
  const person = newId('user');
  expect(await request(testOwnerOf(person))).toBe('TEST');
  expect(await request(person)).toBe('LIVE');
  expect(await request()).toBe('LIVE');
});

it('adopts at the test account what an unclear answer left there', async () => {
  const { client, request, newInstanceId, living } = await begin();
  const instanceId = newInstanceId();
  await client.addFault({
    service: 'digitalocean',
    operation: 'createDroplet',
    times: 1,
    mode: 'error-after-effect',
  });
  await request({ instanceId, mode: 'TEST' });
  expect(await reaches(instanceId, 'RUNNING')).toMatchObject({ attempts: 1 });
  expect(await living(instanceId)).toHaveLength(1);
});

it.each([
  ['TEST', 'LIVE'],
  ['LIVE', 'TEST'],
] as const)(
  'powers and destroys a %s server at its own account, though %s has one of its tag',
  async (mode, other) => {
    const { newInstanceId, request, context, clouds, rowOf, eventsOf, client } = await begin();
    await client.changeSettings({ actionMs: 100 });
    const instanceId = newInstanceId();
    await request({ instanceId, mode });
    const row = await reaches(instanceId, 'RUNNING');
    const { provider: _, ...place } = smallOffer;
    const named = { hostname: 'namesake', userData: '', tags: [row.tag] };
    const namesake = await clouds[other].createServer({ ...place, ...named });
    const seen = async () => ({
      own: (await clouds[mode].getServer(row.providerReference ?? ''))?.status,
      namesake: (await clouds[other].getServer(namesake.reference))?.status,
    });
    await eventually(async () => (await seen()).namesake === 'ACTIVE');
    const told = (fact: string) =>
      eventually(async () => (await eventsOf(instanceId)).includes(fact));
    await orderPower(context(), { instanceId, power: 'OFF', at: new Date() });
    await told('server-power-changed');
    expect(await seen()).toEqual({ own: 'OFF', namesake: 'ACTIVE' });
    await orderDestruction(context(), { instanceId });
    await told('server-destroyed');
    expect(await seen()).toEqual({ own: undefined, namesake: 'ACTIVE' });
    expect(await rowOf(instanceId)).toMatchObject({ mode, state: 'DESTROYED' });
  },
);

it('fails without a test account, asks the live one nothing, and says why', async () => {
  const { client, request, newInstanceId, eventsOf } = await begin({ withoutTestAccount: true });
  const instanceId = newInstanceId();
  await request({ instanceId, mode: 'TEST' });
  const row = await reaches(instanceId, 'FAILED');
  expect(row).toMatchObject({
    attempts: 0,
    nextStepAt: null,
    lastProblem: 'Test mode has no account at DIGITALOCEAN.',
  });
  expect(await eventsOf(instanceId)).toEqual(['server-failed']);
  const { servers, requests } = await client.books();
  expect(servers).toEqual([]);
  expect(requests).toEqual([]);
});

it('settings: an account of its own, in production none unless it is set', () => {
  const production = { NODE_ENV: 'production', DIGITALOCEAN_TOKEN: 'live' };
  const test = { DIGITALOCEAN_TEST_BASE_URL: 'https://do.test/', DIGITALOCEAN_TEST_TOKEN: 't' };
  expect(readSettings(production).digitaloceanTest).toBeNull();
  expect(readSettings({}).digitaloceanTest).toMatchObject({ token: 'dop_v1_webrana_sandbox_test' });
  expect(readSettings({ ...production, ...test }).digitaloceanTest).toEqual({
    baseUrl: 'https://do.test',
    token: 't',
  });
  for (const name of Object.keys(test))
    expect(() => readSettings({ ...production, ...test, [name]: '' })).toThrow(name);
  expect(() => readSettings({ ...production, ...test, DIGITALOCEAN_TEST_TOKEN: 'live' })).toThrow(
    'live account',
  );
});
