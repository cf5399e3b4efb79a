import type { Locale } from '@webrana/subgraph-kit';
import type { MailContent } from '../../mail/layout.ts';
import { formatMoment } from '../format-moment.ts';

/** What identity says of an account mail when it is sent; the words are made from it. */
export type AccountFacts = {
  /** Digits to type, where the mail has some. */
  readonly code: string | null;
  /** Whether the mail has a link of its own, besides those into the app. */
  readonly hasLink: boolean;
  /** When code and link end, ISO 8601. */
  readonly expiresAt: string | null;
  /** When what the mail tells of happened, ISO 8601. */
  readonly occurredAt: string;
  readonly device: string | null;
  readonly clientAddress: string | null;
  readonly newEmail: string | null;
};

/** One kind of account mail in every language; pure functions of the facts. */
export type AccountTemplate = Readonly<Record<Locale, (facts: AccountFacts) => MailContent>>;

const labels = {
  id: { when: 'Waktu', device: 'Perangkat', address: 'Alamat IP' },
  en: { when: 'Time', device: 'Device', address: 'IP address' },
} as const;

/** When, with what and from where something was done, as rows of a mail. */
export const circumstances = (
  { occurredAt, device, clientAddress }: AccountFacts,
  locale: Locale,
): (readonly [string, string])[] => [
  [labels[locale].when, formatMoment(occurredAt, locale)],
  ...(device ? [[labels[locale].device, device] as const] : []),
  ...(clientAddress ? [[labels[locale].address, clientAddress] as const] : []),
];

/** How long code or link work, as a sentence; none when they do not end. */
export const validity = ({ expiresAt }: AccountFacts, locale: Locale): string[] => {
  if (!expiresAt) return [];
  const until = formatMoment(expiresAt, locale);
  return [
    locale === 'id'
      ? `Berlaku sampai ${until} dan hanya dapat dipakai satu kali.`
      : `It works until ${until}, and only once.`,
  ];
};

/** What to do when a change to the safety of the account was somebody else's. */
export const notYou: Readonly<Record<Locale, string>> = {
  id: 'Bukan Anda? Segera ganti kata sandi, akhiri semua sesi, lalu hubungi kami.',
  en: 'Was it not you? Change your password now, end all sessions, and then tell us.',
};
