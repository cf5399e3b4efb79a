import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { openWallet } from '../../use-cases/open-wallet.ts';

export const wallet: NonNullable<QueryResolvers['wallet']> = (_parent, _args, context) =>
  openWallet(context);
