import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { endKeysOf } from '../../api-key/use-cases/end-keys-of.ts';
import { EmailChangeEntity } from '../../email-change/email-change.entity.ts';
import { AccountMailEntity } from '../../mail/account-mail.entity.ts';
import { clearMfa } from '../../mfa/mfa.repository.ts';
import { SessionEntity } from '../../session/session.entity.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';

/** What is left of a person: the identifier invoices and the ledger refer to. */
const nobody = (id: string, passwordHash: string, erasedAt: Date) => ({
  email: `${id}@erased.invalid`,
  emailKey: `${id}@erased.invalid`,
  ownedEmailKey: null,
  name: 'Akun dihapus',
  nameKey: 'akun dihapus',
  passwordHash,
  emailVerifiedAt: null,
  phone: null,
  company: null,
  npwp: null,
  nik: null,
  address: null,
  suspendReason: null,
  erasedAt,
});

/**
 * Takes everything personal out of an account and ends its sessions; the identifier stays.
 * @param passwordHash one that belongs to no password
 */
export const emptyAccount = async (
  context: UseCase,
  tx: Transaction,
  userId: string,
  passwordHash: string,
  reason: 'ERASED' | 'CLOSED',
): Promise<void> => {
  await clearMfa(tx.em, userId);
  const values = nobody(userId, passwordHash, context.clock.now());
  await tx.em.nativeUpdate(UserEntity, { id: userId }, values);
  await endKeysOf(context, tx, userId);
  await endSessions(context, tx, userId, reason);
  await tx.em.nativeUpdate(SessionEntity, { userId }, { userAgent: '', clientAddress: '' });
  await tx.em.nativeDelete(EmailChangeEntity, { userId });
  // What `keepClosedLinks` left says nothing of the person.
  await tx.em.nativeDelete(AccountMailEntity, { userId, sealed: { $ne: '' } });
};
