import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { findRefreshToken } from '../refresh-token.repository.ts';
import { SessionEntity } from '../session.entity.ts';
import { endSession } from './end-session.ts';

/** Ends the session of the refresh token and that of the access token; safe to repeat. */
export const signOut = async (context: UseCase, token: string | undefined): Promise<void> => {
  const { actor } = context;
  if (!token && actor.kind !== 'user') return;
  await context.transact(async (tx) => {
    const row = token ? await findRefreshToken(tx.em, token) : null;
    const ids = [
      row?.sessionId,
      actor.kind === 'user' && !actor.apiKey ? actor.sessionId : undefined,
    ];
    const sessions = await tx.em.find(SessionEntity, {
      id: { $in: ids.filter((id) => id !== undefined) },
      endedAt: null,
    });
    for (const session of sessions) await endSession(context, tx, session, 'SIGNED_OUT');
    for (const userId of new Set(sessions.map((session) => session.userId)))
      await recordAct(context, tx, { action: 'SIGNED_OUT', actorId: userId, subjectId: userId });
  });
};
