import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { resetUserMfa as resetMfa } from '../../use-cases/reset-user-mfa.ts';

export const resetUserMfa: MutationResolvers['resetUserMfa'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ResetUserMfaSuccess', user: await resetMfa(context, input) });
