import { InvoicePaid } from '@webrana/events';
import { migrationDrift } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subgraph } from '../src/subgraph.ts';
import { driftServer } from './places.ts';
import {
  ani,
  billing,
  budi,
  customer,
  migrations,
  staff,
  startOrders,
  type TestOrders,
} from './start-orders.ts';

let t: TestOrders;
const ids: string[] = [];
beforeAll(async () => {
  t = await startOrders();
  for (let index = 0; index < 5; index += 1) {
    ids.push((await t.place({ idempotencyKey: `r${index}` })).order.id);
    t.clock.at = new Date(t.clock.at.getTime() + 1000);
  }
  await t.place({ idempotencyKey: 'b' }, budi);
});
afterAll(() => t.stop());

const page = `query ($first: Int!, $after: String, $filter: OrderFilter) {
  orders(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id customer { id } plan { id } priceLines { kind amount { amount } } viewerCanCancel
      statusChanges { from to changedBy changedAt } } }
    pageInfo { hasNextPage endCursor } } }`;

test('an owner pages through own orders, newest first, with one query per kind of row', async () => {
  const statements: string[] = [];
  const end = t.database.onQuery((sql) => statements.push(sql));
  const { data } = await t.ask(page, { first: 3 });
  end();
  // The relay looks at its outbox meanwhile; only reads of orders count.
  const reads = statements.filter((sql) => /from `order/.test(sql));
  expect(reads).toHaveLength(2);
  const nodes = data.orders.edges.map((edge: { node: unknown }) => edge.node);
  expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(2).reverse());
  expect(nodes[0]).toMatchObject({
    customer: { id: 'usr_ani0000001' },
    plan: { id: 'pln_0000000001' },
    priceLines: [{ kind: 'LIST_PRICE', amount: { amount: 120_000 } }, { kind: 'COUPON' }, {}],
    viewerCanCancel: true,
    statusChanges: [{ from: null, to: 'PENDING_PAYMENT', changedBy: 'CUSTOMER' }],
  });
  const { hasNextPage, endCursor } = data.orders.pageInfo;
  expect(hasNextPage).toBe(true);
  const rest = await t.ask(page, { first: 3, after: endCursor });
  expect(rest.data.orders.edges).toHaveLength(2);
});

test('staff see everybody; filters, sizes and cursors are checked', async () => {
  expect((await t.ask(page, { first: 100 }, staff)).data.orders.edges).toHaveLength(6);
  const cancelled = await t.ask(page, { first: 10, filter: { statuses: ['CANCELLED'] } });
  expect(cancelled.data.orders.edges).toEqual([]);
  for (const variables of [{ first: 0 }, { first: 101 }, { first: 1, after: 'x' }]) {
    const { errors } = await t.ask(page, variables);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('staff narrow the list to one customer, for others that widens nothing', async () => {
  const of = async (customerId: string, caller = ani) =>
    (await t.ask(page, { first: 100, filter: { customerId } }, caller)).data.orders.edges.length;
  expect(await of('usr_ani0000001', staff)).toBe(ids.length);
  expect(await of('usr_none000000', staff)).toBe(0);
  expect(await of('usr_ani0000001')).toBe(ids.length);
  expect(await of('usr_ani0000001', budi)).toBe(0);
});

test('what is invisible is answered like what does not exist', async () => {
  const one = 'query ($id: ID!) { order(id: $id) { id } }';
  const reference =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { id number } } }';
  const cancel =
    'mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename ... on UserError { message } } }';
  for (const id of [ids[0], 'ord_01hzzzzzzzzzzzzzzzzzzzzzzz', '', "' or 1=1 --"]) {
    expect((await t.ask(one, { id }, budi)).data).toEqual({ order: null });
    const r = [{ __typename: 'Order', id }];
    expect((await t.ask(reference, { r }, budi)).data).toEqual({ _entities: [null] });
    const { data } = await t.ask(cancel, { id }, budi);
    expect(data.cancelOrder).toEqual({
      __typename: 'NotFoundError',
      message: 'The order was not found.',
    });
  }
  const { errors } = await t.ask(cancel, { id: ids[0] }, staff);
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
  const own = await t.ask(reference, { r: ids.map((id) => ({ __typename: 'Order', id })) });
  expect(own.data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test('payableOrders is for services', async () => {
  const query =
    'query ($ids: [ID!]!) { payableOrders(ids: $ids) { number customerId status description quantity total { amount } lines { kind } expiresAt } }';
  const { data } = await t.ask(query, { ids: [ids[0], 'ord_none000000'] }, billing);
  expect(data.payableOrders).toHaveLength(1);
  expect(data.payableOrders[0]).toMatchObject({
    customerId: 'usr_ani0000001',
    status: 'PENDING_PAYMENT',
    description: 'VPS Nusa 2 – web.example.com – 1 bulan',
    quantity: 1,
    total: { amount: 100_000 },
  });
  expect((await t.ask(query, { ids: [ids[0]] }, ani)).errors[0].extensions.code).toBe('FORBIDDEN');
});

test('a watcher gets the present state, then each change; strangers get nothing', async () => {
  const query = 'subscription ($id: ID) { orderStatusChanged(orderId: $id) { id status } }';
  const watch = (variables: object, caller = ani) =>
    t.orders.subscribe({ query, variables: { ...variables } }, caller);
  const [id] = ids as [string];
  const one = await watch({ id });
  const all = await watch({});
  expect((await one.next()).value).toEqual({
    data: { orderStatusChanged: { id, status: 'PENDING_PAYMENT' } },
  });
  const stranger = await watch({}, customer('usr_cici000001'));
  const silence = stranger.next();

  await t.tell(InvoicePaid as never, {
    invoiceId: 'inv_0000000001',
    invoiceNumber: 'INV/1',
    orderId: id,
    customerId: 'usr_ani0000001',
    amount: 100_000,
    paidAt: '2026-11-22T06:00:00.000Z',
  });
  await t.orders.drainOutbox();
  for (const source of [one, all]) {
    const { value } = await source.next();
    expect(value).toEqual({ data: { orderStatusChanged: { id, status: 'PAID' } } });
    await source.return?.();
  }
  await stranger.return?.();
  expect(await silence).toEqual({ value: undefined, done: true });

  for (const foreign of [id, 'ord_none000000']) {
    const { value } = await (await watch({ id: foreign }, budi)).next();
    expect(value?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  }
});

test('the first order is the one before anything was paid', async () => {
  await t.place({ idempotencyKey: 'after' });
  await t.place({ idempotencyKey: 'after' }, budi);
  const [anis, budis] = t.catalog.calls.slice(-2);
  expect([anis?.isFirstOrder, budis?.isFirstOrder]).toEqual([false, true]);
});

test('the migrations are what the entities say', async () => {
  const entities = subgraph.entities as never;
  const drift = await migrationDrift({
    subgraph: 'orders',
    entities,
    migrations,
    serverUrl: driftServer,
  });
  expect(drift).toEqual([]);
}, 60_000);
