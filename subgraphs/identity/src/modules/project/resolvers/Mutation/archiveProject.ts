import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { archiveProject as archive } from '../../use-cases/archive-project.ts';

export const archiveProject: MutationResolvers['archiveProject'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'ArchiveProjectSuccess',
  project: await archive(context, input),
});
