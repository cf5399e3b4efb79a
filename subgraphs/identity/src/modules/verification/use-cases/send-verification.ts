import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';

const lifetimeMs = 30 * 60_000;

/** Puts the mail in line that confirms an address; former codes and links of its kind are spent. */
export const sendVerification = (context: UseCase, tx: Transaction, user: UserEntity) =>
  requestMail(context, tx, {
    kind: 'EMAIL_VERIFICATION',
    user,
    proof: { withCode: true, lifetimeMs },
  });
