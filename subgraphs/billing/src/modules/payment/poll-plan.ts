import type { PaymentEntity } from './payment.entity.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

type Polled = Pick<PaymentEntity, 'status' | 'createdAt' | 'expiresAt' | 'gatewayReference'>;

/** How long to wait for a payment that never appeared at the gateway before giving it up. */
export const openingPatienceMs = 10 * minute;

const waitOf = (payment: Polled, now: Date): number | null => {
  const age = now.getTime() - payment.createdAt.getTime();
  switch (payment.status) {
    case 'OPENING':
      return 10 * second;
    case 'PENDING':
      // A gateway that says nothing about its end two days later never will.
      if (payment.expiresAt && now.getTime() - payment.expiresAt.getTime() > 48 * hour) return null;
      if (age < 5 * minute) return 15 * second;
      return age < 30 * minute ? minute : 5 * minute;
    case 'EXPIRED':
    case 'FAILED': {
      // A payer may be late; a payment the gateway never had has no payer.
      const closedAt = (payment.expiresAt ?? payment.createdAt).getTime();
      const isOver = now.getTime() - closedAt > 24 * hour;
      return payment.gatewayReference && !isOver ? 8 * minute : null;
    }
    case 'PAID':
    case 'IN_REVIEW':
      return null;
  }
};

/**
 * When to ask the gateway about a payment next, `null` for never. Seconds while a payer is likely at
 * work, never above eight minutes while money can still come, so that a lost callback is found
 * within ten.
 */
export const nextPoll = (payment: Polled, now: Date): Date | null => {
  const wait = waitOf(payment, now);
  return wait === null ? null : new Date(now.getTime() + wait);
};
