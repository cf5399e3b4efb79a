import { createTransport } from 'nodemailer';
import type { Settings } from '../config.ts';
import type { RenderedMail } from './layout.ts';

export type OutgoingMail = RenderedMail & {
  /** Without angle brackets; the same for every try, so that mailboxes recognise a repetition. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly date: Date;
};

/** What became of a mail: taken by the server, worth another try, or refused for good. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later'; readonly problem: string }
  | { readonly kind: 'refused'; readonly problem: string };

export type Mailer = {
  /** Never throws. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
  close(): void;
};

type SmtpFailure = { code?: string; responseCode?: number; response?: string; message?: string };

/** Our own credentials being refused says nothing about the recipient: try again when mended. */
const isOurFault = ({ code }: SmtpFailure): boolean => code === 'EAUTH' || code === 'ENOAUTH';

const outcomeOf = (failure: SmtpFailure): SendOutcome => {
  const facts = [failure.code, failure.response ?? failure.message].filter(Boolean).join(': ');
  const problem = facts.slice(0, 500);
  const permanent = (failure.responseCode ?? 0) >= 500 && !isOurFault(failure);
  return { kind: permanent ? 'refused' : 'later', problem };
};

/** Where to connect, from `smtp://user:password@host:port`; `smtps://` is TLS from the first byte. */
const readSmtpUrl = (text: string) => {
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...(auth ? { auth } : {}),
  };
};

/** A mailer over a small pool of connections, or `undefined` without a mail server. */
export const createMailer = (settings: Settings): Mailer | undefined => {
  if (!settings.smtpUrl) return undefined;
  const server = readSmtpUrl(settings.smtpUrl);
  const transport = createTransport({
    ...server,
    // A password never travels in the clear.
    requireTLS: settings.production && 'auth' in server && !server.secure,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ messageId, to, date, subject, text, html }) {
      try {
        await transport.sendMail({
          from: settings.mailFrom,
          to: { name: to.name, address: to.address },
          messageId: `<${messageId}>`,
          date,
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        return outcomeOf(error as SmtpFailure);
      }
    },
    close: () => transport.close(),
  };
};
