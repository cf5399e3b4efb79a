import type { ProviderPort } from '../../../port.ts';
import type { ServerEntity } from '../server.entity.ts';
import type { Outcome } from './outcome.ts';
import { gone, removeAll } from './remove-all.ts';

/**
 * Destroys everything of a server whose instance ordered its end, and says so once nothing is left:
 * neither under its reference nor under its tag. Gone already is fine.
 */
export const destroy = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
): Promise<Outcome> => {
  if (!server.destroyOrderedAt)
    throw new Error(`${server.id} is to be destroyed and nobody ordered it.`);
  const pending = await removeAll(server, port, clock);
  if (pending) return pending;
  const set = { ...gone, state: 'DESTROYED', settlesAt: null, lastProblem: null } as const;
  return { set, nextAt: null, isDestroyed: true };
};
