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

/** Why a channel cannot be used. */
export type ChannelObstacle = 'SWITCHED_OFF' | 'NEEDS_PHONE' | 'AMOUNT' | 'TIME';

/** Why the channel does not take this amount at all, `null` when it does. */
export const obstacleTo = (
  { isActive, needsPhone, minimumAmount, maximumAmount }: GatewayChannel,
  amount: number,
): ChannelObstacle | null => {
  if (!isActive) return 'SWITCHED_OFF';
  // Accounts have an address only; a channel that texts the payer would be refused by the gateway.
  if (needsPhone) return 'NEEDS_PHONE';
  return amount < minimumAmount || amount > maximumAmount ? 'AMOUNT' : null;
};

/** Whether the channel takes this amount at all. */
export const takes = (channel: GatewayChannel, amount: number): boolean =>
  obstacleTo(channel, amount) === null;
