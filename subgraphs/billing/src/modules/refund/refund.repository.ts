import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { inMode, type ModeFilter, type Visibility } from '@webrana/subgraph-kit';
import { ofVisibleInvoices } from '../invoice/invoice.repository.ts';
import type { MonthRange } from '../invoice/month.ts';
import { RefundEntity } from './refund.entity.ts';

type Em = Transaction['em'];

/** Refunds by a key, oldest first, only those the viewer may see. */
export const findRefunds = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'invoiceId' | 'transactionId',
  values: readonly string[],
): Promise<RefundEntity[]> => {
  if (visibility.kind === 'none') return [];
  const tenant = visibility.kind === 'owner' ? { customerId: visibility.ownerId } : {};
  const where = { [key]: { $in: [...values] }, ...tenant };
  const refunds = await em.find(RefundEntity, where, { orderBy: { id: 'asc' } });
  return ofVisibleInvoices(em, visibility, refunds);
};

export type RefundFilter = {
  customerId?: string | null | undefined;
  /** Decided by staff, or by the platform; both when left out. */
  isByStaff?: boolean | null | undefined;
  givenIn?: MonthRange | undefined;
  mode?: ModeFilter | null | undefined;
};

/** A page of everybody's refunds, newest first; for staff. */
export const pageOfRefunds = (
  em: Em,
  { customerId, isByStaff, givenIn, mode }: RefundFilter,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<RefundEntity>> =>
  keysetPage<RefundEntity>(em, RefundEntity, {
    ...page,
    where: {
      $and: [
        customerId ? { customerId } : {},
        isByStaff == null ? {} : { staffId: isByStaff ? { $ne: null } : null },
        givenIn ? { createdAt: { $gte: givenIn.from, $lt: givenIn.to } } : {},
        inMode('customerId', mode),
      ],
    },
  });
