import type { Pace } from '../../../config.ts';
import type { ProviderPort } from '../../../port.ts';
import { isSettled, lookPause, nextWatch } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { look } from './look.ts';
import { after, type Outcome } from './outcome.ts';

/** Removes everything of a server that is given up; it has failed once nothing can appear any more. */
export const clean = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
  pace: Pace,
): Promise<Outcome> => {
  const { providerReference, givingUpReason } = server;
  const found = (await look(port, server)).map(({ reference }) => reference);
  const doomed = new Set(providerReference ? [providerReference, ...found] : found);
  for (const reference of doomed) await port.destroyServer(reference);

  const now = clock.now();
  const gone = { providerReference: null, failures: 0 };
  if (doomed.size > 0) {
    return { set: { ...gone, emptyLooks: 0 }, nextAt: after(now, 1_000) };
  }
  const seen = { ...server, emptyLooks: server.emptyLooks + 1 };
  if (!isSettled(seen, now)) {
    const set = { ...gone, emptyLooks: seen.emptyLooks };
    return { set, nextAt: after(now, lookPause(seen, now)) };
  }
  return {
    set: { ...gone, state: 'FAILED', settlesAt: null, emptyLooks: 0 },
    failedBecause: givingUpReason ?? 'It was given up.',
    nextAt: nextWatch(server, pace, now),
  };
};

/** Removes strays of a settled server: a late success of an attempt nobody got an answer to. */
export const watch = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
  pace: Pace,
): Promise<Outcome> => {
  const kept = server.state === 'RUNNING' ? server.providerReference : null;
  for (const { reference } of await look(port, server)) {
    if (reference !== kept) await port.destroyServer(reference);
  }
  return { set: { failures: 0 }, nextAt: nextWatch(server, pace, clock.now()) };
};
