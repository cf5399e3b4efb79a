import { InstanceFailed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type Billing,
  type Customer,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

const explain = `query Explain($invoiceId: ID, $transactionId: ID, $walletEntryId: ID) {
  explainCharge(invoiceId: $invoiceId, transactionId: $transactionId, walletEntryId: $walletEntryId) {
    order { id } invoice { id number tax { amount { amount } } creditNotes { number } }
    payments { payment { id status method } gatewayReference transactionId
      callbacks { status receivedAt processedAt outcome } }
    movements { id kind scope key postings { account amount { amount } balanceAfter { amount } } } } }`;

type Movement = { kind: string; postings: { account: string; amount: { amount: number } }[] };

describe.each(kinds)('what is behind a rupiah ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let customer: Customer;
  beforeAll(async () => {
    if (skip) return;
    billing = await startBilling({ kind });
    customer = billing.customer();
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const ask = async (who: Pick<Customer, 'send'>, given: Record<string, string>) => {
    const answer: Answer = await who.send(explain, given);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.explainCharge;
  };
  const paidAtChannel = async () => {
    const order = customer.order();
    const { payment, invoice } = await customer.pay(order.id, 'BRIVA');
    const { payments } = await billing.outside.books();
    const reference =
      payments.find(({ merchantRef }) => merchantRef === payment.id)?.reference ?? '';
    await billing.outside.pay(reference);
    const last = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(last?.body ?? '', last?.signature ?? '');
    return { order, payment, invoice, reference };
  };

  test('a payment at a channel: order, callback and every side', async () => {
    const { order, payment, invoice, reference } = await paidAtChannel();
    const explained = await ask(customer, { invoiceId: invoice.id });
    expect(explained).toMatchObject({
      order: { id: order.id },
      invoice: { id: invoice.id, tax: { amount: { amount: 11_000 } }, creditNotes: [] },
      payments: [
        {
          payment: { id: payment.id, status: 'PAID', method: 'CHANNEL' },
          gatewayReference: reference,
          transactionId: explained.movements[0].id,
          callbacks: [{ status: 'PAID', outcome: expect.any(String) }],
        },
      ],
      movements: [{ kind: 'ORDER_PAYMENT', scope: 'tripay', key: reference }],
    });
    const sides = explained.movements[0].postings.map(
      ({ account, amount }: Movement['postings'][number]) => [account, amount.amount],
    );
    expect(Object.fromEntries(sides)).toEqual({
      GATEWAY_CLEARING: -111_000,
      REVENUE: 100_000,
      PPN_PAYABLE: 11_000,
    });
    expect(await ask(customer, { transactionId: explained.movements[0].id })).toEqual(explained);
  });

  test('a refund leads back to the payment, from the entry of the wallet', async () => {
    const { order, invoice } = await paidAtChannel();
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: order.id,
      itemId: newId('orderItem'),
      customerId: customer.userId,
      hostname: 'vps',
      amount: 50_000,
    });
    const [entry] = (await customer.wallet()).entries.edges;
    const explained = await ask(customer, { walletEntryId: entry.node.id });
    expect(explained.invoice).toMatchObject({ id: invoice.id, creditNotes: [{}] });
    expect(explained.movements.map(({ kind: why }: Movement) => why)).toEqual([
      'ORDER_PAYMENT',
      'REFUND',
    ]);
    for (const { postings } of explained.movements as Movement[])
      expect(postings.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(0);
  });

  test('a gift has no order, and is seen by whom it was given to', async () => {
    const friend = billing.customer();
    await fill(billing, friend.userId, 7_000);
    const [entry] = (await friend.wallet()).entries.edges;
    const gift = await ask(friend, { walletEntryId: entry.node.id });
    expect(gift).toMatchObject({
      order: null,
      invoice: null,
      payments: [],
      movements: [{ kind: 'WELCOME_BONUS' }],
    });
    const given = { transactionId: gift.movements[0].id };
    expect(await ask(friend, given)).toEqual(gift);
    expect(await ask(customer, given)).toBeNull();
    expect(await ask(customer, { walletEntryId: entry.node.id })).toBeNull();
  });

  test("nobody is told about another's, staff about everything", async () => {
    const { invoice } = await paidAtChannel();
    const explained = await ask(customer, { invoiceId: invoice.id });
    const stranger = billing.customer();
    expect(await ask(stranger, { invoiceId: invoice.id })).toBeNull();
    expect(await ask(stranger, { transactionId: explained.movements[0].id })).toBeNull();
    const [side] = await billing.tables<{ id: string }>(
      `select p.id as id from posting p join account a on a.id = p.account_id
       where a.kind = 'REVENUE' order by p.id limit 1`,
    );
    for (const id of [side?.id ?? '', newId('posting'), 'x'])
      expect(await ask(customer, { walletEntryId: id })).toBeNull();
    const staff = billing.as({
      kind: 'user',
      userId: newId('user'),
      role: 'SUPPORT',
      sessionId: 'ses_s',
    });
    expect(await ask(staff, { invoiceId: invoice.id })).toEqual(explained);
  });

  test('exactly one start is asked for', async () => {
    for (const given of [{}, { invoiceId: 'a', transactionId: 'b' }, { invoiceId: '' }])
      expect((await customer.send(explain, given)).errors?.[0]?.extensions?.code).toBe(
        'BAD_USER_INPUT',
      );
  });
});
