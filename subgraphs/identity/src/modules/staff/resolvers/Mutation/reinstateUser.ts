import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { reinstateUser as reinstate } from '../../use-cases/reinstate-user.ts';

export const reinstateUser: MutationResolvers['reinstateUser'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'ReinstateUserSuccess', user: await reinstate(context, input) });
