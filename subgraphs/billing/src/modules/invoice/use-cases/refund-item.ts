import { ItemRefunded } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { house } from '../../ledger/accounts.ts';
import { recordRefund } from '../../refund/record-refund.ts';
import { creditWallet } from '../../wallet/use-cases/credit-wallet.ts';
import { bonusOfRefund } from '../bonus-of-refund.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { refundable, taxOfRefund } from '../invoice.refund.ts';
import { lockInvoiceOfOrder } from '../invoice.repository.ts';
import { issueCreditNote } from './issue-credit-note.ts';

export type FailedItem = {
  readonly orderId: string;
  readonly itemId: string;
  readonly amount: number;
};

/**
 * Gives the price of an item that could not be delivered back to the wallet, once, and never more
 * than is left of what the invoice captured. Records `ItemRefunded`.
 */
export const refundItem = (context: UseCase, item: FailedItem): Promise<void> =>
  context.transact(async (tx) => {
    const invoice = await lockInvoiceOfOrder(tx.em, item.orderId);
    if (!invoice?.paidTransactionId) {
      context.log.error({ ...item, invoiceId: invoice?.id }, 'a failed item was never paid for');
      return;
    }
    const amount = Math.min(item.amount, refundable(invoice));
    if (amount < item.amount)
      context.log.error(
        { ...item, given: amount },
        'a refund is cut to what is left of the invoice',
      );
    const tax = taxOfRefund(invoice, amount);
    const posted = await creditWallet(context, tx, {
      customerId: invoice.customerId,
      reason: 'REFUND',
      scope: 'item-refund',
      key: item.itemId,
      ref: { type: 'ITEM', id: item.itemId },
      orderId: invoice.orderId,
      from: [
        { account: house('REFUNDS'), amount: amount - tax },
        { account: house('PPN_PAYABLE'), amount: tax },
      ],
      bonus: await bonusOfRefund(context, tx, invoice, amount),
    });
    if (!posted.isNew) return;
    const { transactionId } = posted;
    if (amount > 0) {
      await issueCreditNote(context, tx, invoice, { transactionId, total: amount, tax });
      const reason = 'An instance could not be delivered.';
      await recordRefund(context, tx, invoice, {
        transactionId,
        amount,
        tax,
        reason,
        staffId: null,
      });
    }
    const refunded = invoice.refunded + amount;
    await tx.em.nativeUpdate(
      InvoiceEntity,
      { id: invoice.id },
      { refunded, status: refunded === invoice.total ? 'REFUNDED' : invoice.status },
    );
    tx.record(ItemRefunded, {
      orderId: invoice.orderId,
      itemId: item.itemId,
      customerId: invoice.customerId,
      amount,
    });
  });
