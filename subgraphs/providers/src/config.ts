import { ConfigError, type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';

export const environment: Environment = process.env;

/** The stand-in's second account; it works nowhere else. */
const sandboxTest = {
  baseUrl: 'http://127.0.0.1:4100/digitalocean',
  token: 'dop_v1_webrana_sandbox_test',
};

const schema = z
  .object({
    NODE_ENV: z.string().default('development'),
    DIGITALOCEAN_BASE_URL: z.url().default('https://api.digitalocean.com'),
    DIGITALOCEAN_TOKEN: z.string().optional(),
    DIGITALOCEAN_TEST_BASE_URL: z.url().optional(),
    DIGITALOCEAN_TEST_TOKEN: z.string().optional(),
    PROVIDERS_SETTLE_AFTER_ANSWER_MS: z.coerce.number().int().min(0).default(20_000),
    PROVIDERS_SETTLE_AFTER_SILENCE_MS: z.coerce.number().int().min(0).default(90_000),
    PROVIDERS_GIVE_UP_AFTER_MS: z.coerce
      .number()
      .int()
      .min(1_000)
      .default(15 * 60_000),
  })
  .refine((value) => value.NODE_ENV !== 'production' || value.DIGITALOCEAN_TOKEN, {
    path: ['DIGITALOCEAN_TOKEN'],
    message: 'production needs the token of the DigitalOcean account',
  });

type Values = z.infer<typeof schema>;
const withoutLastSlash = (url: string) => url.replace(/\/+$/, '');

/** The account of test mode; null in production unless one is set. Never the live one. */
const testAccountOf = (values: Values): { baseUrl: string; token: string } | null => {
  const stand = values.NODE_ENV === 'production' ? undefined : sandboxTest;
  const baseUrl = values.DIGITALOCEAN_TEST_BASE_URL ?? stand?.baseUrl;
  const token = values.DIGITALOCEAN_TEST_TOKEN ?? stand?.token;
  if (!baseUrl && !token) return null;
  if (!baseUrl || !token)
    throw new ConfigError([
      `DIGITALOCEAN_TEST_${token ? 'BASE_URL' : 'TOKEN'}: is missing beside the other test setting`,
    ]);
  if (token === values.DIGITALOCEAN_TOKEN)
    throw new ConfigError(['DIGITALOCEAN_TEST_TOKEN: is the token of the live account']);
  return { baseUrl: withoutLastSlash(baseUrl), token };
};

/** How patiently servers are created; milliseconds. */
export type Pace = {
  /** After a create the provider answered unclearly: how long until an empty list is believed. */
  settleAfterAnswerMs: number;
  /** The same after a create nobody answered: it may still be carried out. */
  settleAfterSilenceMs: number;
  /** From the request on: after that it fails for good. */
  giveUpAfterMs: number;
  /** How long a step belongs to the worker that began it. */
  leaseMs: number;
  /** How long a create belongs to it; longer than the client waits for an answer. */
  createLeaseMs: number;
  /** After an unclear create: how long strays under the tag are looked for, and how often. */
  watchForMs: number;
  watchEveryMs: number;
  /** After asking for power: how long until it is asked for again, harder. */
  powerWaitMs: number;
  /** How often a server of a suspended owner is looked at. */
  heldPauseMs: number;
};

export const defaultPace: Pace = {
  settleAfterAnswerMs: 20_000,
  settleAfterSilenceMs: 90_000,
  giveUpAfterMs: 15 * 60_000,
  leaseMs: 15_000,
  createLeaseMs: 25_000,
  watchForMs: 15 * 60_000,
  watchEveryMs: 60_000,
  powerWaitMs: 60_000,
  heldPauseMs: 5_000,
};

/** The subgraph's settings; throws `ConfigError`, in production also without a token. */
export const readSettings = (from: Environment) => {
  const values = readConfig(schema, from);
  return {
    digitalocean: {
      baseUrl: withoutLastSlash(values.DIGITALOCEAN_BASE_URL),
      token: values.DIGITALOCEAN_TOKEN ?? '',
    },
    digitaloceanTest: testAccountOf(values),
    pace: {
      ...defaultPace,
      settleAfterAnswerMs: values.PROVIDERS_SETTLE_AFTER_ANSWER_MS,
      settleAfterSilenceMs: values.PROVIDERS_SETTLE_AFTER_SILENCE_MS,
      giveUpAfterMs: values.PROVIDERS_GIVE_UP_AFTER_MS,
    },
  };
};
