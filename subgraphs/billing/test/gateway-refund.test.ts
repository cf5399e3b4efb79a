import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, documents, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('money the gateway gives back ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const topUp = async (customer: Customer, amount: number) => {
    const input = {
      amount,
      method: 'CHANNEL',
      channelCode: 'QRIS2',
      idempotencyKey: newId('event'),
    };
    const { payment } = await customer.ask(documents.topUp, { input });
    return { payment, reference: await billing.payOutside(payment.id) };
  };
  const referenceOf = async (paymentId: string): Promise<string> => {
    const { payments } = await billing.outside.books();
    return payments.find(({ merchantRef }) => merchantRef === paymentId)?.reference ?? '';
  };
  const deliver = async (reference: string, times = 1) => {
    const last = (await billing.callbacksOf(reference)).at(-1);
    await Promise.all(
      Array.from({ length: times }, () =>
        billing.callback(last?.body ?? '', last?.signature ?? ''),
      ),
    );
  };
  const refund = async (reference: string, times = 1) => {
    await billing.outside.refund(reference);
    await deliver(reference, times);
  };
  const inReview = async (paymentId: string) => {
    const { edges } = await billing.staff('SUPPORT').ask(documents.inReview);
    return edges
      .filter(({ node }: { node: { id: string } }) => node.id === paymentId)
      .map(({ node }: { node: object }) => node);
  };
  const decide = (paymentId: string, decision: string, staff = billing.staff()) =>
    staff.ask(documents.resolve, {
      input: { paymentId, decision, reason: 'The payer confirmed.' },
    });
  const outcomesOf = async (reference: string) => {
    const { edges } = await billing.staff().ask(documents.callbacks, { reference });
    return edges.map(({ node }: { node: Record<string, string> }) => [
      node.claimedStatus,
      node.outcome,
    ]);
  };
  const sides = async (paymentId: string): Promise<Record<string, number>> => {
    const rows = await billing.tables<{ kind: string; amount: number | string }>(
      `select a.kind, p.amount from ledger_transaction t join posting p on p.transaction_id = t.id
       join account a on a.id = p.account_id
       where t.idem_scope = 'gateway-refund' and t.idem_key = ?`,
      [paymentId],
    );
    return Object.fromEntries(rows.map((row) => [row.kind, Number(row.amount)]));
  };
  const problems = async () => (await billing.verify()).problems;

  test('a top-up: a review with the facts, once, and the wallet gives it back', async () => {
    const customer = billing.customer();
    const { payment, reference } = await topUp(customer, 300_000);
    expect(await inReview(payment.id)).toEqual([]);
    await Promise.all([refund(reference, 20), billing.poll()]);
    expect(await inReview(payment.id)).toEqual([
      {
        id: payment.id,
        status: 'PAID',
        gatewayReference: reference,
        // 750 and 0.7 % of 300,000: what Tripay keeps, and does not give back.
        gatewayFee: { amount: 2_850 },
        problem: 'The gateway gave 300000 back to the payer; 300000 had been credited.',
        gatewayRefund: {
          state: 'IN_REVIEW',
          learnedAt: expect.any(String),
          credited: { amount: 300_000 },
          creditedTo: 'WALLET',
          bonusLeft: { amount: 0 },
          available: { amount: 300_000 },
          takeable: { amount: 300_000 },
        },
      },
    ]);
    expect(await outcomesOf(reference)).toEqual([
      ['REFUND', 'IN_REVIEW'],
      ['PAID', 'CREDITED_WALLET'],
    ]);
    // Nobody is asked by the ledger before staff have decided.
    expect(await customer.balance()).toBe(300_000);
    expect(await problems()).toEqual([]);

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => decide(payment.id, 'TAKE_BACK')),
    );
    const won = answers.filter(({ __typename }) => __typename === 'ResolveReviewSuccess');
    expect(won).toEqual([
      {
        __typename: 'ResolveReviewSuccess',
        payment: { id: payment.id, status: 'PAID', gatewayRefund: { state: 'TAKEN_BACK' } },
      },
    ]);
    expect(await customer.balance()).toBe(0);
    expect(await sides(payment.id)).toEqual({
      CUSTOMER_WALLET: -300_000,
      GATEWAY_CLEARING: 300_000,
    });
    const told = await billing.events('billing.wallet-adjusted');
    expect(told.filter(({ customerId }) => customerId === customer.userId)).toMatchObject([
      { amount: -300_000, balanceAfter: 0, reason: 'The payer confirmed.' },
    ]);

    // The same reference is never reviewed again, however it is told.
    const [again] = await billing.outside.sendCallback(reference, { status: 'REFUND', amount: 7 });
    await billing.callback(again?.body ?? '', again?.signature ?? '');
    const staff = billing.staff();
    const { edges } = await staff.ask(documents.callbacks, { reference });
    for (const { node } of edges)
      expect(await staff.ask(documents.replay, { input: { callbackId: node.id } })).toMatchObject({
        __typename: 'ReplayCallbackSuccess',
      });
    expect(await inReview(payment.id)).toEqual([]);
    expect(await decide(payment.id, 'TAKE_BACK')).toMatchObject({
      __typename: 'ReviewClosedError',
    });
    expect(await problems()).toEqual([]);
  });

  test('a refund whose callback was lost is found by asking, also while one gateway is silent', async () => {
    const customer = billing.customer();
    const { payment, reference } = await topUp(customer, 60_000);
    await billing.outside.refund(reference, { sendCallback: false });
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'listTransactions',
      mode: 'error',
      status: 503,
      times: 2,
    });
    await billing.run('find-gateway-refunds');
    expect(await inReview(payment.id)).toEqual([]);
    const before = (await billing.outside.books()).requests.length;
    for (let time = 0; time < 3; time += 1) await billing.run('find-gateway-refunds');
    expect(await inReview(payment.id)).toMatchObject([{ gatewayRefund: { state: 'IN_REVIEW' } }]);
    // What is noted is not asked for again: a list in each mode per run, and one detail in all.
    expect((await billing.outside.books()).requests.length - before).toBe(7);
  });

  test('money that was spent is our loss, as far as the wallet does not go', async () => {
    const customer = billing.customer();
    const { payment, reference } = await topUp(customer, 300_000);
    await customer.pay(customer.order(111_000).id);
    await refund(reference);
    const [{ gatewayRefund }] = await inReview(payment.id);
    expect(gatewayRefund).toMatchObject({
      credited: { amount: 300_000 },
      available: { amount: 189_000 },
      takeable: { amount: 189_000 },
    });
    expect(await decide(payment.id, 'TAKE_BACK')).toMatchObject({
      __typename: 'ResolveReviewSuccess',
    });
    expect(await customer.balance()).toBe(0);
    expect(await sides(payment.id)).toEqual({
      CUSTOMER_WALLET: -189_000,
      REFUNDS: -111_000,
      GATEWAY_CLEARING: 300_000,
    });
    const { edges } = await billing
      .staff()
      .ask(documents.staffActs, { filter: { customerId: customer.userId } });
    expect(edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        kind: 'REFUND_TAKEN_BACK',
        subjectId: payment.id,
        reason: 'The payer confirmed.',
        facts: expect.arrayContaining([
          { name: 'credited', value: '300000' },
          { name: 'taken', value: '189000' },
          { name: 'borne', value: '111000' },
        ]),
      },
    ]);
    expect(await problems()).toEqual([]);
  });

  test('a bonus ends with the top-up it came with', async () => {
    const staff = billing.staff('ADMIN');
    const now = Date.now();
    const { promotion } = await staff.ask(documents.createPromotion, {
      input: {
        name: 'Ten percent',
        kind: 'PERCENT',
        basisPoints: 1_000,
        minimumDeposit: 100_000,
        startsAt: new Date(now - 60_000).toISOString(),
        endsAt: new Date(now + 3_600_000).toISOString(),
      },
    });
    const customer = billing.customer();
    const { payment, reference } = await topUp(customer, 200_000);
    await staff.ask(documents.endPromotion, {
      input: { promotionId: promotion.id },
    });
    expect(await customer.balance()).toBe(220_000);
    await refund(reference);
    const [{ gatewayRefund }] = await inReview(payment.id);
    expect(gatewayRefund).toMatchObject({
      bonusLeft: { amount: 20_000 },
      available: { amount: 220_000 },
      takeable: { amount: 200_000 },
    });
    await decide(payment.id, 'TAKE_BACK');
    expect(await customer.balance()).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('an order: the invoice stays paid, and we bear it', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment, invoice } = await customer.pay(order.id, 'BRIVA');
    await refund(await billing.payOutside(payment.id));
    const [{ gatewayRefund }] = await inReview(payment.id);
    expect(gatewayRefund).toMatchObject({
      credited: { amount: 111_000 },
      creditedTo: 'INVOICE',
      takeable: { amount: 0 },
    });
    expect(await decide(payment.id, 'CREDIT_WALLET')).toMatchObject({
      __typename: 'InvalidInputError',
    });
    expect(await decide(payment.id, 'BEAR_LOSS')).toMatchObject({
      payment: { status: 'PAID', gatewayRefund: { state: 'BORNE' } },
    });
    expect(await sides(payment.id)).toEqual({ REFUNDS: -111_000, GATEWAY_CLEARING: 111_000 });
    const [row] = await billing.tables('select status from invoice where id = ?', [invoice.id]);
    expect(row).toEqual({ status: 'PAID' });
    expect(await problems()).toEqual([]);
  });

  test('an order that staff gave back to the wallet first: the wallet pays', async () => {
    const customer = billing.customer();
    const { payment, invoice } = await customer.pay(customer.order().id, 'BRIVA');
    await refund(await billing.payOutside(payment.id));
    await billing.staff().ask(documents.refund, {
      input: { invoiceId: invoice.id, reason: 'Cancelled.', idempotencyKey: newId('event') },
    });
    await decide(payment.id, 'TAKE_BACK');
    expect(await customer.balance()).toBe(0);
    expect(await sides(payment.id)).toEqual({
      CUSTOMER_WALLET: -111_000,
      GATEWAY_CLEARING: 111_000,
    });
    expect(await problems()).toEqual([]);
  });

  test('a late payment, dismissed: nothing moves and it is not asked again', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    await billing.tables("update invoice set status = 'VOID' where order_id = ?", [order.id]);
    await refund(await billing.payOutside(payment.id));
    const [{ gatewayRefund }] = await inReview(payment.id);
    expect(gatewayRefund).toMatchObject({ creditedTo: 'WALLET', takeable: { amount: 111_000 } });
    expect(await decide(payment.id, 'DISMISS')).toMatchObject({
      payment: { gatewayRefund: { state: 'DISMISSED' } },
    });
    expect(await customer.balance()).toBe(111_000);
    await deliver(await referenceOf(payment.id), 3);
    expect(await inReview(payment.id)).toEqual([]);
    expect(await sides(payment.id)).toEqual({});
    expect(await problems()).toEqual([]);
  });

  test('given back before we knew it was paid: closed, nothing to decide, never credited', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const reference = await referenceOf(payment.id);
    await billing.outside.pay(reference, { sendCallback: false });
    await refund(reference);
    expect((await customer.ask(documents.payment, { id: payment.id })).status).toBe('FAILED');
    expect(await inReview(payment.id)).toEqual([]);
    expect(await outcomesOf(reference)).toEqual([['REFUND', 'CLOSED']]);
    const [row] = await billing.tables('select next_poll_at from payment where id = ?', [
      payment.id,
    ]);
    expect(row).toEqual({ next_poll_at: null });
    // An answer that is older than what is known now comes too late.
    const { settlePayment } = await import('../src/modules/payment/use-cases/settle-payment.ts');
    const { deskIn } = await import('../src/gateways/desk.ts');
    const context = billing.useCase();
    const told = await deskIn(context.deps, 'LIVE', 'tripay').gateway.detail(reference);
    if (!told) throw new Error('Tripay forgot it');
    const old = { ...told, status: 'PAID' as const };
    expect(await settlePayment(context, { id: payment.id, invoiceId: null }, old)).toBe('NOTHING');
    expect(await customer.balance()).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('given back while its amount is in review: nothing can be credited any more', async () => {
    const customer = billing.customer();
    const { payment } = await customer.pay(customer.order().id, 'BRIVA');
    const reference = await referenceOf(payment.id);
    await billing.outside.pay(reference, { amount: 11_100 });
    await deliver(reference);
    await refund(reference);
    expect(await inReview(payment.id)).toMatchObject([
      { problem: expect.stringContaining('nothing had been credited'), gatewayRefund: null },
    ]);
    expect(await decide(payment.id, 'CREDIT_WALLET')).toMatchObject({
      __typename: 'ReviewClosedError',
    });
    expect(await decide(payment.id, 'TAKE_BACK')).toMatchObject({
      __typename: 'InvalidInputError',
    });
    expect(await decide(payment.id, 'DISMISS')).toMatchObject({ payment: { status: 'FAILED' } });
    expect(await problems()).toEqual([]);
  });

  test('staff decide it, and only others than its owner; the gateway must still say so', async () => {
    const customer = billing.customer();
    const { payment, reference } = await topUp(customer, 50_000);
    await refund(reference);
    expect(
      await decide(payment.id, 'TAKE_BACK', billing.staff('ADMIN', 11 * 60_000)),
    ).toMatchObject({ __typename: 'ProofRequiredError' });
    const owner = billing.as({
      kind: 'user',
      userId: customer.userId,
      role: 'FINANCE',
      sessionId: 'ses_o',
      authenticatedAt: Date.now() / 1000,
    });
    const input = { paymentId: payment.id, decision: 'BEAR_LOSS', reason: 'It is mine.' };
    expect((await owner.send(documents.resolve, { input })).data.resolveReview).toMatchObject({
      __typename: 'OwnMoneyError',
    });
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'getTransaction',
      mode: 'error',
      status: 503,
      times: 1,
    });
    expect(await decide(payment.id, 'TAKE_BACK')).toMatchObject({
      __typename: 'PaymentGatewaySilentError',
    });
    expect(await customer.balance()).toBe(50_000);
    const query = `query P($id: ID!) { payment(id: $id) { id gatewayRefund { state } } }`;
    const refused = await customer.send(query, { id: payment.id });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const counter = await billing.metrics
      .getSingleMetric('billing_payments_refunded_by_gateway_total')
      ?.get();
    expect(counter?.values[0]?.value).toBeGreaterThanOrEqual(6);
  });
});
