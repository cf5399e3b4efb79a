import { LockMode } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { inMode, type ModeFilter } from '@webrana/subgraph-kit';
import { AdjustmentEntity, type AdjustmentStatus } from './adjustment.entity.ts';

type Em = Transaction['em'];
const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/** An adjustment, locked until the end of the transaction. */
export const lockAdjustment = (em: Em, id: string): Promise<AdjustmentEntity | null> =>
  em.findOne(AdjustmentEntity, { id }, locked);

/** Whole rupiah, either way, this person moved in this wallet since then with nobody's consent. */
export const movedAlone = async (
  em: Em,
  { requestedBy, customerId }: Pick<AdjustmentEntity, 'requestedBy' | 'customerId'>,
  since: Date,
): Promise<number> => {
  const rows = await em.find(
    AdjustmentEntity,
    { requestedBy, customerId, status: 'APPLIED', decidedBy: null, requestedAt: { $gt: since } },
    { fields: ['amount'], disableIdentityMap: true },
  );
  return rows.reduce((total, { amount }) => total + Math.abs(amount), 0);
};

/** Adjustments that waited too long for a second person, by id. */
export const findOverdue = async (em: Em, now: Date, limit: number): Promise<string[]> => {
  const rows = await em.find(
    AdjustmentEntity,
    { status: 'WAITING', expiresAt: { $lte: now } },
    { fields: ['id'], orderBy: { expiresAt: 'asc' }, limit, disableIdentityMap: true },
  );
  return rows.map(({ id }) => id);
};

/** A page of adjustments, newest first; for staff. */
export const pageOfAdjustments = (
  em: Em,
  filter: {
    status?: AdjustmentStatus | null;
    customerId?: string | null;
    mode?: ModeFilter | null;
  },
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<AdjustmentEntity>> =>
  keysetPage<AdjustmentEntity>(em, AdjustmentEntity, {
    ...page,
    where: {
      $and: [
        filter.status ? { status: filter.status } : {},
        filter.customerId ? { customerId: filter.customerId } : {},
        inMode('customerId', filter.mode),
      ],
    },
  });
