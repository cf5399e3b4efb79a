import type { AccountMailKind } from '@webrana/events';
import type { Locale } from '@webrana/subgraph-kit';
import { type RenderedMail, renderMail } from '../../mail/layout.ts';
import { accountErased } from './account-erased.ts';
import { accountExists } from './account-exists.ts';
import type { AccountFacts, AccountTemplate } from './account-mail.ts';
import { emailChangeNewAddress } from './email-change-new-address.ts';
import { emailChangeOldAddress } from './email-change-old-address.ts';
import { emailVerification } from './email-verification.ts';
import { mfaDisabled } from './mfa-disabled.ts';
import { mfaEnabled } from './mfa-enabled.ts';
import { newSignIn } from './new-sign-in.ts';
import { passwordChanged } from './password-changed.ts';
import { passwordReset } from './password-reset.ts';

const templates: Readonly<Record<AccountMailKind, AccountTemplate>> = {
  EMAIL_VERIFICATION: emailVerification,
  PASSWORD_RESET: passwordReset,
  EMAIL_CHANGE_OLD_ADDRESS: emailChangeOldAddress,
  EMAIL_CHANGE_NEW_ADDRESS: emailChangeNewAddress,
  PASSWORD_CHANGED: passwordChanged,
  NEW_SIGN_IN: newSignIn,
  MFA_ENABLED: mfaEnabled,
  MFA_DISABLED: mfaDisabled,
  ACCOUNT_EXISTS: accountExists,
  ACCOUNT_ERASED: accountErased,
};

/** An account mail in the reader's language; `link` is where its button leads, if it has one. */
export const accountMailText = (
  kind: AccountMailKind,
  facts: AccountFacts,
  reader: { readonly name: string; readonly locale: Locale },
  link: string,
): RenderedMail => renderMail(templates[kind][reader.locale](facts), reader, link);
