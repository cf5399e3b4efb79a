import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { resetPassword as reset } from '../../use-cases/reset-password.ts';

export const resetPassword: MutationResolvers['resetPassword'] = async (
  _parent,
  { input },
  context,
) => {
  await reset(context, input);
  setRefreshCookie(context, undefined);
  return { __typename: 'ResetPasswordSuccess', isSignedOutEverywhere: true };
};
