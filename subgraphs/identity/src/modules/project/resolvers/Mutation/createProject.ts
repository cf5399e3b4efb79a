import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { createProject as create } from '../../use-cases/create-project.ts';

export const createProject: MutationResolvers['createProject'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'CreateProjectSuccess',
  project: await create(context, input),
});
