import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { PayableOrder } from '../../../services/orders.ts';
import { creditInvoice } from '../../invoice/use-cases/credit-invoice.ts';
import { ensureInvoice } from '../../invoice/use-cases/ensure-invoice.ts';
import { takeKeySpend } from '../../key-spend/key-spend.ts';
import { walletOf } from '../../ledger/accounts.ts';
import { insertPayment } from '../new-payment.ts';
import { isPayable } from '../payable-order.ts';
import { OrderNotPayableError } from '../payment.errors.ts';
import type { Begun } from './pay-order.ts';

/** Pays the order at once: money, invoice number, payment and event in this one transaction. */
export const payFromWallet = async (
  context: UseCase,
  tx: Transaction,
  order: PayableOrder,
): Promise<Begun> => {
  const now = context.clock.now();
  if (!isPayable(order, now)) throw new OrderNotPayableError();
  const invoice = await ensureInvoice(context, tx, order);
  if (invoice.status !== 'OPEN') throw new OrderNotPayableError();
  const byKey = await takeKeySpend(context, tx, invoice.total);
  const posted = await creditInvoice(context, tx, invoice, {
    account: walletOf(invoice.customerId),
    scope: 'wallet-payment',
    key: invoice.id,
  });
  const paymentId = await insertPayment(context, tx, {
    invoiceId: invoice.id,
    orderId: invoice.orderId,
    customerId: invoice.customerId,
    projectId: invoice.projectId ?? null,
    ...byKey,
    method: 'WALLET',
    amount: invoice.total,
    status: 'PAID',
    paidAt: now,
    creditedTransactionId: posted.transactionId,
  });
  return { paymentId, invoiceId: invoice.id };
};
