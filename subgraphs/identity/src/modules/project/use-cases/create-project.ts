import { personOf } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { parseInput, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { lockUser } from '../../account/account.repository.ts';
import { ProjectEntity } from '../project.entity.ts';
import { ProjectLimitError, ProjectNameTakenError } from '../project.errors.ts';
import { createProjectInput, projectNameKeyOf } from '../project.input.ts';
import { mostProjects, projectOwnerOf, refuseLimitedKey, requireOpen } from '../project.policy.ts';
import { countProjects, hasProjectNamed } from '../project.repository.ts';

/** Writes a project; the caller has locked the person, so that names and the limit hold. */
export const addProject = async (
  { clock, newId }: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  ownerId: string,
  name: string,
): Promise<ProjectEntity> => {
  const nameKey = projectNameKeyOf(name);
  if (await hasProjectNamed(tx.em, ownerId, nameKey)) throw new ProjectNameTakenError();
  if ((await countProjects(tx.em, ownerId)) >= mostProjects)
    throw new ProjectLimitError(mostProjects);
  const project = tx.em.create(ProjectEntity, {
    id: newId('project'),
    ownerId,
    name,
    nameKey,
    createdAt: clock.now(),
    archivedAt: null,
  });
  await tx.em.persist(project).flush();
  return project;
};

/**
 * Makes a project of the caller's. Throws `InvalidInputError`, `ProjectNameTakenError`,
 * `ProjectLimitError`, and `ForbiddenError` for a key that is limited to certain projects.
 */
export const createProject = async (context: UseCase, input: unknown): Promise<ProjectEntity> => {
  const user = requireUser(context.actor);
  refuseLimitedKey(user);
  const { name, mode } = parseInput(createProjectInput, input);
  const ownerId = projectOwnerOf(user, mode);
  return context.transact(async (tx) => {
    requireOpen(await lockUser(tx.em, personOf(ownerId)));
    return addProject(context, tx, ownerId, name);
  });
};
