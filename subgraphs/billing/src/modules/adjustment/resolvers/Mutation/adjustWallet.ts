import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { adjustWallet as adjust } from '../../use-cases/adjust-wallet.ts';

export const adjustWallet: NonNullable<MutationResolvers['adjustWallet']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'AdjustWalletSuccess', adjustment: await adjust(context, input) });
