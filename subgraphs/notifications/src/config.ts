import { type Environment, readConfig } from '@webrana/config';
import { readPlatformSettings } from '@webrana/subgraph-kit';
import { z } from 'zod';

/** The environment of this process, for `main.ts`. */
export const environment: Environment = process.env;

const smtpUrl = z
  .url({ protocol: /^smtps?$/, error: 'an address such as smtp://user:password@host:587' })
  .optional();

const schema = z.object({
  /** `smtp://` (STARTTLS when offered) or `smtps://`, with user and password when needed. */
  SMTP_URL: smtpUrl,
  MAIL_FROM: z.string().min(3).max(200).default('WeBrana <no-reply@webrana.test>'),
  /** Where customers find the app, for links in mails. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4000'),
});

export type Settings = {
  readonly production: boolean;
  /** Without it mails wait. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly publicUrl: string;
};

/** Reads the settings; throws `ConfigError`, in production also when mail cannot be sent. */
export const readSettings = (from: Environment): Settings => {
  const { production } = readPlatformSettings(from);
  const values = readConfig(
    schema.refine((value) => !production || value.SMTP_URL, {
      path: ['SMTP_URL'],
      message: 'a mail server is required in production',
    }),
    from,
  );
  return {
    production,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    publicUrl: values.PUBLIC_URL.replace(/\/+$/, ''),
  };
};
