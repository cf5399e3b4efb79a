import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, eventually, paymentWish } from '../../test/http.ts';
import type { Listener } from '../../test/listener.ts';
import { startListener } from '../../test/listener.ts';
import type { RunningSandbox, SandboxClient } from '../index.ts';
import { connectSandbox, startSandbox } from '../index.ts';
import { hmacHex } from './signature.ts';

let sandbox: RunningSandbox;
let control: SandboxClient;
let shop: Listener;
let call: ReturnType<typeof caller>;

beforeEach(async () => {
  shop = await startListener();
  sandbox = await startSandbox({ settings: { callbackUrl: shop.url, callbackRetryMs: 40 } });
  control = connectSandbox(sandbox.url);
  call = caller(sandbox.tripayBaseUrl, sandbox.credentials.tripayApiKey);
});

afterEach(async () => {
  await sandbox.close();
  await shop.close();
});

async function create(merchantRef: string, amount = 150_000, more: object = {}) {
  const answer = await call(
    'POST',
    '/transaction/create',
    paymentWish(sandbox, merchantRef, amount, more),
  );
  return answer.body.data;
}

const detail = async (reference: string) =>
  (await call('GET', `/transaction/detail?reference=${reference}`)).body.data;

describe('creating a transaction', () => {
  it('takes the fee from the merchant, or adds it for the customer', async () => {
    const mine = await create('INV-1', 192_080);
    expect(mine).toMatchObject({ amount: 192_080, fee_merchant: 2_095, fee_customer: 0 });
    expect(mine.reference).toMatch(/^DEV-T\d{11}[A-Z0-9]{5}$/);
    await control.changeSettings({ feePayer: 'customer' });
    expect(await create('INV-2', 120_000)).toMatchObject({
      amount: 121_590,
      fee_merchant: 0,
      fee_customer: 1_590,
      total_fee: 1_590,
      amount_received: 120_000,
    });
  });

  it('takes a form as well as JSON', async () => {
    const { order_items: _, ...wish } = paymentWish(sandbox, 'INV-FORM', 20_000);
    const form = new URLSearchParams(
      Object.entries(wish).map(([name, value]): [string, string] => [name, String(value)]),
    );
    form.set('order_items[0][name]', 'VPS');
    form.set('order_items[0][price]', '10000');
    form.set('order_items[0][quantity]', '2');
    const response = await fetch(`${sandbox.tripayBaseUrl}/transaction/create`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.credentials.tripayApiKey}` },
      body: form,
    });
    expect(await response.json()).toMatchObject({ success: true, data: { amount: 20_000 } });
  });

  it.each([
    ['a wrong signature', { signature: 'f'.repeat(64) }, 'Invalid signature'],
    ['items that do not add up', { order_items: [{ name: 'x', price: 1, quantity: 1 }] }, 'sum'],
    ['an unknown channel', { method: 'NOPE' }, 'channel'],
    ['an expiry beyond the channel', { expired_time: 4_102_444_800 }, 'Maximum expired time'],
    ['an expiry too near', { expired_time: 1 }, 'Minimum expired time'],
    ['no items', { order_items: [] }, 'order_items'],
  ])('refuses %s', async (_, wrong, message) => {
    const answer = await call('POST', '/transaction/create', {
      ...paymentWish(sandbox, 'INV-BAD', 150_000),
      ...wrong,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message: expect.stringContaining(message) });
    expect(sandbox.books.payments.count()).toBe(0);
  });

  it('refuses amounts outside the channel, and strangers', async () => {
    const small = await call('POST', '/transaction/create', paymentWish(sandbox, 'INV-S', 999));
    expect(small.body.message).toBe('Minimum amount is Rp 1000');
    const stranger = caller(sandbox.tripayBaseUrl, 'wrong');
    expect((await stranger('GET', '/merchant/payment-channel')).body).toEqual({
      success: false,
      message: 'Invalid API Key',
    });
  });

  it('takes a merchant_ref twice, unless told not to', async () => {
    const [one, two] = [await create('INV-TWICE'), await create('INV-TWICE')];
    expect(one.reference).not.toBe(two.reference);
    await control.changeSettings({ duplicateMerchantRef: 'reject' });
    expect(await create('INV-TWICE')).toBeUndefined();
  });
});

describe('callbacks', () => {
  it('are signed over the exact bytes, as PHP writes them', async () => {
    const { reference } = await create('INV/2026/0001');
    await control.pay(reference);
    const seen = await eventually(() => shop.received[0]);
    expect(seen.body).toContain(String.raw`"merchant_ref":"INV\/2026\/0001"`);
    expect(seen.headers['x-callback-event']).toBe('payment_status');
    const { tripayPrivateKey } = sandbox.credentials;
    expect(seen.headers['x-callback-signature']).toBe(hmacHex(tripayPrivateKey, seen.body));
    expect(JSON.parse(seen.body)).toMatchObject({
      reference,
      payment_method: 'QRIS',
      payment_method_code: 'QRIS2',
      total_amount: 150_000,
      total_fee: 1_800,
      amount_received: 148_200,
      is_closed_payment: 1,
      status: 'PAID',
    });
    expect((await detail(reference)).status).toBe('PAID');
  });

  it('are tried again until the answer is 200 with success', async () => {
    shop.answers.push({ status: 500 }, { status: 200, body: '{"success":false}' });
    const { reference } = await create('INV-RETRY');
    await control.pay(reference);
    const callback = await eventually(() => {
      const [one] = sandbox.books.callbacks.byRef(reference);
      return one?.state === 'delivered' && one;
    });
    expect(callback.attempts.map((attempt) => attempt.httpStatus)).toEqual([500, 200, 200]);
    expect(new Set(shop.received.map((one) => one.body)).size).toBe(1);
  });

  it('are given up after three retries', async () => {
    shop.otherwise = { status: 503 };
    const { reference } = await create('INV-DOWN');
    await control.pay(reference);
    const callback = await eventually(() => {
      const [one] = sandbox.books.callbacks.byRef(reference);
      return one?.state === 'given-up' && one;
    });
    expect(callback.attempts).toHaveLength(4);
    expect(callback.nextAttemptAt).toBeNull();
  });

  it('can be lost, repeated, forged and wrong', async () => {
    await control.addFault({ service: 'tripay', mode: 'drop-callbacks', times: 1 });
    const { reference } = await create('INV-LOST');
    const { callback } = await control.pay(reference);
    expect(callback?.state).toBe('dropped');
    expect(shop.received).toHaveLength(0);
    await control.sendCallback(reference, { times: 3 });
    await eventually(() => shop.received.length === 3);
    const [forged] = await control.sendCallback(reference, { badSignature: true });
    expect(forged?.signature).not.toBe(callback?.signature);
    const other = await create('INV-WRONG');
    const wrong = await control.pay(other.reference, { callbackAmount: 1_000 });
    expect(JSON.parse(wrong.callback?.body ?? '').total_amount).toBe(1_000);
    expect((await detail(other.reference)).amount).toBe(150_000);
    const third = await create('INV-SHORT');
    await control.pay(third.reference, { amount: 149_000, sendCallback: false });
    expect((await detail(third.reference)).amount).toBe(149_000);
  });
});

describe('the end of a payment', () => {
  it('can be late, and refunded, but never goes back', async () => {
    const { reference } = await create('INV-LATE');
    await control.expire(reference);
    expect((await detail(reference)).status).toBe('EXPIRED');
    await control.pay(reference);
    await expect(control.expire(reference)).rejects.toThrow('409');
    await control.refund(reference);
    expect((await detail(reference)).status).toBe('REFUND');
    await eventually(() => shop.received.length === 3);
  });

  it('comes by itself when set so', async () => {
    await control.changeSettings({ autoPayMs: 0 });
    const { reference } = await create('INV-AUTO');
    await eventually(async () => (await detail(reference)).status === 'PAID');
    await eventually(() => shop.received.length === 1);
  });

  it('is EXPIRED once its time is over', async () => {
    let now = Date.now();
    const later = await startSandbox({ now: () => now, settings: { callbackUrl: shop.url } });
    const ask = caller(later.tripayBaseUrl, later.credentials.tripayApiKey);
    const wish = paymentWish(later, 'INV-OVER', 150_000);
    const { reference } = (await ask('POST', '/transaction/create', wish)).body.data;
    now += 1_790_000;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(later.books.payments.get(reference)?.status).toBe('UNPAID');
    now += 20_000;
    await eventually(() => later.books.payments.get(reference)?.status === 'EXPIRED');
    const seen = await eventually(() => shop.received[0]);
    expect(JSON.parse(seen.body)).toMatchObject({ reference, status: 'EXPIRED', paid_at: null });
    await later.close();
  });
});
