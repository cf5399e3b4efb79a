import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { requestPasswordReset as requestReset } from '../../use-cases/request-password-reset.ts';

export const requestPasswordReset: MutationResolvers['requestPasswordReset'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'RequestPasswordResetSuccess',
  expiresAt: await requestReset(context, input),
});
