import type { Failure } from '@webrana/ui';
import { useFailuresTexts } from './failures.texts';

/** Gives a failure the sentence staff read, where the design system has none of its own. */
export function useStaffFailure(): <T extends Failure>(failure: T | null) => T | null {
  const texts = useFailuresTexts();
  return (failure) => {
    if (!failure) return null;
    const own = texts.maybe(failure.__typename ?? 'unknown', '');
    const general = own || (failure.message ?? '');
    const message = failure.reason ? texts.maybe(`refusal.${failure.reason}`, general) : general;
    // Under a name of its own, or the design system's sentence for customers would win.
    return own
      ? { ...failure, message, __typename: `Staff${failure.__typename}` }
      : { ...failure, message };
  };
}
