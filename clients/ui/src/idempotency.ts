import { useCallback, useMemo } from 'react';

/** A random identifier, also where the page is not served over HTTPS. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where attempts are remembered; the browser's session storage, or a stand-in. */
export type AttemptStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Gives one key per attempt: the same input has the same key until the attempt is settled. */
export function createAttempts(store: AttemptStore, scope: string) {
  const name = `webrana.attempt.${scope}`;
  return {
    keyFor(input: unknown): string {
      const wanted = JSON.stringify(input);
      const kept = JSON.parse(store.getItem(name) ?? 'null') as {
        input: string;
        key: string;
      } | null;
      if (kept?.input === wanted) return kept.key;
      const key = randomId();
      store.setItem(name, JSON.stringify({ input: wanted, key }));
      return key;
    },
    settle(): void {
      store.removeItem(name);
    },
  };
}

/** Attempts that survive a reload: a lost answer is asked for again, never a second purchase. */
export function useAttempts(scope: string) {
  const attempts = useMemo(() => createAttempts(sessionStorage, scope), [scope]);
  const keyFor = useCallback((input: unknown) => attempts.keyFor(input), [attempts]);
  const settle = useCallback(() => attempts.settle(), [attempts]);
  return { keyFor, settle };
}
