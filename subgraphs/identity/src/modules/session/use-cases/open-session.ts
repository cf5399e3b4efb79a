import type { Transaction } from '@webrana/orm-kit';
import { networkOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { issueRefreshToken } from '../refresh-token.repository.ts';
import { SessionEntity } from '../session.entity.ts';

export type OpenedSession = {
  readonly user: UserEntity;
  readonly session: SessionEntity;
  readonly refreshToken: string;
};

/** Writes a session's row: of its own user, who has just shown who it is, or of staff for a time. */
export const writeSession = async (
  { clock, newId, request }: UseCase,
  tx: Transaction,
  userId: string,
  inTheNameOf?: { readonly impersonatorId: string; readonly expiresAt: Date },
): Promise<SessionEntity> => {
  const now = clock.now();
  const session = {
    id: newId('session'),
    userId,
    createdAt: now,
    lastSeenAt: now,
    authenticatedAt: inTheNameOf ? null : now,
    impersonatorId: inTheNameOf?.impersonatorId ?? null,
    expiresAt: inTheNameOf?.expiresAt ?? null,
    endedAt: null,
    endReason: null,
    userAgent: request.userAgent.toWellFormed().slice(0, 300),
    clientAddress: networkOf(request.clientAddress),
  };
  await tx.em.insert(SessionEntity, session);
  return session as SessionEntity;
};

/** Writes a session of the user with its first refresh token. */
export const openSession = async (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
): Promise<OpenedSession> => {
  const session = await writeSession(context, tx, user.id);
  const refreshToken = await issueRefreshToken(tx.em, session.id, context.clock.now());
  return { user, session, refreshToken };
};
