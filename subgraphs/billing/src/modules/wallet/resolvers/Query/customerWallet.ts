import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findAccount, walletOf } from '../../../ledger/accounts.ts';

export const customerWallet: NonNullable<QueryResolvers['customerWallet']> = (
  _parent,
  { customerId },
  { em },
) => findAccount(em, walletOf(customerId));
