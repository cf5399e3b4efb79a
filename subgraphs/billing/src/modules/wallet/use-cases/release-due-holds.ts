import type { UseCase } from '../../../context.ts';
import { findDueHolds, releaseHold } from '../../ledger/holds.ts';

/** Lets go what was held only for a while. Safe to repeat, and to run beside its captures. */
export const releaseDueHolds = async (context: UseCase): Promise<void> => {
  for (const { scope, idemKey: key } of await findDueHolds(context.em, context.clock.now(), 500))
    await context.transact((tx) => releaseHold(context, tx, { scope, key }));
};
