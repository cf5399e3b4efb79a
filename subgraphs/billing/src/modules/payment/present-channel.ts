import { idr } from '@webrana/money';
import type { ChannelOffer } from './use-cases/list-channels.ts';

/** An offer as the graph shows it. */
export const presentChannel = (offer: ChannelOffer) => ({
  ...offer,
  fee: idr(offer.fee),
  total: idr(offer.total),
  minimumAmount: idr(offer.minimumAmount),
  maximumAmount: idr(offer.maximumAmount),
});
