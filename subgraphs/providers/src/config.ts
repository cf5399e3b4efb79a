import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';

export const environment: Environment = process.env;

const schema = z
  .object({
    NODE_ENV: z.string().default('development'),
    DIGITALOCEAN_BASE_URL: z.url().default('https://api.digitalocean.com'),
    DIGITALOCEAN_TOKEN: z.string().optional(),
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
};

export const defaultPace: Pace = {
  settleAfterAnswerMs: 20_000,
  settleAfterSilenceMs: 90_000,
  giveUpAfterMs: 15 * 60_000,
  leaseMs: 15_000,
  createLeaseMs: 25_000,
  watchForMs: 15 * 60_000,
  watchEveryMs: 60_000,
};

/** The subgraph's settings; throws `ConfigError`, in production also without a token. */
export const readSettings = (from: Environment) => {
  const values = readConfig(schema, from);
  return {
    digitalocean: {
      baseUrl: values.DIGITALOCEAN_BASE_URL.replace(/\/+$/, ''),
      token: values.DIGITALOCEAN_TOKEN ?? '',
    },
    pace: {
      ...defaultPace,
      settleAfterAnswerMs: values.PROVIDERS_SETTLE_AFTER_ANSWER_MS,
      settleAfterSilenceMs: values.PROVIDERS_SETTLE_AFTER_SILENCE_MS,
      giveUpAfterMs: values.PROVIDERS_GIVE_UP_AFTER_MS,
    },
  };
};
