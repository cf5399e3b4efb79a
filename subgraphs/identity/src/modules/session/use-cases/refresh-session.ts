import type { Transaction } from '@webrana/orm-kit';
import { randomToken } from '@webrana/secrets';
import type { UseCase } from '../../../context.ts';
import { isOpen } from '../../account/account.policy.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import {
  findRefreshToken,
  issueRefreshToken,
  unusedSuccessor,
  useRefreshToken,
} from '../refresh-token.repository.ts';
import { SessionEntity } from '../session.entity.ts';
import { SessionEndedError } from '../session.errors.ts';
import { touchSessionRow } from '../session.repository.ts';
import { endSession } from './end-session.ts';

/** Two tabs, or a lost answer that is asked for again, arrive within this time. */
const graceMs = 10_000;

export type RefreshedSession = {
  readonly user: UserEntity;
  readonly session: SessionEntity;
  /** What the cookie becomes; `undefined` leaves the browser's as it is. */
  readonly refreshToken: string | undefined;
};

const liveSession = async (tx: Transaction, sessionId: string) => {
  const session = await tx.em.findOne(SessionEntity, { id: sessionId, endedAt: null });
  const user = session && (await tx.em.findOne(UserEntity, { id: session.userId }));
  return session && user ? { session, user } : undefined;
};

/** The present tab lost the race for a token: still the same browser, or a thief. */
const useAgain = async (
  context: UseCase,
  tx: Transaction,
  token: string,
): Promise<RefreshedSession | undefined> => {
  const row = await findRefreshToken(tx.em, token);
  const live = row && (await liveSession(tx, row.sessionId));
  if (!row?.usedAt || !live) return undefined;
  if (context.clock.now().getTime() - row.usedAt.getTime() > graceMs) {
    context.log.warn({ sessionId: row.sessionId }, 'a refresh token was used twice');
    await endSession(context, tx, live.session, 'TOKEN_REUSED');
    await recordAct(context, tx, { action: 'TOKEN_REUSED', subjectId: live.user.id });
    return undefined;
  }
  if (!isOpen(live.user)) return undefined;
  const refreshToken = await unusedSuccessor(tx.em, token, row);
  return { ...live, refreshToken };
};

/**
 * Trades a refresh token for its successor; each works once. The same token again within ten seconds
 * gets the same successor as long as that one is unused; later it is theft, and the session ends.
 * Throws `SessionEndedError` when there is nothing to go on with.
 */
export const refreshSession = async (
  context: UseCase,
  token: string | undefined,
): Promise<RefreshedSession> => {
  if (!token || token.length !== 43) throw new SessionEndedError();
  const refreshed = await context.transact(async (tx) => {
    const now = context.clock.now();
    const successor = randomToken();
    if (!(await useRefreshToken(tx.em, token, successor, now))) return useAgain(context, tx, token);
    const row = await findRefreshToken(tx.em, token);
    const live = row && (await liveSession(tx, row.sessionId));
    if (!live) return undefined;
    const { session, user } = live;
    if (!isOpen(user)) {
      await endSession(context, tx, session, 'SUSPENDED');
      return undefined;
    }
    if (!(await touchSessionRow(tx.em, session.id, now))) return undefined;
    const refreshToken = await issueRefreshToken(tx.em, session.id, now, successor);
    return { user, session, refreshToken };
  });
  // Thrown here and not inside, where it would undo the end of a stolen session.
  if (!refreshed) throw new SessionEndedError();
  return refreshed;
};
