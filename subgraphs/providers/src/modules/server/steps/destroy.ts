import type { ProviderPort } from '../../../port.ts';
import { isSettled, lookPause } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { look } from './look.ts';
import { after, type Outcome } from './outcome.ts';

/**
 * Destroys everything of a server whose instance ordered its end, and says so once nothing is left:
 * neither under its reference nor under its tag. Gone already is fine.
 */
export const destroy = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
): Promise<Outcome> => {
  const { providerReference, destroyOrderedAt } = server;
  if (!destroyOrderedAt) throw new Error(`${server.id} is to be destroyed and nobody ordered it.`);
  const found = (await look(port, server)).map(({ reference }) => reference);
  const doomed = new Set(providerReference ? [providerReference, ...found] : found);
  for (const reference of doomed) await port.destroyServer(reference);
  const now = clock.now();
  const gone = { providerReference: null, failures: 0 };
  // Looked at once more: a list may be behind what was made, or what was removed.
  if (doomed.size > 0) return { set: { ...gone, emptyLooks: 0 }, nextAt: after(now, 1_000) };
  const seen = { ...server, emptyLooks: server.emptyLooks + 1 };
  if (!isSettled(seen, now)) {
    const set = { ...gone, emptyLooks: seen.emptyLooks };
    return { set, nextAt: after(now, lookPause(seen, now)) };
  }
  const set = {
    ...gone,
    state: 'DESTROYED',
    settlesAt: null,
    emptyLooks: 0,
    lastProblem: null,
  } as const;
  return { set, nextAt: null, isDestroyed: true };
};
