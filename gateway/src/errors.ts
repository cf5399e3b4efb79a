import { HeaderMap } from '@apollo/server';
import type { ErrorCode } from '@webrana/subgraph-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayLog } from './options.ts';

/** Every code that may leave the platform. */
export type OutwardCode = ErrorCode | 'GRAPHQL_VALIDATION_FAILED';

const subgraphCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'FAILED_PRECONDITION',
  'CONFLICT',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL',
]);

/** Codes of the server library, in our words. */
const libraryCodes: Readonly<Record<string, OutwardCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
};

/** Facts a subgraph may attach to a top-level error; anything else stays inside. */
const outwardFacts = [
  'retryAfter',
  'retryAfterMs',
  'availableAt',
  'limit',
  'issues',
  'requiredScope',
] as const;

/** A refusal by the gateway itself: its message is written for the caller. */
export class Refusal extends GraphQLError {
  readonly code: OutwardCode;
  readonly status: number;

  constructor(
    code: OutwardCode,
    message: string,
    options: {
      status?: number;
      facts?: Readonly<Record<string, unknown>>;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    const status = options.status ?? 400;
    const headers = new HeaderMap(Object.entries(options.headers ?? {}));
    super(message, { extensions: { code, ...options.facts, http: { status, headers } } });
    this.code = code;
    this.status = status;
  }
}

/** The token is missing where one is needed, or is not good any more. */
export const unauthenticated = () =>
  new Refusal('UNAUTHENTICATED', 'Your session is not valid. Sign in again.', { status: 401 });

/** The API key is not good, whatever the reason. */
export const badApiKey = () =>
  new Refusal('UNAUTHENTICATED', 'This API key is unknown, expired or revoked.', { status: 401 });

/** Too much at once; `retryAfter` says in how many seconds to come back. */
export const tooMuch = (message: string, retryAfterMs: number) =>
  new Refusal('RATE_LIMITED', message, {
    status: 429,
    facts: { retryAfter: Math.ceil(retryAfterMs / 1_000) },
    headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) },
  });

/** The answer would need a part of the platform that does not answer. */
export const unavailable = () =>
  new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    'This part of the platform does not answer right now. Try again in a moment.',
    { status: 503 },
  );

/** Removes "Did you mean …?", which gives the schema away word by word. */
export const withoutSuggestions = (message: string): string =>
  message.replace(/ ?Did you mean [^?]*\?/g, '');

type Extensions = Readonly<Record<string, unknown>>;

const mismatch = /^(Cannot query|Unknown|Fragment|Field|Syntax Error)/;

const codeOf = (error: unknown, message: string, extensions: Extensions): OutwardCode => {
  if (error instanceof Refusal) return error.code;
  const code = extensions.code;
  if (typeof extensions.serviceName === 'string') {
    // Values of custom scalars are judged by their subgraph; fields it does not know are our fault.
    const aboutValues = code === 'GRAPHQL_VALIDATION_FAILED' && !mismatch.test(message);
    if (aboutValues) return 'BAD_USER_INPUT';
    return subgraphCodes.has(code) ? (code as ErrorCode) : 'INTERNAL';
  }
  if (subgraphCodes.has(code)) return code as ErrorCode;
  return (typeof code === 'string' && libraryCodes[code]) || 'INTERNAL';
};

/** How errors leave: a known code and message, or INTERNAL with the request id and a whole log line. */
export const maskError = (
  error: unknown,
  context: { requestId: string; log: GatewayLog; hideSuggestions: boolean },
  formatted: GraphQLFormattedError = error instanceof GraphQLError
    ? error.toJSON()
    : { message: String(error) },
): GraphQLFormattedError => {
  const { requestId, log } = context;
  const extensions: Extensions = formatted.extensions ?? {};
  const code = codeOf(error, formatted.message, extensions);
  const place = {
    ...(code === 'GRAPHQL_VALIDATION_FAILED' && formatted.locations
      ? { locations: formatted.locations }
      : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (code === 'INTERNAL') {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const from = extensions.serviceName;
    log.error(
      { err: cause, requestId, from, path: formatted.path, extensions },
      'An error was masked.',
    );
    return {
      message: `Something went wrong on our side. If it persists, quote ${requestId} to support.`,
      ...place,
      extensions: { code, requestId },
    };
  }
  const facts: Record<string, unknown> = {};
  for (const name of outwardFacts) {
    if (extensions[name] !== undefined) facts[name] = extensions[name];
  }
  const message = context.hideSuggestions
    ? withoutSuggestions(formatted.message)
    : formatted.message;
  return { message, ...place, extensions: { code, requestId, ...facts } };
};
