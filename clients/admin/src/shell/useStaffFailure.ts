import type { Failure } from '@webrana/ui';
import { useFailuresTexts } from './failures.texts';

/** Gives a failure the sentence staff read, where the design system has none of its own. */
export function useStaffFailure(): <T extends Failure>(failure: T | null) => T | null {
  const texts = useFailuresTexts();
  return (failure) => {
    if (!failure) return null;
    const general = texts.maybe(failure.__typename ?? 'unknown', failure.message ?? '');
    const message = failure.reason ? texts.maybe(`refusal.${failure.reason}`, general) : general;
    return { ...failure, message };
  };
}
