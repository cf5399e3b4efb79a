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
