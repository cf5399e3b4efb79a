import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { requestEmailChange as requestChange } from '../../use-cases/request-email-change.ts';

export const requestEmailChange: MutationResolvers['requestEmailChange'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'RequestEmailChangeSuccess',
  expiresAt: await requestChange(context, input),
});
