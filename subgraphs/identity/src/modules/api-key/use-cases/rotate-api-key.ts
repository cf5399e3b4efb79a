import { ApiKeysChanged } from '@webrana/events';
import {
  NotFoundError,
  newApiKeySecret,
  parseInput,
  requireRecentProof,
} from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { keyChanges } from '../api-key.audit.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { ApiKeyEndedError } from '../api-key.errors.ts';
import { rotateApiKeyInput } from '../api-key.input.ts';
import { requireKeyOwner, statusOf } from '../api-key.policy.ts';
import { lockKey, readKey } from '../api-key.repository.ts';
import type { ApiKeyWithSecret } from './create-api-key.ts';

const hourMs = 60 * 60_000;

/**
 * Gives one of the caller's keys a new secret. The present one works on for the overlap, one from
 * an earlier rotation ends at once. Throws `ProofRequiredError`, `InvalidInputError`,
 * `NotFoundError`, `ApiKeyEndedError`.
 */
export const rotateApiKey = async (context: UseCase, input: unknown): Promise<ApiKeyWithSecret> => {
  const actor = requireKeyOwner(context);
  const { userId } = actor;
  const { apiKeyId, overlapHours } = parseInput(rotateApiKeyInput, input);
  requireRecentProof(actor, context.clock.now());
  return context.transact(async (tx) => {
    const key = await lockKey(tx.em, userId, apiKeyId);
    if (!key) throw new NotFoundError('The key', ['input', 'apiKeyId']);
    const now = context.clock.now();
    if (statusOf(key, now) !== 'ACTIVE') throw new ApiKeyEndedError();
    const { secret, prefix, hash } = newApiKeySecret(key.mode);
    const overlap = overlapHours > 0;
    await tx.em.nativeUpdate(
      ApiKeyEntity,
      { id: key.id },
      {
        secretHash: hash,
        prefix,
        rotatedAt: now,
        formerSecretHash: overlap ? key.secretHash : null,
        overlapEndsAt: overlap ? new Date(now.getTime() + overlapHours * hourMs) : null,
      },
    );
    const apiKey = await readKey(tx.em, key.id);
    tx.record(ApiKeysChanged, { ownerId: userId });
    const changes = keyChanges(key.id, key, apiKey);
    await recordAct(context, tx, { action: 'API_KEY_ROTATED', subjectId: userId, changes });
    return { apiKey, secret };
  });
};
