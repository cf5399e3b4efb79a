import {
  NotFoundError,
  parseInput,
  requireRecentProof,
  requireUser,
  visibilityOf,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { InstanceEntity } from '../instance.entity.ts';
import { CredentialsUnavailableError } from '../instance.errors.ts';
import { ringInstance } from '../instance.journal.ts';
import { viewerCanRevealCredentials } from '../instance.policy.ts';
import { findInstances, lockInstance } from '../instance.repository.ts';

const input = z.object({ instanceId: z.string() });

export type RevealedCredentials = {
  readonly username: 'root';
  readonly password: string;
  readonly instance: InstanceEntity;
};

/**
 * Shows the root password of an instance of the viewer and forgets it. Throws
 * `ProofRequiredError` unless the viewer proved lately who asks, `NotFoundError`, or `CredentialsUnavailableError` when it was shown before, is not ready, or is somebody else's.
 */
export const revealInstanceCredentials = (
  ctx: UseCase,
  given: unknown,
): Promise<RevealedCredentials> => {
  requireRecentProof(requireUser(ctx.actor), ctx.clock.now());
  const { instanceId: id } = parseInput(input, given);
  return ctx.transact(async (tx) => {
    const [visible] = await findInstances(tx.em, visibilityOf(ctx.actor), [id]);
    const instance = visible && (await lockInstance(tx.em, id));
    if (!instance) throw new NotFoundError('The instance', ['input', 'instanceId']);
    const { sealedPassword } = instance;
    if (!sealedPassword || !viewerCanRevealCredentials(ctx.actor, instance))
      throw new CredentialsUnavailableError();

    // Opened before it is forgotten: a seal that does not open must not cost the password.
    const password = ctx.deps.sealer.open(sealedPassword, `instance:${id}`);
    const forgotten = { sealedPassword: null, credentialsRevealedAt: ctx.clock.now() };
    const still = { id, sealedPassword: { $ne: null } };
    const shown = await tx.em.nativeUpdate(InstanceEntity, still, forgotten);
    if (shown !== 1) throw new CredentialsUnavailableError();
    Object.assign(instance, forgotten);
    ringInstance(tx, instance, instance.status);
    return { username: 'root', password, instance };
  });
};
