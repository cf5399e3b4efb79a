import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';

export const environment: Environment = process.env;

const schema = z.object({
  /** The platform's master secret; root passwords are sealed with a key derived from it. */
  WEBRANA_SECRET: z.string().min(32),
});

export type Settings = { readonly secret: string };

/** Reads the settings of this subgraph; throws `ConfigError`. */
export const readSettings = (from: Environment): Settings => ({
  secret: readConfig(schema, from).WEBRANA_SECRET,
});
