import { EmailConfirmed } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { AddressOwnedError } from '../account.errors.ts';
import { lockUsersOfAddress } from '../account.repository.ts';
import { UserEntity } from '../user.entity.ts';
import { closeUnconfirmed } from './close-unconfirmed.ts';

/**
 * Makes an account the owner of an address, for every door that confirms one, and closes the
 * others that claim it; an account's first is told as `EmailConfirmed`. Throws `AddressOwnedError`
 * when another account was faster; the unique column throws where neither saw the other. Call it
 * late: it writes into the audit log.
 */
export const claimAddress = async (
  context: UseCase,
  tx: Transaction,
  userId: string,
  { email, emailKey }: { readonly email: string; readonly emailKey: string },
): Promise<void> => {
  const emailVerifiedAt = context.clock.now();
  const others = (await lockUsersOfAddress(tx.em, emailKey)).filter(({ id }) => id !== userId);
  if (others.some((other) => other.ownedEmailKey)) throw new AddressOwnedError();
  const mine = { id: userId, erasedAt: null };
  const owned = { email, emailKey, ownedEmailKey: emailKey, emailVerifiedAt };
  const isFirst = await tx.em.nativeUpdate(UserEntity, { ...mine, emailVerifiedAt: null }, owned);
  if (isFirst) tx.record(EmailConfirmed, { userId });
  else await tx.em.nativeUpdate(UserEntity, mine, owned);
  for (const other of others) await closeUnconfirmed(context, tx, other, { keepsLinks: true });
  for (const { id } of others)
    await recordAct(context, tx, { action: 'ACCOUNT_CLOSED', actorId: userId, subjectId: id });
};
