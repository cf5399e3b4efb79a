import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { rotateApiKey as rotate } from '../../use-cases/rotate-api-key.ts';

export const rotateApiKey: MutationResolvers['rotateApiKey'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'RotateApiKeySuccess',
  ...(await rotate(context, input)),
});
