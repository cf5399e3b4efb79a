import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { renameProject as rename } from '../../use-cases/rename-project.ts';

export const renameProject: MutationResolvers['renameProject'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'RenameProjectSuccess',
  project: await rename(context, input),
});
