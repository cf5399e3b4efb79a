import { ApiKeysChanged } from '@webrana/events';
import { NotFoundError, parseInput, requireRecentProof } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { nameKeyOf } from '../../account/account.input.ts';
import { lockUser } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requireOpen } from '../../project/project.policy.ts';
import { keyChanges } from '../api-key.audit.ts';
import { ApiKeyEntity } from '../api-key.entity.ts';
import { ApiKeyEndedError, ApiKeyNameTakenError } from '../api-key.errors.ts';
import { updateApiKeyInput } from '../api-key.input.ts';
import { actsAs, requireKeyOwner, statusOf, widens } from '../api-key.policy.ts';
import { keysInUse, lockKey, readKey } from '../api-key.repository.ts';
import { requireOwnProjects } from './require-own-projects.ts';

/** The value when one was given, null included; else what there is. */
const given = <T>(value: T | undefined, present: T): T => (value === undefined ? present : value);

/**
 * Changes what one of the caller's keys may do; absent fields stay, null lifts a limit. Open
 * connections of the key end and may come back under the new rules. Throws `InvalidInputError`,
 * `NotFoundError`, `ApiKeyEndedError`, `ApiKeyNameTakenError`, and `ProofRequiredError` when the key
 * may do more than before.
 */
export const updateApiKey = async (context: UseCase, input: unknown): Promise<ApiKeyEntity> => {
  const actor = requireKeyOwner(context);
  const { userId } = actor;
  const wish = parseInput(updateApiKeyInput, input);
  return context.transact(async (tx) => {
    requireOpen(await lockUser(tx.em, userId));
    const key = await lockKey(tx.em, userId, wish.apiKeyId);
    if (!key) throw new NotFoundError('The key', ['input', 'apiKeyId']);
    const now = context.clock.now();
    if (statusOf(key, now) !== 'ACTIVE') throw new ApiKeyEndedError();
    const values = {
      name: given(wish.name, key.name),
      scopes: given(wish.scopes, key.scopes),
      projectIds: given(wish.projectIds, key.projectIds ?? null),
      allowedAddresses: given(wish.allowedAddresses, key.allowedAddresses ?? null),
      monthlyCap: given(wish.monthlyCap, key.monthlyCap ?? null),
    };
    const changes = keyChanges(key.id, key, { ...key, ...values });
    if (changes.length === 1) return key;
    if (widens(key, values)) requireRecentProof(actor, now);
    if (wish.projectIds) await requireOwnProjects(tx.em, actsAs(userId, key.mode), wish.projectIds);
    const nameKey = nameKeyOf(values.name);
    const others = (await keysInUse(tx.em, userId, now)).filter(({ id }) => id !== key.id);
    if (others.some(({ name }) => nameKeyOf(name) === nameKey)) throw new ApiKeyNameTakenError();
    await tx.em.nativeUpdate(ApiKeyEntity, { id: key.id }, values);
    tx.record(ApiKeysChanged, { ownerId: userId });
    await recordAct(context, tx, { action: 'API_KEY_UPDATED', subjectId: userId, changes });
    return readKey(tx.em, key.id);
  });
};
