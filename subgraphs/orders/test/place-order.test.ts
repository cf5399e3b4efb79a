import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { ani, budi, startOrders, type TestOrders } from './start-orders.ts';

describe.each(places)('placing an order on %s', (_kind, location) => {
  let t: TestOrders;
  let key = 0;
  beforeAll(async () => {
    t = await startOrders(location());
  }, 60_000);
  afterAll(() => t.stop());
  afterEach(() => {
    t.catalog.before = () => {};
    t.catalog.calls.length = 0;
  });
  const freshKey = () => {
    key += 1;
    return `key-${key}`;
  };

  test('stores the price, the items, the audit row and the facts', async () => {
    const { order, __typename } = await t.place({ quoteId: 'q-3', idempotencyKey: freshKey() });
    expect(__typename).toBe('PlaceOrderSuccess');
    expect(order).toMatchObject({
      status: 'PENDING_PAYMENT',
      total: { amount: 100_000 },
      expiresAt: '2026-11-23T05:00:00.000Z',
      viewerCanPay: true,
    });
    expect(order.number).toMatch(/^WB-20261122-[0-9A-HJKMNP-TV-Z]{5}$/);
    const items = await t.rows(
      `select hostname, amount, state from order_item where order_id = '${order.id}' order by position`,
    );
    expect(items.map(({ hostname, amount, state }) => [hostname, Number(amount), state])).toEqual([
      ['web-1.example.com', 33_334, 'PENDING'],
      ['web-2.example.com', 33_333, 'PENDING'],
      ['web-3.example.com', 33_333, 'PENDING'],
    ]);
    const facts = (await t.recorded()).filter(([, data]) => data.orderId === order.id);
    expect(facts.map(([name]) => name)).toEqual([
      'orders.order-placed',
      'orders.order-status-changed',
    ]);
    expect(facts[1]?.[1]).toMatchObject({ from: null, to: 'PENDING_PAYMENT' });
  });

  test('answers the same order to the same key, and a conflict to another input', async () => {
    const idempotencyKey = freshKey();
    const first = await t.place({ idempotencyKey });
    const again = await t.place({ idempotencyKey });
    expect(again.order.id).toBe(first.order.id);
    expect(t.catalog.calls).toHaveLength(1);
    const other = await t.place({ idempotencyKey, hostname: 'other' });
    expect(other).toMatchObject({ __typename: 'IdempotencyConflictError' });
    const somebodyElse = await t.place({ idempotencyKey }, budi);
    expect(somebodyElse.order.id).not.toBe(first.order.id);
  });

  test('twins make one order and reserve for one order', async () => {
    const idempotencyKey = freshKey();
    const twins = await Promise.all(
      Array.from({ length: 8 }, () => t.place({ quoteId: 'q-2', idempotencyKey })),
    );
    const ids = new Set(twins.map((twin) => twin.order.id));
    expect(ids.size).toBe(1);
    expect(new Set(t.catalog.calls.map(({ orderId }) => orderId))).toEqual(ids);
    const [id] = ids;
    const [count] = await t.rows(`select count(*) as n from order_item where order_id = '${id}'`);
    expect(Number(count?.n)).toBe(2);
    const facts = (await t.recorded('orders.order-placed')).filter(([, d]) => d.orderId === id);
    expect(facts).toHaveLength(1);
  });

  test.each([
    ['EXPIRED', 'QuoteExpiredError'],
    ['INVALID', 'QuoteExpiredError'],
    ['REGION_SOLD_OUT', 'RegionSoldOutError'],
    ['COUPON_UNAVAILABLE', 'CouponUnavailableError'],
    ['OS_IMAGE_UNAVAILABLE', 'NotFoundError'],
  ])('a refusal %s is a %s and frees the key', async (reason, typename) => {
    const idempotencyKey = freshKey();
    const refused = await t.place({ quoteId: `refuse:${reason}`, idempotencyKey });
    expect(refused.__typename).toBe(typename);
    if (typename === 'CouponUnavailableError') expect(refused.reason).toBe('EXHAUSTED');
    expect((await t.place({ idempotencyKey })).__typename).toBe('PlaceOrderSuccess');
  });

  test('invalid input names each field, asks nobody, and stores nothing', async () => {
    const idempotencyKey = freshKey();
    const refused = await t.place({
      hostname: '-x',
      sshKeys: ['ssh-ed25519 AAAA'],
      idempotencyKey,
    });
    expect(refused.issues).toEqual([
      { path: ['input', 'hostname'], code: 'INVALID' },
      { path: ['input', 'sshKeys', '0'], code: 'INVALID' },
    ]);
    expect(t.catalog.calls).toEqual([]);
    expect((await t.place({ idempotencyKey })).__typename).toBe('PlaceOrderSuccess');
  });

  test('a hostname that is too long once numbered is refused and its coupon released', async () => {
    const hostname = 'a'.repeat(62);
    const refused = await t.place({ hostname, quoteId: 'q-2', idempotencyKey: freshKey() });
    expect(refused.issues).toEqual([{ path: ['input', 'hostname'], code: 'TOO_LONG' }]);
    const orderId = t.catalog.calls[0]?.orderId;
    const closed = (await t.recorded('orders.order-closed')).map(([, data]) => data.orderId);
    expect(closed).toContain(orderId);
  });

  test('an attempt that died is taken up again, or given up with its coupon after a while', async () => {
    const idempotencyKey = freshKey();
    t.catalog.before = () => {
      throw new Error('the connection broke');
    };
    await expect(t.place({ idempotencyKey })).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    t.catalog.before = () => {};
    const { order } = await t.place({ idempotencyKey });
    expect(order.id).toBe(t.catalog.calls[0]?.orderId);

    t.catalog.before = () => {
      throw new Error('the connection broke');
    };
    await expect(t.place({ idempotencyKey: freshKey() })).rejects.toThrow();
    const { orderId } = t.catalog.calls.at(-1) ?? {};
    t.clock.at = new Date(t.clock.at.getTime() + 31 * 60_000);
    await t.orders.runTask('release-abandoned-attempts');
    await t.orders.runTask('release-abandoned-attempts');
    const closed = (await t.recorded('orders.order-closed')).filter(
      ([, d]) => d.orderId === orderId,
    );
    expect(closed).toHaveLength(1);
  });

  test('an attempt given up under our hands releases its coupon and starts anew', async () => {
    let given = false;
    t.catalog.before = async () => {
      if (given) return;
      given = true;
      await t.database.transact(({ em }) =>
        em
          .getConnection()
          .execute(
            'delete from order_attempt where ordered_at is null',
            [],
            'run',
            em.getTransactionContext(),
          ),
      );
    };
    const { order } = await t.place({ idempotencyKey: freshKey() });
    const [first, second] = t.catalog.calls;
    expect(first?.orderId).not.toBe(second?.orderId);
    expect(order.id).toBe(second?.orderId);
    const closed = (await t.recorded('orders.order-closed')).map(([, data]) => data.orderId);
    expect(closed).toContain(first?.orderId);
  });

  test('a taken number is thrown again', async () => {
    const [taken] = await t.rows<{ number: string }>('select number from orders limit 1');
    const numbers = [taken?.number, taken?.number, 'WB-20261122-00000'];
    const context = t.orders.contextOf(ani);
    const { placeOrder } = await import('../src/modules/order/use-cases/place-order.ts');
    const deps = { ...(context.deps as object), newOrderNumber: () => numbers.shift() };
    const order = await placeOrder({ ...context, deps } as never, {
      quoteId: 'q-1',
      osImageId: 'img_0000000001',
      hostname: 'web',
      idempotencyKey: freshKey(),
    });
    expect(order.number).toBe('WB-20261122-00000');
  });
});
