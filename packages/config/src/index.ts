import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings are missing or malformed; the message names each variable and what it needs. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`The configuration is not usable:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads settings from the environment through a schema keyed by variable name. Empty strings count
 * as absent, so that an emptied variable never passes for a value. Throws `ConfigError`.
 */
export const readConfig = <S extends z.ZodType>(
  schema: S,
  environment: Environment,
): z.infer<S> => {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  );
};

/** Secrets printed in manuals and examples, where everybody finds them. */
const printed = [
  'a-string-secret-at-least-256-bits-long',
  'your-256-bit-secret',
  'known to everybody, for tests only',
  'changeme',
  'secret',
  'password',
  'webrana',
];

/**
 * What is wrong with a secret that signs: shorter than 32 bytes, of few different letters, or made
 * of one that is printed somewhere; `undefined` for a good one.
 */
export const weaknessOf = (secret: string): string | undefined => {
  if (Buffer.byteLength(secret) < 32) return 'needs at least 32 bytes';
  if (new Set(secret).size < 10) return 'has too few different characters';
  const rest = printed.reduce((text, known) => text.replaceAll(known, ''), secret.toLowerCase());
  return rest.length < 16 ? 'is known to everybody' : undefined;
};
