import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';

/** The environment of the process; everything else gets it handed down. */
export const environment: Environment = process.env;

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []));

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  PUBLIC_URL: z.url().optional(),
  ALLOWED_ORIGINS: list,
  TRUSTED_PROXIES: list,
  WEBRANA_BUILD: z.enum(['0', '1']).default('1'),
});

export type LauncherSettings = z.infer<typeof schema>;

/** The settings only the launcher has; throws `ConfigError`. */
export const readLauncherSettings = (given: Environment): LauncherSettings =>
  readConfig(schema, given);
