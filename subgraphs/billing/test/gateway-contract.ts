import { newId } from '@webrana/ids';
import { expect, it } from 'vitest';
import { GatewayRefusal, GatewayUnavailable, type PaymentGateway } from '../src/port.ts';

/** A gateway under test, and what its outside world can be told to do. */
export type GatewayWorld = {
  readonly gateway: PaymentGateway;
  pay(reference: string): Promise<void>;
  /** The next call is answered by silence or nonsense; `isDone` says whether it had its effect. */
  confuse(operation: 'open' | 'detail' | 'channels', isDone: boolean): Promise<void>;
};

/** What every payment gateway adapter does alike; each adapter's test runs it. */
export const gatewayContract = (world: () => GatewayWorld): void => {
  const request = (more: Partial<Parameters<PaymentGateway['open']>[0]> = {}) => ({
    channelCode: 'QRIS2',
    merchantRef: newId('payment') as string,
    amount: 50_000,
    customer: { name: 'Sari Dewi', email: 'sari@example.com' },
    item: { sku: 'WB-1', name: 'VPS – “Murah” <1>' },
    callbackUrl: 'http://127.0.0.1:9/callback',
    returnUrl: 'http://127.0.0.1:9/back',
    expiresAt: new Date(Date.now() + 30 * 60_000),
    ...more,
  });

  it('lists channels with whole amounts', async () => {
    const channels = await world().gateway.channels();
    expect(channels.length).toBeGreaterThan(0);
    for (const channel of channels) {
      expect(channel.code).toMatch(/^[A-Z0-9_]{2,40}$/);
      expect(Number.isSafeInteger(channel.minimumAmount)).toBe(true);
      expect(Number.isSafeInteger(channel.maximumAmount)).toBe(true);
      expect(channel.maximumAmount).toBeGreaterThanOrEqual(channel.minimumAmount);
      expect(channel.openMinutes.maximum).toBeGreaterThanOrEqual(channel.openMinutes.minimum);
    }
  });

  it('opens a payment, tells it again, and tells that it was paid', async () => {
    const { gateway, pay } = world();
    const wanted = request();
    const opened = await gateway.open(wanted);
    expect(opened).toMatchObject({ merchantRef: wanted.merchantRef, status: 'UNPAID' });
    expect(opened.amount - opened.feeCustomer).toBe(50_000);
    expect(opened.expiresAt?.getTime()).toBe(Math.floor(wanted.expiresAt.getTime() / 1000) * 1000);
    expect(opened.instructions.checkoutUrl).toMatch(/^https?:/);
    expect(await gateway.detail(opened.reference)).toEqual(opened);
    expect(await gateway.referencesOf(wanted.merchantRef)).toEqual([opened.reference]);
    await pay(opened.reference);
    expect(await gateway.detail(opened.reference)).toEqual({ ...opened, status: 'PAID' });
  });

  it('knows nothing of what was never opened', async () => {
    const { gateway } = world();
    expect(await gateway.detail('T-nothing')).toBeUndefined();
    expect(await gateway.referencesOf(newId('payment'))).toEqual([]);
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
};
