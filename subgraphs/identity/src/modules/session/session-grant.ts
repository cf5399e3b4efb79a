import type { Deps } from '../../context.ts';
import { effectiveRole } from '../account/account.policy.ts';
import type { UserEntity } from '../account/user.entity.ts';
import type { SessionEntity } from './session.entity.ts';

/** An access token for a session of a user, as both stand right now. */
export const grantFor = (
  { accessTokens, settings }: Pick<Deps, 'accessTokens' | 'settings'>,
  user: UserEntity,
  session: Pick<SessionEntity, 'id' | 'authenticatedAt' | 'impersonatorId' | 'expiresAt'>,
) =>
  accessTokens.issue({
    userId: user.id,
    sessionId: session.id,
    role: effectiveRole(user, settings),
    isVerified: Boolean(user.emailVerifiedAt),
    authenticatedAt: session.authenticatedAt ?? null,
    impersonatorId: session.impersonatorId ?? null,
    expiresAt: session.expiresAt ?? null,
  });
