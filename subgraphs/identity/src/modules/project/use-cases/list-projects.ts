import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { ProjectEntity } from '../project.entity.ts';
import { projectOwnerOf } from '../project.policy.ts';
import { listProjectsOf } from '../project.repository.ts';

/** The caller's projects by name, then on request the archived ones. */
export const listProjects = async (
  { actor, em }: UseCase,
  { mode, includeArchived }: { readonly mode: 'LIVE' | 'TEST'; readonly includeArchived: boolean },
): Promise<ProjectEntity[]> => {
  const user = requireUser(actor);
  const ownerId = projectOwnerOf(user, mode);
  const only = user.apiKey?.projectIds;
  const open = await listProjectsOf(em, ownerId, only, false);
  return includeArchived ? [...open, ...(await listProjectsOf(em, ownerId, only, true))] : open;
};
