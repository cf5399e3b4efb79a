import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { freezeBrand } from '../../branding/use-cases/freeze-brand.ts';
import { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { nextNumber } from '../../invoice/next-number.ts';
import type { RenewalWish } from '../renewal.input.ts';

/**
 * Writes the invoice of a renewal that was just posted: paid and numbered from the start, so that
 * there is never one that is owed. Takes the number, hence the last step of its transaction.
 */
export const issueRenewalInvoice = async (
  context: UseCase,
  tx: Transaction,
  wish: RenewalWish,
  paid: {
    /** The order's own invoice. */
    first: InvoiceEntity | null;
    invoiceId: string;
    renewalKey: string;
    transactionId: string;
  },
): Promise<InvoiceEntity> => {
  const { first, renewalKey } = paid;
  const paidAt = context.clock.now();
  const brand = await freezeBrand(tx, wish.ownerId);
  // Everybody who pays waits for the counter: it is taken when only the invoice is left to write.
  const number = await nextNumber(tx, paidAt, wish.ownerId);
  const invoice: InvoiceEntity = {
    id: paid.invoiceId,
    orderId: wish.orderId,
    renewalKey,
    periodEndsAt: wish.periodEndsAt,
    orderNumber: first?.orderNumber ?? '',
    customerId: wish.ownerId,
    projectId: first?.projectId ?? null,
    status: 'PAID',
    number,
    description: wish.description.slice(0, 500),
    lines: wish.lines,
    total: wish.total,
    tax: wish.tax,
    refunded: 0,
    paidTransactionId: paid.transactionId,
    issuedAt: paidAt,
    paidAt,
    quantity: 1,
    seller: context.deps.settings.seller.party,
    buyer: null,
    buyerDueAt: paidAt,
    brand,
  };
  await insertRows(tx.em, InvoiceEntity, [invoice]);
  return invoice;
};
