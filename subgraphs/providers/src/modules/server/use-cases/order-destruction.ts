import { LockMode } from '@mikro-orm/core';
import type { UseCase } from '../../../context.ts';
import { ringForServer } from '../ring.ts';
import { ServerEntity } from '../server.entity.ts';

/** Writes down that an instance has ended: from now on its server is destroyed, for good, and once. */
export const orderDestruction = (
  context: UseCase,
  { instanceId }: { instanceId: string },
): Promise<void> =>
  context.transact(async (tx) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const server = await tx.em.findOne(ServerEntity, { instanceId }, { lockMode });
    if (!server) throw new Error(`There is no server for ${instanceId}.`);
    if (server.destroyOrderedAt) return;
    const now = context.clock.now();
    await tx.em.nativeUpdate(
      ServerEntity,
      { id: server.id },
      {
        state: 'DESTROYING',
        destroyOrderedAt: now,
        desiredPower: null,
        powerAskedAt: null,
        emptyLooks: 0,
        nextStepAt: now,
        // A worker in the middle of a step must not write over the order.
        leaseToken: null,
        leaseUntil: null,
        updatedAt: now,
      },
    );
    tx.afterCommit(() => void ringForServer(context, server.id, now));
  });
