import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { changePassword as change } from '../../use-cases/change-password.ts';

export const changePassword: MutationResolvers['changePassword'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ChangePasswordSuccess', endedSessions: await change(context, input) });
