import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { emptyAccount } from '../../privacy/use-cases/empty-account.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import type { UserEntity } from '../user.entity.ts';

/**
 * Closes an account whose address nobody confirmed: its sessions end and its data go, as when it is
 * erased. Nobody is written to, since the address is not known to be theirs.
 */
export const closeUnconfirmed = async (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
): Promise<void> => {
  // Where payments ask for no confirmed address, such an account may hold money.
  if (context.deps.settings.unconfirmedMayPay) {
    await endSessions(context, tx, user.id, 'CLOSED');
    return;
  }
  await emptyAccount(context, tx, user.id, context.deps.passwords.nobodys, 'CLOSED');
};
