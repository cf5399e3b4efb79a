import type { UseCase } from '../../../context.ts';
import { house } from '../../ledger/accounts.ts';
import { recordRefund } from '../../refund/record-refund.ts';
import { creditWallet } from '../../wallet/use-cases/credit-wallet.ts';
import { bonusOfRefund } from '../bonus-of-refund.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { refundable, taxOfRefund } from '../invoice.refund.ts';
import { lockInvoice } from '../invoice.repository.ts';
import { issueCreditNote } from './issue-credit-note.ts';

/** The order had been closed when its invoice was paid: the money goes to the wallet, once. */
export const returnPayment = (context: UseCase, invoiceId: string): Promise<void> =>
  context.transact(async (tx) => {
    const invoice = await lockInvoice(tx.em, invoiceId);
    if (invoice?.status !== 'PAID') return;
    const amount = refundable(invoice);
    const tax = taxOfRefund(invoice, amount);
    const { transactionId } = await creditWallet(context, tx, {
      customerId: invoice.customerId,
      reason: 'LATE_PAYMENT',
      scope: 'payment-refused',
      key: invoice.id,
      ref: { type: 'INVOICE', id: invoice.id },
      orderId: invoice.orderId,
      from: [
        { account: house('REVENUE'), amount: amount - tax },
        { account: house('PPN_PAYABLE'), amount: tax },
      ],
      bonus: await bonusOfRefund(context, tx, invoice, amount),
    });
    if (amount > 0) {
      await issueCreditNote(context, tx, invoice, { transactionId, total: amount, tax });
      const reason = 'The order had closed before it was paid.';
      await recordRefund(context, tx, invoice, {
        transactionId,
        amount,
        tax,
        reason,
        staffId: null,
      });
    }
    await tx.em.nativeUpdate(
      InvoiceEntity,
      { id: invoice.id },
      { status: 'REFUNDED', refunded: invoice.total },
    );
  });
