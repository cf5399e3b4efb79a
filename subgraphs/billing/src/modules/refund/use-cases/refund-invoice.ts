import { InvoiceRefunded } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import {
  NotFoundError,
  parseInput,
  requireRecentProof,
  requireUser,
  type UserActor,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { bonusOfRefund } from '../../invoice/bonus-of-refund.ts';
import { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { refundable, taxOfRefund } from '../../invoice/invoice.refund.ts';
import { lockInvoice } from '../../invoice/invoice.repository.ts';
import { issueCreditNote } from '../../invoice/use-cases/issue-credit-note.ts';
import { house } from '../../ledger/accounts.ts';
import { requireOthersMoney } from '../../staff-act/own-money.policy.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { creditWallet } from '../../wallet/use-cases/credit-wallet.ts';
import { recordRefund } from '../record-refund.ts';
import { RefundEntity } from '../refund.entity.ts';
import { NotRefundableError } from '../refund.errors.ts';

const schema = z.object({
  invoiceId: z.string().min(1).max(40),
  amount: z.int().positive().nullish(),
  reason: reasonSchema,
  idempotencyKey: z.string().regex(/^[\x20-\x7e]{1,128}$/, 'Use 1 to 128 plain characters.'),
});

type Wanted = { invoiceId: string; amount: number | null; reason: string };

/** The invoice's lock lets one refund after the other count what is left. */
const refund = async (
  context: UseCase,
  tx: Transaction,
  staff: UserActor,
  wanted: Wanted,
): Promise<{ refundId: string }> => {
  const { invoiceId, reason } = wanted;
  const invoice = await lockInvoice(tx.em, invoiceId);
  if (!invoice) throw new NotFoundError('The invoice', ['input', 'invoiceId']);
  requireOthersMoney(staff, invoice.customerId, ['input', 'invoiceId']);
  const staffId = staff.userId;
  const left = invoice.paidTransactionId ? refundable(invoice) : 0;
  const amount = wanted.amount ?? left;
  if (amount > left || amount === 0) throw new NotRefundableError(left);
  const tax = taxOfRefund(invoice, amount);
  const refundId: string = context.newId('refund');
  const { transactionId } = await creditWallet(context, tx, {
    customerId: invoice.customerId,
    reason: 'REFUND',
    scope: 'staff-refund',
    key: refundId,
    ref: { type: 'INVOICE', id: invoice.id },
    orderId: invoice.orderId,
    from: [
      { account: house('REFUNDS'), amount: amount - tax },
      { account: house('PPN_PAYABLE'), amount: tax },
    ],
    bonus: await bonusOfRefund(context, tx, invoice, amount),
  });
  await issueCreditNote(context, tx, invoice, { transactionId, total: amount, tax });
  const done = { id: refundId, transactionId, amount, tax, reason, staffId };
  await recordRefund(context, tx, invoice, done);
  const refunded = invoice.refunded + amount;
  await tx.em.nativeUpdate(
    InvoiceEntity,
    { id: invoice.id },
    { refunded, status: refunded === invoice.total ? 'REFUNDED' : invoice.status },
  );
  tx.record(InvoiceRefunded, {
    invoiceId: invoice.id,
    orderId: invoice.orderId,
    customerId: invoice.customerId,
    refundId,
    staffId,
    amount,
    isRenewal: invoice.renewalKey !== '',
    isFull: refunded === invoice.total,
    reason,
  });
  await recordAct(context, tx, {
    kind: 'INVOICE_REFUNDED',
    subjectId: invoice.id,
    customerId: invoice.customerId,
    reason,
    facts: { refundId, amount },
  });
  return { refundId };
};

/**
 * Gives a paid invoice back to the wallet, in full or part; never more than it captured, however many
 * do at once. Throws `ProofRequiredError`, `OwnMoneyError`, `NotRefundableError`, `NotFoundError`,
 * `IdempotencyConflict`.
 */
export const refundInvoice = async (
  context: UseCase,
  given: unknown,
): Promise<{ refund: RefundEntity; invoice: InvoiceEntity }> => {
  const staff = requireUser(context.actor);
  const { idempotencyKey, ...input } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  const wanted = { ...input, amount: input.amount ?? null };
  const { refundId } = await context.transact((tx) =>
    tx.once(`refund:${staff.userId}`, idempotencyKey, wanted, () =>
      refund(context, tx, staff, wanted),
    ),
  );
  const fresh = { disableIdentityMap: true };
  return {
    refund: await context.em.findOneOrFail(RefundEntity, { id: refundId }, fresh),
    invoice: await context.em.findOneOrFail(InvoiceEntity, { id: wanted.invoiceId }, fresh),
  };
};
