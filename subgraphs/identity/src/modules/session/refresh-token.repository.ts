import type { EntityManager } from '@mikro-orm/sql';
import { createSealer, hashToken, randomToken } from '@webrana/secrets';
import { RefreshTokenEntity } from './refresh-token.entity.ts';

const lifetimeMs = 30 * 24 * 60 * 60_000;

/** Writes a new token of a session and answers it; it is stored nowhere in the clear. */
export const issueRefreshToken = async (
  em: EntityManager,
  sessionId: string,
  now: Date,
  token = randomToken(),
): Promise<string> => {
  await em.insert(RefreshTokenEntity, {
    hash: hashToken(token),
    sessionId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimeMs),
    usedAt: null,
    successorHash: null,
    successorSealed: null,
  });
  return token;
};

/** The row of a token, read afresh. */
export const findRefreshToken = (
  em: EntityManager,
  token: string,
): Promise<RefreshTokenEntity | null> =>
  em.findOne(RefreshTokenEntity, { hash: hashToken(token) }, { disableIdentityMap: true });

const sealerOf = (token: string) => createSealer([{ id: 'r', secret: token }]);

/**
 * Uses a token up in favour of `successor`; true for exactly one of all who try. The successor is
 * kept sealed with the token itself, so that a database alone opens no session.
 */
export const useRefreshToken = async (
  em: EntityManager,
  token: string,
  successor: string,
  now: Date,
): Promise<boolean> => {
  const hash = hashToken(token);
  const changed = await em.nativeUpdate(
    RefreshTokenEntity,
    { hash, usedAt: null, expiresAt: { $gt: now } },
    {
      usedAt: now,
      successorHash: hashToken(successor),
      successorSealed: sealerOf(token).seal(successor, hash),
    },
  );
  return changed === 1;
};

/** The successor of a used token while nobody has used that one; `undefined` afterwards. */
export const unusedSuccessor = async (
  em: EntityManager,
  token: string,
  row: RefreshTokenEntity,
): Promise<string | undefined> => {
  if (!row.successorSealed) return undefined;
  const successor = sealerOf(token).open(row.successorSealed, row.hash);
  const next = await findRefreshToken(em, successor);
  return next && next.usedAt === null ? successor : undefined;
};
