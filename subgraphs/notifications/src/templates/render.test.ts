import { describe, expect, it } from 'vitest';
import { formatMoment } from './format-moment.ts';
import { appText, mailText } from './render.ts';
import { type MailedKind, type NoticeFacts, noticeKinds } from './template.ts';

const hostile = `<script>alert("1")</script>&'`;
const facts: NoticeFacts = {
  WELCOME: {},
  ORDER_PLACED: { number: 'WB-1042', total: 1_250_000, expiresAt: '2026-11-22T07:05:00.000Z' },
  PAYMENT_RECEIVED: {
    invoiceNumber: 'INV/2026/11/0007',
    amount: 1_250_000,
    paidAt: '2026-11-22T07:05:00.000Z',
  },
  INSTANCE_READY: { hostname: hostile, ipv4: '203.0.113.9' },
  INSTANCE_FAILED: { hostname: hostile, amount: 1_250_000 },
  RENEWAL_REMINDER: {
    hostname: hostile,
    endsAt: '2026-11-22T07:05:00.000Z',
    price: null,
    autoRenew: false,
  },
  INSTANCE_RENEWED: {
    hostname: hostile,
    amount: 1_250_000,
    invoiceNumber: 'INV/2026/11/0008',
    periodEndsAt: '2026-11-22T07:05:00.000Z',
    isAutomatic: true,
  },
  RENEWAL_FAILED: {
    hostname: hostile,
    price: 1_250_000,
    missing: 50_000,
    deadline: '2026-11-22T07:05:00.000Z',
    consequence: 'TERMINATION',
  },
  INSTANCE_SUSPENDED: { hostname: hostile, terminatesAt: '2026-11-22T07:05:00.000Z' },
  TERMINATION_WARNING: {
    hostname: hostile,
    terminatesAt: '2026-11-22T07:05:00.000Z',
    price: null,
  },
  INSTANCE_TERMINATED: { hostname: hostile, terminatedAt: '2026-11-22T07:05:00.000Z' },
  WALLET_CREDITED: { amount: 50_000, balanceAfter: 1_300_000, reason: 'REFUND' },
  TOPPED_UP: { amount: 100_000, bonus: 10_000, balanceAfter: 1_300_000 },
  TRANSFER_DECIDED: { decision: 'REJECTED', total: 100_123, reason: hostile },
  PAYMENT_REVIEWED: {
    decision: 'CREDITED',
    asked: 100_000,
    credited: 70_000,
    balanceAfter: 70_000,
    isForOrder: true,
  },
  WALLET_ADJUSTED: { amount: -5_000, balanceAfter: 1_300_000, reason: hostile },
  BONUS_RECEIVED: { amount: 10_000, promotion: hostile, expiresAt: '2026-11-22T07:05:00.000Z' },
  BONUS_EXPIRING: { amount: 10_000, expiresAt: '2026-11-22T07:05:00.000Z' },
  BONUS_EXPIRED: { amount: 10_000, balanceAfter: 1_300_000 },
  BALANCE_LOW: {
    available: 10_000,
    needed: 60_000,
    missing: 50_000,
    runsOutAt: '2026-11-22T07:05:00.000Z',
    daysLeft: 5,
  },
  SECURITY: { fact: 'PASSWORD_CHANGED', occurredAt: '2026-11-22T07:05:00.000Z' },
};
const kinds = noticeKinds.filter((kind): kind is MailedKind => kind !== 'SECURITY');
const link = 'https://webrana.test/x?a=1&b="2"';

describe.each(kinds)('%s', (kind) => {
  const told = { kind, data: facts[kind] };

  it.each(['id', 'en'] as const)('has words in %s, in the app and by mail', (locale) => {
    const app = appText(told, locale);
    const mail = mailText(told, { name: 'Sari', locale }, link);
    for (const words of [app.title, app.body, mail.subject, mail.text, mail.html]) {
      expect(words.length).toBeGreaterThan(10);
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    }
    expect(mail.text).toContain(locale === 'id' ? 'Halo Sari,' : 'Hello Sari,');
    expect(mail.text).toContain(link);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html).toContain('href="https://webrana.test/x?a=1&amp;b=&quot;2&quot;"');
  });

  it('says something else in each language', () => {
    expect(appText(told, 'id')).not.toEqual(appText(told, 'en'));
    const [indonesian, english] = (['id', 'en'] as const).map(
      (locale) => mailText(told, { name: 'Sari', locale }, link).text,
    );
    expect(indonesian).not.toBe(english);
  });

  it('shows hostile names and hostnames as text', () => {
    const mail = mailText(told, { name: `${hostile}\r\nBcc: x@y.id`, locale: 'id' }, link);
    expect(mail.html).not.toContain('<script');
    expect(mail.html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;');
    expect(mail.html).not.toMatch(/[\r\n]Bcc:/);
    expect(mail.text).not.toMatch(/[\r\n]Bcc:/);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});

it('writes amounts and moments as Indonesia does', () => {
  const told = { kind: 'ORDER_PLACED', data: facts.ORDER_PLACED } as const;
  expect(appText(told, 'id').body).toBe('Bayar Rp1.250.000 sebelum 22 November 2026 14.05 WIB.');
  expect(formatMoment('2026-12-31T17:30:00.000Z', 'id')).toBe('1 Januari 2027 00.30 WIB');
  expect(formatMoment('2026-05-01T02:00:00.000Z', 'en')).toBe('1 May 2026 09.00 WIB');
});

it.each(['LATE_PAYMENT', 'REFUND', 'WELCOME_BONUS', 'ONE_OF_TOMORROW'] as const)(
  'gives the reason %s in both languages',
  (reason) => {
    const told = { kind: 'WALLET_CREDITED', data: { ...facts.WALLET_CREDITED, reason } } as const;
    expect(appText(told, 'id').body).toMatch(/\. Saldo sekarang Rp1\.300\.000\.$/);
    expect(appText(told, 'en').body).toMatch(/\. Your balance is now Rp1\.300\.000\.$/);
  },
);

it('leaves out an address that is not there', () => {
  const told = { kind: 'INSTANCE_READY', data: { hostname: 'web-1', ipv4: null } } as const;
  expect(mailText(told, { name: 'Sari', locale: 'en' }, link).text).not.toContain('IP address');
});

it.each(['PASSWORD_CHANGED', 'NEW_SIGN_IN', 'MFA_ENABLED', 'MFA_DISABLED'] as const)(
  'tells of %s in the app, when it was and what to do',
  (fact) => {
    const told = { kind: 'SECURITY', data: { ...facts.SECURITY, fact } } as const;
    const [indonesian, english] = (['id', 'en'] as const).map((locale) => appText(told, locale));
    expect(indonesian?.body).toContain('22 November 2026 14.05 WIB. Bukan Anda?');
    expect(english?.body).toContain('22 November 2026 14.05 WIB. Was it not you?');
    expect(indonesian?.title).not.toBe(english?.title);
  },
);

it('says until when a welcome bonus can be spent, and why a transfer was rejected', () => {
  const bonus = {
    kind: 'WALLET_CREDITED',
    data: {
      ...facts.WALLET_CREDITED,
      reason: 'WELCOME_BONUS',
      bonusExpiresAt: facts.BONUS_EXPIRING.expiresAt,
    },
  } as const;
  expect(appText(bonus, 'id').body).toContain('Bonus berlaku sampai 22 November 2026 14.05 WIB.');
  expect(appText(bonus, 'en').body).toContain('Spend the bonus before 22 November 2026 14.05 WIB.');
  const rejected = {
    kind: 'TRANSFER_DECIDED',
    data: { ...facts.TRANSFER_DECIDED, reason: 'Buktinya buram.' },
  } as const;
  expect(appText(rejected, 'id').body).toBe('Rp100.123. Alasan: Buktinya buram.');
  expect(
    appText({ kind: 'BONUS_RECEIVED', data: { ...facts.BONUS_RECEIVED, expiresAt: null } }, 'en')
      .body,
  ).toContain('It does not expire.');
});

it('says how many days a balance lasts, in the app and by mail', () => {
  const told = (daysLeft?: number) =>
    ({ kind: 'BALANCE_LOW', data: { ...facts.BALANCE_LOW, daysLeft } }) as const;
  const both = (daysLeft?: number) =>
    (['id', 'en'] as const).flatMap((locale) => [
      appText(told(daysLeft), locale).body,
      mailText(told(daysLeft), { name: 'Sari', locale }, link).text,
    ]);
  for (const words of both(5))
    expect(words).toMatch(/untuk 5 hari lagi, sampai|lasts 5 more days,/);
  for (const words of both(1)) expect(words).toMatch(/untuk 1 hari lagi, sampai|lasts 1 more day,/);
  for (const words of both(0)) expect(words).toMatch(/perpanjangan hari ini|renews today/);
  // Told before days were counted.
  for (const words of both()) expect(words).toMatch(/cukup sampai 22|lasts until 22/);
});

it('says what a reviewed payment brought, and what it did not pay', () => {
  const told = (changes: object) =>
    ({ kind: 'PAYMENT_REVIEWED', data: { ...facts.PAYMENT_REVIEWED, ...changes } }) as const;
  const credited = appText(told({}), 'en').body;
  expect(credited).toContain('should have been Rp100.000; we received Rp70.000');
  expect(credited).toContain('The order is not paid yet');
  expect(appText(told({ isForOrder: false }), 'id').body).not.toContain('Pesanan');
  const dismissed = told({ decision: 'DISMISSED', credited: 0, balanceAfter: null });
  expect(appText(dismissed, 'id').title).toBe('Pembayaran Anda tidak dicatat');
  expect(mailText(dismissed, { name: 'Sari', locale: 'en' }, link).text).not.toContain('balance');
});
