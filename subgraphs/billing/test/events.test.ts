import {
  EmailConfirmed,
  InstanceFailed,
  OrderClosed,
  OrderPaymentRefused,
  UserRegistered,
} from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQueries } from './count-queries.ts';
import { type Answer, type Billing, fill, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('what other parts tell ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const paidOrder = async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 111_000);
    const order = customer.order();
    const { invoice } = await customer.pay(order.id);
    return { customer, order, invoice };
  };
  const invoiceOf = async (orderId: string) =>
    (
      await billing.tables<{ id: string; status: string }>(
        'select * from invoice where order_id = ?',
        [orderId],
      )
    )[0];
  const creditsOf = async (customerId: string) =>
    (await billing.events('billing.wallet-credited')).filter(
      (event) => event.customerId === customerId,
    );
  const payOutside = async (paymentId: string) => {
    const { payments } = await billing.outside.books();
    const reference =
      payments.find(({ merchantRef }) => merchantRef === paymentId)?.reference ?? '';
    await billing.outside.pay(reference);
    const last = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(last?.body ?? '', last?.signature ?? '');
  };

  const registered = (userId: string) => ({
    userId,
    locale: 'id' as const,
    registeredAt: new Date().toISOString(),
  });

  test('a new customer gets the welcome bonus once, when the address is confirmed', async () => {
    const customer = billing.customer();
    const { userId } = customer;
    await billing.receive(UserRegistered, registered(userId));
    expect(await customer.balance()).toBe(0);
    expect(await creditsOf(userId)).toEqual([]);
    await Promise.all([
      billing.receive(EmailConfirmed, { userId }),
      billing.receive(EmailConfirmed, { userId }),
      billing.receive(EmailConfirmed, { userId }, 'evt_01same0000'),
      billing.receive(EmailConfirmed, { userId }, 'evt_01same0000'),
      billing.receive(UserRegistered, registered(userId)),
    ]);
    expect(await customer.balance()).toBe(25_000);
    expect(await creditsOf(userId)).toMatchObject([
      { reason: 'WELCOME_BONUS', amount: 25_000, balanceAfter: 25_000, orderId: null },
    ]);
  });

  test('where no address has to be confirmed the bonus comes at registration, once', async () => {
    const trusting = await startBilling({
      kind,
      environment: { BILLING_REQUIRES_VERIFIED_EMAIL: '0' },
    });
    try {
      const customer = trusting.customer();
      await trusting.receive(UserRegistered, registered(customer.userId));
      expect(await customer.balance()).toBe(25_000);
      await trusting.receive(EmailConfirmed, { userId: customer.userId });
      expect(await customer.balance()).toBe(25_000);
    } finally {
      await trusting.stop();
    }
  });

  test('a closed order voids its open invoice, and a payment that comes goes to the wallet', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const closed = { orderId: order.id, customerId: customer.userId, status: 'CANCELLED' as const };
    await billing.receive(OrderClosed, closed);
    await billing.receive(OrderClosed, closed);
    expect((await invoiceOf(order.id))?.status).toBe('VOID');
    await payOutside(payment.id);
    await payOutside(payment.id).catch(() => undefined);
    expect(await customer.balance()).toBe(111_000);
    expect((await invoiceOf(order.id))?.status).toBe('VOID');
    expect(await creditsOf(customer.userId)).toMatchObject([
      { reason: 'LATE_PAYMENT', amount: 111_000, orderId: order.id },
    ]);
    const { entries } = await customer.wallet();
    expect(entries.edges[0].node).toMatchObject({ kind: 'LATE_PAYMENT', order: { id: order.id } });
    order.status = 'CANCELLED';
    expect(await customer.pay(order.id)).toMatchObject({ __typename: 'OrderNotPayableError' });
  });

  test('an open payment that is paid after the wallet paid goes to the wallet', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 111_000);
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    expect(await customer.pay(order.id)).toMatchObject({ payment: { status: 'PAID' } });
    await payOutside(payment.id);
    expect(await customer.balance()).toBe(111_000);
  });

  test('a refused payment goes to the wallet once, whatever comes after', async () => {
    const { customer, order, invoice } = await paidOrder();
    const data = { orderId: order.id, customerId: customer.userId, invoiceId: invoice.id };
    await Promise.all([
      billing.receive(OrderPaymentRefused, data),
      billing.receive(OrderPaymentRefused, data),
    ]);
    await billing.receive(OrderClosed, { ...data, status: 'EXPIRED' });
    expect(await customer.balance()).toBe(111_000);
    expect((await invoiceOf(order.id))?.status).toBe('REFUNDED');
    expect(await creditsOf(customer.userId)).toMatchObject([{ reason: 'LATE_PAYMENT' }]);
  });

  test('failed items are refunded once each, never above what was captured', async () => {
    const { customer, order } = await paidOrder();
    const failed = (amount: number, itemId: string = newId('orderItem')) => ({
      instanceId: newId('instance'),
      orderId: order.id,
      itemId,
      customerId: customer.userId,
      hostname: 'vps',
      amount,
    });
    const first = failed(37_001);
    await Promise.all([
      billing.receive(InstanceFailed, first),
      billing.receive(InstanceFailed, first),
      billing.receive(InstanceFailed, { ...first, amount: 99_999 }),
    ]);
    expect((await invoiceOf(order.id))?.status).toBe('PAID');
    expect([37_001, 99_999]).toContain(await customer.balance());
    const already = await customer.balance();
    await billing.receive(InstanceFailed, failed(5_000));
    await billing.receive(InstanceFailed, failed(500_000));
    await billing.receive(InstanceFailed, failed(10_000));
    expect(await customer.balance()).toBe(111_000);
    expect((await invoiceOf(order.id))?.status).toBe('REFUNDED');
    const refunds = (await billing.events('billing.item-refunded')).filter(
      ({ orderId }) => orderId === order.id,
    );
    expect(refunds.map(({ amount }) => amount)).toEqual([already, 5_000, 106_000 - already, 0]);
    const houses = await billing.tables<{ kind: string; amount: number }>(
      `select a.kind as kind, sum(p.amount) as amount from posting p
       join account a on a.id = p.account_id join ledger_transaction t on t.id = p.transaction_id
       where t.order_id = ? and a.kind in ('PPN_PAYABLE') group by a.kind`,
      [order.id],
    );
    expect(houses.map(({ amount }) => Number(amount))).toEqual([0]);
  });

  test('the failure of an order that was never paid gives nothing', async () => {
    const customer = billing.customer();
    const order = customer.order();
    await customer.pay(order.id, 'BRIVA');
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: order.id,
      itemId: newId('orderItem'),
      customerId: customer.userId,
      hostname: 'vps',
      amount: 111_000,
    });
    expect(await customer.balance()).toBe(0);
  });

  test('a wallet pages through its entries, and only its own', async () => {
    const customer = billing.customer();
    for (let step = 1; step <= 5; step += 1) await fill(billing, customer.userId, step);
    const page = `query($after: String) { wallet { entries(first: 2, after: $after) {
      edges { cursor node { amount { amount } } } pageInfo { hasNextPage endCursor } } } }`;
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const answer: Answer = await customer.send(page, { after });
      const { entries } = answer.data.wallet;
      seen.push(
        ...entries.edges.map(
          ({ node }: { node: { amount: { amount: number } } }) => node.amount.amount,
        ),
      );
      after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const cursor = (await customer.wallet()).entries.edges[0].cursor;
    const stranger = billing.customer();
    await fill(billing, stranger.userId, 9);
    const foreign = (await stranger.send(page, { after: cursor })).data.wallet.entries;
    expect(foreign.edges).toEqual([]);
    const odd = await customer.send(page, { after: 'x' });
    expect(odd.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(await countQueries(billing, () => customer.wallet())).toMatchObject({ queries: 3 });
  });

  test('the books are right', async () => {
    expect((await billing.verify()).problems).toEqual([]);
  });
});
