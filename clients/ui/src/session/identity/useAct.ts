import { useRef, useState } from 'react';
import type { Failure } from '../../failures';
import { useConfirmIdentity } from './ConfirmIdentityProvider';

interface Outcome {
  failure?: Failure;
  error?: unknown;
}

/** What a mutation answers when it did what was asked: `VerbNounSuccess`, or its only `VerbNounResult`. */
export type SuccessOf<R> = Extract<R, { __typename: `${string}Success` | `${string}Result` }>;

const isSuccess = <R extends { __typename: string }>(answer: R): boolean =>
  /(Success|Result)$/.test(answer.__typename);

/** Runs mutations one at a time, asks for proof where they want it, and keeps what went wrong. */
export function useAct() {
  const confirmIdentity = useConfirmIdentity();
  // The button is disabled a moment after the first click; this closes the gap.
  const isBusy = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({});

  /** Answers the success, or null after anything else and while another runs. */
  const run = async <R extends { __typename: string }>(
    attempt: () => Promise<R | null | undefined>,
    onFailure?: (failure: Failure) => void,
  ): Promise<SuccessOf<R> | null> => {
    if (isBusy.current) return null;
    isBusy.current = true;
    setRunning(true);
    setOutcome({});
    try {
      const answer = await confirmIdentity(attempt);
      if (answer && isSuccess(answer)) return answer as unknown as SuccessOf<R>;
      // Who gives up proving it changes nothing, and needs no message.
      if (answer) {
        setOutcome({ failure: answer });
        onFailure?.(answer);
      }
    } catch (error) {
      setOutcome({ error });
    } finally {
      isBusy.current = false;
      setRunning(false);
    }
    return null;
  };

  return { run, isRunning, outcome, reset: () => setOutcome({}) };
}
