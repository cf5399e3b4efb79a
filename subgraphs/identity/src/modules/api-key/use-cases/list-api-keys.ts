import type { Mode } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import type { ApiKeyEntity } from '../api-key.entity.ts';
import { requireKeyOwner } from '../api-key.policy.ts';
import { endedKeys, keysInUse } from '../api-key.repository.ts';

/** The caller's keys in use, latest first, then on request those that ended. */
export const listApiKeys = async (
  context: UseCase,
  wish: { readonly mode?: Mode | null; readonly includeEnded: boolean },
): Promise<ApiKeyEntity[]> => {
  const { userId } = requireKeyOwner(context);
  const now = context.clock.now();
  const used = await keysInUse(context.em, userId, now, wish.mode);
  if (!wish.includeEnded) return used;
  return [...used, ...(await endedKeys(context.em, userId, now, wish.mode))];
};
