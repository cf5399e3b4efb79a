import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listTopUpOptions } from '../../use-cases/list-top-up-options.ts';

export const topUpOptions: NonNullable<QueryResolvers['topUpOptions']> = async (
  _parent,
  _args,
  context,
) => {
  const offer = await listTopUpOptions(context);
  return {
    ...offer,
    presets: offer.presets.map(idr),
    minimum: idr(offer.minimum),
    maximum: idr(offer.maximum),
    maximumBalance: idr(offer.maximumBalance),
    awaited: idr(offer.awaited),
    available: idr(offer.available),
  };
};
