import { ForbiddenError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findOpenProject } from '../project.repository.ts';

/** A project of this owner that takes new orders, for another subgraph; null for any other. */
export const findOwnedProject = async (
  { actor, em }: UseCase,
  { ownerId, projectId }: { readonly ownerId: string; readonly projectId: string },
) => {
  if (actor.kind !== 'service') throw new ForbiddenError();
  return findOpenProject(em, ownerId, projectId);
};
