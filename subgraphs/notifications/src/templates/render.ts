import type { Locale } from '@webrana/subgraph-kit';
import { type RenderedMail, renderMail } from '../mail/layout.ts';
import { balanceLow } from './balance-low.ts';
import { bonusExpired } from './bonus-expired.ts';
import { bonusExpiring } from './bonus-expiring.ts';
import { bonusReceived } from './bonus-received.ts';
import { instanceFailed } from './instance-failed.ts';
import { instanceReady } from './instance-ready.ts';
import { instanceRenewed } from './instance-renewed.ts';
import { instanceSuspended } from './instance-suspended.ts';
import { instanceTerminated } from './instance-terminated.ts';
import { orderPlaced } from './order-placed.ts';
import { paymentReceived } from './payment-received.ts';
import { paymentReviewed } from './payment-reviewed.ts';
import { renewalFailed } from './renewal-failed.ts';
import { renewalReminder } from './renewal-reminder.ts';
import { securityNotice } from './security-notice.ts';
import type { AppTemplate, AppText, MailedKind, NoticeKind, Template } from './template.ts';
import { terminationWarning } from './termination-warning.ts';
import { toppedUp } from './topped-up.ts';
import { transferDecided } from './transfer-decided.ts';
import { walletAdjusted } from './wallet-adjusted.ts';
import { walletCredited } from './wallet-credited.ts';
import { welcome } from './welcome.ts';

const mailed: { readonly [K in MailedKind]: Template<K> } = {
  WELCOME: welcome,
  ORDER_PLACED: orderPlaced,
  PAYMENT_RECEIVED: paymentReceived,
  INSTANCE_READY: instanceReady,
  INSTANCE_FAILED: instanceFailed,
  RENEWAL_REMINDER: renewalReminder,
  INSTANCE_RENEWED: instanceRenewed,
  RENEWAL_FAILED: renewalFailed,
  INSTANCE_SUSPENDED: instanceSuspended,
  TERMINATION_WARNING: terminationWarning,
  INSTANCE_TERMINATED: instanceTerminated,
  WALLET_CREDITED: walletCredited,
  TOPPED_UP: toppedUp,
  TRANSFER_DECIDED: transferDecided,
  PAYMENT_REVIEWED: paymentReviewed,
  WALLET_ADJUSTED: walletAdjusted,
  BONUS_RECEIVED: bonusReceived,
  BONUS_EXPIRING: bonusExpiring,
  BONUS_EXPIRED: bonusExpired,
  BALANCE_LOW: balanceLow,
};
const templates: { readonly [K in NoticeKind]: AppTemplate<K> } = {
  ...mailed,
  SECURITY: securityNotice,
};

/** What a notice is about: its kind and the facts that kind has. */
export type Told = { readonly kind: NoticeKind; readonly data: unknown };

/** A notice as the app shows it, in the reader's language. */
export const appText = ({ kind, data }: Told, locale: Locale): AppText =>
  // The database keeps kind and facts side by side; which facts belong to which kind is written
  // once, where notices are made.
  templates[kind][locale].app(data as never);

/** A notice as a mail, in the reader's language; not for security notices, which identity words. */
export const mailText = (
  { kind, data }: Told & { readonly kind: MailedKind },
  reader: { readonly name: string; readonly locale: Locale },
  link: string,
): RenderedMail => renderMail(mailed[kind][reader.locale].mail(data as never), reader, link);
