import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hmacHex } from '../src/gateways/tripay/signature.ts';
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

  const mismatched = async (customer = billing.customer()) => {
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
  const told = async (paymentId: string) =>
    (await billing.events('billing.payment-reviewed')).filter(
      (event: { paymentId: string }) => event.paymentId === paymentId,
    );
  type Act = { kind: string; staff: { id: string }; facts: { name: string; value: string }[] };
  const callbackOf = async (reference: string) => {
    const { edges } = await billing.staff('SUPPORT').ask(documents.callbacks, { reference });
    return edges[0]?.node;
  };
  /** What staff did about the callbacks of a reference: the act, by whom, and what came of it. */
  const actsOf = async (reference: string): Promise<(string | undefined)[][]> =>
    (await callbackOf(reference)).acts.map(({ kind: what, staff, facts }: Act) => [
      what,
      staff.id,
      facts.find(({ name }) => name === 'outcome')?.value,
    ]);
  const signed = (body: string) =>
    billing.callback(body, hmacHex(billing.sandbox.credentials.tripayPrivateKey, body));
  const resolve = (paymentId: string, decision: string, staff = billing.staff()) =>
    staff.ask(documents.resolve, {
      input: { paymentId, decision, reason: 'Asked the customer.' },
    });

  test('what was collected goes to the wallet, once, however many decide', async () => {
    const { customer, order, payment, reference } = await mismatched();
    expect(await customer.ask(documents.payment, { id: payment.id })).toMatchObject({
      status: 'IN_REVIEW',
      creditedAmount: null,
      review: { collected: { amount: 11_100 }, decidedAt: null },
    });
    const queue = await billing.staff('SUPPORT').ask(documents.inReview);
    expect(queue.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(payment.id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => resolve(payment.id, 'CREDIT_WALLET')),
    );
    const won = answers.filter(({ __typename }) => __typename === 'ResolveReviewSuccess');
    expect(won).toHaveLength(1);
    expect(await customer.balance()).toBe(11_100);
    expect(await customer.ask(documents.payment, { id: payment.id })).toMatchObject({
      status: 'PAID',
      amount: { amount: 111_000 },
      creditedAmount: { amount: 11_100 },
      review: {
        problem: 'OTHER_THAN_ASKED',
        expected: { amount: 111_000 },
        collected: { amount: 11_100 },
        decidedAt: expect.any(String),
      },
    });
    expect(await told(payment.id)).toEqual([
      {
        paymentId: payment.id,
        customerId: customer.userId,
        orderId: order.id,
        decision: 'CREDITED',
        asked: 111_000,
        credited: 11_100,
        balanceAfter: 11_100,
      },
    ]);
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
    expect(await told(payment.id)).toMatchObject([
      { decision: 'DISMISSED', credited: 0, balanceAfter: null },
    ]);
    expect(await resolve(payment.id, 'CREDIT_WALLET')).toMatchObject({
      __typename: 'ReviewClosedError',
      status: 'FAILED',
    });
    const staff = billing.staff();
    const [callback] = (await staff.ask(documents.callbacks, { reference })).edges;
    expect(callback.node).toMatchObject({ outcome: 'IN_REVIEW', payment: { id: payment.id } });
    const input = { callbackId: callback.node.id };
    expect(await staff.ask(documents.replay, { input })).toMatchObject({
      callback: { outcome: 'IN_REVIEW' },
    });
    expect(await actsOf(reference)).toEqual([['CALLBACK_REPLAYED', staff.userId, 'NOTHING_NEW']]);
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
    // However many did it at once, one of them credited; the callback keeps that.
    const outcomes = (await actsOf(reference)).map(([, , outcome]) => outcome).toSorted();
    expect(outcomes).toEqual([
      'CREDITED_INVOICE',
      ...Array.from({ length: 4 }, () => 'NOTHING_NEW'),
    ]);
    expect((await callbackOf(reference)).outcome).toBe('CREDITED_INVOICE');
    const events = await billing.events('billing.invoice-paid');
    expect(events.filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('nobody decides about a payment of their own', async () => {
    const admin = billing.staff('ADMIN');
    const { customer, payment } = await mismatched(billing.customer(admin.userId));
    for (const decision of ['CREDIT_WALLET', 'DISMISS'])
      expect(await resolve(payment.id, decision, admin)).toMatchObject({
        __typename: 'OwnMoneyError',
        path: ['input', 'paymentId'],
      });
    expect(await customer.balance()).toBe(0);
    expect(await resolve(payment.id, 'CREDIT_WALLET')).toMatchObject({
      payment: { status: 'PAID' },
    });
  });

  test('what a callback did stays written down, whoever replays it and however often it comes', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    const reference = await billing.payOutside(payment.id, 20);
    const before = await callbackOf(reference);
    const [{ transactionId }] = (await billing.tables<{ transactionId: string }>(
      'select credited_transaction_id as transactionId from payment where id = ?',
      [payment.id],
    )) as [{ transactionId: string }];
    expect(before).toMatchObject({
      gateway: 'tripay',
      outcome: 'CREDITED_INVOICE',
      payment: { id: payment.id },
      customer: { id: customer.userId },
      moved: { amount: { amount: 111_000 }, transactionId },
      acts: [],
    });
    billing.pass(60_000);
    const [first, second] = [billing.staff(), billing.staff('ADMIN')];
    for (const staff of [first, second])
      expect(await staff.ask(documents.replay, { input: { callbackId: before.id } })).toMatchObject(
        {
          callback: { outcome: 'CREDITED_INVOICE', processedAt: before.processedAt },
        },
      );
    const { acts, ...after } = await callbackOf(reference);
    expect({ ...after, acts: [] }).toEqual(before);
    expect(acts).toMatchObject([
      { kind: 'CALLBACK_REPLAYED', staff: { id: first.userId } },
      { kind: 'CALLBACK_REPLAYED', staff: { id: second.userId } },
    ]);
    expect(acts[0].facts).toEqual([
      { name: 'before', value: 'CREDITED_INVOICE' },
      { name: 'outcome', value: 'NOTHING_NEW' },
    ]);
    const explained = await customer.ask(
      `query E($id: ID!) { explainCharge(transactionId: $id) { payments { callbacks { outcome } } } }`,
      { id: transactionId },
    );
    expect(explained.payments).toEqual([{ callbacks: [{ outcome: 'CREDITED_INVOICE' }] }]);
  });

  test('one about no payment of ours waits for staff, until it is seen or matches', async () => {
    const waiting = async (filter: Record<string, unknown> = { isUnmatched: true }) =>
      (await billing.staff('SUPPORT').ask(documents.callbacks, filter)).edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    const counted = async () =>
      (
        await billing.metrics.getSingleMetric('billing_callbacks_unmatched_total')?.get()
      )?.values.find(({ labels }) => labels.gateway === 'tripay')?.value ?? 0;
    const countBefore = await counted();
    // Tripay knows it, we do not: opened by somebody else with our account.
    const { deskIn } = await import('../src/gateways/desk.ts');
    const merchantRef: string = newId('payment');
    const { reference } = await deskIn(billing.useCase().deps, 'LIVE', 'tripay').gateway.open({
      channelCode: 'BRIVA',
      merchantRef,
      amount: 111_000,
      customer: { name: 'Sari', email: 'sari@example.com' },
      item: { sku: 'x', name: 'x' },
      callbackUrl: 'http://127.0.0.1:9/x',
      returnUrl: 'http://127.0.0.1:9/y',
      expiresAt: new Date(Date.now() + 7_200_000),
    });
    await billing.outside.pay(reference);
    const sent = (await billing.callbacksOf(reference)).at(-1);
    for (let time = 0; time < 3; time += 1)
      expect((await billing.callback(sent?.body ?? '', sent?.signature ?? '')).status).toBe(200);
    const unmatched = await callbackOf(reference);
    expect(unmatched).toMatchObject({
      outcome: 'UNKNOWN',
      payment: null,
      customer: null,
      moved: null,
    });
    expect(await waiting()).toContain(unmatched.id);
    expect(await waiting({ outcomes: ['UNKNOWN'] })).toContain(unmatched.id);
    expect(await waiting({ isUnmatched: false })).not.toContain(unmatched.id);
    expect(await counted()).toBe(countBefore + 1);

    const staff = billing.staff();
    const input = { callbackId: unmatched.id };
    const dismiss = (reason: string) =>
      staff.ask(documents.dismissCallback, { input: { ...input, reason } });
    expect(await staff.ask(documents.replay, { input })).toMatchObject({
      callback: { outcome: 'UNKNOWN' },
    });
    expect(await waiting()).toContain(unmatched.id);
    expect(await dismiss('no')).toMatchObject({ __typename: 'InvalidInputError' });
    const answers = await Promise.all([dismiss('A trial of the till.'), dismiss('Mine, too.')]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'CallbackMatchedError',
      'DismissCallbackSuccess',
    ]);
    expect(await waiting()).not.toContain(unmatched.id);
    expect((await actsOf(reference)).map(([act]) => act)).toEqual([
      'CALLBACK_REPLAYED',
      'CALLBACK_DISMISSED',
    ]);

    // The payment turns up after all, as after a restored backup: a replay credits it.
    const customer = billing.customer();
    const { payment } = await customer.pay(customer.order().id, 'BRIVA');
    await billing.tables(
      'update payment set merchant_ref = ?, gateway_reference = null where id = ?',
      [merchantRef, payment.id],
    );
    expect(await staff.ask(documents.replay, { input })).toMatchObject({
      callback: { outcome: 'CREDITED_INVOICE' },
    });
    expect((await actsOf(reference)).at(-1)?.[2]).toBe('CREDITED_INVOICE');
    expect(await callbackOf(reference)).toMatchObject({
      moved: { amount: { amount: 111_000 } },
      customer: { id: customer.userId },
    });
    expect(await dismiss('Too late for it.')).toMatchObject({ __typename: 'CallbackMatchedError' });
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('one of the gateway that nobody can read is kept for staff, too', async () => {
    expect((await signed('{"reference":{"a":1}}')).status).toBe(200);
    expect((await signed('{"reference":{"a":1}}')).status).toBe(200);
    const { edges } = await billing.staff().ask(documents.callbacks, { outcomes: ['UNREADABLE'] });
    expect(edges).toMatchObject([
      { node: { reference: '', claimedStatus: 'OTHER', rawBody: '{"reference":{"a":1}}' } },
    ]);
    const input = { callbackId: edges[0].node.id };
    expect(await billing.staff().ask(documents.replay, { input })).toMatchObject({
      callback: { outcome: 'UNREADABLE' },
    });
    const seen = { input: { ...input, reason: 'Told the gateway.' } };
    expect(await billing.staff().ask(documents.dismissCallback, seen)).toMatchObject({
      __typename: 'DismissCallbackSuccess',
    });
  });

  test('nobody else sees or does any of it', async () => {
    const customer = billing.customer();
    for (const [document, variables] of [
      [documents.callbacks, {}],
      [documents.inReview, {}],
      [documents.replay, { input: { callbackId: newId('callback') } }],
      [documents.dismissCallback, { input: { callbackId: newId('callback'), reason: 'Mine.' } }],
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
