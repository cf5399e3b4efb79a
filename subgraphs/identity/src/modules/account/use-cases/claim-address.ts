import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { AddressOwnedError } from '../account.errors.ts';
import { lockUsersOfAddress } from '../account.repository.ts';
import { UserEntity } from '../user.entity.ts';
import { closeUnconfirmed } from './close-unconfirmed.ts';

/**
 * Makes an account the owner of an address, for every door that confirms one, and closes the
 * others that claim it. Throws `AddressOwnedError` when another account was faster; the unique
 * column throws where neither saw the other. Call it late: it writes into the audit log.
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
  await tx.em.nativeUpdate(
    UserEntity,
    { id: userId, erasedAt: null },
    { email, emailKey, ownedEmailKey: emailKey, emailVerifiedAt },
  );
  for (const other of others) await closeUnconfirmed(context, tx, other);
  for (const { id } of others)
    await recordAct(context, tx, { action: 'ACCOUNT_CLOSED', actorId: userId, subjectId: id });
};
