import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { createApiKey as create } from '../../use-cases/create-api-key.ts';

export const createApiKey: MutationResolvers['createApiKey'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'CreateApiKeySuccess',
  ...(await create(context, input)),
});
