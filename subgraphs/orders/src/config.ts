import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';

export const environment: Environment = process.env;

const schema = z.object({
  /** How long a new order can be paid. */
  ORDER_EXPIRES_AFTER_MINUTES: z.coerce.number().int().min(1).max(525_600).default(1440),
});

export type Settings = { readonly expiresAfterMs: number };

/** Reads the settings of this subgraph; throws `ConfigError`. */
export const readSettings = (from: Environment): Settings => ({
  expiresAfterMs: readConfig(schema, from).ORDER_EXPIRES_AFTER_MINUTES * 60_000,
});
