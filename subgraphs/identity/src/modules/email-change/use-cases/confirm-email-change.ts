import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { isAddressOwned } from '../../account/account.errors.ts';
import { isOpen } from '../../account/account.policy.ts';
import { lockUser } from '../../account/account.repository.ts';
import { claimAddress } from '../../account/use-cases/claim-address.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { mask } from '../../audit/masking.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import type { AccountMailEntity } from '../../mail/account-mail.entity.ts';
import { findByLink, spendMails, useMail } from '../../mail/account-mail.repository.ts';
import { InvalidCodeError } from '../../session/session.errors.ts';
import { limitLinks } from '../../session/sign-in.limits.ts';
import { EmailChangeEntity } from '../email-change.entity.ts';
import { lockOpenChange } from '../email-change.repository.ts';

const kinds = ['EMAIL_CHANGE_OLD_ADDRESS', 'EMAIL_CHANGE_NEW_ADDRESS'] as const;

const carryOut = async (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
  change: EmailChangeEntity,
): Promise<void> => {
  const now = context.clock.now();
  const { newEmail: email, newEmailKey: emailKey } = change;
  await tx.em.nativeUpdate(EmailChangeEntity, { id: change.id }, { closedAt: now });
  // Whoever reads the former address must not get back in by a link sent there.
  await spendMails(tx.em, user.id, now, ['PASSWORD_RESET', 'EMAIL_VERIFICATION']);
  await claimAddress(context, tx, user.id, { email, emailKey });
  await recordAct(context, tx, {
    action: 'EMAIL_CHANGED',
    actorId: user.id,
    subjectId: user.id,
    changes: [{ field: 'email', before: mask(user.email), after: mask(email) }],
  });
};

const confirmOne = async (
  context: UseCase,
  tx: Transaction,
  mail: AccountMailEntity,
): Promise<boolean> => {
  const now = context.clock.now();
  const user = await lockUser(tx.em, mail.userId);
  const change = await lockOpenChange(tx.em, mail.emailChangeId ?? '', now);
  if (!user || !isOpen(user) || !change || !(await useMail(tx.em, mail.id, now)))
    throw new InvalidCodeError('token');
  const isOld = mail.kind === 'EMAIL_CHANGE_OLD_ADDRESS';
  await tx.em.nativeUpdate(
    EmailChangeEntity,
    { id: change.id },
    isOld ? { oldConfirmedAt: now } : { newConfirmedAt: now },
  );
  if (!(isOld ? change.newConfirmedAt : change.oldConfirmedAt)) return false;
  await carryOut(context, tx, user, change);
  return true;
};

/**
 * Confirms a change of address at one of both; answers whether it has happened. Throws
 * `InvalidCodeError`, also when another account confirmed the new address meanwhile.
 */
export const confirmEmailChange = async (context: UseCase, token: string): Promise<boolean> => {
  await limitLinks(context);
  const mail = await findByLink(context.em, token, kinds, context.clock.now());
  if (!mail) throw new InvalidCodeError('token');
  try {
    return await context.transact((tx) => confirmOne(context, tx, mail));
  } catch (error) {
    if (isAddressOwned(error)) throw new InvalidCodeError('token');
    throw error;
  }
};
