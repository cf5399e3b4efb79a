import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { findStaleClaimants, lockUser } from '../account.repository.ts';
import { closeUnconfirmed } from './close-unconfirmed.ts';

const lifetimeMs = 7 * 24 * 60 * 60_000;
/** A clock that jumps must not close everything in one run. */
const mostAtOnce = 1_000;

/** Closes the customers' accounts nobody confirmed within seven days; answers how many. */
export const closeStaleAccounts = async (context: UseCase): Promise<number> => {
  const { clock, em, deps } = context;
  if (deps.settings.unconfirmedMayPay) return 0;
  const before = new Date(clock.now().getTime() - lifetimeMs);
  let closed = 0;
  for (const { id } of await findStaleClaimants(em, before, mostAtOnce)) {
    const isClosed = await context.transact(async (tx) => {
      const user = await lockUser(tx.em, id);
      if (!user || user.emailVerifiedAt || user.erasedAt || user.role !== 'CUSTOMER') return false;
      await closeUnconfirmed(context, tx, user);
      await recordAct(context, tx, { action: 'ACCOUNT_CLOSED', subjectId: id });
      return true;
    });
    if (isClosed) closed += 1;
  }
  return closed;
};
