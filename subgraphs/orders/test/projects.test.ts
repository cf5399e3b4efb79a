import { InvoicePaid } from '@webrana/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from './places.ts';
import { ani, budi, customer, staff, startOrders, type TestOrders } from './start-orders.ts';

const [mine, other] = ['prj_mine000001', 'prj_other00001'];
const key = customer('usr_ani0000001', {
  id: 'key_0000000001',
  scopes: ['orders:write'],
  projectIds: [mine],
});
const twin = customer('tst_ani0000001');
const list = `query ($filter: OrderFilter) { orders(first: 50, filter: $filter) {
  edges { node { id mode project { id } customer { id } } } } }`;

describe.each(places)('projects and test mode on %s', (_name, place) => {
  let t: TestOrders;
  beforeAll(async () => {
    t = await startOrders(place());
    t.projects.set('usr_ani0000001', [mine, other]);
  });
  afterAll(() => t.stop());

  const ids = async (caller = ani, filter?: object): Promise<string[]> => {
    const { data } = await t.ask(list, { filter }, caller);
    return data.orders.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('an order belongs to the project it names, which must be the customer’s', async () => {
    const { order } = await t.place({ projectId: mine, idempotencyKey: 'p1' });
    const { data } = await t.ask(list, { filter: { projectId: mine } });
    expect(data.orders.edges).toEqual([
      {
        node: {
          id: order.id,
          mode: 'LIVE',
          project: { id: mine },
          customer: { id: 'usr_ani0000001' },
        },
      },
    ]);
    expect((await t.place({ projectId: mine, idempotencyKey: 'p1' })).order.id).toBe(order.id);
    expect(await t.place({ projectId: other, idempotencyKey: 'p1' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
    for (const projectId of ['prj_unknown001', other]) {
      const refused = await t.place({ projectId, idempotencyKey: 'p2' }, budi);
      expect(refused).toMatchObject({
        __typename: 'NotFoundError',
        path: ['input', 'projectId'],
      });
    }
    // The key is free again.
    expect(await t.place({ idempotencyKey: 'p2' }, budi)).toMatchObject({
      __typename: 'PlaceOrderSuccess',
    });
    const [[, placed] = []] = await t.recorded('orders.order-placed');
    expect(placed).toMatchObject({ projectId: mine });
    await t.tell(InvoicePaid, {
      invoiceId: 'inv_0000000001',
      invoiceNumber: 'INV/2026/11/000001',
      orderId: order.id,
      customerId: 'usr_ani0000001',
      amount: 100_000,
      paidAt: t.clock.at.toISOString(),
    });
    expect((await t.recorded('orders.order-paid')).map(([, data]) => data.projectId)).toEqual([
      mine,
    ]);
  });

  it('a key limited to projects orders for them and sees nothing else', async () => {
    const { order: elsewhere } = await t.place({ projectId: other, idempotencyKey: 'p3' });
    const { order: nowhere } = await t.place({ idempotencyKey: 'p4' });
    expect(await t.place({ idempotencyKey: 'p5' }, key)).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ path: ['input', 'projectId'], code: 'REQUIRED' }],
    });
    expect(await t.place({ projectId: other, idempotencyKey: 'p5' }, key)).toMatchObject({
      __typename: 'NotFoundError',
      path: ['input', 'projectId'],
    });
    const { order } = await t.place({ projectId: mine, idempotencyKey: 'p5' }, key);
    const seen = await ids(key);
    expect(seen).toContain(order.id);
    for (const { id } of [elsewhere, nowhere]) {
      expect(seen).not.toContain(id);
      expect((await t.ask(`{ order(id: "${id}") { id } }`, {}, key)).data.order).toBeNull();
      const entity = await t.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { id } } }',
        { r: [{ __typename: 'Order', id }] },
        key,
      );
      expect(entity.data._entities).toEqual([null]);
      const cancel = await t.ask(
        `mutation { cancelOrder(input: { orderId: "${id}" }) { __typename } }`,
        {},
        key,
      );
      expect(cancel.data.cancelOrder.__typename).toBe('NotFoundError');
    }
    expect(await ids(key, { projectId: other })).toEqual([]);
  });

  it('staff see test orders only when they ask, with the person behind them', async () => {
    const { order } = await t.place({ idempotencyKey: 'p6' }, twin);
    expect(await ids(staff)).not.toContain(order.id);
    expect(await ids(staff, { mode: 'ALL' })).toContain(order.id);
    expect(await ids(ani, { mode: 'ALL' })).not.toContain(order.id);
    expect(await ids(twin)).toEqual([order.id]);
    const { data } = await t.ask(list, { filter: { mode: 'TEST' } }, staff);
    expect(data.orders.edges).toEqual([
      {
        node: { id: order.id, mode: 'TEST', project: null, customer: { id: 'usr_ani0000001' } },
      },
    ]);
  });
});
