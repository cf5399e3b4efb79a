import { InvoicePaid } from '@webrana/events';
import { type Transaction, updateRows } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { GatewayScope } from '../../../gateways/registry.ts';
import { freezeBrands } from '../../branding/use-cases/freeze-brand.ts';
import { type AccountRef, house } from '../../ledger/accounts.ts';
import { type Movement, type Posted, postAll } from '../../ledger/post.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { nextNumbers } from '../next-number.ts';

export type PaidFrom = {
  readonly account: AccountRef;
  /** What the payment is, so that it is posted once. */
  readonly scope: 'wallet-payment' | 'bank-transfer' | GatewayScope;
  readonly key: string;
};

export type Credit = { readonly invoice: InvoiceEntity; readonly from: PaidFrom };

const movementOf = ({ invoice, from }: Credit): Movement => ({
  kind: 'ORDER_PAYMENT',
  scope: from.scope,
  key: from.key,
  ref: { type: 'INVOICE', id: invoice.id },
  orderId: invoice.orderId,
  customerId: invoice.customerId,
  sides: [
    { account: from.account, amount: -invoice.total },
    { account: house('REVENUE'), amount: invoice.total - invoice.tax },
    { account: house('PPN_PAYABLE'), amount: invoice.tax },
  ],
});

/**
 * Pays open invoices, locked by the caller, in full: posts the money and, right before the commit, gives
 * the numbers, keeps the brands, brings the given rows up to date and records `InvoicePaid`. All of them
 * or, by a throw, none: `InsufficientBalanceError` when one comes from a wallet that holds too little.
 */
export const creditInvoices = async (
  context: UseCase,
  tx: Transaction,
  credits: readonly Credit[],
): Promise<Posted[]> => {
  for (const { invoice } of credits)
    if (invoice.status !== 'OPEN') throw new Error(`${invoice.id} is ${invoice.status}, not OPEN.`);
  const posted = await postAll(context, tx, credits.map(movementOf));
  for (const [index, { isNew }] of posted.entries())
    if (!isNew) throw new Error(`${credits[index]?.invoice.id} was paid without its invoice.`);
  const paidAt = context.clock.now();
  const customerIds = credits.map(({ invoice }) => invoice.customerId);
  const brands = await freezeBrands(tx, customerIds);
  // Everybody who pays waits for the counter, so that it is taken when only the commit is left.
  tx.last(async () => {
    const numbers = await nextNumbers(tx, paidAt, customerIds);
    const changes = credits.map(({ invoice }, index) => ({
      id: invoice.id,
      status: 'PAID' as const,
      number: numbers[index] as string,
      paidAt,
      paidTransactionId: (posted[index] as Posted).transactionId,
      buyerDueAt: paidAt,
      brand: brands[index] ?? null,
    }));
    await updateRows(tx.em, InvoiceEntity, changes);
    for (const [index, { invoice }] of credits.entries()) {
      Object.assign(invoice, changes[index]);
      tx.record(InvoicePaid, {
        invoiceId: invoice.id,
        invoiceNumber: numbers[index] as string,
        orderId: invoice.orderId,
        customerId: invoice.customerId,
        amount: invoice.total,
        paidAt: paidAt.toISOString(),
      });
    }
  });
  return posted;
};

/** Pays one open invoice; see `creditInvoices`. */
export const creditInvoice = async (
  context: UseCase,
  tx: Transaction,
  invoice: InvoiceEntity,
  from: PaidFrom,
): Promise<Posted> => {
  const [posted] = await creditInvoices(context, tx, [{ invoice, from }]);
  return posted as Posted;
};
