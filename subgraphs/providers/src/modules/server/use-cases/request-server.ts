import type { Mode } from '@webrana/subgraph-kit';
import { accountsOf } from '../../../accounts.ts';
import type { UseCase } from '../../../context.ts';
import type { ProviderName } from '../../../port.ts';
import { ringForServer } from '../ring.ts';
import { ServerEntity } from '../server.entity.ts';
import { tagOf } from '../server.states.ts';

/**
 * Remembers that an instance needs a server, and rings for its first step after the commit; a second
 * request for the same instance changes nothing.
 */
export const requestServer = async (
  context: UseCase,
  { instanceId, mode }: { instanceId: string; mode: Mode },
): Promise<void> => {
  const { clock, newId, deps } = context;
  const now = clock.now();
  const [provider] = accountsOf(deps, { mode }).ports.keys() as Iterable<ProviderName>;
  const id = newId('server');
  await context.transact(async (tx) => {
    if (await tx.em.findOne(ServerEntity, { instanceId }, { fields: ['id'] })) return;
    await tx.em.insert(ServerEntity, {
      id,
      instanceId,
      mode,
      state: 'REQUESTED',
      provider: provider ?? 'DIGITALOCEAN',
      tag: tagOf(instanceId),
      offerIndex: 0,
      attempts: 0,
      emptyLooks: 0,
      failures: 0,
      hadUnclearAttempt: false,
      nextStepAt: now,
      createdAt: now,
      updatedAt: now,
    });
    tx.afterCommit(() => void ringForServer(context, id, now));
  });
};
