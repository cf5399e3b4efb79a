import { useMemo } from 'react';

/** A random identifier, also where the page is not served over HTTPS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where attempts are remembered; the browser's session storage, or a stand-in. */
type AttemptStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Sends what must count once: the same input has the same key until an answer settles the attempt. */
export function createAttempts(store: AttemptStore, scope: string) {
  const name = `webrana.attempt.${scope}`;
  const keyFor = (input: unknown): string => {
    const wanted = JSON.stringify(input);
    const kept = JSON.parse(store.getItem(name) ?? 'null') as {
      input: string;
      key: string;
    } | null;
    if (kept?.input === wanted) return kept.key;
    const key = randomId();
    store.setItem(name, JSON.stringify({ input: wanted, key }));
    return key;
  };
  return {
    /** Passes on what `send` answers or throws; without an answer the key stays for the next try. */
    async once<I extends object, R extends { __typename: string }>(
      input: I,
      send: (input: I & { idempotencyKey: string }) => Promise<R | null | undefined>,
    ): Promise<R | null | undefined> {
      const answer = await send({ ...input, idempotencyKey: keyFor(input) });
      // A proof is asked for in between: the same attempt goes on.
      if (answer && answer.__typename !== 'ProofRequiredError') store.removeItem(name);
      return answer;
    },
  };
}

/** Attempts that survive a reload: a lost answer is asked for again, never a second purchase. */
export function useAttempts(scope: string) {
  return useMemo(() => createAttempts(sessionStorage, scope), [scope]);
}
