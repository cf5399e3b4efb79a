import { EmailConfirmed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, fill, kinds, startBilling } from './start-billing.ts';

type Staff = ReturnType<Billing['staff']>;

describe.each(kinds)('refunds by staff ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const paid = async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 111_000);
    const order = customer.order();
    const { invoice } = await customer.pay(order.id);
    return { customer, order, invoice };
  };
  const refund = (staff: Staff, invoiceId: string, more: Record<string, unknown> = {}) =>
    staff.ask(documents.refund, {
      input: { invoiceId, reason: 'A gesture.', idempotencyKey: newId('event'), ...more },
    });

  test('ten people at once give back no more than was captured', async () => {
    const { customer, invoice } = await paid();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => refund(billing.staff(), invoice.id, { amount: 30_000 })),
    );
    const done = answers.filter(({ __typename }) => __typename === 'RefundInvoiceSuccess');
    expect(done).toHaveLength(3);
    for (const answer of answers.filter((each) => !done.includes(each)))
      expect(answer).toMatchObject({ __typename: 'NotRefundableError' });
    expect(await customer.balance()).toBe(90_000);
    expect(await refund(billing.staff(), invoice.id)).toMatchObject({
      __typename: 'RefundInvoiceSuccess',
      refund: { amount: { amount: 21_000 } },
      invoice: { status: 'REFUNDED' },
    });
    expect(await refund(billing.staff(), invoice.id)).toMatchObject({
      __typename: 'NotRefundableError',
      refundable: { amount: 0 },
    });
    expect(await customer.balance()).toBe(111_000);
    const { refunds } = await customer.ask(documents.refundsOf, { id: invoice.id });
    const sum = (key: 'amount' | 'tax') =>
      refunds.reduce(
        (total: number, each: Record<string, { amount: number }>) =>
          total + (each[key]?.amount ?? 0),
        0,
      );
    expect([sum('amount'), sum('tax')]).toEqual([111_000, 11_000]);
    for (const { creditNote } of refunds) expect(creditNote.number).toMatch(/^CN\//);
    const acts = await billing.tables('select * from staff_act where subject_id = ?', [invoice.id]);
    expect(acts).toHaveLength(4);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('what was paid with bonus comes back as bonus, what was paid with money as money', async () => {
    const customer = billing.customer();
    await billing.receive(EmailConfirmed, { userId: customer.userId });
    await fill(billing, customer.userId, 111_000);
    const order = customer.order(122_100);
    const { invoice } = await customer.pay(order.id);
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 13_900 },
      bonus: { total: { amount: 13_900 } },
    });
    await refund(billing.staff(), invoice.id, { amount: 61_050 });
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 74_950 },
      bonus: { total: { amount: 13_900 + 5_550 } },
    });
    await refund(billing.staff(), invoice.id);
    const { balance, bonus } = await customer.wallet();
    expect([balance.amount, bonus.total.amount]).toEqual([136_000, 25_000]);
    expect(bonus.lots.map(({ source }: { source: string }) => source).toSorted()).toEqual([
      'RETURNED',
      'RETURNED',
      'WELCOME',
    ]);
    const told = (await billing.events('billing.invoice-refunded')).filter(
      ({ invoiceId }: { invoiceId: string }) => invoiceId === invoice.id,
    );
    expect(told).toMatchObject([
      { amount: 61_050, isFull: false, isRenewal: false, orderId: order.id },
      { amount: 61_050, isFull: true },
    ]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('credit notes are numbered within the month, without gaps, for all invoices', async () => {
    const ready = await Promise.all(Array.from({ length: 8 }, () => paid()));
    const last = async () => {
      const [row] = await billing.tables<{ last: number }>(
        "select last_number as last from credit_note_counter where series = 'CN'",
      );
      return Number(row?.last ?? 0);
    };
    const before = await last();
    await Promise.all(
      ready.flatMap(({ invoice }) =>
        // One of the three finds too little left, so that a number is taken and given back.
        [60_000, 60_000, 51_000].map((amount) => refund(billing.staff(), invoice.id, { amount })),
      ),
    );
    const rows = await billing.tables<{ number: string }>(
      'select number from credit_note order by number',
    );
    const numbers = rows.map(({ number }) => number);
    expect(numbers).toHaveLength(before + 16);
    expect(numbers.every((number) => /^CN\/\d{4}\/\d\d\/\d{6}$/.test(number))).toBe(true);
    expect(numbers.map((number) => Number(number.slice(-6)))).toEqual(
      Array.from({ length: numbers.length }, (_, index) => index + 1),
    );
    expect((await billing.verify()).problems).toEqual([]);
  }, 30_000);

  test('the same key gives the same refund; another input conflicts', async () => {
    const { customer, invoice } = await paid();
    const staff = billing.staff();
    const same = { amount: 1_000, idempotencyKey: newId('event') };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => refund(staff, invoice.id, same)),
    );
    expect(new Set(answers.map((answer) => answer.refund.id)).size).toBe(1);
    expect(await customer.balance()).toBe(1_000);
    expect(await refund(staff, invoice.id, { ...same, amount: 2_000 })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });

  test('nobody gives an invoice back to themself', async () => {
    const admin = billing.staff('ADMIN');
    const payer = billing.customer(admin.userId);
    await fill(billing, payer.userId, 111_000);
    const { invoice } = await payer.pay(payer.order().id);
    expect(await refund(admin, invoice.id)).toMatchObject({
      __typename: 'OwnMoneyError',
      path: ['input', 'invoiceId'],
    });
    expect(await payer.balance()).toBe(0);
    expect(await refund(billing.staff(), invoice.id)).toMatchObject({
      __typename: 'RefundInvoiceSuccess',
    });
    expect(await payer.balance()).toBe(111_000);
  });

  test('needs a recent proof, the right role, a reason and a paid invoice', async () => {
    const { customer, invoice } = await paid();
    expect(await refund(billing.staff('FINANCE', 11 * 60_000), invoice.id)).toMatchObject({
      __typename: 'ProofRequiredError',
    });
    expect(await refund(billing.staff(), invoice.id, { reason: ' ' })).toMatchObject({
      __typename: 'InvalidInputError',
    });
    expect(await refund(billing.staff(), invoice.id, { amount: -5 })).toMatchObject({
      __typename: 'InvalidInputError',
    });
    expect(await refund(billing.staff(), newId('invoice'))).toMatchObject({
      __typename: 'NotFoundError',
    });
    for (const actor of [customer, billing.staff('SUPPORT')]) {
      const input = { invoiceId: invoice.id, reason: 'For me.', idempotencyKey: 'k' };
      const refused = await actor.send(documents.refund, { input });
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const open = customer.order();
    const { invoice: unpaid } = await customer.pay(open.id, 'BRIVA');
    expect(await refund(billing.staff(), unpaid.id)).toMatchObject({
      __typename: 'NotRefundableError',
      refundable: { amount: 0 },
    });
    expect(await customer.balance()).toBe(0);
  });
});
