import {
  InstanceActivated,
  InstanceFailed,
  InstanceRequested,
  InvoicePaid,
  InvoiceRefunded,
  ItemRefunded,
} from '@webrana/events';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOrders, type TestOrders } from './start-orders.ts';

let t: TestOrders;
let key = 0;
beforeAll(async () => {
  t = await startOrders();
});
afterAll(() => t.stop());

type Fate = 'delivered' | 'failed' | 'refunded';
type Fact = readonly [typeof InvoicePaid | typeof ItemRefunded | typeof InstanceRequested, object];

const placed = async (quantity: number) => {
  key += 1;
  const { order } = await t.place({ quoteId: `q-${quantity}`, idempotencyKey: `facts-${key}` });
  const items = await t.rows<{ id: string }>(
    `select id from order_item where order_id = '${order.id}' order by position`,
  );
  return { orderId: order.id as string, itemIds: items.map(({ id }) => id) };
};
const paid = (orderId: string, invoiceId = `inv_${orderId}`.slice(0, 30)) => ({
  invoiceId,
  invoiceNumber: 'INV/1',
  orderId,
  customerId: 'usr_ani0000001',
  amount: 100_000,
  paidAt: '2026-11-22T06:00:00.000Z',
});
const factsOf = (orderId: string, itemId: string, fate: Fate): Fact[] => {
  const base = { orderId, itemId, customerId: 'usr_ani0000001', amount: 1 };
  const instance = { ...base, instanceId: 'ins_1', hostname: 'web' };
  const requested = [InstanceRequested, instance] as unknown as Fact;
  if (fate === 'delivered') {
    const running = { ...instance, ipv4: null, activatedAt: '2026-11-22T06:00:00.000Z' };
    return [requested, [InstanceActivated, running] as unknown as Fact];
  }
  const failed = [requested, [InstanceFailed, instance] as unknown as Fact];
  return fate === 'failed' ? failed : [...failed, [ItemRefunded, base]];
};
const endOf = (fates: readonly Fate[]): string => {
  if (fates.includes('delivered')) return 'ACTIVE';
  return fates.every((fate) => fate === 'refunded') ? 'REFUNDED' : 'FAILED';
};
const allowed: Record<string, string[]> = {
  null: ['PENDING_PAYMENT'],
  PENDING_PAYMENT: ['PAID'],
  PAID: ['PROVISIONING'],
  PROVISIONING: ['ACTIVE', 'FAILED'],
  FAILED: ['REFUNDED', 'PROVISIONING'],
};

test('facts in any order, with repeats, end in the same status by allowed steps only', async () => {
  const fate = fc.constantFrom<Fate>('delivered', 'failed', 'refunded');
  const story = fc.record({
    fates: fc.array(fate, { minLength: 1, maxLength: 3 }),
    seed: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
    repeats: fc.array(fc.nat(), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ fates, seed, repeats }) => {
      const { orderId, itemIds } = await placed(fates.length);
      const facts: Fact[] = [
        [InvoicePaid, paid(orderId)],
        ...itemIds.flatMap((itemId, index) => factsOf(orderId, itemId, fates[index] as Fate)),
      ];
      const told = [...facts, ...repeats.map((index) => facts[index % facts.length] as Fact)];
      const shuffled = told
        .map((fact, index) => ({ fact, rank: seed[index] ?? 0 }))
        .sort((left, right) => left.rank - right.rank);
      for (const { fact } of shuffled) await t.tell(fact[0] as never, fact[1]);

      const [row] = await t.rows(`select status from orders where id = '${orderId}'`);
      expect(row?.status).toBe(endOf(fates));
      const trail = await t.rows<{ from_status: string | null; to_status: string }>(
        `select from_status, to_status from order_status_change where order_id = '${orderId}' order by id`,
      );
      let before: string | null = null;
      for (const { from_status, to_status } of trail) {
        expect(from_status).toBe(before);
        expect(allowed[String(from_status)]).toContain(to_status);
        before = to_status;
      }
      const sent = (await t.recorded('orders.order-paid')).filter(([, d]) => d.orderId === orderId);
      expect(sent).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the paid order says everything that is to be delivered', async () => {
  const { orderId, itemIds } = await placed(2);
  await t.tell(InvoicePaid as never, paid(orderId));
  const [, data] = (await t.recorded('orders.order-paid')).at(-1) as [
    string,
    Record<string, unknown>,
  ];
  expect(data).toMatchObject({
    orderId,
    customerId: 'usr_ani0000001',
    period: 'MONTHLY',
    items: [
      { itemId: itemIds[0], hostname: 'web-1.example.com', amount: 50_000 },
      { itemId: itemIds[1], hostname: 'web-2.example.com', amount: 50_000 },
    ],
    offers: [{ provider: 'VULTR', size: 'vc2-1c-1gb', region: 'sgp', image: '1743' }],
    paidAt: '2026-11-22T06:00:00.000Z',
  });
});

test('a payment of a closed order, and a second invoice, are refused once each', async () => {
  const { orderId } = await placed(1);
  await t.ask('mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }', {
    id: orderId,
  });
  await t.tell(InvoicePaid as never, paid(orderId));
  await t.tell(InvoicePaid as never, paid(orderId));
  const refusals = async () =>
    (await t.recorded('orders.order-payment-refused')).filter(([, d]) => d.orderId === orderId);
  expect(await refusals()).toHaveLength(1);
  const [row] = await t.rows(`select status, paid_at from orders where id = '${orderId}'`);
  expect(row).toMatchObject({ status: 'CANCELLED', paid_at: null });

  const other = await placed(1);
  await t.tell(InvoicePaid as never, paid(other.orderId));
  await t.tell(InvoicePaid as never, paid(other.orderId, 'inv_second00001'));
  const second = (await t.recorded('orders.order-payment-refused')).at(-1)?.[1];
  expect(second).toMatchObject({ orderId: other.orderId, invoiceId: 'inv_second00001' });
});

test('a full refund by staff reaches what failed; what runs keeps its status, with a note', async () => {
  const refunded = (orderId: string, more: object = {}) => ({
    invoiceId: 'inv_refund00001',
    orderId,
    customerId: 'usr_ani0000001',
    refundId: 'rfd_refund00001',
    staffId: 'usr_staff00001',
    amount: 100_000,
    isRenewal: false,
    isFull: true,
    reason: 'The customer was promised it.',
    ...more,
  });
  const statusOf = async (orderId: string) =>
    (await t.rows(`select status from orders where id = '${orderId}'`))[0]?.status;
  const lastOf = async (orderId: string) =>
    (
      await t.rows(
        `select from_status, to_status, author, actor_id, reason from order_status_change
         where order_id = '${orderId}' order by id desc limit 1`,
      )
    )[0];
  const told = async (fates: readonly Fate[]) => {
    const { orderId, itemIds } = await placed(fates.length);
    await t.tell(InvoicePaid as never, paid(orderId));
    for (const [index, itemId] of itemIds.entries())
      for (const [event, data] of factsOf(orderId, itemId, fates[index] as Fate))
        await t.tell(event as never, data);
    return orderId;
  };
  const by = {
    author: 'STAFF',
    actor_id: 'usr_staff00001',
    reason: 'The customer was promised it.',
  };

  const failed = await told(['failed', 'failed']);
  await t.tell(InvoiceRefunded as never, refunded(failed, { isFull: false, amount: 1 }));
  expect(await lastOf(failed)).toMatchObject({ from_status: 'FAILED', to_status: 'FAILED', ...by });
  await t.tell(InvoiceRefunded as never, refunded(failed, { isRenewal: true }));
  expect(await statusOf(failed)).toBe('FAILED');
  await t.tell(InvoiceRefunded as never, refunded(failed));
  expect(await statusOf(failed)).toBe('REFUNDED');
  expect(await lastOf(failed)).toMatchObject({
    from_status: 'FAILED',
    to_status: 'REFUNDED',
    ...by,
  });
  const items = await t.rows(`select state from order_item where order_id = '${failed}'`);
  expect(items.map(({ state }) => state)).toEqual(['REFUNDED', 'REFUNDED']);

  const running = await told(['delivered', 'failed']);
  await t.tell(InvoiceRefunded as never, refunded(running));
  expect(await statusOf(running)).toBe('ACTIVE');
  expect(await lastOf(running)).toMatchObject({
    from_status: 'ACTIVE',
    to_status: 'ACTIVE',
    ...by,
  });
});
