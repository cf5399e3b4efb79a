import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { eraseAccount as erase } from '../../use-cases/erase-account.ts';

export const eraseAccount: MutationResolvers['eraseAccount'] = async (
  _parent,
  { input },
  context,
) => {
  const erasedAt = await erase(context, input);
  setRefreshCookie(context, undefined);
  return { __typename: 'EraseAccountSuccess', erasedAt };
};
