import { InvoicePaid } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { freezeBrand } from '../../branding/use-cases/freeze-brand.ts';
import { type AccountRef, house } from '../../ledger/accounts.ts';
import { type Posted, post } from '../../ledger/post.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { nextNumber } from '../next-number.ts';

export type PaidFrom = {
  readonly account: AccountRef;
  /** What the payment is, so that it is posted once. */
  readonly scope: 'wallet-payment' | 'tripay' | 'tripay-test' | 'bank-transfer';
  readonly key: string;
};

/**
 * Pays an open invoice, locked by the caller, in full: posts the money and, right before the commit,
 * gives the number, keeps the brand and records `InvoicePaid`. Throws `InsufficientBalanceError` when it comes from a wallet that holds too little.
 */
export const creditInvoice = async (
  context: UseCase,
  tx: Transaction,
  invoice: InvoiceEntity,
  from: PaidFrom,
): Promise<Posted> => {
  if (invoice.status !== 'OPEN') throw new Error(`${invoice.id} is ${invoice.status}, not OPEN.`);
  const { total, tax } = invoice;
  const posted = await post(context, tx, {
    kind: 'ORDER_PAYMENT',
    scope: from.scope,
    key: from.key,
    ref: { type: 'INVOICE', id: invoice.id },
    orderId: invoice.orderId,
    customerId: invoice.customerId,
    sides: [
      { account: from.account, amount: -total },
      { account: house('REVENUE'), amount: total - tax },
      { account: house('PPN_PAYABLE'), amount: tax },
    ],
  });
  if (!posted.isNew) throw new Error(`${from.scope} ${from.key} was already posted.`);
  const paidAt = context.clock.now();
  const brand = await freezeBrand(tx, invoice.customerId);
  // Everybody who pays waits for the counter, so that it is taken when only the commit is left.
  tx.last(async () => {
    const number = await nextNumber(tx, paidAt, invoice.customerId);
    await tx.em.nativeUpdate(
      InvoiceEntity,
      { id: invoice.id },
      {
        status: 'PAID',
        number,
        paidAt,
        paidTransactionId: posted.transactionId,
        buyerDueAt: paidAt,
        brand,
      },
    );
    tx.record(InvoicePaid, {
      invoiceId: invoice.id,
      invoiceNumber: number,
      orderId: invoice.orderId,
      customerId: invoice.customerId,
      amount: total,
      paidAt: paidAt.toISOString(),
    });
  });
  return posted;
};
