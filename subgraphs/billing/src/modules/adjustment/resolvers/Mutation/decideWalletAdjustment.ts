import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { decideAdjustment } from '../../use-cases/decide-adjustment.ts';

export const decideWalletAdjustment: NonNullable<
  MutationResolvers['decideWalletAdjustment']
> = async (_parent, { input }, context) => ({
  __typename: 'DecideWalletAdjustmentSuccess',
  adjustment: await decideAdjustment(context, input),
});
