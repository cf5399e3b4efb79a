import type { FilterQuery } from '@mikro-orm/core';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { ProjectEntity } from './project.entity.ts';
import type { ProjectsInSight } from './project.policy.ts';

const fresh = { disableIdentityMap: true } as const;

const within = (inSight: ProjectsInSight): FilterQuery<ProjectEntity> | undefined => {
  if (inSight.kind === 'none') return undefined;
  if (inSight.kind === 'all') return {};
  const { ownerIds, projectIds } = inSight;
  return {
    ownerId: { $in: [...ownerIds] },
    ...(projectIds ? { id: { $in: [...projectIds] } } : {}),
  };
};

/** The projects with these ids that may be seen, in any order; one query. */
export const findProjects = async (
  em: EntityManager,
  inSight: ProjectsInSight,
  ids: readonly string[],
): Promise<ProjectEntity[]> => {
  const where = within(inSight);
  if (!where || !ids.length) return [];
  return em.find(ProjectEntity, {
    $and: [where, { id: { $in: [...ids] } }],
  } as FilterQuery<ProjectEntity>);
};

/** An owner's projects by name; `isArchived` ones latest first, at most 200. */
export const listProjectsOf = (
  em: EntityManager,
  ownerId: string,
  projectIds: readonly string[] | undefined,
  isArchived: boolean,
): Promise<ProjectEntity[]> =>
  em.find(
    ProjectEntity,
    {
      ownerId,
      archivedAt: isArchived ? { $ne: null } : null,
      ...(projectIds ? { id: { $in: [...projectIds] } } : {}),
    },
    isArchived
      ? { orderBy: { archivedAt: 'desc', id: 'desc' }, limit: 200 }
      : { orderBy: { nameKey: 'asc' } },
  );

/** A project that may be changed, locked until the transaction ends. */
export const lockProject = async (
  em: EntityManager,
  inSight: ProjectsInSight,
  id: string,
): Promise<ProjectEntity | null> => {
  const where = within(inSight);
  if (!where) return null;
  return em.findOne(ProjectEntity, { $and: [where, { id }] } as FilterQuery<ProjectEntity>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    ...fresh,
  });
};

/** How many projects an owner has that are not archived. */
export const countProjects = (em: EntityManager, ownerId: string): Promise<number> =>
  em.count(ProjectEntity, { ownerId, archivedAt: null });

/** Whether an owner has a project of this name. */
export const hasProjectNamed = async (
  em: EntityManager,
  ownerId: string,
  nameKey: string,
): Promise<boolean> => (await em.count(ProjectEntity, { ownerId, nameKey })) > 0;

/** A project as it stands right now. */
export const readProject = (em: EntityManager, id: string): Promise<ProjectEntity> =>
  em.findOneOrFail(ProjectEntity, { id }, fresh);

/** A project of this owner that takes new orders. */
export const findOpenProject = (
  em: EntityManager,
  ownerId: string,
  id: string,
): Promise<ProjectEntity | null> => em.findOne(ProjectEntity, { id, ownerId, archivedAt: null });

/** The projects of these owners, whatever their state, oldest first. */
export const allProjectsOf = (
  em: EntityManager,
  ownerIds: readonly string[],
): Promise<ProjectEntity[]> =>
  em.find(ProjectEntity, { ownerId: { $in: [...ownerIds] } }, { orderBy: { id: 'asc' }, ...fresh });
