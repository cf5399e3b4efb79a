import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import type { InvoiceEntity } from '../invoice/invoice.entity.ts';
import { RefundEntity } from './refund.entity.ts';

export type Recorded = Pick<RefundEntity, 'transactionId' | 'amount' | 'tax' | 'reason'> & {
  /** Where the movement's key is the refund itself; a new one when left out. */
  readonly id?: string;
  /** Null when the platform decided. */
  readonly staffId: string | null;
};

/** Writes a refund down in the transaction that gave the money back. */
export const recordRefund = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  { id: invoiceId, customerId }: Pick<InvoiceEntity, 'id' | 'customerId'>,
  refund: Recorded,
): Promise<void> => {
  const id: string = refund.id ?? context.newId('refund');
  const createdAt = context.clock.now();
  await tx.em.insert(RefundEntity, { ...refund, id, invoiceId, customerId, createdAt });
};
