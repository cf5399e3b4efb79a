import { ApiKeysChanged } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { EndReason } from '../session.entity.ts';
import { findSessionsToEnd, spendChallenges } from '../session.repository.ts';
import { endSession } from './end-session.ts';

/** After these the account's API keys do not work either; the gateway asks about them at once. */
const endsKeys: ReadonlySet<EndReason> = new Set(['SUSPENDED', 'ROLE_CHANGED', 'ERASED', 'CLOSED']);

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
  if (endsKeys.has(reason)) tx.record(ApiKeysChanged, { ownerId: userId });
  return sessions.length;
};
