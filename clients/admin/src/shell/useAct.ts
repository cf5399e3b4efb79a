import { type SuccessOf, useFieldErrors, useAct as useGeneralAct } from '@webrana/ui';
import { useStaffFailure } from './useStaffFailure';

/** Runs a mutation, asks for a fresh proof where it needs one, and keeps what staff read when it fails. */
export function useAct() {
  const staffFailure = useStaffFailure();
  const fieldErrorsOf = useFieldErrors();
  const { run, isRunning, outcome } = useGeneralAct();
  const failure = staffFailure(outcome.failure ?? null);
  const act = <R extends { __typename: string }>(
    send: () => Promise<R | null | undefined>,
  ): Promise<SuccessOf<R> | null> => run(send);
  return {
    act,
    isBusy: isRunning,
    failure,
    error: outcome.error,
    fieldErrors: failure ? fieldErrorsOf(failure) : {},
  };
}
