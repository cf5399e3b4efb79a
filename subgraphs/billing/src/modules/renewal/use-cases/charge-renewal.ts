import type { Transaction } from '@webrana/orm-kit';
import { ForbiddenError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import {
  findInvoiceOfOrder,
  findRenewalInvoice,
  lockRenewalInvoice,
} from '../../invoice/invoice.repository.ts';
import {
  type LockedMonth,
  lockKeyMonth,
  requireKeyRoom,
  takeOfMonth,
} from '../../key-spend/key-spend.ts';
import { availableIn, house, lockAccount, walletOf } from '../../ledger/accounts.ts';
import { post } from '../../ledger/post.ts';
import { insertPayment } from '../../payment/new-payment.ts';
import { parseRenewal, type RenewalWish } from '../renewal.input.ts';
import { renewalKeyOf } from '../renewal.key.ts';
import { issueRenewalInvoice } from './issue-renewal-invoice.ts';

export type RenewalOutcome =
  | { readonly isPaid: true; readonly invoice: InvoiceEntity }
  | { readonly isPaid: false; readonly balance: number; readonly missing: number };

/** Moves the money, writes the payment and the numbered invoice, all in this transaction. */
const charge = async (
  context: UseCase,
  tx: Transaction,
  wish: RenewalWish,
  { renewalKey, month }: { renewalKey: string; month: LockedMonth | null },
): Promise<InvoiceEntity> => {
  const { ownerId, total, tax } = wish;
  const invoiceId: string = context.newId('invoice');
  const byKey = await takeOfMonth(tx, month, total);
  const { transactionId, isNew } = await post(context, tx, {
    kind: 'RENEWAL',
    scope: 'renewal',
    key: renewalKey,
    ref: { type: 'INVOICE', id: invoiceId },
    sides: [
      { account: walletOf(ownerId), amount: -total },
      { account: house('REVENUE'), amount: total - tax },
      { account: house('PPN_PAYABLE'), amount: tax },
    ],
  });
  if (!isNew) throw new Error(`The renewal ${renewalKey} was posted without its invoice.`);
  const first = await findInvoiceOfOrder(tx.em, wish.orderId);
  await insertPayment(context, tx, {
    purpose: 'RENEWAL',
    invoiceId,
    customerId: ownerId,
    projectId: first?.projectId ?? null,
    ...byKey,
    method: 'WALLET',
    amount: total,
    status: 'PAID',
    paidAt: context.clock.now(),
    creditedTransactionId: transactionId,
  });
  return issueRenewalInvoice(context, tx, wish, { first, invoiceId, renewalKey, transactionId });
};

/**
 * Pays one period of an instance from its owner's wallet, once per instance and start of the period,
 * however many ask at once: the later get the answer of the first. What an API key renews counts in
 * its month. Answers what is missing when the wallet holds too little; then nothing moves. Throws
 * `SpendingCapExceededError`.
 */
export const chargeRenewal = async (context: UseCase, given: unknown): Promise<RenewalOutcome> => {
  if (context.actor.kind !== 'service') throw new ForbiddenError();
  const wish = parseRenewal(given);
  const renewalKey = renewalKeyOf(wish.instanceId, wish.periodStartsAt);
  const renewal = { orderId: wish.orderId, renewalKey };
  return context.transact(async (tx): Promise<RenewalOutcome> => {
    const known = await findRenewalInvoice(tx.em, renewal);
    if (known) return { isPaid: true, invoice: known };
    // Locked like an order's payment does, before the wallet. The cap is looked at later: a period
    // that was charged meanwhile has room in its month already.
    const month = wish.apiKey ? await lockKeyMonth(context, tx, wish.apiKey) : null;
    // The wallet's lock lets one after the other look; only under it is the answer final.
    const wallet = await lockAccount(context, tx.em, walletOf(wish.ownerId));
    const twin = await lockRenewalInvoice(tx.em, renewal);
    if (twin) return { isPaid: true, invoice: twin };
    const needed = Math.max(wish.total, wish.balanceAtLeast ?? 0);
    if (month) requireKeyRoom(month, needed);
    const balance = availableIn(wallet);
    if (balance < needed) return { isPaid: false, balance, missing: needed - balance };
    return { isPaid: true, invoice: await charge(context, tx, wish, { renewalKey, month }) };
  });
};
