import { newId } from '@webrana/ids';
import type { Caller } from '@webrana/subgraph-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, fill, kinds, startBilling } from './start-billing.ts';

const document = `mutation Charge($input: ChargeRenewalInput!) { chargeRenewal(input: $input) {
  __typename
  ... on RenewalCharged { transactionId invoiceId invoiceNumber amount { amount } }
  ... on RenewalInsufficient { balance { amount } missing { amount } } } }`;

describe.each(kinds)('renewals ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const wishOf = (customer: Customer, total = 111_000, more: object = {}) => ({
    instanceId: newId('instance') as string,
    orderId: newId('order') as string,
    ownerId: customer.userId,
    description: 'Perpanjangan VPS Murah 1 – web – 1 bulan (2027-01-31 s.d. 2027-02-28)',
    periodStartsAt: '2027-01-31T05:00:00.000Z',
    periodEndsAt: '2027-02-28T05:00:00.000Z',
    lines: [
      { kind: 'LIST_PRICE', amount: 100_000 },
      { kind: 'SUBTOTAL', amount: total - Math.round((total * 11) / 111) },
      { kind: 'TAX', amount: Math.round((total * 11) / 111) },
      { kind: 'TOTAL', amount: total },
    ],
    ...more,
  });
  const charge = async (input: object, name = 'instances') => {
    const actor = { kind: 'service', name } as Caller['actor'];
    const answer = await billing.as(actor).send(document, { input });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.chargeRenewal;
  };

  test('take the price once, with a paid and numbered invoice, however many ask at once', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 300_000);
    const wish = wishOf(customer);
    const answers = await Promise.all(Array.from({ length: 6 }, () => charge(wish)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'RenewalCharged', amount: { amount: 111_000 } });
    expect(await charge(wish)).toEqual(answers[0]);
    const { balance, entries } = await customer.wallet();
    expect(balance.amount).toBe(189_000);
    expect(entries.edges[0].node).toMatchObject({ kind: 'RENEWAL', amount: { amount: -111_000 } });
    const [invoice] = await billing.tables('select * from invoice where id = ?', [
      answers[0].invoiceId,
    ]);
    expect(invoice).toMatchObject({
      status: 'PAID',
      order_id: wish.orderId,
      total: 111_000,
      tax: 11_000,
      description: wish.description,
    });
    const next = {
      ...wish,
      periodStartsAt: wish.periodEndsAt,
      periodEndsAt: '2027-03-31T05:00:00.000Z',
    };
    expect((await charge(next)).invoiceId).not.toBe(answers[0].invoiceId);
    expect(await customer.balance()).toBe(78_000);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('say what is missing and write nothing, also for a series that must be paid whole', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 111_000);
    const counted = async () =>
      (await billing.tables<{ n: number }>('select count(*) as n from invoice'))[0]?.n;
    const before = await counted();
    const wish = wishOf(customer);
    expect(await charge({ ...wish, balanceAtLeast: 222_000 })).toEqual({
      __typename: 'RenewalInsufficient',
      balance: { amount: 111_000 },
      missing: { amount: 111_000 },
    });
    expect(await charge(wishOf(billing.customer()))).toMatchObject({
      missing: { amount: 111_000 },
    });
    expect(await counted()).toBe(before);
    expect((await charge(wish)).__typename).toBe('RenewalCharged');
    expect(await customer.balance()).toBe(0);
  });

  test('do not stand in for the invoice of the order, and can be given back', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 400_000);
    const order = customer.order();
    const { invoice } = await customer.pay(order.id);
    const renewed = await charge(wishOf(customer, 111_000, { orderId: order.id }));
    const [first] = await billing.tables<{ id: string }>(
      "select id from invoice where order_id = ? and renewal_key = ''",
      [order.id],
    );
    expect(first?.id).toBe(invoice.id);
    const staff = billing.staff();
    const refunded = await staff.ask(
      `mutation R($input: RefundInvoiceInput!) { refundInvoice(input: $input) { __typename
        ... on RefundInvoiceSuccess { invoice { id status } } } }`,
      {
        input: {
          invoiceId: renewed.invoiceId,
          reason: 'wished for',
          idempotencyKey: newId('event'),
        },
      },
    );
    expect(refunded.invoice).toMatchObject({ id: renewed.invoiceId, status: 'REFUNDED' });
    expect(await customer.balance()).toBe(289_000);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('are for services only, and refuse lines that do not sum up', async () => {
    const customer = billing.customer();
    const { errors } = await customer.send(document, { input: wishOf(customer) });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const wrong = wishOf(customer, 111_000, { lines: [{ kind: 'TOTAL', amount: 5 }] });
    await expect(charge(wrong)).rejects.toThrow('INTERNAL');
  });

  test('of one wallet at once never take more than it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 200_000 }),
        async (prices, funds) => {
          const customer = billing.customer();
          if (funds > 0) await fill(billing, customer.userId, funds);
          const answers = await Promise.all(prices.map((price) => charge(wishOf(customer, price))));
          const taken = answers
            .filter(({ __typename }) => __typename === 'RenewalCharged')
            .reduce((sum, { amount }) => sum + amount.amount, 0);
          const left = funds - taken;
          expect(left).toBeGreaterThanOrEqual(0);
          for (const { __typename, missing } of answers)
            if (__typename === 'RenewalInsufficient') expect(missing.amount).toBeGreaterThan(0);
          const shown = await customer.wallet();
          expect(shown?.balance.amount ?? 0).toBe(left);
        },
      ),
      { numRuns: 12 },
    );
  });
});
