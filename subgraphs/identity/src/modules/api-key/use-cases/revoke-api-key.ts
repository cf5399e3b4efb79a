import { ApiKeysChanged } from '@webrana/events';
import { NotFoundError, parseInput } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { revokeApiKeyInput } from '../api-key.input.ts';
import { requireKeyOwner } from '../api-key.policy.ts';
import { lockKey, readKey } from '../api-key.repository.ts';

/** Ends one of the caller's keys for ever; safe to repeat. Throws `InvalidInputError`, `NotFoundError`. */
export const revokeApiKey = async (context: UseCase, input: unknown): Promise<ApiKeyEntity> => {
  const { userId } = requireKeyOwner(context);
  const { apiKeyId: id } = parseInput(revokeApiKeyInput, input);
  return context.transact(async (tx) => {
    const key = await lockKey(tx.em, userId, id);
    if (!key) throw new NotFoundError('The key', ['input', 'apiKeyId']);
    if (key.revokedAt) return key;
    await tx.em.nativeUpdate(ApiKeyEntity, { id }, { revokedAt: context.clock.now() });
    tx.record(ApiKeysChanged, { ownerId: userId });
    const changes = [{ field: 'apiKey', before: id, after: null }];
    await recordAct(context, tx, { action: 'API_KEY_REVOKED', subjectId: userId, changes });
    return readKey(tx.em, id);
  });
};
