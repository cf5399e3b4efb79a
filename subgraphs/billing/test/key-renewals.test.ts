import { newId } from '@webrana/ids';
import type { Caller } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, fill, kinds, startBilling } from './start-billing.ts';

const price = 111_000;
const document = `mutation Charge($input: ChargeRenewalInput!) { chargeRenewal(input: $input) {
  __typename
  ... on RenewalCharged { invoiceId invoiceNumber amount { amount } }
  ... on RenewalInsufficient { balance { amount } missing { amount } }
  ... on SpendingCapExceededError { cap { amount } spent { amount } availableAt } } }`;

describe.each(kinds)('renewals by API keys in billing ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const newKey = (monthlyCap: number | null = null) => ({
    id: newId('apiKey') as string,
    monthlyCap,
  });
  const wishOf = (customer: Customer, apiKey: object | null, more: object = {}) => ({
    instanceId: newId('instance') as string,
    orderId: newId('order') as string,
    ownerId: customer.userId,
    description: 'Perpanjangan VPS Murah 1 – web – 1 bulan',
    periodStartsAt: '2027-01-31T05:00:00.000Z',
    periodEndsAt: '2027-02-28T05:00:00.000Z',
    lines: [
      { kind: 'LIST_PRICE', amount: 100_000 },
      { kind: 'SUBTOTAL', amount: 100_000 },
      { kind: 'TAX', amount: 11_000 },
      { kind: 'TOTAL', amount: price },
    ],
    apiKey,
    ...more,
  });
  const charge = async (input: object) => {
    const actor = { kind: 'service', name: 'instances' } as Caller['actor'];
    const answer = await billing.as(actor).send(document, { input });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.chargeRenewal;
  };
  const rich = async (funds = 10 * price) => {
    const customer = billing.customer();
    await fill(billing, customer.userId, funds);
    return customer;
  };
  /** What a key spent, by month, the earliest first. */
  const spentBy = async ({ id }: { id: string }): Promise<number[]> => {
    const sql = 'select spent from key_spend where key_id = ? order by month';
    return (await billing.tables<{ spent: number }>(sql, [id])).map(({ spent }) => Number(spent));
  };
  const names = (answers: { __typename: string }[]) =>
    answers.map(({ __typename }) => __typename).toSorted();

  test('count once in the month of the key, however many ask at once for one period', async () => {
    const customer = await rich();
    // The cap has room for one: the later must get the answer of the first, and not a refusal.
    const key = newKey(price);
    const wish = wishOf(customer, key);
    const answers = await Promise.all(Array.from({ length: 6 }, () => charge(wish)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].__typename).toBe('RenewalCharged');
    expect(await spentBy(key)).toEqual([price]);
    expect(await customer.balance()).toBe(9 * price);
    const [payment] = await billing.tables(
      'select api_key_id, key_spend from payment where invoice_id = ?',
      [answers[0].invoiceId],
    );
    expect(payment).toMatchObject({ api_key_id: key.id, key_spend: price });
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('of twelve instances at once exactly those within the cap are renewed', async () => {
    const customer = await rich(20 * price);
    const key = newKey(5 * price + 7);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => charge(wishOf(customer, key))),
    );
    const refused = answers.filter(({ __typename }) => __typename === 'SpendingCapExceededError');
    expect(refused).toHaveLength(7);
    expect(refused.at(-1)).toMatchObject({
      cap: { amount: 5 * price + 7 },
      spent: { amount: 5 * price },
      availableAt: expect.stringMatching(/T17:00:00\.000Z$/),
    });
    expect(await customer.balance()).toBe(15 * price);
    expect(await spentBy(key)).toEqual([5 * price]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('share the cap with orders that the key pays at the same time', async () => {
    const customer = await rich(20 * price);
    const { id, monthlyCap } = newKey(6 * price);
    const asKey = billing.customer(customer.userId, {
      id,
      scopes: ['billing:write'],
      monthlyCap: monthlyCap ?? 0,
    });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, place) =>
        place % 2 === 0
          ? charge(wishOf(customer, { id, monthlyCap }))
          : asKey.pay(asKey.order().id),
      ),
    );
    const refused = names(answers).filter((name) => name === 'SpendingCapExceededError');
    expect(refused).toHaveLength(6);
    expect(await customer.balance()).toBe(14 * price);
    expect(await spentBy({ id })).toEqual([6 * price]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('at the cap a retry gets the answer of the first, also in the next month', async () => {
    const customer = await rich();
    const key = newKey(price);
    const wish = wishOf(customer, key);
    const first = await charge(wish);
    expect(await charge(wish)).toEqual(first);
    const other = wishOf(customer, key);
    expect((await charge(other)).__typename).toBe('SpendingCapExceededError');
    billing.pass(31 * 24 * 3_600_000);
    // What is asked again was paid last month: the new one is still whole.
    expect(await charge(wish)).toEqual(first);
    expect(await spentBy(key)).toEqual([price]);
    expect((await charge(other)).__typename).toBe('RenewalCharged');
    expect(await spentBy(key)).toEqual([price, price]);
    expect(await customer.balance()).toBe(8 * price);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('of the person and of the schedule are not counted, of a key without a cap they are', async () => {
    const customer = await rich();
    const key = newKey();
    const before = await billing.tables('select key_id from key_spend');
    expect((await charge(wishOf(customer, null))).__typename).toBe('RenewalCharged');
    expect(await billing.tables('select key_id from key_spend')).toHaveLength(before.length);
    expect((await charge(wishOf(customer, key))).__typename).toBe('RenewalCharged');
    expect(await spentBy(key)).toEqual([price]);
    // Given a cap later, it is bound by what it spent before.
    const capped = { ...key, monthlyCap: 2 * price - 1 };
    expect(await charge(wishOf(customer, capped))).toMatchObject({ spent: { amount: price } });
    expect((await charge(wishOf(customer, null))).__typename).toBe('RenewalCharged');
  });

  test('that the wallet cannot pay take nothing of the cap, and a full cap is told first', async () => {
    const customer = await rich(price - 1);
    const key = newKey(price);
    const wish = wishOf(customer, key);
    expect(await charge(wish)).toMatchObject({
      __typename: 'RenewalInsufficient',
      missing: { amount: 1 },
    });
    expect((await spentBy(key)).reduce((sum, spent) => sum + spent, 0)).toBe(0);
    const small = { ...wish, apiKey: { ...key, monthlyCap: price - 1 } };
    expect((await charge(small)).__typename).toBe('SpendingCapExceededError');
    await fill(billing, customer.userId, 1);
    expect((await charge(wish)).__typename).toBe('RenewalCharged');
  });

  test('of a series need room for all of it, and count one by one', async () => {
    const customer = await rich();
    const key = newKey(3 * price);
    const whole = wishOf(customer, key, { balanceAtLeast: 4 * price });
    expect(await charge(whole)).toMatchObject({
      __typename: 'SpendingCapExceededError',
      spent: { amount: 0 },
    });
    expect((await charge({ ...whole, balanceAtLeast: 3 * price })).__typename).toBe(
      'RenewalCharged',
    );
    expect(await spentBy(key)).toEqual([price]);
  });

  test('stay counted when they are refunded', async () => {
    const customer = await rich();
    const key = newKey(price);
    const { invoiceId } = await charge(wishOf(customer, key));
    const refunded = await billing
      .staff()
      .ask(
        `mutation R($input: RefundInvoiceInput!) { refundInvoice(input: $input) { __typename } }`,
        { input: { invoiceId, reason: 'wished for', idempotencyKey: newId('event') } },
      );
    expect(refunded.__typename).toBe('RefundInvoiceSuccess');
    expect(await spentBy(key)).toEqual([price]);
    expect((await charge(wishOf(customer, key))).__typename).toBe('SpendingCapExceededError');
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('take no key from anybody but a service', async () => {
    const customer = await rich();
    const { errors } = await customer.send(document, { input: wishOf(customer, newKey()) });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
