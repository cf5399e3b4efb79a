import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { deskOf } from '../../../gateways/desk.ts';
import type { GatewayPayment } from '../../../port.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { lockInvoice } from '../../invoice/invoice.repository.ts';
import { creditInvoice } from '../../invoice/use-cases/credit-invoice.ts';
import { releaseKeySpend, retakeKeySpend } from '../../key-spend/key-spend.ts';
import { house } from '../../ledger/accounts.ts';
import type { Posted } from '../../ledger/post.ts';
import { creditTopUp } from '../../top-up/use-cases/credit-top-up.ts';
import { creditWallet } from '../../wallet/use-cases/credit-wallet.ts';
import { announceStatus } from '../new-payment.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { lockPayment } from '../payment.repository.ts';
import { isCreditable } from '../payment.states.ts';

export type Settled = 'INVOICE' | 'WALLET' | 'NOTHING';

/** An order's money goes to its invoice while that is open; `invoice` is null for a top-up. */
const credit = async (
  context: UseCase,
  tx: Transaction,
  invoice: InvoiceEntity | null,
  payment: PaymentEntity,
  reference: string,
): Promise<Posted> => {
  const { scope } = deskOf(context.deps, payment);
  const from = { account: house('GATEWAY_CLEARING'), scope, key: reference };
  if (!invoice) return creditTopUp(context, tx, payment, from);
  if (invoice.status === 'OPEN') return creditInvoice(context, tx, invoice, from);
  return creditWallet(context, tx, {
    customerId: invoice.customerId,
    reason: 'LATE_PAYMENT',
    scope: from.scope,
    key: from.key,
    ref: { type: 'INVOICE', id: invoice.id },
    orderId: invoice.orderId,
    from: [{ account: from.account, amount: payment.amount }],
  });
};

/**
 * Credits a payment the gateway confirmed, in one transaction: a top-up to the wallet, an order's to
 * the invoice while it is open, else to the wallet. A payment that was credited or reviewed stays as
 * it is; a reference is posted once.
 */
export const settlePayment = (
  context: UseCase,
  { id, invoiceId }: Pick<PaymentEntity, 'id' | 'invoiceId'>,
  confirmed: GatewayPayment,
): Promise<Settled> =>
  context.transact(async (tx) => {
    const invoice = invoiceId ? await lockInvoice(tx.em, invoiceId) : null;
    const payment = await lockPayment(tx.em, id);
    if (invoiceId && !invoice) return 'NOTHING';
    if (!payment || payment.reviewedAt || !isCreditable(payment.status)) return 'NOTHING';
    // Somebody asked later than we did and heard that the money is gone again.
    if (payment.gatewayRefundedAt) return 'NOTHING';
    const { reference } = confirmed;
    const credited = await credit(context, tx, invoice, payment, reference);
    if (!credited.isNew) throw new Error(`${reference} was credited without its payment.`);
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id },
      {
        status: 'PAID',
        gatewayReference: reference,
        expectedAmount: confirmed.amount,
        feeCustomer: confirmed.feeCustomer,
        gatewayFee: confirmed.feeMerchant,
        total: confirmed.amount,
        instructions: payment.instructions ?? confirmed.instructions,
        expiresAt: confirmed.expiresAt ?? payment.expiresAt ?? null,
        paidAt: context.clock.now(),
        creditedTransactionId: credited.transactionId,
        nextPollAt: null,
        leaseUntil: null,
        problem: null,
      },
    );
    const isSpent = invoice?.status === 'OPEN';
    await (isSpent ? retakeKeySpend : releaseKeySpend)(tx, payment);
    announceStatus(tx, payment, 'PAID');
    return isSpent ? 'INVOICE' : 'WALLET';
  });
