import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { presentChannel } from '../../present-channel.ts';
import { listChannels } from '../../use-cases/list-channels.ts';

export const paymentChannels: NonNullable<QueryResolvers['paymentChannels']> = async (
  _parent,
  { orderId },
  context,
) => (await listChannels(context, orderId)).map(presentChannel);
