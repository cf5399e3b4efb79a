import { describe, expect, it } from 'vitest';
import { nextPoll } from './poll-plan.ts';

const createdAt = new Date('2026-11-22T00:00:00Z');
const at = (minutes: number) => new Date(createdAt.getTime() + minutes * 60_000);
const waits = (status: 'PENDING' | 'EXPIRED' | 'PAID' | 'IN_REVIEW', minutes: number) => {
  const payment = { status, createdAt, expiresAt: at(1_440), gatewayReference: 'T1' };
  const next = nextPoll(payment, at(minutes));
  return next && (next.getTime() - at(minutes).getTime()) / 1000;
};

describe('when the gateway is asked next', () => {
  it('is soon while a payer is at work, and never more than eight minutes away', () => {
    expect(waits('PENDING', 1)).toBe(15);
    expect(waits('PENDING', 10)).toBe(60);
    for (let minute = 0; minute < 40 * 60; minute += 7)
      expect(waits('PENDING', minute)).toBeLessThanOrEqual(480);
  });

  it('goes on for a day after a payment ended, then stops', () => {
    expect(waits('EXPIRED', 1_441)).toBe(480);
    expect(waits('EXPIRED', 2_880)).toBe(480);
    expect(waits('EXPIRED', 2_881)).toBeNull();
    expect(waits('PENDING', 1_440 + 48 * 60 + 1)).toBeNull();
    expect(waits('PAID', 1)).toBeNull();
    expect(waits('IN_REVIEW', 1)).toBeNull();
  });
});
