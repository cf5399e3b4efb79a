import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import type { InvoiceEntity } from '../invoice/invoice.entity.ts';
import { RefundEntity } from './refund.entity.ts';

export type Recorded = Pick<RefundEntity, 'transactionId' | 'amount' | 'tax' | 'reason'> & {
  /** Null when the platform decided. */
  readonly staffId: string | null;
};

/** Writes a refund down in the transaction that gave the money back; answers its id. */
export const recordRefund = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  { id: invoiceId, customerId }: Pick<InvoiceEntity, 'id' | 'customerId'>,
  refund: Recorded,
): Promise<string> => {
  const id: string = context.newId('refund');
  const createdAt = context.clock.now();
  await tx.em.insert(RefundEntity, { ...refund, id, invoiceId, customerId, createdAt });
  return id;
};
