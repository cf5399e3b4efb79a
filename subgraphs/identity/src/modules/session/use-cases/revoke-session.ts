import { NotFoundError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { SessionEntity } from '../session.entity.ts';
import { endSession } from './end-session.ts';

/** Ends one of the caller's sessions; safe to repeat. Throws `NotFoundError` for anybody else's. */
export const revokeSession = async (context: UseCase, sessionId: string): Promise<void> => {
  const { userId } = requireSelf(context);
  await context.transact(async (tx) => {
    const session = await tx.em.findOne(SessionEntity, { id: sessionId, userId });
    if (!session) throw new NotFoundError('The session', ['input', 'sessionId']);
    if (session.endedAt) return;
    await endSession(context, tx, session, 'REVOKED');
    await recordAct(context, tx, { action: 'SESSION_REVOKED', subjectId: userId });
  });
};
