import { LockMode } from '@mikro-orm/core';
import type { UseCase } from '../../../context.ts';
import { ringForServer } from '../ring.ts';
import { ServerEntity } from '../server.entity.ts';

type PowerOrder = { readonly instanceId: string; readonly power: 'ON' | 'OFF'; readonly at: Date };

/**
 * Writes down that an instance wants its server on or off. The latest order counts, whatever the
 * order in which they arrive; a server that is being destroyed takes none.
 */
export const orderPower = (
  context: UseCase,
  { instanceId, power, at }: PowerOrder,
): Promise<void> =>
  context.transact(async (tx) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const server = await tx.em.findOne(ServerEntity, { instanceId }, { lockMode });
    if (!server) throw new Error(`There is no server for ${instanceId}.`);
    if (server.destroyOrderedAt || (server.powerOrderedAt && server.powerOrderedAt > at)) return;
    const now = context.clock.now();
    await tx.em.nativeUpdate(
      ServerEntity,
      { id: server.id },
      {
        desiredPower: power,
        powerAskedAt: null,
        powerOrderedAt: at,
        nextStepAt: now,
        // A worker in the middle of a step must not write over the order; a create is let finish.
        ...(server.state === 'RUNNING' ? { leaseToken: null, leaseUntil: null } : {}),
      },
    );
    tx.afterCommit(() => void ringForServer(context, server.id, now));
  });
