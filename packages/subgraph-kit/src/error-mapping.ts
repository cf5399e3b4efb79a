import { CommitUnknown, IdempotencyConflict, InvalidCursor, isUnavailable } from '@webrana/orm-kit';
import type { Logger } from '@webrana/telemetry';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  DomainError,
  type ErrorCode,
  IdempotencyConflictError,
  InvalidInputError,
  ServiceUnavailableError,
} from './errors.ts';

/** The domain error behind whatever was thrown, or `undefined` for a bug. */
export const asDomainError = (error: unknown): DomainError | undefined => {
  if (error instanceof DomainError) return error;
  if (error instanceof IdempotencyConflict) return new IdempotencyConflictError();
  if (error instanceof InvalidCursor)
    return new InvalidInputError([
      { path: ['after'], code: 'INVALID', message: 'The cursor is not one of ours.' },
    ]);
  // Too busy or away after every try: nothing happened, and the caller may come again. What may have
  // been committed stays a failure that somebody looks into.
  if (!(error instanceof CommitUnknown) && isUnavailable(error))
    return new ServiceUnavailableError('database', error);
  return undefined;
};

const passThrough: ReadonlySet<string> = new Set<ErrorCode | 'GRAPHQL_VALIDATION_FAILED'>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'FAILED_PRECONDITION',
  'CONFLICT',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'GRAPHQL_VALIDATION_FAILED',
]);

/**
 * An error as it leaves the subgraph: expected ones with their code and facts, anything else logged
 * whole and answered as INTERNAL without a word about what happened.
 */
export const formatError = (
  error: GraphQLError,
  log: Logger,
  requestId: string,
): GraphQLFormattedError => {
  const place = { locations: error.locations, path: error.path };
  const expected = asDomainError(error.originalError);
  if (expected) {
    if (expected.code === 'SUBGRAPH_UNAVAILABLE')
      log.warn(
        { err: expected, cause: expected.cause, requestId },
        'another subgraph is unavailable',
      );
    return {
      ...place,
      message: expected.message,
      extensions: { code: expected.code, ...expected.facts },
    };
  }
  const code = error.extensions.code;
  if (typeof code === 'string' && passThrough.has(code))
    return { ...place, message: error.message, extensions: { code } };
  // graphql wraps what is wrong with a variable's value; the value came from the caller.
  if (error.originalError instanceof GraphQLError)
    return { ...place, message: error.message, extensions: { code: 'BAD_USER_INPUT' } };
  if (!error.originalError && !code)
    return { ...place, message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  log.error(
    { err: error.originalError ?? error, requestId, path: error.path },
    'a resolver failed',
  );
  return {
    ...place,
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL', requestId },
  };
};
