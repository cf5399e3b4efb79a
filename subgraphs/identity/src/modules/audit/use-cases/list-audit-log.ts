import type { FilterQuery } from '@mikro-orm/core';
import { ForbiddenError, pageSize } from '@webrana/subgraph-kit';
import type { AuditLogFilter } from '../../../__generated__/resolvers.ts';
import type { UseCase } from '../../../context.ts';
import { pageOfEntries } from '../audit.repository.ts';
import type { AuditEntryEntity } from '../audit-entry.entity.ts';

/** A page of the audit log for administrators, newest first; throws `ForbiddenError` otherwise. */
export const listAuditLog = async (
  { actor, em }: UseCase,
  args: {
    first: number;
    after?: string | null | undefined;
    filter?: AuditLogFilter | null | undefined;
  },
) => {
  if (actor.kind !== 'user' || actor.role !== 'ADMIN') throw new ForbiddenError();
  const { actorId, subjectId, actions, from, until } = args.filter ?? {};
  const conditions: FilterQuery<AuditEntryEntity>[] = [];
  if (actorId) conditions.push({ actorId });
  if (subjectId) conditions.push({ subjectId });
  if (actions) conditions.push({ action: { $in: actions } });
  if (from) conditions.push({ occurredAt: { $gte: from } });
  if (until) conditions.push({ occurredAt: { $lt: until } });
  const where = (conditions.length ? { $and: conditions } : {}) as FilterQuery<AuditEntryEntity>;
  return pageOfEntries(em, where, { first: pageSize(args.first), after: args.after });
};
