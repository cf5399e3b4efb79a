import type { EntityManager } from '@mikro-orm/sql';
import { InvalidInputError } from '@webrana/subgraph-kit';
import { findProjects } from '../../project/project.repository.ts';

/** Throws `InvalidInputError` unless all projects belong to whom the key acts for. */
export const requireOwnProjects = async (
  em: EntityManager,
  ownerId: string,
  projectIds: readonly string[] | null | undefined,
): Promise<void> => {
  if (!projectIds) return;
  const inSight = { kind: 'owners', ownerIds: [ownerId] } as const;
  const found = new Set((await findProjects(em, inSight, projectIds)).map(({ id }) => id));
  const missing = projectIds.flatMap((id, index) => (found.has(id) ? [] : [index]));
  if (!missing.length) return;
  throw new InvalidInputError(
    missing.map((index) => ({
      path: ['input', 'projectIds', String(index)],
      code: 'NOT_FOUND',
      message: 'You have no such project in the mode of this key.',
    })),
  );
};
