import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { bankAccountsFor } from '../../bank-transfer.policy.ts';

export const bankAccounts: NonNullable<QueryResolvers['bankAccounts']> = (
  _parent,
  _args,
  { deps, actor },
) => bankAccountsFor(deps.settings, actor);
