import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { EndReason } from '../session.entity.ts';
import { findSessionsToEnd, spendChallenges } from '../session.repository.ts';
import { endSession } from './end-session.ts';

/**
 * Ends all sessions of a user, those the user holds in other people's names, and sign-ins that wait
 * for a code. Answers how many sessions ended.
 */
export const endSessions = async (
  context: Pick<UseCase, 'clock'>,
  tx: Transaction,
  userId: string,
  reason: EndReason,
  options: { readonly except?: string } = {},
): Promise<number> => {
  const sessions = await findSessionsToEnd(tx.em, userId, options.except);
  for (const session of sessions) await endSession(context, tx, session, reason);
  await spendChallenges(tx.em, userId, context.clock.now());
  return sessions.length;
};
