import { TransferDecided } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import { parseInput, requireRecentProof, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { creditInvoice } from '../../invoice/use-cases/credit-invoice.ts';
import { releaseKeySpend, retakeKeySpend } from '../../key-spend/key-spend.ts';
import { house, walletOf } from '../../ledger/accounts.ts';
import { type Posted, post } from '../../ledger/post.ts';
import { announceStatus } from '../../payment/new-payment.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { findPayment } from '../../payment/payment.repository.ts';
import { releaseBonus } from '../../promotion/promotion-uses.ts';
import { requireOthersMoney } from '../../staff-act/own-money.policy.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { creditTopUp } from '../../top-up/use-cases/credit-top-up.ts';
import { creditWallet } from '../../wallet/use-cases/credit-wallet.ts';
import { codeHeldMs, holdCode } from '../amount-code.ts';
import { BankTransferEntity } from '../bank-transfer.entity.ts';
import { TransferDecidedError } from '../bank-transfer.errors.ts';
import { isUndecided } from '../bank-transfer.policy.ts';
import { lockTransfer } from '../bank-transfer.repository.ts';

const schema = z.object({ paymentId: z.string().min(1).max(40), reason: reasonSchema });
type Locked = Awaited<ReturnType<typeof lockTransfer>>;

const payInvoice = async (
  context: UseCase,
  tx: Transaction,
  invoice: InvoiceEntity,
  { payment, transfer }: Locked,
): Promise<Posted> => {
  const account = house('BANK_CLEARING');
  const { id, customerId, orderId = null } = payment;
  const from = { account, scope: 'bank-transfer', key: id } as const;
  if (invoice.status !== 'OPEN')
    return creditWallet(context, tx, {
      customerId,
      reason: 'LATE_PAYMENT',
      scope: from.scope,
      key: id,
      ref: { type: 'INVOICE', id: invoice.id },
      orderId,
      from: [{ account, amount: payment.amount + transfer.amountCode }],
    });
  // The wallet before the invoice's number: everybody waits for the counter, so it comes last.
  await post(context, tx, {
    kind: 'TRANSFER_CODE',
    scope: 'transfer-code',
    key: id,
    ref: { type: 'PAYMENT', id },
    orderId,
    sides: [
      { account: walletOf(customerId), amount: transfer.amountCode },
      { account, amount: -transfer.amountCode },
    ],
  });
  return creditInvoice(context, tx, invoice, from);
};

/** Writes the decision down; the locks and the check before it let only one through. */
const decide = async (
  context: UseCase,
  tx: Transaction,
  { payment }: Locked,
  decision: 'APPROVED' | 'REJECTED',
  reason: string,
): Promise<void> => {
  const decidedAt = context.clock.now();
  const decidedBy = requireUser(context.actor).userId;
  await tx.em.nativeUpdate(
    BankTransferEntity,
    { paymentId: payment.id },
    { decision, decidedBy, decidedAt, decisionReason: reason },
  );
  await holdCode(tx, payment.id, new Date(payment.createdAt.getTime() + codeHeldMs));
  announceStatus(tx, payment, decision === 'APPROVED' ? 'PAID' : 'FAILED');
  tx.record(TransferDecided, {
    paymentId: payment.id,
    customerId: payment.customerId,
    orderId: payment.orderId ?? null,
    total: payment.total,
    decision,
    reason,
  });
  await recordAct(context, tx, {
    kind: decision === 'APPROVED' ? 'TRANSFER_APPROVED' : 'TRANSFER_REJECTED',
    subjectId: payment.id,
    customerId: payment.customerId,
    reason,
    facts: { total: payment.total },
  });
};

const run = async (
  context: UseCase,
  given: unknown,
  work: (tx: Transaction, locked: Locked, reason: string) => Promise<void>,
): Promise<PaymentEntity> => {
  const staff = requireUser(context.actor);
  const { paymentId, reason } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  await context.transact(async (tx) => {
    const locked = await lockTransfer(tx.em, paymentId);
    requireOthersMoney(staff, locked.payment.customerId, ['input', 'paymentId']);
    if (!isUndecided(locked.payment, locked.transfer))
      throw new TransferDecidedError(locked.payment.status);
    await work(tx, locked, reason);
  });
  return (await findPayment(context.em, paymentId)) as PaymentEntity;
};

/**
 * The transfer arrived: its amount pays the invoice or tops up, its code goes to the wallet, once
 * however many approve. Throws `ProofRequiredError`, `OwnMoneyError`, `TransferDecidedError`,
 * `NotFoundError`.
 */
export const approveTransfer = (context: UseCase, given: unknown): Promise<PaymentEntity> =>
  run(context, given, async (tx, locked, reason) => {
    const { payment, invoice, transfer } = locked;
    const posted = invoice
      ? await payInvoice(context, tx, invoice, locked)
      : await creditTopUp(context, tx, payment, {
          account: house('BANK_CLEARING'),
          scope: 'bank-transfer',
          key: payment.id,
          extra: transfer.amountCode,
        });
    if (!posted.isNew) throw new Error(`${payment.id} was credited without its payment.`);
    const isWhole = !invoice || invoice.status !== 'OPEN';
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id: payment.id },
      {
        status: 'PAID',
        paidAt: context.clock.now(),
        creditedAmount: isWhole ? payment.total : null,
        creditedTransactionId: posted.transactionId,
      },
    );
    await (invoice?.status === 'OPEN' ? retakeKeySpend : releaseKeySpend)(tx, payment);
    await decide(context, tx, locked, 'APPROVED', reason);
  });

/** The transfer did not arrive. Throws what `approveTransfer` throws. */
export const rejectTransfer = (context: UseCase, given: unknown): Promise<PaymentEntity> =>
  run(context, given, async (tx, locked, reason) => {
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id: locked.payment.id },
      { status: 'FAILED', problem: reason },
    );
    await releaseKeySpend(tx, locked.payment);
    await releaseBonus(tx, locked.payment);
    await decide(context, tx, locked, 'REJECTED', reason);
  });
