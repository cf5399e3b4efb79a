import type { UseCase } from '../../../context.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { endSessions } from './end-sessions.ts';

/** Ends all of the caller's sessions, or all others; answers how many. */
export const signOutEverywhere = async (
  context: UseCase,
  { keepCurrent = true }: { readonly keepCurrent?: boolean },
): Promise<number> => {
  const { userId, sessionId } = requireSelf(context);
  return context.transact(async (tx) => {
    const except = keepCurrent ? { except: sessionId } : {};
    const ended = await endSessions(context, tx, userId, 'REVOKED', except);
    await recordAct(context, tx, { action: 'SIGNED_OUT_EVERYWHERE', subjectId: userId });
    return ended;
  });
};
