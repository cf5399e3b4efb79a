import { useState } from 'react';
import type { Failure } from '../../failures';
import { useConfirmIdentity } from './ConfirmIdentityProvider';

interface Outcome {
  failure?: Failure;
  error?: unknown;
}

/** Runs mutations one at a time, asks for proof where they want it, and keeps what went wrong. */
export function useAct() {
  const confirmIdentity = useConfirmIdentity();
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({});

  /** Answers the named success, or null after anything else; fields may show their part of a failure. */
  const run = async <R extends { __typename: string }, S extends R['__typename']>(
    success: S,
    attempt: () => Promise<R | null | undefined>,
    onFailure?: (failure: Failure) => void,
  ): Promise<Extract<R, { __typename: S }> | null> => {
    setRunning(true);
    setOutcome({});
    try {
      const answer = await confirmIdentity(attempt);
      if (answer?.__typename === success) return answer as Extract<R, { __typename: S }>;
      if (answer) {
        setOutcome({ failure: answer });
        onFailure?.(answer);
      }
    } catch (error) {
      setOutcome({ error });
    } finally {
      setRunning(false);
    }
    return null;
  };

  return { run, isRunning, outcome, reset: () => setOutcome({}) };
}
