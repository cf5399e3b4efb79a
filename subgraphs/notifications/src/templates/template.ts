import type { AccountMailKind } from '@webrana/events';
import type { Locale } from '@webrana/subgraph-kit';
import type { MailContent } from '../mail/layout.ts';

/** What each kind of notice is about, as kept in the database. */
export type NoticeFacts = {
  WELCOME: Record<string, never>;
  ORDER_PLACED: { number: string; total: number; expiresAt: string };
  PAYMENT_RECEIVED: { invoiceNumber: string; amount: number; paidAt: string };
  INSTANCE_READY: { hostname: string; ipv4: string | null };
  INSTANCE_FAILED: { hostname: string; amount: number };
  /** The reason is billing's word; one that is new there is told without it. */
  WALLET_CREDITED: { amount: number; balanceAfter: number; reason: string };
  SECURITY: { fact: SecurityFact; occurredAt: string };
};
export type NoticeKind = keyof NoticeFacts;

/** What is mailed from a notice; a security notice is mailed with the words of its account mail. */
export type MailedKind = Exclude<NoticeKind, 'SECURITY'>;

/** What a delivery says. */
export type DeliveryTemplate = MailedKind | AccountMailKind;

const kinds: Readonly<Record<NoticeKind, true>> = {
  WELCOME: true,
  ORDER_PLACED: true,
  PAYMENT_RECEIVED: true,
  INSTANCE_READY: true,
  INSTANCE_FAILED: true,
  WALLET_CREDITED: true,
  SECURITY: true,
};

/** Every kind of notice, in the order in which apps show them. */
export const noticeKinds = Object.keys(kinds) as readonly NoticeKind[];

/** What can happen to the safety of an account. */
export type SecurityFact = 'PASSWORD_CHANGED' | 'NEW_SIGN_IN' | 'MFA_ENABLED' | 'MFA_DISABLED';

/** A notice in the app: a line, and a sentence or two of plain text. */
export type AppText = { readonly title: string; readonly body: string };

type InApp<K extends NoticeKind> = { readonly app: (facts: NoticeFacts[K]) => AppText };
type ByMail<K extends NoticeKind> = { readonly mail: (facts: NoticeFacts[K]) => MailContent };

/** One kind of notice in every language, in the app only; pure functions of the facts. */
export type AppTemplate<K extends NoticeKind> = Readonly<Record<Locale, InApp<K>>>;

/** One kind of notice in every language, in the app and by mail; pure functions of the facts. */
export type Template<K extends MailedKind> = Readonly<Record<Locale, InApp<K> & ByMail<K>>>;
