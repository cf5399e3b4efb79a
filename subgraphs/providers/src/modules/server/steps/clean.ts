import type { Pace } from '../../../config.ts';
import type { ProviderPort } from '../../../port.ts';
import { nextWatch } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { look } from './look.ts';
import type { Outcome } from './outcome.ts';
import { gone, removeAll } from './remove-all.ts';

/** Removes everything of a server that is given up; it has failed once nothing can appear any more. */
export const clean = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
  pace: Pace,
): Promise<Outcome> => {
  const pending = await removeAll(server, port, clock);
  if (pending) return pending;
  return {
    set: { ...gone, state: 'FAILED', settlesAt: null },
    failedBecause: server.givingUpReason ?? 'It was given up.',
    nextAt: nextWatch(server, pace, clock.now()),
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
