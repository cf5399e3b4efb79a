import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { type KeysetPage, keysetPage } from '@webrana/orm-kit';
import { chainStart } from './audit.chain.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { AuditHeadEntity } from './audit-head.entity.ts';

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/** The end of a chain, locked until the transaction ends; begins the chain when there is none. */
export const lockHead = async (em: EntityManager, stream: string): Promise<AuditHeadEntity> => {
  const head = await em.findOne(AuditHeadEntity, { stream }, locked);
  if (head) return head;
  await em.upsert(
    AuditHeadEntity,
    { stream, seq: 0, hash: chainStart },
    { onConflictAction: 'ignore' },
  );
  return em.findOneOrFail(AuditHeadEntity, { stream }, locked);
};

/** Appends a finished entry and moves the end of its chain, which the caller has locked. */
export const appendEntry = async (em: EntityManager, entry: AuditEntryEntity): Promise<void> => {
  await em.insert(AuditEntryEntity, entry);
  const { stream, seq, hash } = entry;
  await em.nativeUpdate(AuditHeadEntity, { stream }, { seq, hash });
};

/** A page of entries, newest first. */
export const pageOfEntries = (
  em: EntityManager,
  where: FilterQuery<AuditEntryEntity>,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<AuditEntryEntity>> => keysetPage(em, AuditEntryEntity, { ...page, where });

/** The entries of a chain after `seq`, in their order. */
export const entriesAfter = (
  em: EntityManager,
  stream: string,
  seq: number,
  limit: number,
): Promise<AuditEntryEntity[]> =>
  em.find(
    AuditEntryEntity,
    { stream, seq: { $gt: seq } },
    { orderBy: { seq: 'asc' }, limit, disableIdentityMap: true },
  );

/** The end of a chain as it is written, null for a chain without entries. */
export const findHead = (em: EntityManager, stream: string): Promise<AuditHeadEntity | null> =>
  em.findOne(AuditHeadEntity, { stream }, { disableIdentityMap: true });
