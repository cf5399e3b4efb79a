import type { UseCase } from '../../../context.ts';
import type { ApiKeyEntity } from '../api-key.entity.ts';
import { findOwnKey } from '../api-key.repository.ts';

/** A key another subgraph refers to, for the person who owns it; null for keys and everybody else. */
export const findKeyReference = async (
  { actor, em }: Pick<UseCase, 'actor' | 'em'>,
  id: string,
): Promise<ApiKeyEntity | null> => {
  if (actor.kind !== 'user' || actor.apiKey || actor.impersonatorId) return null;
  return findOwnKey(em, actor.userId, id);
};
