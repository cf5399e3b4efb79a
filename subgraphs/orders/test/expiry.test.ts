import { InvoicePaid } from '@webrana/events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { startOrders, type TestOrders } from './start-orders.ts';

describe.each(places)('what is not paid in time, on %s', (_name, locate) => {
  let t: TestOrders;
  beforeAll(async () => {
    t = await startOrders(locate());
  });
  afterAll(() => t?.stop());

  const place = async (key: string) => (await t.place({ idempotencyKey: key })).order.id as string;
  const statusOf = async (id: string) => {
    const [row] = await t.rows<{ status: string }>(`select status from orders where id = '${id}'`);
    return row?.status;
  };
  const overdue = () => {
    t.clock.at = new Date(t.clock.at.getTime() + 25 * 3_600_000);
  };
  const expire = () => t.orders.runTask('expire-unpaid-orders');

  test('stays open while a proved transfer waits for staff, and is paid however late', async () => {
    const [proved, silent] = [await place('proved'), await place('silent')];
    t.awaiting.add(proved);
    overdue();
    await expire();
    expect([await statusOf(proved), await statusOf(silent)]).toEqual([
      'PENDING_PAYMENT',
      'EXPIRED',
    ]);
    // A weekend later.
    overdue();
    overdue();
    await expire();
    expect(await statusOf(proved)).toBe('PENDING_PAYMENT');
    await t.tell(InvoicePaid, {
      invoiceId: 'inv_0000000001',
      invoiceNumber: 'INV/1',
      orderId: proved,
      customerId: 'usr_ani0000001',
      amount: 100_000,
      paidAt: t.clock.at.toISOString(),
    });
    t.awaiting.delete(proved);
    await expire();
    expect(await statusOf(proved)).toBe('PAID');
  });

  test('ends with the next run once the transfer is rejected', async () => {
    const id = await place('rejected');
    t.awaiting.add(id);
    overdue();
    await expire();
    t.awaiting.delete(id);
    await expire();
    expect(await statusOf(id)).toBe('EXPIRED');
  });

  test('waits while billing cannot be asked', async () => {
    const id = await place('unasked');
    overdue();
    t.billing.isAway = true;
    await expire();
    expect(await statusOf(id)).toBe('PENDING_PAYMENT');
    t.billing.isAway = false;
    await expire();
    expect(await statusOf(id)).toBe('EXPIRED');
  });

  test('is asked about a hundred at a time, and those that wait keep no other open', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 101; index += 1) ids.push(await place(`many-${index}`));
    for (const id of ids.slice(0, 100)) t.awaiting.add(id);
    overdue();
    t.billing.asked.length = 0;
    await expire();
    expect(t.billing.asked.map(({ length }) => length)).toEqual([100, 1]);
    expect(await statusOf(ids[100] as string)).toBe('EXPIRED');
    expect(await statusOf(ids[0] as string)).toBe('PENDING_PAYMENT');
  }, 60_000);
});
