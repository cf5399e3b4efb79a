import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const bankAccounts: NonNullable<QueryResolvers['bankAccounts']> = (
  _parent,
  _args,
  { deps },
) => deps.settings.bankAccounts;
