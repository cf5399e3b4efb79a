import type { ProviderPort } from '../../../port.ts';
import { isSettled, lookPause } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { look } from './look.ts';
import { after, type Outcome } from './outcome.ts';

/** What is written down of a server of which nothing is left. */
export const gone = { providerReference: null, failures: 0, emptyLooks: 0 } as const;

/**
 * Removes everything of a server: what is under its reference and under its tag. Answers when to look
 * once more while something may be left, for a list may be behind; `null` once nothing is.
 */
export const removeAll = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
): Promise<Outcome | null> => {
  const { providerReference } = server;
  const found = (await look(port, server)).map(({ reference }) => reference);
  const doomed = new Set(providerReference ? [providerReference, ...found] : found);
  for (const reference of doomed) await port.destroyServer(reference);
  const now = clock.now();
  if (doomed.size > 0) return { set: gone, nextAt: after(now, 1_000) };
  const seen = { ...server, emptyLooks: server.emptyLooks + 1 };
  if (isSettled(seen, now)) return null;
  return {
    set: { ...gone, emptyLooks: seen.emptyLooks },
    nextAt: after(now, lookPause(seen, now)),
  };
};
