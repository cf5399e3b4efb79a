import type { Pace } from '../../config.ts';
import type { ServerEntity } from './server.entity.ts';

/**
 * What to do with a server next:
 * - `create`: look, then ask the provider for it
 * - `settle`: an attempt is open; look until it is found or certainly came to nothing
 * - `poll`: it exists; see how far it has come
 * - `clean`: it is given up; remove what is under the tag, then say so
 * - `power`: its instance ordered it on or off
 * - `destroy`: its instance has ended
 * - `watch`: it is settled, but an attempt had been unclear; remove strays
 */
export type Decision =
  | 'create'
  | 'settle'
  | 'poll'
  | 'clean'
  | 'power'
  | 'destroy'
  | 'watch'
  | 'nothing';

/** The step a row is due for, by its own columns alone. */
export const decide = (server: ServerEntity): Decision => {
  switch (server.state) {
    case 'REQUESTED':
      return server.givingUpReason == null ? 'create' : 'clean';
    case 'CREATING':
      if (server.givingUpReason != null) return 'clean';
      return server.providerReference == null ? 'settle' : 'poll';
    case 'RUNNING':
      if (server.desiredPower != null) return 'power';
      return server.hadUnclearAttempt ? 'watch' : 'nothing';
    case 'FAILED':
      return server.hadUnclearAttempt ? 'watch' : 'nothing';
    case 'DESTROYING':
      return 'destroy';
    case 'DESTROYED':
      return 'nothing';
  }
};

const emptyLooksNeeded = 2;

/** Whether an empty list may be believed: nothing can still come, or it was given its time. */
export const isSettled = (server: ServerEntity, now: Date): boolean =>
  server.settlesAt == null || (now >= server.settlesAt && server.emptyLooks >= emptyLooksNeeded);

/** Whether it has had its time: what is not there by now is given up. */
export const isLate = ({ firstStepAt }: ServerEntity, pace: Pace, now: Date): boolean =>
  firstStepAt != null && now.getTime() - firstStepAt.getTime() >= pace.giveUpAfterMs;

/** Milliseconds until the provider is asked again how far a server has come. */
export const pollPause = (attemptStartedAt: Date | null, now: Date): number => {
  const age = attemptStartedAt ? now.getTime() - attemptStartedAt.getTime() : 0;
  if (age < 30_000) return 400;
  if (age < 60_000) return 1_000;
  return age < 180_000 ? 3_000 : 10_000;
};

/** Milliseconds before the next look: soon at first, and again when the time to settle is over. */
export const lookPause = (server: ServerEntity, now: Date): number => {
  const pause = Math.min(5_000, 500 * 2 ** Math.min(server.emptyLooks, 5));
  const left = server.settlesAt ? server.settlesAt.getTime() - now.getTime() : 0;
  return left > 0 ? Math.min(pause, left) : Math.min(pause, 500);
};

/** Milliseconds after a call that failed, longer with each in a row. */
export const failurePause = (failures: number): number =>
  Math.min(30_000, 1_000 * 2 ** Math.min(failures, 5));

/** When to look for strays next; null when the time for it is over. */
export const nextWatch = (server: ServerEntity, pace: Pace, now: Date): Date | null => {
  if (!server.hadUnclearAttempt || !server.attemptStartedAt) return null;
  const end = server.attemptStartedAt.getTime() + pace.watchForMs;
  if (now.getTime() >= end) return null;
  return new Date(Math.min(end, now.getTime() + pace.watchEveryMs));
};
