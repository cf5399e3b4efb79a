import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { presentChannel } from '../../../payment/present-channel.ts';
import { listTopUpChannels } from '../../use-cases/list-top-up-options.ts';

export const topUpChannels: NonNullable<QueryResolvers['topUpChannels']> = async (
  _parent,
  { amount },
  context,
) => (await listTopUpChannels(context, amount)).map(presentChannel);
