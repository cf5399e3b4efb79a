import { useTerms } from './texts/terms';

/** A member of a result union that says what went wrong. */
export interface Failure {
  __typename?: string;
  message?: string;
  reason?: string;
  issues?: ReadonlyArray<{ path: ReadonlyArray<string>; code: string; message: string }>;
}

/** Gives the sentence for a failure in the app's language. */
export function useFailureText(): (failure: Failure) => string {
  const terms = useTerms();
  return (failure) => {
    const general = terms.maybe(
      `failure.${failure.__typename ?? 'unknown'}`,
      failure.message ?? terms('failure.unknown'),
    );
    return failure.reason ? terms.maybe(`coupon.${failure.reason}`, general) : general;
  };
}

/** Gives the issues of a failure by field, ready for a form's `setErrors`. */
export function useFieldErrors(): (failure: Failure) => Record<string, string> {
  const terms = useTerms();
  return (failure) =>
    fieldErrors(failure, (code) => terms.maybe(`issue.${code}`, terms('issue.INVALID')));
}

/** Maps issues to fields: the last name of a path that is not a position, first issue wins. */
export function fieldErrors(
  failure: Failure,
  textOf: (code: string) => string,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, code } of failure.issues ?? []) {
    const field = path.filter((name) => name !== 'input' && !/^\d+$/.test(name)).at(-1);
    if (field && !(field in errors)) errors[field] = textOf(code);
  }
  return errors;
}

/** The kinds of trouble below the result unions: transport, limits, bugs. */
type TroubleKind =
  | 'network'
  | 'throttled'
  | 'unavailable'
  | 'unauthenticated'
  | 'forbidden'
  | 'unknown';

const kindsByCode: Record<string, TroubleKind> = {
  RATE_LIMITED: 'throttled',
  SUBGRAPH_UNAVAILABLE: 'unavailable',
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
};

/** Tells what kind of trouble an error of the transport is, without knowing its class. */
export function troubleKind(error: unknown): TroubleKind {
  const { errors, statusCode, name } = (error ?? {}) as {
    errors?: ReadonlyArray<{ extensions?: { code?: string } }>;
    statusCode?: number;
    name?: string;
  };
  for (const one of errors ?? []) {
    const kind = kindsByCode[one.extensions?.code ?? ''];
    if (kind) return kind;
  }
  if (statusCode === 429) return 'throttled';
  if (name === 'TypeError' || (statusCode !== undefined && statusCode >= 502)) return 'network';
  return 'unknown';
}

/** In how many seconds a throttled caller may come back; null for any other error. */
export function waitFor(error: unknown): number | null {
  if (troubleKind(error) !== 'throttled') return null;
  const { errors } = error as { errors?: ReadonlyArray<{ extensions?: { retryAfter?: unknown } }> };
  const seconds = errors?.map(({ extensions }) => extensions?.retryAfter).find(Number.isFinite);
  return typeof seconds === 'number' ? Math.min(120, Math.max(1, seconds)) : null;
}
