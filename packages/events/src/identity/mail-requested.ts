import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** What a mail of an account is about; its secrets are asked of identity by `accountMail`. */
export const accountMailKinds = [
  'EMAIL_VERIFICATION',
  'PASSWORD_RESET',
  'EMAIL_CHANGE_OLD_ADDRESS',
  'EMAIL_CHANGE_NEW_ADDRESS',
  'PASSWORD_CHANGED',
  'NEW_SIGN_IN',
  'MFA_ENABLED',
  'MFA_DISABLED',
  'ACCOUNT_EXISTS',
  'ACCOUNT_ERASED',
] as const;
export type AccountMailKind = (typeof accountMailKinds)[number];

/** A mail of an account is ready to be fetched and sent; carries no secret itself. */
export const MailRequested = defineEvent({
  name: 'identity.mail-requested',
  schema: z.object({
    mailId: idSchema,
    userId: idSchema,
    kind: z.enum(accountMailKinds),
  }),
  consumers: ['notifications'],
});
