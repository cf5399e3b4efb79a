const storageKey = 'playground.accessToken';

const listeners = new Set<() => void>();

/** The access token: kept for this browser tab only, and forgotten with it. */
export const tokenStore = {
  get: (): string => sessionStorage.getItem(storageKey) ?? '',
  set: (token: string): void => {
    if (token === '') sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, token);
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** When a token ends, read from it without checking it; undefined for what is no token. */
export const expiryOf = (token: string): Date | undefined => {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(payload)) as { exp?: unknown };
    return typeof exp === 'number' ? new Date(exp * 1_000) : undefined;
  } catch {
    return undefined;
  }
};

/** The first `accessToken` anywhere in an answer. */
export const tokenIn = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'accessToken' && typeof inner === 'string') return inner;
    const found = tokenIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
};
