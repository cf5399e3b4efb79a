import type { Pace } from '../../../config.ts';
import type { ProviderName, ServerFacts } from '../../../port.ts';
import { nextWatch, pollPause } from '../server.decide.ts';
import type { ServerEntity } from '../server.entity.ts';
import { type ServerStep, stepOf } from '../server.states.ts';

/** What a step found out, to be written down in one transaction. */
export type Outcome = {
  set: Partial<ServerEntity>;
  /** How far the server has come; every step up to it is told. */
  reached?: ServerStep;
  /** It has failed for good and nothing of it is left. */
  failedBecause?: string;
  /** It is on or off now because its instance ordered it. */
  power?: 'ON' | 'OFF';
  /** Its instance has ended and nothing of it is left. */
  isDestroyed?: boolean;
  /** Its owner is suspended: it waits as if nothing had begun. */
  isHeld?: boolean;
  /** When the next step is due; null for never. */
  nextAt: Date | null;
};

export const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/** The server exists: what its provider shows becomes what the row says. */
export const progress = (
  server: ServerEntity,
  facts: ServerFacts,
  { now, pace, provider }: { now: Date; pace: Pace; provider: ProviderName },
): Outcome => {
  const reached = stepOf(facts);
  const runs = reached === 'RUNNING';
  return {
    set: {
      state: runs ? 'RUNNING' : 'CREATING',
      provider,
      providerReference: facts.reference,
      ipv4: facts.ipv4,
      ipv6: facts.ipv6,
      settlesAt: null,
      emptyLooks: 0,
      failures: 0,
      lastProblem: null,
    },
    reached,
    nextAt: runs
      ? nextWatch(server, pace, now)
      : after(now, pollPause(server.attemptStartedAt ?? server.createdAt, now)),
  };
};

/** It will not be tried any longer; the next step removes what may be left. */
export const giveUp = (reason: string, now: Date): Outcome => ({
  set: { givingUpReason: reason, lastProblem: reason, emptyLooks: 0 },
  nextAt: now,
});

/** What is not there by now will not be waited for. */
export const giveUpInTime = (server: ServerEntity, now: Date): Outcome =>
  giveUp(server.lastProblem ?? 'It could not be created in time.', now);
