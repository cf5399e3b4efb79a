import type { World } from '../http/service.ts';
import { deliver } from './callbacks.ts';
import type { Merchant } from './merchant.ts';
import { changePayment } from './payments.ts';

const TICK_MS = 100;
const AT_ONCE = 32;

/**
 * Lets time pass for payments: pays those set to pay by themselves, expires the overdue, and
 * delivers callbacks. All due times are in the books, so a restart goes on where it stopped.
 */
export function startPaymentClock(world: World, merchant: Merchant): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const inFlight = new Map<string, Promise<void>>();

  const settlePayments = (now: number) => {
    for (const payment of world.books.payments.due(now)) {
      const pays = payment.autoPayAt !== null && payment.autoPayAt <= payment.expiresAt;
      changePayment(world, merchant, payment, pays ? 'PAID' : 'EXPIRED');
    }
  };
  const deliverCallbacks = (now: number) => {
    for (const callback of world.books.callbacks.due(now, AT_ONCE * 2)) {
      if (inFlight.size >= AT_ONCE) return;
      if (inFlight.has(callback.id)) continue;
      const delivery = deliver(world, callback, stopping.signal)
        .catch((error: unknown) => world.log('callback not recorded', { error }))
        .finally(() => inFlight.delete(callback.id));
      inFlight.set(callback.id, delivery);
    }
  };

  const timer = setInterval(() => {
    try {
      const now = world.now();
      settlePayments(now);
      deliverCallbacks(now);
    } catch (error) {
      world.log('payment clock failed', { error });
    }
  }, TICK_MS);

  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await Promise.allSettled(inFlight.values());
    },
  };
}
