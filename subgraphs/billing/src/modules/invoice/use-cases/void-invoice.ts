import type { UseCase } from '../../../context.ts';
import { InvoiceEntity } from '../invoice.entity.ts';

/** The order was closed unpaid: an open invoice is no longer owed. A payment that comes is late. */
export const voidInvoice = (context: UseCase, orderId: string): Promise<void> =>
  context.transact(async (tx) => {
    await tx.em.nativeUpdate(InvoiceEntity, { orderId, status: 'OPEN' }, { status: 'VOID' });
  });
