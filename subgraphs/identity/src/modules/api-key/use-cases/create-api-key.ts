import { TestModeOpened } from '@webrana/events';
import {
  InvalidInputError,
  newApiKeySecret,
  parseInput,
  requireRecentProof,
} from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { nameKeyOf } from '../../account/account.input.ts';
import { lockUser } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requireOpen } from '../../project/project.policy.ts';
import { keyChanges } from '../api-key.audit.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { ApiKeyLimitError, ApiKeyNameTakenError } from '../api-key.errors.ts';
import { createApiKeyInput } from '../api-key.input.ts';
import { actsAs, mostApiKeys, requireKeyOwner } from '../api-key.policy.ts';
import { hadKeyOfMode, keysInUse } from '../api-key.repository.ts';
import { requireOwnProjects } from './require-own-projects.ts';

const longestMs = 5 * 366 * 24 * 60 * 60_000;

const refuseOddEnd = (expiresAt: Date | null | undefined, now: Date): void => {
  if (!expiresAt) return;
  const ahead = expiresAt.getTime() - now.getTime();
  if (ahead > 0 && ahead <= longestMs) return;
  const message = 'Choose a time to come, at most five years ahead.';
  throw new InvalidInputError([{ path: ['input', 'expiresAt'], code: 'OUT_OF_RANGE', message }]);
};

/** A key and the secret that is shown this once. */
export type ApiKeyWithSecret = { readonly apiKey: ApiKeyEntity; readonly secret: string };

/**
 * Makes a key for the calling reseller; the first in test mode records `TestModeOpened`. Throws
 * `ProofRequiredError`, `InvalidInputError`, `ApiKeyNameTakenError`, `ApiKeyLimitError`.
 */
export const createApiKey = async (context: UseCase, input: unknown): Promise<ApiKeyWithSecret> => {
  const actor = requireKeyOwner(context);
  const { userId } = actor;
  const parsed = parseInput(createApiKeyInput, input);
  const { name, mode, scopes, projectIds, allowedAddresses, expiresAt, monthlyCap } = parsed;
  refuseOddEnd(expiresAt, context.clock.now());
  requireRecentProof(actor, context.clock.now());
  const { secret, prefix, hash } = newApiKeySecret(mode);
  const apiKey = await context.transact(async (tx) => {
    // The lock on the person makes the limit and the names hold against many at once.
    requireOpen(await lockUser(tx.em, userId));
    const createdAt = context.clock.now();
    const present = await keysInUse(tx.em, userId, createdAt);
    if (present.some((key) => nameKeyOf(key.name) === nameKeyOf(name)))
      throw new ApiKeyNameTakenError();
    if (present.length >= mostApiKeys) throw new ApiKeyLimitError(mostApiKeys);
    const ownerId = actsAs(userId, mode);
    await requireOwnProjects(tx.em, ownerId, projectIds);
    const isFirstTest = mode === 'TEST' && !(await hadKeyOfMode(tx.em, userId, mode));
    const key = tx.em.create(ApiKeyEntity, {
      id: context.newId('apiKey'),
      ownerId: userId,
      name,
      mode,
      prefix,
      secretHash: hash,
      formerSecretHash: null,
      overlapEndsAt: null,
      scopes,
      projectIds: projectIds ?? null,
      allowedAddresses: allowedAddresses ?? null,
      monthlyCap: monthlyCap ?? null,
      createdAt,
      rotatedAt: null,
      expiresAt: expiresAt ?? null,
      revokedAt: null,
      lastUsedAt: null,
      lastUsedFrom: null,
    });
    await tx.em.persist(key).flush();
    if (isFirstTest) tx.record(TestModeOpened, { ownerId });
    const changes = keyChanges(key.id, undefined, key);
    await recordAct(context, tx, { action: 'API_KEY_CREATED', subjectId: userId, changes });
    return key;
  });
  return { apiKey, secret };
};
