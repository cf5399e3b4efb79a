import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, stateColumn, textColumn } from '@webrana/orm-kit';

/** Why a session ended before its time. */
export type EndReason =
  | 'SIGNED_OUT'
  | 'TOKEN_REUSED'
  | 'SUSPENDED'
  | 'REVOKED'
  | 'PASSWORD_CHANGED'
  | 'MFA_CHANGED'
  | 'ROLE_CHANGED'
  | 'IMPERSONATION_STOPPED'
  | 'ERASED'
  | 'CLOSED';

/** One browser that is signed in: the family of all its refresh tokens. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  indexes: [{ name: 'session_user_address', properties: ['userId', 'clientAddress'] }],
  properties: {
    id: idColumn().primary(),
    userId: idColumn(),
    createdAt: instantColumn(),
    lastSeenAt: instantColumn().index(),
    /** When the person last proved who they are in this session. */
    authenticatedAt: instantColumn().nullable(),
    /** The member of staff who opened it in the user's name; such a session cannot be refreshed. */
    impersonatorId: idColumn().nullable().index(),
    /** Only sessions in somebody else's name have an end of their own. */
    expiresAt: instantColumn().nullable(),
    endedAt: instantColumn().nullable(),
    endReason: stateColumn<EndReason>().nullable(),
    userAgent: textColumn(300),
    /** The network it was opened from, see `networkOf`. */
    clientAddress: textColumn(64),
  },
});
export type SessionEntity = InferEntity<typeof SessionEntity>;
