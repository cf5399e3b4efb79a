import { percentOf } from '@webrana/money';
import type { GatewayChannel } from '../../port.ts';

const minuteMs = 60_000;

/** What the payer pays on top of `amount`, whole rupiah half up. */
export const customerFee = ({ customerFee: fee }: GatewayChannel, amount: number): number => {
  const calculated = fee.flat + percentOf(amount, fee.basisPoints);
  return Math.min(Math.max(calculated, fee.minimum), fee.maximum ?? Number.MAX_SAFE_INTEGER);
};

/** Until when a payment opened now would stay open, `null` when the order ends too soon for it. */
export const openUntil = (channel: GatewayChannel, orderEnds: Date, now: Date): Date | null => {
  const { minimum, maximum } = channel.openMinutes;
  const left = orderEnds.getTime() - now.getTime();
  if (left < minimum * minuteMs) return null;
  return new Date(now.getTime() + Math.min(left, maximum * minuteMs));
};

/** Whether the channel takes this amount at all. */
export const takes = (channel: GatewayChannel, amount: number): boolean =>
  channel.isActive && amount >= channel.minimumAmount && amount <= channel.maximumAmount;
