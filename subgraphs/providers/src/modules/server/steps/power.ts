import type { Pace } from '../../../config.ts';
import type { ProviderPort } from '../../../port.ts';
import { nextWatch } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { after, type Outcome } from './outcome.ts';

const lookAgainMs = 2_000;

/**
 * Brings a server to the power its instance ordered. Looks before each act and acts only on what it
 * sees, so that a repeat does nothing; off is asked for gracefully, then hard.
 */
export const power = async (
  server: ServerEntity,
  port: ProviderPort,
  clock: { now(): Date },
  pace: Pace,
): Promise<Outcome> => {
  const { desiredPower, powerAskedAt, providerReference } = server;
  const facts = providerReference ? await port.getServer(providerReference) : null;
  const now = clock.now();
  const isThere =
    facts && (desiredPower === 'ON' ? facts.status === 'ACTIVE' : facts.status === 'OFF');
  // A server that is gone is off; staff find it among the ghosts, it is never created anew here.
  if (isThere || (!facts && desiredPower === 'OFF')) {
    const set = { desiredPower: null, powerAskedAt: null, failures: 0, lastProblem: null };
    return { set, nextAt: nextWatch(server, pace, now), power: desiredPower ?? 'OFF' };
  }
  if (!facts) {
    const lastProblem = `The provider does not know ${providerReference} any more; it cannot be powered on.`;
    const set = { desiredPower: null, powerAskedAt: null, lastProblem };
    return { set, nextAt: nextWatch(server, pace, now) };
  }
  const wait = { failures: 0 };
  const askedMs = powerAskedAt ? now.getTime() - powerAskedAt.getTime() : null;
  if (askedMs !== null && askedMs < pace.powerWaitMs)
    return { set: wait, nextAt: after(now, Math.min(lookAgainMs, pace.powerWaitMs)) };
  if (desiredPower === 'ON') await port.powerOn(facts.reference);
  else if (askedMs === null) await port.shutDown(facts.reference);
  else await port.powerOff(facts.reference);
  return {
    set: { ...wait, powerAskedAt: now },
    nextAt: after(now, Math.min(lookAgainMs, pace.powerWaitMs)),
  };
};
