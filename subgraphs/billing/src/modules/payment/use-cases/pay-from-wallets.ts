import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { KeyedWork, Transaction } from '@webrana/orm-kit';
import { DomainError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { fetchPayableOrders, type PayableOrder } from '../../../services/orders.ts';
import { creditInvoices } from '../../invoice/use-cases/credit-invoice.ts';
import { ensureInvoices } from '../../invoice/use-cases/ensure-invoice.ts';
import { type PaidByKey, takeKeySpend } from '../../key-spend/key-spend.ts';
import { walletOf } from '../../ledger/accounts.ts';
import { InsufficientBalanceError } from '../../ledger/ledger.errors.ts';
import type { Posted } from '../../ledger/post.ts';
import { later } from '../later.ts';
import { insertPayments } from '../new-payment.ts';
import { type Begun, type Paid, readPaid } from '../paid.ts';
import { isPayable, orderPath, requireOwnOrder } from '../payable-order.ts';
import { viewerKnowsFunds } from '../payer.policy.ts';
import { OrderNotPayableError } from '../payment.errors.ts';

/** An order somebody pays from their wallet. */
export type WalletPayment = {
  readonly context: UseCase;
  readonly userId: string;
  readonly orderId: string;
  /** The same work is done once. */
  readonly work: KeyedWork;
};
/** With its order; a failure to get it is kept, for what was paid before is answered without it. */
type Due = WalletPayment & { readonly order: () => PayableOrder };
type Answer = Paid | Error;

/** Pays orders at once: money, invoice numbers, payments and events in this one transaction. */
const payNow = async (tx: Transaction, due: readonly Due[]): Promise<Paid[]> => {
  const [{ context }] = due as [Due];
  const now = context.clock.now();
  const orders = due.map(({ order }) => order());
  if (!orders.every((order) => isPayable(order, now))) throw new OrderNotPayableError();
  const invoices = await ensureInvoices(context, tx, orders);
  if (invoices.some(({ status }) => status !== 'OPEN')) throw new OrderNotPayableError();
  const byKeys: PaidByKey[] = [];
  for (const [index, { total }] of invoices.entries())
    byKeys.push(await takeKeySpend((due[index] as Due).context, tx, total));
  const posted = await creditInvoices(
    context,
    tx,
    invoices.map((invoice) => ({
      invoice,
      from: { account: walletOf(invoice.customerId), scope: 'wallet-payment', key: invoice.id },
    })),
  );
  const payments = await insertPayments(
    context,
    tx,
    invoices.map((invoice, index) => ({
      invoiceId: invoice.id,
      orderId: invoice.orderId,
      customerId: invoice.customerId,
      projectId: invoice.projectId ?? null,
      ...(byKeys[index] as PaidByKey),
      method: 'WALLET',
      amount: invoice.total,
      status: 'PAID',
      paidAt: now,
      creditedTransactionId: (posted[index] as Posted).transactionId,
    })),
  );
  return invoices.map((invoice, index) => ({
    invoice,
    payment: payments[index] as Paid['payment'],
  }));
};

const begunOf = ({ payment, invoice }: Paid): Begun => ({
  paymentId: payment.id,
  invoiceId: invoice.id,
});

const payAlone = async (due: Due): Promise<Answer> => {
  const { context, work } = due;
  let paid: Paid | undefined;
  try {
    const begun = await context.transact((tx) =>
      tx.once(work.scope, work.key, work.input, async () => {
        [paid] = await payNow(tx, [due]);
        return begunOf(paid as Paid);
      }),
    );
    return paid?.payment.id === begun.paymentId ? paid : await readPaid(context.em, begun);
  } catch (error) {
    const isHidden = error instanceof InsufficientBalanceError && !viewerKnowsFunds(context.actor);
    return isHidden ? new InsufficientBalanceError(null, 0) : (error as Error);
  }
};

const payTogether = async (due: readonly Due[]): Promise<Answer[]> => {
  const [{ context }] = due as [Due];
  let paid = new Map<string, Paid>();
  const begun = await context.transact((tx) =>
    tx.onceEach(
      due.map(({ work }) => work),
      async (fresh) => {
        const answers = await payNow(
          tx,
          fresh.map((index) => due[index] as Due),
        );
        paid = new Map(answers.map((answer) => [answer.payment.id, answer]));
        return answers.map(begunOf);
      },
    ),
  );
  return Promise.all(
    begun.map((each) =>
      each instanceof Error ? each : (paid.get(each.paymentId) ?? readPaid(context.em, each)),
    ),
  );
};

/** The fault of one of them, or of a twin elsewhere; anything else would befall each of them too. */
const isOfOne = (error: unknown): boolean =>
  error instanceof DomainError || error instanceof UniqueConstraintViolationException;

/** Nobody pays for a neighbour's mistake: when they cannot be paid together, the halves find out who. */
const payEach = async (due: readonly Due[]): Promise<Answer[]> => {
  if (due.length <= 1) return Promise.all(due.map(payAlone));
  try {
    return await payTogether(due);
  } catch (error) {
    if (!isOfOne(error)) return due.map(() => error as Error);
    const half = Math.ceil(due.length / 2);
    return [...(await payEach(due.slice(0, half))), ...(await payEach(due.slice(half)))];
  }
};

const withOrders = async (payments: readonly WalletPayment[]): Promise<Due[]> => {
  const [{ context }] = payments as [WalletPayment];
  const ids = payments.map(({ orderId }) => orderId);
  const orders = await later(fetchPayableOrders(context, ids));
  return payments.map((payment) => ({
    ...payment,
    order: () =>
      requireOwnOrder(payment.context, payment.userId, orders().get(payment.orderId), orderPath),
  }));
};

const isReady = ({ context, order }: Due): boolean => {
  try {
    return isPayable(order(), context.clock.now());
  } catch {
    return false;
  }
};

/**
 * Pays orders of several people from their wallets, as many as possible in one transaction: who pays while
 * others do shares its statements, and the month's invoice counter is locked once for all of them. An
 * answer per payment, in their order; an `Error` where one cannot be paid.
 */
export const payFromWallets = async (payments: readonly WalletPayment[]): Promise<Answer[]> => {
  const all = await withOrders(payments);
  const answers = new Map<Due, Answer>();
  const seen = new Set<string>();
  const together: Due[] = [];
  const alone: Due[] = [];
  for (const due of all) {
    // A second payment of one order, and what is not payable (perhaps because it is paid), goes by itself.
    const isFirst = !seen.has(due.orderId);
    seen.add(due.orderId);
    (isFirst && isReady(due) ? together : alone).push(due);
  }
  for (const [index, answer] of (await payEach(together)).entries())
    answers.set(together[index] as Due, answer);
  for (const due of alone) answers.set(due, await payAlone(due));
  return all.map((due) => answers.get(due) as Answer);
};
