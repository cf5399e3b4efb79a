import { InvoicePaid } from '@webrana/events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { startOrders, type TestOrders } from './start-orders.ts';

const cancel =
  'mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename ... on OrderNotCancellableError { status } } }';

describe.each(places)('races on %s', (_kind, location) => {
  let t: TestOrders;
  beforeAll(async () => {
    t = await startOrders(location());
  }, 60_000);
  afterAll(() => t.stop());

  const placeMany = async (prefix: string, count: number): Promise<string[]> => {
    const placed = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        t.place({ idempotencyKey: `${prefix}-${index}` }),
      ),
    );
    return placed.map(({ order }) => order.id);
  };
  const statusOf = async (id: string) =>
    (await t.rows(`select status from orders where id = '${id}'`))[0]?.status;

  test('a cancellation and a payment at once: exactly one of them counts', async () => {
    const ids = await placeMany('race', 12);
    await Promise.all(
      ids.map(async (orderId, index) => {
        const paid = {
          invoiceId: `inv_race00000${index}`,
          invoiceNumber: 'INV/1',
          orderId,
          customerId: 'usr_ani0000001',
          amount: 100_000,
          paidAt: '2026-11-22T06:00:00.000Z',
        };
        const works = [
          () => t.ask(cancel, { id: orderId }),
          () => t.tell(InvoicePaid as never, paid),
        ];
        if (index % 2) works.reverse();
        await Promise.all(works.map((work) => work()));
      }),
    );
    const facts = await t.recorded();
    for (const id of ids) {
      const names = facts.filter(([, data]) => data.orderId === id).map(([name]) => name);
      const count = (name: string) => names.filter((known) => known === name).length;
      const wasPaid = (await statusOf(id)) === 'PAID';
      expect(await statusOf(id)).toBe(wasPaid ? 'PAID' : 'CANCELLED');
      expect(count('orders.order-paid')).toBe(wasPaid ? 1 : 0);
      expect(count('orders.order-closed')).toBe(wasPaid ? 0 : 1);
      expect(count('orders.order-payment-refused')).toBe(wasPaid ? 0 : 1);
      expect(count('orders.order-status-changed')).toBe(2);
    }
  });

  test('three schedulers expire each overdue order once, and no other', async () => {
    const ids = await placeMany('late', 8);
    await t.ask(cancel, { id: ids[0] });
    t.clock.at = new Date('2026-11-23T05:00:00.000Z');
    const [young] = await placeMany('young', 1);
    await Promise.all([1, 2, 3].map(() => t.orders.runTask('expire-unpaid-orders')));
    const closed = (await t.recorded('orders.order-closed')).map(([, data]) => data);
    for (const id of ids.slice(1)) {
      expect(await statusOf(id)).toBe('EXPIRED');
      expect(closed.filter((data) => data.orderId === id)).toMatchObject([{ status: 'EXPIRED' }]);
    }
    expect(await statusOf(ids[0] as string)).toBe('CANCELLED');
    expect(await statusOf(young as string)).toBe('PENDING_PAYMENT');
  });

  test('the audit trail cannot be rewritten', async () => {
    const change = t.rows("update order_status_change set reason = 'x'");
    await expect(change).rejects.toThrow();
    await expect(t.rows('delete from order_status_change')).rejects.toThrow();
  });
});
