import { newId } from '@webrana/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskIn } from '../src/gateways/desk.ts';
import type { PaymentGateway } from '../src/port.ts';
import { type Billing, kinds, startBilling } from './start-billing.ts';

/** Where a process may die: `before` and `after` run around the gateway's `open`. */
type Hooks = { before?: () => Promise<void>; after?: (merchantRef: string) => Promise<void> };

describe.each(kinds)('opening a payment under faults ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let hooks: Hooks = {};
  const gateway = (real: PaymentGateway): PaymentGateway => ({
    ...real,
    async open(request) {
      await hooks.before?.();
      const opened = await real.open(request);
      await hooks.after?.(request.merchantRef);
      return opened;
    },
  });
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind, gateway });
  });
  beforeEach(async () => {
    hooks = {};
    if (!skip) await billing.outside.clearFaults();
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const made = async (orderId: string) => {
    const rows = await billing.tables<{ merchant_ref: string }>(
      'select merchant_ref from payment where order_id = ?',
      [orderId],
    );
    const refs = new Set(rows.map(({ merchant_ref }) => merchant_ref));
    return (await billing.outside.books()).payments.filter(({ merchantRef }) =>
      refs.has(merchantRef),
    );
  };
  const statusOf = async (orderId: string): Promise<string[]> =>
    (
      await billing.tables<{ status: string }>(
        'select status from payment where order_id = ? order by id',
        [orderId],
      )
    ).map(({ status }) => status);
  const callBack = async (reference: string) => {
    const last = (await billing.callbacksOf(reference)).at(-1);
    return billing.callback(last?.body ?? '', last?.signature ?? '');
  };
  const fault = (mode: 'error-after-effect' | 'malformed' | 'error', more = {}) =>
    billing.outside.addFault({ service: 'tripay', operation: 'createTransaction', mode, ...more });

  test('a callback before the answer is credited, and the answer changes nothing', async () => {
    const customer = billing.customer();
    const order = customer.order();
    hooks.after = async () => {
      const [payment] = await made(order.id);
      await billing.outside.pay(payment?.reference ?? '');
      expect((await callBack(payment?.reference ?? '')).status).toBe(200);
    };
    const answer = await customer.pay(order.id, 'BRIVA');
    expect(answer).toMatchObject({ payment: { status: 'PAID' }, invoice: { status: 'PAID' } });
    expect(answer.payment.instructions.payCode).toMatch(/^\d+$/);
  });

  test.each(['error-after-effect', 'malformed'] as const)(
    'done, but the answer is lost (%s): found by looking, made once',
    async (mode) => {
      await fault(mode, { times: 1 });
      const customer = billing.customer();
      const order = customer.order();
      const answer = await customer.pay(order.id, 'QRIS2');
      expect(answer.payment).toMatchObject({ status: 'PENDING' });
      expect(answer.payment.instructions.qrContent).toContain('/checkout/');
      expect(await made(order.id)).toHaveLength(1);
    },
  );

  test('unclear and not there: stays open, the next click makes it once', async () => {
    await fault('error', { times: 1 });
    const customer = billing.customer();
    const order = customer.order();
    expect(await customer.pay(order.id, 'QRIS2', 'same')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    expect(await statusOf(order.id)).toEqual(['OPENING']);
    const again = await customer.pay(order.id, 'QRIS2', 'same');
    expect(again.payment.status).toBe('PENDING');
    expect(await statusOf(order.id)).toEqual(['PENDING']);
    expect(await made(order.id)).toHaveLength(1);
  });

  test('unclear, done after all, nobody clicks: the poller adopts it', async () => {
    await fault('error-after-effect', { times: 1 });
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'listTransactions',
      mode: 'error',
      times: 1,
    });
    const customer = billing.customer();
    const order = customer.order();
    expect(await customer.pay(order.id, 'BRIVA')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    billing.pass(60_000);
    await billing.poll();
    expect(await statusOf(order.id)).toEqual(['PENDING']);
    const [row] = await billing.tables<{ instructions: string }>(
      'select instructions from payment where order_id = ?',
      [order.id],
    );
    expect(String(JSON.stringify(row?.instructions))).toContain('payCode');
  });

  test('never there: given up after ten minutes', async () => {
    await fault('error', { times: 1 });
    const customer = billing.customer();
    const order = customer.order();
    await customer.pay(order.id, 'BRIVA');
    billing.pass(60_000);
    await billing.poll();
    expect(await statusOf(order.id)).toEqual(['OPENING']);
    billing.pass(11 * 60_000);
    await billing.poll();
    expect(await statusOf(order.id)).toEqual(['FAILED']);
    const anew = await customer.pay(order.id, 'BRIVA');
    expect(anew.payment.status).toBe('PENDING');
  });

  test('refused: failed at once, the same key says so again, another tries anew', async () => {
    await fault('error', { status: 400, times: 1 });
    const customer = billing.customer();
    const order = customer.order();
    const refusal = { __typename: 'PaymentChannelUnavailableError' };
    expect(await customer.pay(order.id, 'BRIVA', 'k')).toMatchObject(refusal);
    expect(await statusOf(order.id)).toEqual(['FAILED']);
    expect(await customer.pay(order.id, 'BRIVA', 'k')).toMatchObject(refusal);
    expect((await customer.pay(order.id, 'BRIVA', 'l')).payment.status).toBe('PENDING');
    expect(await made(order.id)).toHaveLength(1);
  });

  test('killed after the gateway made it, before we wrote it down: made once', async () => {
    const customer = billing.customer();
    const order = customer.order();
    hooks.after = async () => {
      hooks = {};
      throw new Error('kill -9');
    };
    await expect(customer.pay(order.id, 'BRIVA', 'k')).rejects.toThrow();
    expect(await made(order.id)).toHaveLength(1);
    const again = await customer.pay(order.id, 'BRIVA', 'k');
    expect(again.payment.status).toBe('PENDING');
    expect(await made(order.id)).toHaveLength(1);
  });

  test('two made by an unclear answer and both paid: one pays, the other goes to the wallet', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'BRIVA');
    // What a late first create leaves behind: a second reference under the same name.
    const first = (await made(order.id))[0]?.reference ?? '';
    const context = billing.useCase();
    const twin = await deskIn(context.deps, 'LIVE', 'tripay').gateway.open({
      channelCode: 'BRIVA',
      merchantRef: payment.id,
      amount: 111_000,
      customer: { name: 'Sari', email: 'sari@example.com' },
      item: { sku: 'x', name: 'x' },
      callbackUrl: 'http://127.0.0.1:9/x',
      returnUrl: 'http://127.0.0.1:9/y',
      expiresAt: new Date(Date.now() + 7_200_000),
    });
    for (const reference of [twin.reference, first]) {
      await billing.outside.pay(reference);
      await callBack(reference);
      await callBack(reference);
    }
    expect(await statusOf(order.id)).toEqual(['PAID', 'PAID']);
    expect(await customer.balance()).toBe(111_000);
    const credited = await billing.events('billing.wallet-credited');
    expect(credited.filter(({ customerId }) => customerId === customer.userId)).toMatchObject([
      { reason: 'LATE_PAYMENT', amount: 111_000, orderId: order.id },
    ]);
  });

  test('a hanging gateway is answered for within seconds', async () => {
    hooks.before = () => new Promise((resolve) => setTimeout(resolve, 4_600));
    const customer = billing.customer();
    const order = customer.order();
    const startedAt = performance.now();
    expect(await customer.pay(order.id, 'BRIVA')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    expect(performance.now() - startedAt).toBeLessThan(4_400);
    hooks = {};
    const next = await customer.pay(order.id, 'BRIVA');
    expect(next.payment.status).toBe('PENDING');
    expect(await made(order.id)).toHaveLength(1);
  }, 20_000);

  test('other parts of the platform are away: nothing is made, and it is said', async () => {
    const customer = billing.customer();
    const order = customer.order();
    billing.unreachable.add('identity');
    await expect(customer.pay(order.id, 'BRIVA')).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    billing.unreachable.clear();
    expect(await made(order.id)).toEqual([]);
    expect((await customer.pay(order.id, 'BRIVA')).payment.status).toBe('PENDING');
    billing.unreachable.add('orders');
    await expect(customer.pay(order.id, 'BRIVA', newId('event'))).rejects.toThrow(
      'SUBGRAPH_UNAVAILABLE',
    );
    billing.unreachable.clear();
  });

  test('the books are right', async () => {
    expect((await billing.verify()).problems).toEqual([]);
  });
});
