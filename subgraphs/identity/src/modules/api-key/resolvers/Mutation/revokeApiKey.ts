import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { revokeApiKey as revoke } from '../../use-cases/revoke-api-key.ts';

export const revokeApiKey: MutationResolvers['revokeApiKey'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'RevokeApiKeySuccess',
  apiKey: await revoke(context, input),
});
