import type { Pace } from '../../../config.ts';
import type { ProviderPort } from '../../../port.ts';
import { isLate, isSettled, lookPause } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { keepOne, look } from './look.ts';
import { after, giveUpInTime, type Outcome, progress } from './outcome.ts';

/** Looks for what an attempt that ended unclearly may have made: adopts it, or believes in nothing. */
export const settle = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
  pace: Pace,
): Promise<Outcome> => {
  const found = await look(port, server);
  const now = clock.now();
  if (found.length > 0) {
    const kept = await keepOne(port, found);
    return progress(server, kept, { now, pace, provider: port.provider });
  }
  if (isLate(server, pace, now)) return giveUpInTime(server, now);
  const seen = { ...server, emptyLooks: server.emptyLooks + 1 };
  if (isSettled(seen, now)) {
    return {
      set: { state: 'REQUESTED', settlesAt: null, emptyLooks: 0, failures: 0 },
      nextAt: now,
    };
  }
  return {
    set: { emptyLooks: seen.emptyLooks, failures: 0 },
    nextAt: after(now, lookPause(seen, now)),
  };
};
