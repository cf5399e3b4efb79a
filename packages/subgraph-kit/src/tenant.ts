import type { Visibility } from './actor.ts';

/**
 * The filter a repository adds for a visibility that is not `none`: the owner's rows, and of those
 * only the projects an API key was given. What belongs to no project is then absent too.
 */
export const tenantFilter = (
  visibility: Exclude<Visibility, { kind: 'none' }>,
  columns: { owner: string; project: string } = { owner: 'customerId', project: 'projectId' },
): object => {
  if (visibility.kind === 'all') return {};
  const { ownerId, projectIds } = visibility;
  return {
    [columns.owner]: ownerId,
    ...(projectIds ? { [columns.project]: { $in: [...projectIds] } } : {}),
  };
};
