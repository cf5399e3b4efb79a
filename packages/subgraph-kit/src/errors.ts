/** Codes a caller may meet in `extensions.code`; nothing else leaves the platform. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'FAILED_PRECONDITION'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'INTERNAL';

/**
 * An expected failure, thrown by use cases. `typename` is the SDL type that carries it in a result
 * union; where the field has no such member it becomes a top-level error with `code`.
 */
export abstract class DomainError extends Error {
  abstract readonly typename: string;
  abstract readonly code: ErrorCode;
  /** The input field that caused it. Not `path`: graphql takes an error with one for its own. */
  readonly inputPath: readonly string[] | undefined;
  /** Facts that become fields of the SDL type, beside `message` and `path`. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    options: { path?: readonly string[]; facts?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message);
    this.name = new.target.name;
    this.inputPath = options.path;
    this.facts = options.facts ?? {};
  }
}

/** One field of an input and what is wrong with it; `code` is stable, for translation. */
export type FieldIssue = { path: string[]; code: string; message: string };

export class InvalidInputError extends DomainError {
  readonly typename = 'InvalidInputError';
  readonly code = 'BAD_USER_INPUT';
  constructor(issues: FieldIssue[]) {
    super(issues[0]?.message ?? 'The input is not valid.', {
      path: issues[0]?.path,
      facts: { issues },
    });
  }
}

/** Absent or invisible: the same answer for both, so that existence is never confirmed. */
export class NotFoundError extends DomainError {
  readonly typename = 'NotFoundError';
  readonly code = 'NOT_FOUND';
  constructor(what: string, path?: readonly string[]) {
    super(`${what} was not found.`, { path });
  }
}

export class IdempotencyConflictError extends DomainError {
  readonly typename = 'IdempotencyConflictError';
  readonly code = 'CONFLICT';
  constructor() {
    super('This idempotency key was already used with another input.', {
      path: ['input', 'idempotencyKey'],
    });
  }
}

export class UnauthenticatedError extends DomainError {
  readonly typename = 'UnauthenticatedError';
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Sign in to continue.');
  }
}

export class ForbiddenError extends DomainError {
  readonly typename = 'ForbiddenError';
  readonly code = 'FORBIDDEN';
  constructor() {
    super('You may not do this.');
  }
}

/** The API key is good, but was not given this scope. */
export class ScopeMissingError extends DomainError {
  readonly typename = 'ScopeMissingError';
  readonly code = 'FORBIDDEN';
  constructor(scope: string) {
    super(`This API key lacks the scope "${scope}".`, { facts: { requiredScope: scope } });
  }
}

/** The person must prove again who they are: password or code, by `confirmIdentity`. */
export class ProofRequiredError extends DomainError {
  readonly typename = 'ProofRequiredError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Confirm that it is you, then try again.');
  }
}

/** Money may move only for an account whose e-mail address is confirmed. */
export class EmailNotVerifiedError extends DomainError {
  readonly typename = 'EmailNotVerifiedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Confirm your e-mail address first; we sent you a code.');
  }
}

/** Another subgraph did not answer an internal operation; the caller may try again. */
export class ServiceUnavailableError extends DomainError {
  readonly typename = 'ServiceUnavailableError';
  readonly code = 'SUBGRAPH_UNAVAILABLE';
  constructor(subgraph: string, cause: unknown) {
    super('A part of the platform does not answer right now. Try again in a moment.');
    this.cause = { subgraph, cause };
  }
}

/** Too many tries; `retryAfterMs` says when the next one is welcome. */
export class RateLimitedError extends DomainError {
  readonly typename = 'RateLimitedError';
  readonly code = 'RATE_LIMITED';
  constructor(retryAfterMs: number) {
    super('Too many attempts. Wait a moment and try again.', {
      facts: { retryAfter: Math.ceil(retryAfterMs / 1000) },
    });
  }
}
