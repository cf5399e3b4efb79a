import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { findOwnSession } from '../../session/session.repository.ts';
import { endSession } from '../../session/use-cases/end-session.ts';

/** Ends the session that asks if it acts in somebody's name; answers whether it did. */
export const stopImpersonation = async (context: UseCase): Promise<boolean> => {
  const { userId, sessionId, impersonatorId } = requireUser(context.actor);
  if (!impersonatorId) return false;
  return context.transact(async (tx) => {
    const session = await findOwnSession(tx.em, userId, sessionId);
    if (!session) return false;
    await endSession(context, tx, session, 'IMPERSONATION_STOPPED');
    await recordAct(context, tx, { action: 'IMPERSONATION_STOPPED', subjectId: userId });
    return true;
  });
};
