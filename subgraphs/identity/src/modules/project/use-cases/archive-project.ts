import { NotFoundError, parseInput, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { ProjectEntity } from '../project.entity.ts';
import { archiveProjectInput } from '../project.input.ts';
import { projectsToChange } from '../project.policy.ts';
import { lockProject, readProject } from '../project.repository.ts';

/**
 * Puts one of the caller's projects away and frees its name; safe to repeat. Throws
 * `InvalidInputError`, `NotFoundError`.
 */
export const archiveProject = async (context: UseCase, input: unknown): Promise<ProjectEntity> => {
  const user = requireUser(context.actor);
  const { projectId } = parseInput(archiveProjectInput, input);
  return context.transact(async (tx) => {
    const project = await lockProject(tx.em, projectsToChange(user), projectId);
    if (!project) throw new NotFoundError('The project', ['input', 'projectId']);
    if (project.archivedAt) return project;
    const archivedAt = context.clock.now();
    await tx.em.nativeUpdate(ProjectEntity, { id: projectId }, { archivedAt, nameKey: projectId });
    return readProject(tx.em, projectId);
  });
};
