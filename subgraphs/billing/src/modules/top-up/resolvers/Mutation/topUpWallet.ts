import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { topUpWallet as topUp } from '../../use-cases/top-up-wallet.ts';

export const topUpWallet: NonNullable<MutationResolvers['topUpWallet']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'TopUpWalletSuccess', payment: await topUp(context, input) });
