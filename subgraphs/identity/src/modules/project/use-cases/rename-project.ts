import { personOf } from '@webrana/ids';
import { NotFoundError, parseInput, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { lockUser } from '../../account/account.repository.ts';
import { ProjectEntity } from '../project.entity.ts';
import { ProjectNameTakenError } from '../project.errors.ts';
import { projectNameKeyOf, renameProjectInput } from '../project.input.ts';
import { projectsToChange, requireOpen } from '../project.policy.ts';
import { hasProjectNamed, lockProject, readProject } from '../project.repository.ts';

/**
 * Gives one of the caller's projects another name; an archived one may share it with others. Throws
 * `InvalidInputError`, `NotFoundError`, `ProjectNameTakenError`.
 */
export const renameProject = async (context: UseCase, input: unknown): Promise<ProjectEntity> => {
  const user = requireUser(context.actor);
  const { projectId, name } = parseInput(renameProjectInput, input);
  return context.transact(async (tx) => {
    // The person first, as when a project is made: locks taken in one order.
    requireOpen(await lockUser(tx.em, personOf(user.userId)));
    const project = await lockProject(tx.em, projectsToChange(user), projectId);
    if (!project) throw new NotFoundError('The project', ['input', 'projectId']);
    const nameKey = project.archivedAt ? project.id : projectNameKeyOf(name);
    if (nameKey !== project.nameKey && (await hasProjectNamed(tx.em, project.ownerId, nameKey)))
      throw new ProjectNameTakenError();
    await tx.em.nativeUpdate(ProjectEntity, { id: projectId }, { name, nameKey });
    return readProject(tx.em, projectId);
  });
};
