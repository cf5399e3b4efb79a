import { type Failure, useConfirmIdentity, useFieldErrors } from '@webrana/ui';
import { useRef, useState } from 'react';
import { useStaffFailure } from './useStaffFailure';

type Result = Failure & { __typename: string };
type SuccessOf<R> = Extract<R, { __typename: `${string}Success` }>;

/** Runs a mutation, asks for a fresh proof where it needs one, and keeps what went wrong. */
export function useAct() {
  const confirmIdentity = useConfirmIdentity();
  const staffFailure = useStaffFailure();
  const fieldErrorsOf = useFieldErrors();
  const isRunning = useRef(false);
  const [state, setState] = useState<{
    isBusy: boolean;
    failure?: Failure | null;
    error?: unknown;
  }>({ isBusy: false });

  const act = async <R extends Result>(
    send: () => Promise<R | null | undefined>,
  ): Promise<SuccessOf<R> | null> => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setState({ isBusy: true });
    try {
      const result = await confirmIdentity(send);
      if (result?.__typename.endsWith('Success')) {
        setState({ isBusy: false });
        return result as unknown as SuccessOf<R>;
      }
      // Who gives up proving it changes nothing, and needs no message.
      setState({ isBusy: false, failure: staffFailure(result) });
    } catch (error) {
      setState({ isBusy: false, error });
    } finally {
      isRunning.current = false;
    }
    return null;
  };
  const fieldErrors = state.failure ? fieldErrorsOf(state.failure) : {};
  return { act, ...state, fieldErrors, clear: () => setState({ isBusy: false }) };
}
