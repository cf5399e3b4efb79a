import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { suspendUser as suspend } from '../../use-cases/suspend-user.ts';

export const suspendUser: MutationResolvers['suspendUser'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'SuspendUserSuccess', user: await suspend(context, input) });
