import { migrationDrift } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subgraph } from '../src/subgraph.ts';
import { driftServer } from './places.ts';
import {
  admin,
  ani,
  budi,
  customer,
  migrations,
  startInstances,
  type TestInstances,
} from './start-instances.ts';

let t: TestInstances;
let ids: string[];
beforeAll(async () => {
  t = await startInstances();
  ids = [...(await t.pay('ord_first00001', 12)), ...(await t.pay('ord_second0001'))];
  await t.pay('ord_budi000001', 1, { customerId: 'usr_budi000001' });
  for (const id of ids.slice(0, 6)) await t.progress(id, 'RUNNING');
});
afterAll(() => t.stop());

const page = `query ($first: Int!, $after: String, $filter: InstanceFilter) {
  instances(first: $first, after: $after, filter: $filter) {
    edges { node { id plan { id } region { id } osImage { id } customer { id } status
      order { id instances { id hostname } } preparation { kind } currentPeriod { endsAt } } }
    pageInfo { hasNextPage endCursor } } }`;
const nodesOf = (data: { instances: { edges: { node: never }[] } }): never[] =>
  data.instances.edges.map(({ node }) => node);

/** The reads of our own tables that the work made; the relay's are not counted. */
const readsDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const end = t.database.onQuery((sql) => statements.push(sql));
  await work();
  end();
  return statements
    .flatMap((sql) => sql.match(/from `(instance|paid_period|preparation_step)`/) ?? [])
    .filter((word) => !word.startsWith('from'));
};

test('a page costs one query per kind of row', async () => {
  let nodes: { id: string; order: { instances: { hostname: string }[] }; preparation: object[] }[] =
    [];
  const reads = await readsDuring(async () => {
    nodes = nodesOf((await t.ask(page, { first: 10 })).data);
  });
  // Once the page, once the instances of its orders.
  expect(reads.sort()).toEqual(['instance', 'instance', 'paid_period', 'preparation_step']);
  expect(nodes.map(({ id }) => id)).toEqual([...ids].reverse().slice(0, 10));
  expect(nodes[1]?.order.instances.map(({ hostname }) => hostname)).toEqual(
    Array.from({ length: 12 }, (_, index) => `web-${index + 1}`),
  );
  expect(nodes.at(-1)?.preparation).toEqual([{ kind: 'QUEUED' }, { kind: 'READY' }]);
});

test('filters by status, and staff see everybody', async () => {
  const running = await t.ask(page, { first: 100, filter: { statuses: ['RUNNING'] } });
  expect(nodesOf(running.data)).toHaveLength(6);
  expect(nodesOf((await t.ask(page, { first: 100 }, admin)).data)).toHaveLength(14);
  expect(nodesOf((await t.ask(page, { first: 100 }, budi)).data)).toHaveLength(1);
});

test('staff narrow the list to one customer, for others that widens nothing', async () => {
  const of = async (customerId: string, caller: typeof budi) => {
    const { data } = await t.ask(page, { first: 100, filter: { customerId } }, caller);
    return nodesOf(data).map(({ customer }: { customer: { id: string } }) => customer.id);
  };
  expect(await of('usr_budi000001', admin)).toEqual(['usr_budi000001']);
  expect(await of('usr_none000000', admin)).toEqual([]);
  expect(await of('usr_budi000001', budi)).toHaveLength(1);
  expect(await of('usr_ani0000001', budi)).toEqual([]);
});

test('the current period is the one that contains now, else the latest', async () => {
  const [id] = ids as [string];
  const query = 'query ($id: ID!) { instance(id: $id) { currentPeriod { startsAt } } }';
  const start = async () => (await t.ask(query, { id })).data.instance.currentPeriod.startsAt;
  const before = t.clock.at;
  await t.database.transact(async ({ em }) => {
    const { PeriodEntity } = await import('../src/modules/instance/period.entity.ts');
    for (const position of [1, 2]) {
      const startsAt = new Date(Date.UTC(2027, position, 28, 5));
      const endsAt = new Date(Date.UTC(2027, position + 1, 28, 5));
      await em.insert(PeriodEntity, { instanceId: id, position, startsAt, endsAt });
    }
  });
  expect(await start()).toBe('2027-01-31T05:00:00.000Z');
  t.clock.at = new Date('2027-03-01T00:00:00.000Z');
  expect(await start()).toBe('2027-02-28T05:00:00.000Z');
  t.clock.at = new Date('2030-03-01T00:00:00.000Z');
  expect(await start()).toBe('2027-03-28T05:00:00.000Z');
  t.clock.at = before;
});

test('what is invisible is answered like what does not exist', async () => {
  const one = 'query ($id: ID!) { instance(id: $id) { id } }';
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Instance { id status } ... on Order { id instances { id } } } }`;
  const r = [
    { __typename: 'Instance', id: ids[0] },
    { __typename: 'Instance', id: 'ins_none000000' },
    { __typename: 'Order', id: 'ord_first00001' },
  ];
  expect((await t.ask(one, { id: ids[0] }, budi)).data).toEqual({ instance: null });
  expect((await t.ask(entities, { r }, budi)).data._entities).toEqual([
    null,
    null,
    { id: 'ord_first00001', instances: [] },
  ]);
  const own = (await t.ask(entities, { r })).data._entities;
  expect(own[0]).toEqual({ id: ids[0], status: 'RUNNING' });
  expect(own[2].instances).toHaveLength(12);
});

test('instances of a page of orders cost one query', async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { instances { id } } } }';
  const r = ['ord_first00001', 'ord_second0001', 'ord_none000000'].map((id) => ({
    __typename: 'Order',
    id,
  }));
  const reads = await readsDuring(async () => {
    const { data } = await t.ask(query, { r });
    expect(data._entities.map((order: { instances: [] }) => order.instances.length)).toEqual([
      12, 1, 0,
    ]);
  });
  expect(reads).toEqual(['instance']);
});

test('the migrations are what the entities say', async () => {
  const entities = subgraph.entities as never;
  expect(
    await migrationDrift({ subgraph: 'instances', entities, migrations, serverUrl: driftServer }),
  ).toEqual([]);
}, 60_000);

const query = `subscription ($instanceId: ID, $orderId: ID) {
  instanceStatusChanged(instanceId: $instanceId, orderId: $orderId) { id status } }`;
const watch = (variables: object, caller = ani) =>
  t.instances.subscribe({ query, variables: { ...variables } }, caller);
const statusIn = (answer: IteratorResult<{ data?: unknown } | undefined>) =>
  (answer.value?.data as { instanceStatusChanged: { id: string; status: string } })
    ?.instanceStatusChanged;

test('a watcher gets every instance of the order as it is, then each change', async () => {
  const [first, second] = await t.pay('ord_watch00001', 2);
  const ofOrder = await watch({ orderId: 'ord_watch00001' });
  const one = await watch({ instanceId: first });
  const all = await watch({});
  const strange = await watch({ orderId: 'ord_watch00001' }, budi);
  const silence = strange.next();
  expect(statusIn(await ofOrder.next())).toEqual({ id: first, status: 'PENDING' });
  expect(statusIn(await ofOrder.next())).toEqual({ id: second, status: 'PENDING' });
  expect(statusIn(await one.next())).toEqual({ id: first, status: 'PENDING' });
  await t.instances.drainOutbox();
  await t.progress(first as string, 'CREATED');
  await t.instances.drainOutbox();
  for (const source of [ofOrder, one, all]) {
    let seen = statusIn(await source.next());
    while (seen?.status === 'PENDING') seen = statusIn(await source.next());
    expect(seen).toEqual({ id: first, status: 'PROVISIONING' });
    await source.return?.();
  }
  await strange.return?.();
  expect(await silence).toEqual({ value: undefined, done: true });
});

test('an instance one may not see cannot be watched; an order is watched in silence', async () => {
  for (const instanceId of [ids[0], 'ins_none000000']) {
    const { value } = await (await watch({ instanceId }, budi)).next();
    expect(value?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  }
  const mixed = await (await watch({ instanceId: ids[0], orderId: 'ord_second0001' })).next();
  expect(mixed.value?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  const silent = await watch({ orderId: 'ord_first00001' }, customer('usr_cici000001'));
  const next = silent.next();
  await silent.return?.();
  expect((await next).done).toBe(true);
});
