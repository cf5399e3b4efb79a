import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { keepClosedLinks } from '../../mail/account-mail.repository.ts';
import { emptyAccount } from '../../privacy/use-cases/empty-account.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import type { UserEntity } from '../user.entity.ts';

/**
 * Closes an account whose address nobody confirmed: its sessions end and its data go, as when it is
 * erased. Nobody is written to, since the address is not known to be theirs.
 * @param keepsLinks its links say until they end that another account confirmed the address
 */
export const closeUnconfirmed = async (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
  { keepsLinks = false }: { readonly keepsLinks?: boolean } = {},
): Promise<void> => {
  // Where payments ask for no confirmed address, such an account may hold money.
  if (context.deps.settings.unconfirmedMayPay) {
    await endSessions(context, tx, user.id, 'CLOSED');
    return;
  }
  if (keepsLinks) await keepClosedLinks(tx.em, user.id, context.clock.now());
  await emptyAccount(context, tx, user.id, context.deps.passwords.nobodys, 'CLOSED');
};
