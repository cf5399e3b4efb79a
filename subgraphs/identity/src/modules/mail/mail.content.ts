import type { Locale } from '@webrana/subgraph-kit';

/** What a mail says, beyond its row: kept sealed, as it opens accounts and names people. */
export type MailContent = {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly code?: string;
  readonly token?: string;
  readonly newEmail?: string;
  readonly device?: string;
  readonly clientAddress?: string;
};

/** What the seal of a mail is bound to. */
export const mailContext = (mailId: string): string => `account mail ${mailId}`;
