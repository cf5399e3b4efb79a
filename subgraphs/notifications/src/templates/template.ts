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
  RENEWAL_REMINDER: {
    hostname: string;
    endsAt: string;
    price: number | null;
    autoRenew: boolean;
  };
  INSTANCE_RENEWED: {
    hostname: string;
    amount: number;
    invoiceNumber: string;
    periodEndsAt: string;
    isAutomatic: boolean;
  };
  RENEWAL_FAILED: {
    hostname: string;
    price: number;
    missing: number;
    deadline: string;
    /** `SUSPENSION` or `TERMINATION`. */
    consequence: string;
  };
  INSTANCE_SUSPENDED: { hostname: string; terminatesAt: string };
  TERMINATION_WARNING: { hostname: string; terminatesAt: string; price: number | null };
  INSTANCE_TERMINATED: { hostname: string; terminatedAt: string };
  /** The reason is billing's word; one that is new there is told without it. */
  WALLET_CREDITED: {
    amount: number;
    balanceAfter: number;
    reason: string;
    bonusExpiresAt?: string | null | undefined;
  };
  TOPPED_UP: { amount: number; bonus: number; balanceAfter: number };
  TRANSFER_DECIDED: { decision: 'APPROVED' | 'REJECTED'; total: number; reason: string };
  WALLET_ADJUSTED: { amount: number; balanceAfter: number; reason: string };
  BONUS_RECEIVED: { amount: number; promotion: string | null; expiresAt: string | null };
  BONUS_EXPIRING: { amount: number; expiresAt: string };
  BONUS_EXPIRED: { amount: number; balanceAfter: number };
  /** What came went to the wallet, or nothing did; `balanceAfter` is null then. */
  PAYMENT_REVIEWED: {
    decision: 'CREDITED' | 'DISMISSED';
    asked: number;
    credited: number;
    balanceAfter: number | null;
    isForOrder: boolean;
  };
  BALANCE_LOW: {
    available: number;
    needed: number;
    missing: number;
    runsOutAt: string;
    /** From the warning until then; none in notices from before it was counted. */
    daysLeft?: number | null | undefined;
  };
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
  RENEWAL_REMINDER: true,
  INSTANCE_RENEWED: true,
  RENEWAL_FAILED: true,
  INSTANCE_SUSPENDED: true,
  TERMINATION_WARNING: true,
  INSTANCE_TERMINATED: true,
  WALLET_CREDITED: true,
  TOPPED_UP: true,
  TRANSFER_DECIDED: true,
  PAYMENT_REVIEWED: true,
  WALLET_ADJUSTED: true,
  BONUS_RECEIVED: true,
  BONUS_EXPIRING: true,
  BONUS_EXPIRED: true,
  BALANCE_LOW: true,
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
