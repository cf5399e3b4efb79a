import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { channelsFor } from '../../../gateways/desk.ts';
import type { ChannelGroup, GatewayChannel } from '../../../port.ts';
import { type ChannelObstacle, customerFee, obstacleTo, openUntil } from '../channel-terms.ts';
import { fetchOwnOrder, isPayable } from '../payable-order.ts';

/** A channel with what it costs for one order; amounts in whole rupiah. */
export type ChannelOffer = {
  code: string;
  name: string;
  group: ChannelGroup;
  fee: number;
  total: number;
  minimumAmount: number;
  maximumAmount: number;
  isAvailable: boolean;
  obstacle: ChannelObstacle | null;
};

export type Offered = { amount: number; isPossible: boolean; until: Date; now: Date };

/** What each channel costs for `amount` rupiah that can be paid until `until`. */
export const channelOffers = (
  channels: readonly GatewayChannel[],
  { amount, isPossible, until, now }: Offered,
): ChannelOffer[] =>
  channels.map((channel) => {
    const fee = customerFee(channel, amount);
    const { code, name, group, minimumAmount, maximumAmount } = channel;
    const isInTime = isPossible && openUntil(channel, until, now) !== null;
    const obstacle = obstacleTo(channel, amount) ?? (isInTime ? null : 'TIME');
    return {
      code,
      name,
      group,
      fee,
      total: amount + fee,
      minimumAmount,
      maximumAmount,
      isAvailable: obstacle === null,
      obstacle,
    };
  });

/**
 * The ways to pay an order of the viewer's, with what each costs. Throws `NotFoundError` for anybody
 * else's order and `PaymentGatewayUnavailableError` when the channels were never read.
 */
export const listChannels = async (context: UseCase, orderId: string): Promise<ChannelOffer[]> => {
  const viewer = requireUser(context.actor);
  const [order, channels] = await Promise.all([
    fetchOwnOrder(context, viewer.userId, orderId),
    channelsFor(context.deps, viewer.userId),
  ]);
  const now = context.clock.now();
  return channelOffers(channels, {
    amount: order.total.amount,
    isPossible: isPayable(order, now),
    until: new Date(order.expiresAt),
    now,
  });
};
