import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { disableMfa as disable } from '../../use-cases/disable-mfa.ts';

export const disableMfa: MutationResolvers['disableMfa'] = async (_parent, _args, context) => ({
  __typename: 'DisableMfaSuccess',
  user: await disable(context),
});
