import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, fill, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('wallet payments of many at once ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const rich = async (balance = 1_000_000): Promise<Customer> => {
    const customer = billing.customer();
    if (balance > 0) await fill(billing, customer.userId, balance);
    return customer;
  };
  /** The counter stands at the number of invoices that have one, and none is missing. */
  const expectNoGaps = async () => {
    const rows = await billing.tables<{ number: string }>(
      'select number from invoice where number is not null order by number',
    );
    expect(rows.map(({ number }) => Number(number.slice(-6)))).toEqual(
      rows.map((_, index) => index + 1),
    );
    expect((await billing.verify()).problems).toEqual([]);
  };

  test('are written together, each whole', async () => {
    const customers = await Promise.all(Array.from({ length: 8 }, () => rich()));
    const orders = Array.from({ length: 24 }, (_, index) => {
      const customer = customers[index % 8] as Customer;
      return { customer, order: customer.order(100_000 + index) };
    });
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    const paid = await Promise.all(orders.map(({ customer, order }) => customer.pay(order.id)));
    stop();
    for (const [index, answer] of paid.entries()) {
      const { order, customer } = orders[index] as (typeof orders)[number];
      expect(answer).toMatchObject({
        __typename: 'PayOrderSuccess',
        payment: { status: 'PAID', total: { amount: order.total.amount } },
        invoice: { status: 'PAID', number: expect.stringMatching(/^INV\//) },
      });
      const [row] = await billing.tables(
        `select i.customer_id as customer, i.number as number, p.amount as amount, t.kind as kind
           from payment p join invoice i on i.id = p.invoice_id
           join ledger_transaction t on t.id = p.credited_transaction_id and t.id = i.paid_transaction_id
           where p.id = ? and t.ref_id = i.id and t.order_id = ?`,
        [answer.payment.id, order.id],
      );
      expect(row).toMatchObject({
        customer: customer.userId,
        number: answer.invoice.number,
        kind: 'ORDER_PAYMENT',
      });
      expect(Number(row?.amount)).toBe(order.total.amount);
    }
    expect(new Set(paid.map(({ invoice }) => invoice.number)).size).toBe(24);
    expect(await (customers[0] as Customer).balance()).toBe(1_000_000 - 300_000 - 8 - 16);
    const counted = statements.filter((sql) => /update .invoice_counter/.test(sql));
    expect(counted.length).toBeLessThan(12);
    const events = await billing.events('billing.invoice-paid');
    expect(new Set(events.map((event) => (event as { orderId: string }).orderId))).toEqual(
      new Set(orders.map(({ order }) => order.id)),
    );
    await expectNoGaps();
  });

  test('one who cannot pay holds up nobody, and is told why', async () => {
    const payers = await Promise.all(
      [1_000_000, 1_000_000, 70_000, 1_000_000, 0].map((balance) => rich(balance)),
    );
    const [first, second, poor, third, empty] = payers as [
      Customer,
      Customer,
      Customer,
      Customer,
      Customer,
    ];
    const stranger = first.order();
    const expired = third.order(111_000, -1);
    const [a, b, c, d, e, f, g, h] = await Promise.all([
      first.pay(first.order().id),
      poor.pay(poor.order(70_001).id),
      second.pay(second.order().id),
      second.pay(stranger.id),
      third.pay(expired.id),
      third.pay(third.order().id),
      empty.pay(empty.order().id),
      poor.pay(poor.order(70_000).id),
    ]);
    for (const answer of [a, c, f, h]) expect(answer.__typename).toBe('PayOrderSuccess');
    expect(b).toMatchObject({ __typename: 'InsufficientBalanceError' });
    expect(b.shortfall.amount).toBeGreaterThanOrEqual(1);
    expect(d.__typename).toBe('NotFoundError');
    expect(e.__typename).toBe('OrderNotPayableError');
    expect(g).toMatchObject({
      __typename: 'InsufficientBalanceError',
      balance: { amount: 0 },
      shortfall: { amount: 111_000 },
    });
    expect(await poor.balance()).toBe(0);
    await expectNoGaps();
  });

  test('the same key pays once, and another input with it is refused', async () => {
    const customer = await rich();
    const [one, two, other] = [customer.order(), customer.order(), customer.order()];
    const key = newId('event');
    const answers = await Promise.all([
      customer.pay(one.id, undefined, key),
      customer.pay(one.id, undefined, key),
      customer.pay(two.id, undefined, key),
      customer.pay(other.id),
      customer.pay(other.id),
    ]);
    const successes = answers.filter(({ __typename }) => __typename === 'PayOrderSuccess');
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'IdempotencyConflictError',
      'OrderNotPayableError',
      'PayOrderSuccess',
      'PayOrderSuccess',
      'PayOrderSuccess',
    ]);
    expect(new Set(successes.map(({ payment }) => payment.id)).size).toBe(2);
    expect(await customer.balance()).toBe(1_000_000 - 2 * 111_000);
    // Paid long ago, and `orders` away: the answer is still the first one.
    billing.unreachable.add('orders');
    const again = await customer.pay(one.id, undefined, key);
    billing.unreachable.delete('orders');
    expect(again).toMatchObject({ __typename: 'PayOrderSuccess' });
    await expectNoGaps();
  });

  test('while orders is away nobody pays, and nothing is half done', async () => {
    const customer = await rich();
    const orders = [customer.order(), customer.order()];
    billing.unreachable.add('orders');
    const answers = await Promise.allSettled(orders.map(({ id }) => customer.pay(id)));
    billing.unreachable.delete('orders');
    for (const answer of answers) expect(answer.status).toBe('rejected');
    expect(await customer.balance()).toBe(1_000_000);
    for (const { id } of orders)
      expect((await customer.pay(id)).__typename).toBe('PayOrderSuccess');
    await expectNoGaps();
  });
});
