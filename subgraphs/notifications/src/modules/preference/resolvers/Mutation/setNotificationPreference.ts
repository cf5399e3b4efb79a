import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setPreference } from '../../use-cases/set-preference.ts';

export const setNotificationPreference: MutationResolvers['setNotificationPreference'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'SetNotificationPreferenceSuccess',
  ...(await setPreference(context, input)),
});
