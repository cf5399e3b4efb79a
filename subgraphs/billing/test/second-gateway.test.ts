import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayPaymentStatus, ReceivedCallback } from '../src/port.ts';
import { gatewayContract } from './gateway-contract.ts';
import {
  createKasirGateway,
  createKasirWorld,
  type KasirState,
  kasirDefinition,
  kasirSignature,
} from './kasir-gateway.ts';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

const theirs: Readonly<Record<GatewayPaymentStatus, KasirState>> = {
  UNPAID: 'waiting',
  PAID: 'settled',
  FAILED: 'denied',
  EXPIRED: 'over',
  REFUND: 'returned',
};
const secret = 'kasir-secret-of-the-shop';
const posted = (body: string): ReceivedCallback => ({
  body: Buffer.from(body),
  headers: { 'kasir-seal': kasirSignature(secret, body) },
});
const saying = (number: string, order: string, status: GatewayPaymentStatus): string =>
  JSON.stringify({ bill: { number, order, now: theirs[status] } });

describe('another payment gateway', () => {
  const outside = createKasirWorld();
  const billOf = (reference: string) => {
    const bill = outside.bills.get(reference);
    if (!bill) throw new Error(`Kasir has no ${reference}`);
    return bill;
  };

  gatewayContract(() => ({
    gateway: createKasirGateway(outside, { shop: 'webrana', secret }),
    otherAccount: createKasirGateway(outside, { shop: 'other', secret: 'another secret' }),
    channelCode: 'KASIR_QR',
    async end(reference, ending) {
      billOf(reference).state = theirs[ending];
    },
    callback: async (reference, status) =>
      posted(saying(reference, billOf(reference).order, status)),
    signed: posted,
    async confuse(operation, isDone) {
      const names = { open: 'bill', detail: 'look', channels: 'tills' } as const;
      outside.tell(names[operation], isDone ? 'nonsense' : 'nonsense-undone');
    },
    async hang() {
      outside.tell('look', 'silence');
    },
    async feesOn(payer) {
      outside.state.payer = payer === 'customer' ? 'guest' : 'shop';
    },
  }));
});

describe.each(kinds)('billing with two payment gateways ($kind)', ({ kind, skip }) => {
  const outside = createKasirWorld();
  let billing: Billing;
  beforeAll(async () => {
    if (skip) return;
    const moreGateways = [kasirDefinition(outside, secret)];
    billing = await startBilling({ kind, moreGateways });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const post = ({ body, headers }: ReceivedCallback, path = '/webhooks/kasir') =>
    billing.running.route(
      { method: 'POST', path, query: {}, headers, body },
      { actor: { kind: 'anonymous' }, request: billing.facts },
    );
  const billOf = (paymentId: string) =>
    [...outside.bills.values()].find(({ order }) => order === paymentId) as never as {
      number: string;
      state: KasirState;
    };

  test('the channels of both are offered, and those of one while the other is silent', async () => {
    const customer = billing.customer();
    const { id: orderId } = customer.order();
    const codes = async () =>
      (await customer.ask(documents.channels, { orderId })).map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes()).toEqual(expect.arrayContaining(['BRIVA', 'KASIR_QR']));
    outside.tell('tills', 'silence');
    billing.pass(11 * 60_000);
    expect(await codes()).toContain('BRIVA');
  });

  test('a payment goes to the gateway of its channel, and is credited under its name', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const { payment } = await customer.pay(order.id, 'KASIR_QR');
    expect(payment).toMatchObject({ status: 'PENDING', channelName: 'Kasir QR' });
    expect(payment.instructions.qrContent).toMatch(/^kasir:/);
    const bill = billOf(payment.id);
    bill.state = 'settled';
    const callback = posted(saying(bill.number, payment.id, 'PAID'));
    expect(await post({ ...callback, headers: {} })).toMatchObject({ status: 403, body: 'NO' });
    expect(await post(callback, '/webhooks/tripay')).toMatchObject({ status: 401 });
    expect(await post(callback, '/webhooks/kasir/test')).toMatchObject({ status: 403 });
    expect(await post(callback)).toMatchObject({ status: 202, body: 'OK' });
    expect(await post(callback)).toMatchObject({ status: 202, body: 'OK' });
    const rows = await billing.tables(
      `select t.idem_scope, t.idem_key, p.gateway, p.gateway_fee from payment p
       join ledger_transaction t on t.id = p.credited_transaction_id where p.id = ?`,
      [payment.id],
    );
    expect(rows).toEqual([
      { idem_scope: 'kasir', idem_key: bill.number, gateway: 'kasir', gateway_fee: 2_500 },
    ]);
  });

  test('the same reference at both is two payments', async () => {
    const customer = billing.customer();
    const { payment } = await customer.pay(customer.order().id, 'KASIR_QR');
    const bill = billOf(payment.id);
    const other = await customer.pay(customer.order().id, 'BRIVA');
    await billing.tables('update payment set gateway_reference = ? where id = ?', [
      bill.number,
      other.payment.id,
    ]);
    bill.state = 'settled';
    await post(posted(saying(bill.number, payment.id, 'PAID')));
    const statusOf = async (id: string) => (await customer.ask(documents.payment, { id })).status;
    expect(await statusOf(payment.id)).toBe('PAID');
    expect(await statusOf(other.payment.id)).toBe('PENDING');
  });

  test('the poller asks each payment’s own gateway, and silence is answered with LATER', async () => {
    const customer = billing.customer();
    const { payment } = await customer.pay(customer.order().id, 'KASIR_QR');
    const bill = billOf(payment.id);
    bill.state = 'settled';
    outside.tell('look', 'silence');
    expect(await post(posted(saying(bill.number, payment.id, 'PAID')))).toMatchObject({
      status: 503,
    });
    await billing.poll();
    expect((await customer.ask(documents.payment, { id: payment.id })).status).toBe('PAID');
  });
});
