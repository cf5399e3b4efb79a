import { MailRequested } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { announceAccountMail } from '../modules/notice/use-cases/announce-account-mail.ts';

/** Mails a code, a link or a warning of identity's, and keeps warnings in the app. */
export const mailRequested = defineConsumer<Deps, typeof MailRequested>(
  MailRequested,
  (context, data, { occurredAt }) => announceAccountMail(context, { ...data, occurredAt }),
);
