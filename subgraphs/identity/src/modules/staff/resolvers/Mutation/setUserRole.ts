import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setUserRole as setRole } from '../../use-cases/set-user-role.ts';

export const setUserRole: MutationResolvers['setUserRole'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'SetUserRoleSuccess', user: await setRole(context, input) });
