import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { updateApiKey as update } from '../../use-cases/update-api-key.ts';

export const updateApiKey: MutationResolvers['updateApiKey'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'UpdateApiKeySuccess',
  apiKey: await update(context, input),
});
