import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { updateProfile as change } from '../../use-cases/update-profile.ts';

export const updateProfile: MutationResolvers['updateProfile'] = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'UpdateProfileSuccess', user: await change(context, input) });
