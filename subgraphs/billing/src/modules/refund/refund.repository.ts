import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { inMode, type ModeFilter, type Visibility } from '@webrana/subgraph-kit';
import { ofVisibleInvoices } from '../invoice/invoice.repository.ts';
import { RefundEntity } from './refund.entity.ts';

type Em = Transaction['em'];

/** Refunds by a key, oldest first, only those the viewer may see. */
export const findRefunds = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'invoiceId',
  values: readonly string[],
): Promise<RefundEntity[]> => {
  if (visibility.kind === 'none') return [];
  const tenant = visibility.kind === 'owner' ? { customerId: visibility.ownerId } : {};
  const where = { [key]: { $in: [...values] }, ...tenant };
  const refunds = await em.find(RefundEntity, where, { orderBy: { id: 'asc' } });
  return ofVisibleInvoices(em, visibility, refunds);
};

/** A page of everybody's refunds, newest first; for staff. */
export const pageOfRefunds = (
  em: Em,
  {
    customerId,
    mode,
  }: { customerId?: string | null | undefined; mode?: ModeFilter | null | undefined },
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<RefundEntity>> =>
  keysetPage<RefundEntity>(em, RefundEntity, {
    ...page,
    where: { $and: [customerId ? { customerId } : {}, inMode('customerId', mode)] },
  });
