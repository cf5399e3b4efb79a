import { newId } from '@webrana/ids';
import { expect, it } from 'vitest';
import { customerFee } from '../src/modules/payment/channel-terms.ts';
import {
  type GatewayPaymentStatus,
  GatewayRefusal,
  GatewayUnavailable,
  type PaymentGateway,
  type ReceivedCallback,
} from '../src/port.ts';

/** How a payment can end at a gateway. */
export type Ending = Exclude<GatewayPaymentStatus, 'UNPAID'>;

/** A gateway under test, and what its outside world can be told to do. */
export type GatewayWorld = {
  readonly gateway: PaymentGateway;
  /** The same gateway with another account of ours: other keys, the same outside world. */
  readonly otherAccount: PaymentGateway;
  /** A channel that takes 50,000 for half an hour, and refuses 1; its fee is above zero. */
  readonly channelCode: string;
  /** Ends a payment; from PAID only REFUND follows. */
  end(reference: string, ending: Ending): Promise<void>;
  /** What the gateway posts to us about a payment, saying `status`, whether or not that is true. */
  callback(reference: string, status: GatewayPaymentStatus): Promise<ReceivedCallback>;
  /** An authentic callback with a body of our choosing. */
  signed(body: string): ReceivedCallback;
  /** The next call is answered by nonsense; `isDone` says whether it had its effect. */
  confuse(operation: 'open' | 'detail' | 'channels', isDone: boolean): Promise<void>;
  /** The next `detail` is not answered for longer than anybody waits. */
  hang(): Promise<void>;
  /** Who pays the fees from now on. */
  feesOn(payer: 'merchant' | 'customer'): Promise<void>;
};

/** What every payment gateway adapter does alike; each adapter's test runs it with its own world. */
export const gatewayContract = (world: () => GatewayWorld): void => {
  const request = (more: Partial<Parameters<PaymentGateway['open']>[0]> = {}) => ({
    channelCode: world().channelCode,
    merchantRef: newId('payment') as string,
    amount: 50_000,
    customer: { name: 'Sari Dewi', email: 'sari@example.com' },
    item: { sku: 'WB-1', name: 'VPS – “Murah” <1>' },
    callbackUrl: 'http://127.0.0.1:9/callback',
    returnUrl: 'http://127.0.0.1:9/back',
    expiresAt: new Date(Date.now() + 30 * 60_000),
    ...more,
  });
  const opened = () => world().gateway.open(request());

  it('lists channels with whole amounts', async () => {
    const { gateway, channelCode } = world();
    const channels = await gateway.channels();
    expect(channels.map(({ code }) => code)).toContain(channelCode);
    expect(new Set(channels.map(({ code }) => code)).size).toBe(channels.length);
    for (const channel of channels) {
      expect(channel.code).toMatch(/^[A-Z0-9_]{2,40}$/);
      expect(Number.isSafeInteger(channel.minimumAmount)).toBe(true);
      expect(Number.isSafeInteger(channel.maximumAmount)).toBe(true);
      expect(channel.maximumAmount).toBeGreaterThanOrEqual(channel.minimumAmount);
      expect(channel.openMinutes.maximum).toBeGreaterThanOrEqual(channel.openMinutes.minimum);
      expect(typeof channel.needsPhone).toBe('boolean');
    }
  });

  it('opens a payment, tells it again, and tells that it was paid', async () => {
    const { gateway, end } = world();
    const wanted = request();
    const payment = await gateway.open(wanted);
    expect(payment).toMatchObject({ merchantRef: wanted.merchantRef, status: 'UNPAID' });
    expect(payment.amount - payment.feeCustomer).toBe(50_000);
    expect(payment.expiresAt?.getTime()).toBe(Math.floor(wanted.expiresAt.getTime() / 1000) * 1000);
    expect(payment.instructions.checkoutUrl).toMatch(/^https?:/);
    expect(await gateway.detail(payment.reference)).toEqual(payment);
    expect(await gateway.referencesOf(wanted.merchantRef)).toEqual([payment.reference]);
    await end(payment.reference, 'PAID');
    expect(await gateway.detail(payment.reference)).toEqual({ ...payment, status: 'PAID' });
  });

  it.each([[['PAID', 'REFUND']], [['EXPIRED', 'PAID']], [['FAILED']]] as [Ending[]][])(
    'tells every ending in our words: %j',
    async (endings) => {
      const { gateway, end } = world();
      const { reference } = await opened();
      for (const ending of endings) {
        await end(reference, ending);
        expect((await gateway.detail(reference))?.status).toBe(ending);
      }
    },
  );

  it('lists what it gave back, newest first, and nothing else', async () => {
    const { gateway, otherAccount, end } = world();
    const [older, paid, newer] = [await opened(), await opened(), await opened()];
    for (const { reference } of [older, paid, newer]) await end(reference, 'PAID');
    for (const { reference } of [older, newer]) await end(reference, 'REFUND');
    const refunded = await gateway.refunded();
    expect(refunded).not.toContain(paid.reference);
    expect(refunded.slice(0, 2)).toEqual([newer.reference, older.reference]);
    expect(await otherAccount.refunded()).toEqual([]);
  });

  it('tells who carries the fee, and how much it is', async () => {
    const { gateway, channelCode, feesOn } = world();
    const ours = await opened();
    expect(ours).toMatchObject({ amount: 50_000, feeCustomer: 0 });
    expect(ours.feeMerchant).toBeGreaterThan(0);
    await feesOn('customer');
    const channel = (await gateway.channels()).find(({ code }) => code === channelCode);
    const theirs = await opened();
    await feesOn('merchant');
    expect(theirs).toMatchObject({
      amount: 50_000 + (ours.feeMerchant ?? 0),
      feeCustomer: ours.feeMerchant,
      feeMerchant: 0,
    });
    // What we show before somebody pays is what the gateway then takes.
    expect(channel && customerFee(channel, 50_000)).toBe(theirs.feeCustomer);
  });

  it('knows nothing of what was never opened, whatever it is called', async () => {
    const { gateway } = world();
    for (const reference of ['T-nothing', '../x', 'a b&c=d#e', '’'])
      expect(await gateway.detail(reference)).toBeUndefined();
    expect(await gateway.referencesOf(newId('payment'))).toEqual([]);
  });

  it('knows nothing of what another account opened', async () => {
    const { otherAccount } = world();
    const { reference, merchantRef } = await opened();
    expect(await otherAccount.detail(reference)).toBeUndefined();
    expect(await otherAccount.referencesOf(merchantRef ?? '')).toEqual([]);
  });

  it('refuses what the channel does not take, with nothing done', async () => {
    const { gateway } = world();
    const small = request({ amount: 1 });
    await expect(gateway.open(small)).rejects.toBeInstanceOf(GatewayRefusal);
    expect(await gateway.referencesOf(small.merchantRef)).toEqual([]);
    await expect(gateway.open(request({ channelCode: 'NOPE' }))).rejects.toBeInstanceOf(
      GatewayRefusal,
    );
  });

  it.each([true, false])(
    'an unusable answer is unavailable, never a refusal (done: %s)',
    async (isDone) => {
      const { gateway, confuse } = world();
      const wanted = request();
      await confuse('open', isDone);
      await expect(gateway.open(wanted)).rejects.toBeInstanceOf(GatewayUnavailable);
      expect(await gateway.referencesOf(wanted.merchantRef)).toHaveLength(isDone ? 1 : 0);
      const [reference = 'T-x'] = await gateway.referencesOf(wanted.merchantRef);
      await confuse('detail', isDone);
      await expect(gateway.detail(reference)).rejects.toBeInstanceOf(GatewayUnavailable);
      await confuse('channels', isDone);
      await expect(gateway.channels()).rejects.toBeInstanceOf(GatewayUnavailable);
    },
  );

  it('gives up on silence before whoever asked does', async () => {
    const { gateway, hang } = world();
    const { reference } = await opened();
    await hang();
    const startedAt = performance.now();
    await expect(gateway.detail(reference)).rejects.toBeInstanceOf(GatewayUnavailable);
    expect(performance.now() - startedAt).toBeLessThan(4_500);
  }, 10_000);

  it.each(['PAID', 'UNPAID', 'EXPIRED', 'FAILED', 'REFUND'] as const)(
    'reads a callback that says %s',
    async (status) => {
      const { gateway, callback } = world();
      const { reference, merchantRef } = await opened();
      expect(gateway.readCallback(await callback(reference, status))).toEqual({
        kind: 'CLAIM',
        claim: { reference, merchantRef, status },
      });
    },
  );

  it('takes no callback for its own that is not, byte by byte', async () => {
    const { gateway, otherAccount, callback } = world();
    const forged = { kind: 'FORGED' };
    const first = await callback((await opened()).reference, 'PAID');
    const second = await callback((await opened()).reference, 'PAID');
    expect(gateway.readCallback(first).kind).toBe('CLAIM');
    expect(otherAccount.readCallback(first)).toEqual(forged);
    expect(gateway.readCallback({ ...first, headers: {} })).toEqual(forged);
    expect(gateway.readCallback({ ...first, headers: second.headers })).toEqual(forged);
    for (let place = 0; place < first.body.length; place += 7) {
      const body = Uint8Array.from(first.body);
      body[place] = (body[place] ?? 0) ^ 1;
      expect(gateway.readCallback({ ...first, body })).toEqual(forged);
    }
    const changed = Object.entries(first.headers).map(([name, value]) => [name, `${value}0`]);
    expect(gateway.readCallback({ ...first, headers: Object.fromEntries(changed) })).toEqual(
      forged,
    );
    for (const body of ['', '{}', 'null', 'x'.repeat(1_000)])
      expect(gateway.readCallback({ body: Buffer.from(body), headers: {} })).toEqual(forged);
  });

  it('says of its own callbacks that cannot be read that they cannot', () => {
    const { gateway, signed } = world();
    for (const body of ['', 'not json', 'null', '[]', '{}', '{"reference":{"a":1}}', '\u0000'])
      expect(gateway.readCallback(signed(body))).toEqual({ kind: 'UNREADABLE' });
  });
};
