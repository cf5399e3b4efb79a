import type { Transaction } from '@webrana/orm-kit';
import { networkOf } from '@webrana/subgraph-kit';
import type { AuditAction } from '../../../__generated__/resolvers.ts';
import type { UseCase } from '../../../context.ts';
import { hashEntry } from '../audit.chain.ts';
import { appendEntry, lockHead } from '../audit.repository.ts';

export const auditStream = 'identity';

export type Change = { field: string; before: string | null; after: string | null };

export type Act = {
  readonly action: AuditAction;
  /** Whose account it was done to. */
  readonly subjectId?: string | undefined;
  /** Who did it when the request itself does not say, as at sign-in. */
  readonly actorId?: string | undefined;
  /** Without secrets and masked: the log outlives an erased account. */
  readonly changes?: readonly Change[];
  readonly reason?: string | undefined;
};

/** Who acts and in whose name. */
const whoActs = ({ actor }: UseCase, act: Act) => {
  if (actor.kind === 'service')
    return { actorKind: actor.kind, actorId: actor.name, onBehalfOfId: null };
  if (actor.kind === 'user' && actor.impersonatorId)
    return { actorKind: actor.kind, actorId: actor.impersonatorId, onBehalfOfId: actor.userId };
  const actorId = actor.kind === 'user' ? actor.userId : (act.actorId ?? null);
  return { actorKind: actorId ? 'user' : 'anonymous', actorId, onBehalfOfId: null } as const;
};

/**
 * Writes an act into the audit log, in the transaction of the act. Call it last: it holds the end
 * of the chain until the commit, and locks taken in one order never wait for each other in a ring.
 */
export const recordAct = async (context: UseCase, tx: Transaction, act: Act): Promise<void> => {
  const { clock, newId, request } = context;
  const head = await lockHead(tx.em, auditStream);
  const entry = {
    id: newId('auditEntry'),
    stream: auditStream,
    seq: head.seq + 1,
    prevHash: head.hash,
    occurredAt: clock.now(),
    action: act.action,
    ...whoActs(context, act),
    subjectId: act.subjectId ?? null,
    clientAddress: networkOf(request.clientAddress),
    userAgent: request.userAgent.toWellFormed().slice(0, 300),
    requestId: request.requestId.toWellFormed().slice(0, 100),
    changes: JSON.stringify(act.changes ?? []),
    reason: act.reason ?? null,
  };
  await appendEntry(tx.em, { ...entry, hash: hashEntry(entry) });
};
