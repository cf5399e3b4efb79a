import { pino } from 'pino';

/** What the platform needs of a logger; pino fits. */
export type Logger = {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  child(facts: object): Logger;
};

const secretNames = [
  'password',
  'accessToken',
  'refreshToken',
  'token',
  'authorization',
  'cookie',
  'cookies',
  'secret',
  'privateKey',
  'apiKey',
  'rootPassword',
  'userData',
];

/** A JSON logger on standard output that never writes values under names of secrets. */
export const createLogger = (options: { level?: string; name: string }): Logger =>
  pino({
    name: options.name,
    level: options.level ?? 'info',
    redact: {
      paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  });

/** A logger that says nothing, for tests. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silentLogger,
};
