import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';

const lifetimeMs = 30 * 60_000;

/**
 * Puts the mail in line that confirms an address; former codes and links of its kind are spent.
 * @param isNew nothing has to be looked up for an account that was opened just now
 */
export const sendVerification = (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
  { isNew = false }: { readonly isNew?: boolean } = {},
) =>
  requestMail(context, tx, {
    kind: 'EMAIL_VERIFICATION',
    user,
    proof: { withCode: true, lifetimeMs, keepsFormer: isNew },
    ...(isNew ? { isMuted: false } : {}),
  });
