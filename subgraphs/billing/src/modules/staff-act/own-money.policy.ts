import { personOf } from '@webrana/ids';
import type { Actor, UserActor } from '@webrana/subgraph-kit';
import { OwnMoneyError } from './staff-act.errors.ts';

/** Whether money of this owner belongs to the person who acts, in test mode too. */
export const isOwnMoney = (actor: Actor, ownerId: string): boolean =>
  actor.kind === 'user' && personOf(actor.userId) === personOf(ownerId);

/**
 * Nobody decides over money of their own or of their test twin: another member of staff does.
 * Throws `OwnMoneyError`; `path` is the input that names the money.
 */
export const requireOthersMoney = (
  actor: UserActor,
  ownerId: string,
  path: readonly string[],
): void => {
  if (isOwnMoney(actor, ownerId)) throw new OwnMoneyError(path);
};
