import type { Visibility } from './actor.ts';
import { inMode, type ModeFilter } from './mode.ts';

/** What an owner's rows are told by, unless a table names it otherwise. */
const standard = { owner: 'customerId', project: 'projectId' };

/**
 * The filter a repository adds for a visibility that is not `none`: the owner's rows, and of those
 * only the projects an API key was given. What belongs to no project is then absent too.
 */
export const tenantFilter = (
  visibility: Exclude<Visibility, { kind: 'none' }>,
  columns = standard,
): object => {
  if (visibility.kind === 'all') return {};
  const { ownerId, projectIds } = visibility;
  return {
    [columns.owner]: ownerId,
    ...(projectIds ? { [columns.project]: { $in: [...projectIds] } } : {}),
  };
};

/** The filter of a list: the viewer's rows; of everybody's those of a mode, live ones by default. */
export const listFilter = (
  visibility: Exclude<Visibility, { kind: 'none' }>,
  mode: ModeFilter | null | undefined,
): object => (visibility.kind === 'all' ? inMode(standard.owner, mode) : tenantFilter(visibility));

/** The same limit as in `tenantFilter`, for a row that is at hand, such as the news of an event. */
export const isWithinProjects = (
  projectIds: readonly string[] | undefined,
  projectId: string | null | undefined,
): boolean => !projectIds || (projectId != null && projectIds.includes(projectId));
