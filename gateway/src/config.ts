import { type Environment, readConfig, weaknessOf } from '@webrana/config';
import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  );

const schema = z.object({
  PORT: z.coerce.number().int().min(0).default(4000),
  HOST: z.string().optional(),
  INTERNAL_PRIVATE_KEY: z.string().min(1),
  /** Shared with identity where access tokens are HS256; read by identity under the same name. */
  IDENTITY_SIGNING_SECRET: z
    .string()
    .refine((secret) => weaknessOf(secret) === undefined, 'is short or known to everybody')
    .optional(),
  ALLOWED_ORIGINS: list,
  TRUSTED_PROXIES: list,
  FORWARD_COOKIES: list.prefault('webrana_refresh'),
  ONCE_ONLY_FIELDS: list.prefault('signIn,register'),
  /** `path=directory` pairs, e.g. `/=clients/customer/dist,/admin=clients/admin/dist`. */
  APPS: list,
  /** JSON files of registered operations. */
  REGISTERED_OPERATIONS: list,
});

/** The settings of a gateway that runs as a process of its own. */
export type GatewayConfig = z.infer<typeof schema>;

/** The one place that sees the environment of the process. */
export const processEnvironment: Environment = process.env;

/** Throws `ConfigError` naming what is missing. */
export const readGatewayConfig = (environment: Environment): GatewayConfig =>
  readConfig(schema, environment);

/** The gateway library reports to its vendor unless this is set before it is constructed. */
export const disableVendorTelemetry = (): void => {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
};
