import { describe, expect, it } from 'vitest';
import type { PaymentStatus } from './payment.states.ts';
import { nextPoll } from './poll-plan.ts';

const createdAt = new Date('2026-11-22T00:00:00Z');
const at = (minutes: number) => new Date(createdAt.getTime() + minutes * 60_000);
const waits = (status: PaymentStatus, minutes: number) => {
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

  it('slows down at five and at thirty minutes, on the minute', () => {
    expect(waits('OPENING', 0)).toBe(10);
    expect(waits('OPENING', 500)).toBe(10);
    expect(waits('PENDING', 4)).toBe(15);
    expect(waits('PENDING', 5)).toBe(60);
    expect(waits('PENDING', 29)).toBe(60);
    expect(waits('PENDING', 30)).toBe(300);
  });

  it('counts the two days and the day to the end', () => {
    expect(waits('PENDING', 1_440 + 48 * 60)).toBe(300);
    expect(waits('FAILED', 2_880)).toBe(480);
    expect(waits('FAILED', 2_881)).toBeNull();
  });

  it('asks nothing about a payment the gateway never had', () => {
    const closed = {
      status: 'FAILED',
      createdAt,
      expiresAt: null,
      gatewayReference: null,
    } as const;
    expect(nextPoll(closed, at(1))).toBeNull();
    expect(nextPoll({ ...closed, gatewayReference: 'T1' }, at(1_440))).toEqual(at(1_448));
    expect(nextPoll({ ...closed, gatewayReference: 'T1' }, at(1_441))).toBeNull();
    const endless = { ...closed, status: 'PENDING' } as const;
    expect(nextPoll(endless, at(10_000))).toEqual(at(10_005));
  });
});
