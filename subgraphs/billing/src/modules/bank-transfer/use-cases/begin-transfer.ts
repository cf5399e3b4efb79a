import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { PayableOrder } from '../../../services/orders.ts';
import { ensureInvoice } from '../../invoice/use-cases/ensure-invoice.ts';
import { type PaidByKey, takeKeySpend } from '../../key-spend/key-spend.ts';
import { lockAccount, walletOf } from '../../ledger/accounts.ts';
import { insertPayment } from '../../payment/new-payment.ts';
import type { Begun } from '../../payment/paid.ts';
import { isPayable } from '../../payment/payable-order.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import {
  OrderNotPayableError,
  PaymentChannelUnavailableError,
} from '../../payment/payment.errors.ts';
import { claimCode, codeHeldMs } from '../amount-code.ts';
import { BankTransferEntity } from '../bank-transfer.entity.ts';

export type Transfer = Pick<
  PaymentEntity,
  'purpose' | 'customerId' | 'amount' | 'invoiceId' | 'orderId'
> &
  Partial<Pick<PaymentEntity, 'id' | 'bonus' | 'promotionId' | 'projectId'>> &
  Partial<PaidByKey> & {
    /** The first account when null. */
    readonly bankAccountCode: string | null;
    /** When what it pays for ends, if before the transfer's own time. */
    readonly until?: Date;
  };

const accountOf = ({ deps }: UseCase, code: string | null) => {
  const { bankAccounts } = deps.settings;
  const account = code === null ? bankAccounts[0] : bankAccounts.find((each) => each.code === code);
  if (!account) throw new PaymentChannelUnavailableError();
  return account;
};

/** One person must not take all codes of an account. */
const openAtMost = 5;

const refuseHoarding = async (context: UseCase, tx: Transaction, customerId: string) => {
  await lockAccount(context, tx.em, walletOf(customerId));
  const mine = { customerId, method: 'BANK_TRANSFER', status: 'PENDING' } as const;
  if ((await tx.em.count(PaymentEntity, mine)) >= openAtMost)
    throw new PaymentChannelUnavailableError();
};

/** Writes down a payment by bank transfer with an amount nobody else has; answers its id. */
export const openTransfer = async (
  context: UseCase,
  tx: Transaction,
  { bankAccountCode, until, ...wanted }: Transfer,
): Promise<string> => {
  // Nobody transfers test money, and staff shall not be asked to approve any.
  if (isTestOwner(wanted.customerId)) throw new PaymentChannelUnavailableError();
  const account = accountOf(context, bankAccountCode);
  await refuseHoarding(context, tx, wanted.customerId);
  const now = context.clock.now();
  const paymentId: string = wanted.id ?? context.newId('payment');
  const amountCode = await claimCode(tx, { accountCode: account.code, paymentId, now });
  const latest = now.getTime() + codeHeldMs;
  await tx.em.insert(BankTransferEntity, {
    paymentId,
    accountCode: account.code,
    bankName: account.bankName,
    accountNumber: account.accountNumber,
    accountHolder: account.accountHolder,
    amountCode,
    proofFile: null,
    proofName: null,
    proofType: null,
    proofHash: null,
    proofAt: null,
    decision: null,
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
  });
  return insertPayment(context, tx, {
    ...wanted,
    id: paymentId,
    method: 'BANK_TRANSFER',
    channelCode: account.code,
    channelName: account.bankName,
    total: wanted.amount + amountCode,
    status: 'PENDING',
    expiresAt: new Date(Math.min(latest, until?.getTime() ?? latest)),
  });
};

/** Opens a transfer for an order; an open one to the same account is chosen again. */
export const beginTransferPayment = async (
  context: UseCase,
  tx: Transaction,
  order: PayableOrder,
  bankAccountCode: string | null,
): Promise<Begun> => {
  const now = context.clock.now();
  if (!isPayable(order, now)) throw new OrderNotPayableError();
  const invoice = await ensureInvoice(context, tx, order);
  if (invoice.status !== 'OPEN') throw new OrderNotPayableError();
  const account = accountOf(context, bankAccountCode);
  const open = await tx.em.find(
    PaymentEntity,
    {
      invoiceId: invoice.id,
      method: 'BANK_TRANSFER',
      channelCode: account.code,
      status: 'PENDING',
      $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }],
    },
    { orderBy: { id: 'desc' }, limit: 1, disableIdentityMap: true },
  );
  const known = open[0];
  if (known) {
    await tx.em.nativeUpdate(PaymentEntity, { id: known.id }, { requestedAt: now });
    return { paymentId: known.id, invoiceId: invoice.id };
  }
  const paymentId = await openTransfer(context, tx, {
    purpose: 'ORDER',
    customerId: invoice.customerId,
    projectId: invoice.projectId ?? null,
    ...(await takeKeySpend(context, tx, invoice.total)),
    amount: invoice.total,
    invoiceId: invoice.id,
    orderId: invoice.orderId,
    bankAccountCode,
    until: new Date(order.expiresAt),
  });
  return { paymentId, invoiceId: invoice.id };
};
