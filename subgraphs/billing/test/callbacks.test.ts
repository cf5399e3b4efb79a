import { newId } from '@webrana/ids';
import type { Logger } from '@webrana/telemetry';
import { silentLogger } from '@webrana/telemetry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, kinds, startBilling } from './start-billing.ts';

const warnings: object[] = [];
const log: Logger = {
  ...silentLogger,
  warn: (facts) => void warnings.push(facts),
  child: () => log,
};

describe.each(kinds)('callbacks ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind, log });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const referenceOf = async (paymentId: string): Promise<string> => {
    const { payments } = await billing.outside.books();
    const found = payments.find(({ merchantRef }) => merchantRef === paymentId);
    if (!found) throw new Error(`Tripay has no ${paymentId}`);
    return found.reference;
  };
  const open = async (customer: Customer = billing.customer()) => {
    const order = customer.order();
    const { payment, invoice } = await customer.pay(order.id, 'BRIVA');
    return { customer, order, payment, invoice, reference: await referenceOf(payment.id) };
  };
  const paymentRow = async (id: string) =>
    (await billing.tables<{ status: string }>('select * from payment where id = ?', [id]))[0];
  const invoiceRow = async (orderId: string) =>
    (
      await billing.tables<{ status: string; number: string | null }>(
        'select * from invoice where order_id = ?',
        [orderId],
      )
    )[0];
  const creditsOf = async (reference: string): Promise<number> =>
    (
      await billing.tables(
        "select id from ledger_transaction where idem_scope = 'tripay' and idem_key = ?",
        [reference],
      )
    ).length;
  const deliver = async (reference: string, times = 1) => {
    const last = (await billing.callbacksOf(reference)).at(-1);
    if (!last) throw new Error('no callback');
    return Promise.all(
      Array.from({ length: times }, () => billing.callback(last.body, last.signature)),
    );
  };

  test('a paid one pays the invoice', async () => {
    const { order, payment, reference } = await open();
    await billing.outside.pay(reference);
    const [answer] = await deliver(reference);
    expect(answer).toMatchObject({ status: 200, body: '{"success":true}' });
    expect(await paymentRow(payment.id)).toMatchObject({ status: 'PAID', next_poll_at: null });
    const invoice = await invoiceRow(order.id);
    expect(invoice).toMatchObject({ status: 'PAID' });
    const events = await billing.events('billing.invoice-paid');
    expect(events.filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
  });

  test('a hundred of the same, racing the poller, credit once', async () => {
    const { order, payment, reference } = await open();
    await billing.outside.pay(reference);
    billing.pass(20_000);
    const before = (await billing.outside.books()).requests.length;
    const [answers] = await Promise.all([deliver(reference, 100), billing.poll(), billing.poll()]);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await creditsOf(reference)).toBe(1);
    expect((await paymentRow(payment.id))?.status).toBe('PAID');
    const events = await billing.events('billing.invoice-paid');
    expect(events.filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
    expect((await billing.outside.books()).requests.length - before).toBeLessThan(30);
  });

  test('a forged one changes nothing and is told to the guards', async () => {
    const { order, payment, reference } = await open();
    const [forged] = await billing.outside.sendCallback(reference, {
      status: 'PAID',
      badSignature: true,
    });
    warnings.length = 0;
    for (const signature of [forged?.signature ?? '', '', 'x'.repeat(64)]) {
      const answer = await billing.callback(forged?.body ?? '', signature);
      expect(answer).toMatchObject({ status: 401, body: '{"success":false}' });
    }
    expect(warnings).toContainEqual(expect.objectContaining({ security: 'forged-callback' }));
    expect((await paymentRow(payment.id))?.status).toBe('PENDING');
    expect((await invoiceRow(order.id))?.status).toBe('OPEN');
    const kept = await billing.tables('select id from payment_callback where reference = ?', [
      reference,
    ]);
    expect(kept).toEqual([]);
  });

  test('an authentic PAID that Tripay’s detail does not confirm credits nothing', async () => {
    const { payment, reference } = await open();
    const [claim] = await billing.outside.sendCallback(reference, { status: 'PAID' });
    const answer = await billing.callback(claim?.body ?? '', claim?.signature ?? '');
    expect(answer.status).toBe(200);
    expect((await paymentRow(payment.id))?.status).toBe('PENDING');
    expect(await creditsOf(reference)).toBe(0);
  });

  test('another amount in the detail credits nothing and opens a review', async () => {
    const { order, payment, reference } = await open();
    await billing.outside.pay(reference, { amount: 11_100 });
    const [answer] = await deliver(reference);
    expect(answer?.status).toBe(200);
    expect(await paymentRow(payment.id)).toMatchObject({ status: 'IN_REVIEW' });
    await deliver(reference, 3);
    billing.pass(600_000);
    await billing.poll();
    expect((await invoiceRow(order.id))?.status).toBe('OPEN');
    expect(await creditsOf(reference)).toBe(0);
  });

  test('another amount in the callback only is not believed, the detail is', async () => {
    const { payment, reference, order } = await open();
    await billing.outside.pay(reference, { callbackAmount: 999_999_999 });
    await deliver(reference);
    expect((await paymentRow(payment.id))?.status).toBe('PAID');
    const [event] = (await billing.events('billing.invoice-paid')).filter(
      ({ orderId }) => orderId === order.id,
    );
    expect(event.amount).toBe(111_000);
  });

  test('a fee the payer carries is not credited', async () => {
    await billing.outside.changeSettings({ feePayer: 'customer' });
    const { order, payment, reference } = await open();
    expect(payment).toMatchObject({ fee: { amount: 4_250 }, total: { amount: 115_250 } });
    await billing.outside.pay(reference);
    await deliver(reference);
    await billing.outside.changeSettings({ feePayer: 'merchant' });
    expect(await invoiceRow(order.id)).toMatchObject({ status: 'PAID' });
    const { problems } = await billing.verify();
    expect(problems).toEqual([]);
  });

  test.each([
    ['EXPIRED, PAID', ['EXPIRED', 'PAID']],
    ['PAID, EXPIRED', ['PAID', 'EXPIRED']],
    ['PAID, FAILED, EXPIRED, PAID', ['PAID', 'FAILED', 'EXPIRED', 'PAID']],
    ['FAILED, PAID, EXPIRED', ['FAILED', 'PAID', 'EXPIRED']],
  ])('in the order %s end the same', async (_name, statuses) => {
    const { order, payment, reference } = await open();
    if (statuses[0] !== 'PAID') {
      await billing.outside.expire(reference);
      await deliver(reference);
      expect((await paymentRow(payment.id))?.status).toBe('EXPIRED');
    }
    await billing.outside.pay(reference);
    for (const status of statuses) {
      const [callback] = await billing.outside.sendCallback(reference, {
        status: status as 'PAID',
      });
      await billing.callback(callback?.body ?? '', callback?.signature ?? '');
    }
    expect((await paymentRow(payment.id))?.status).toBe('PAID');
    expect((await invoiceRow(order.id))?.status).toBe('PAID');
    expect(await creditsOf(reference)).toBe(1);
  });

  test('one that was lost is found by the poller, also after the payment expired', async () => {
    const first = await open();
    await billing.outside.pay(first.reference);
    billing.pass(20_000);
    await billing.poll();
    expect((await paymentRow(first.payment.id))?.status).toBe('PAID');
    const late = await open();
    await billing.outside.expire(late.reference);
    await deliver(late.reference);
    await billing.outside.pay(late.reference);
    billing.pass(9 * 60_000);
    await billing.poll();
    expect((await paymentRow(late.payment.id))?.status).toBe('PAID');
    const counter = await billing.metrics
      .getSingleMetric('billing_payments_found_without_callback_total')
      ?.get();
    expect(counter?.values[0]?.value).toBeGreaterThanOrEqual(2);
  });

  test('while Tripay does not answer it is asked to call again, and the poller is rung', async () => {
    const { payment, reference } = await open();
    await billing.outside.pay(reference);
    await billing.outside.addFault({
      service: 'tripay',
      operation: 'getTransaction',
      mode: 'error',
      status: 503,
      times: 1,
    });
    const [answer] = await deliver(reference);
    expect(answer).toMatchObject({ status: 500, body: '{"success":false}' });
    await billing.poll();
    expect((await paymentRow(payment.id))?.status).toBe('PAID');
    expect((await deliver(reference))[0]?.status).toBe(200);
    expect(await creditsOf(reference)).toBe(1);
  });

  test('killed before the commit: nothing happened, and the next try credits once', async () => {
    const { confirmPayment } = await import('../src/modules/payment/use-cases/confirm-payment.ts');
    const { order, payment, reference } = await open();
    await billing.outside.pay(reference);
    const context = billing.useCase();
    const dying = {
      ...context,
      transact: (work: (tx: never) => Promise<unknown>) =>
        context.transact(async (tx) => {
          await work(tx as never);
          throw new Error('kill -9');
        }),
    };
    await expect(
      confirmPayment(dying as never, { gateway: 'tripay', mode: 'LIVE', reference }, 'poll'),
    ).rejects.toThrow('kill -9');
    expect((await paymentRow(payment.id))?.status).toBe('PENDING');
    expect(await invoiceRow(order.id)).toMatchObject({ status: 'OPEN', number: null });
    await Promise.all([deliver(reference, 5), billing.poll()]);
    expect((await invoiceRow(order.id))?.status).toBe('PAID');
    expect(await creditsOf(reference)).toBe(1);
  });

  test('one about nothing of ours, or unreadable, is taken and does nothing', async () => {
    const { hmacHex } = await import('../src/gateways/tripay/signature.ts');
    const key = billing.sandbox.credentials.tripayPrivateKey;
    for (const body of [
      JSON.stringify({ reference: 'T1', merchant_ref: newId('payment'), status: 'PAID' }),
      JSON.stringify({ reference: { a: 1 }, status: 'PAID' }),
      'null',
      'not json',
    ]) {
      expect((await billing.callback(body, hmacHex(key, body))).status).toBe(200);
    }
  });

  test('the books are right', async () => {
    expect((await billing.verify()).problems).toEqual([]);
  });
});
