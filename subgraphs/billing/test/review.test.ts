import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('callbacks and reviews by staff ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const mismatched = async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const { payments } = await billing.outside.books();
    const reference =
      payments.find(({ merchantRef }) => merchantRef === payment.id)?.reference ?? '';
    await billing.outside.pay(reference, { amount: 11_100 });
    const callback = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(callback?.body ?? '', callback?.signature ?? '');
    return { customer, order, payment, reference };
  };
  const resolve = (paymentId: string, decision: string, staff = billing.staff()) =>
    staff.ask(documents.resolve, {
      input: { paymentId, decision, reason: 'Asked the customer.' },
    });

  test('what was collected goes to the wallet, once, however many decide', async () => {
    const { customer, payment, reference } = await mismatched();
    const queue = await billing.staff('SUPPORT').ask(documents.inReview);
    expect(queue.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(payment.id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => resolve(payment.id, 'CREDIT_WALLET')),
    );
    const won = answers.filter(({ __typename }) => __typename === 'ResolveReviewSuccess');
    expect(won).toHaveLength(1);
    expect(await customer.balance()).toBe(11_100);
    const acts = await billing.tables('select * from staff_act where subject_id = ?', [payment.id]);
    expect(acts).toMatchObject([{ kind: 'REVIEW_CREDITED' }]);
    const last = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(last?.body ?? '', last?.signature ?? '');
    expect(await customer.balance()).toBe(11_100);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a dismissed one credits nothing, also when the callback is replayed', async () => {
    const { customer, payment, reference } = await mismatched();
    expect(await resolve(payment.id, 'DISMISS')).toMatchObject({ payment: { status: 'FAILED' } });
    expect(await resolve(payment.id, 'CREDIT_WALLET')).toMatchObject({
      __typename: 'ReviewClosedError',
      status: 'FAILED',
    });
    const staff = billing.staff();
    const [callback] = (await staff.ask(documents.callbacks, { reference })).edges;
    expect(callback.node).toMatchObject({ outcome: 'IN_REVIEW', payment: { id: payment.id } });
    const input = { callbackId: callback.node.id };
    expect(await staff.ask(documents.replay, { input })).toMatchObject({
      callback: { outcome: 'NOTHING_NEW' },
    });
    expect((await customer.ask(documents.payment, { id: payment.id })).status).toBe('FAILED');
    expect(await customer.balance()).toBe(0);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a replay does what a lost effect left undone, and says when Tripay is silent', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const { payments } = await billing.outside.books();
    const reference =
      payments.find(({ merchantRef }) => merchantRef === payment.id)?.reference ?? '';
    await billing.outside.pay(reference);
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'getTransaction',
      mode: 'error',
      status: 503,
      times: 2,
    });
    const sent = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(sent?.body ?? '', sent?.signature ?? '');
    const staff = billing.staff();
    const [{ node }] = (await staff.ask(documents.callbacks, { reference, isProcessed: false }))
      .edges;
    const input = { callbackId: node.id };
    expect(await staff.ask(documents.replay, { input })).toMatchObject({
      __typename: 'PaymentGatewaySilentError',
    });
    const replays = await Promise.all(
      Array.from({ length: 5 }, () => staff.ask(documents.replay, { input })),
    );
    expect(replays.every(({ __typename }) => __typename === 'ReplayCallbackSuccess')).toBe(true);
    const events = await billing.events('billing.invoice-paid');
    expect(events.filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('nobody else sees or does any of it', async () => {
    const customer = billing.customer();
    for (const [document, variables] of [
      [documents.callbacks, {}],
      [documents.inReview, {}],
      [documents.replay, { input: { callbackId: newId('callback') } }],
      [
        documents.resolve,
        { input: { paymentId: newId('payment'), decision: 'DISMISS', reason: 'For me.' } },
      ],
    ] as const) {
      const refused = await customer.send(document, variables);
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await resolve(newId('payment'), 'DISMISS')).toMatchObject({
      __typename: 'NotFoundError',
    });
    const stale = billing.staff('ADMIN', 11 * 60_000);
    expect(await resolve(newId('payment'), 'DISMISS', stale)).toMatchObject({
      __typename: 'ProofRequiredError',
    });
  });
});
