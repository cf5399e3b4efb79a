import type { Locale } from '@webrana/subgraph-kit';
import { type RenderedMail, renderMail } from '../mail/layout.ts';
import { instanceFailed } from './instance-failed.ts';
import { instanceReady } from './instance-ready.ts';
import { orderPlaced } from './order-placed.ts';
import { paymentReceived } from './payment-received.ts';
import { securityNotice } from './security-notice.ts';
import type { AppTemplate, AppText, MailedKind, NoticeKind, Template } from './template.ts';
import { walletCredited } from './wallet-credited.ts';
import { welcome } from './welcome.ts';

const mailed: { readonly [K in MailedKind]: Template<K> } = {
  WELCOME: welcome,
  ORDER_PLACED: orderPlaced,
  PAYMENT_RECEIVED: paymentReceived,
  INSTANCE_READY: instanceReady,
  INSTANCE_FAILED: instanceFailed,
  WALLET_CREDITED: walletCredited,
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
