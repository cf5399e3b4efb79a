import { isTestOwner } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import { brandsOf } from '../../branding/use-cases/brands-of.ts';
import type { CreditNoteEntity } from '../../invoice/credit-note.entity.ts';
import type { InvoiceEntity, InvoiceLine } from '../../invoice/invoice.entity.ts';
import { taxOf } from '../../invoice/invoice.tax.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import { findPaymentsByTransaction } from '../../payment/payment.repository.ts';
import type { BillingDocument, DocumentItem } from '../billing-document.ts';

const itemKinds = ['LIST_PRICE', 'PLAN_PROMOTION', 'COUPON'] as const;
type ItemLine = InvoiceLine & { kind: (typeof itemKinds)[number] };
const isItem = (line: InvoiceLine): line is ItemLine =>
  (itemKinds as readonly string[]).includes(line.kind);

const itemsOf = ({ lines, description, quantity }: InvoiceEntity): DocumentItem[] =>
  lines.filter(isItem).map(({ kind, amount }) => ({
    kind,
    amount,
    text: kind === 'LIST_PRICE' ? description : null,
    quantity: kind === 'LIST_PRICE' ? (quantity ?? null) : null,
  }));

/**
 * Invoices the caller may see as documents, in their order: everything that stands on them is
 * gathered with one query per kind. Throws `ServiceUnavailableError` when a buyer is not known here.
 */
export const composeInvoices = async (
  context: UseCase,
  invoices: readonly InvoiceEntity[],
): Promise<BillingDocument[]> => {
  const buyers = await buyersOf(context, invoices);
  const brands = await brandsOf(context, invoices);
  const movements = invoices.flatMap(({ paidTransactionId }) => paidTransactionId ?? []);
  const payments = await findPaymentsByTransaction(context.em, movements);
  const paidBy = new Map(payments.map((each) => [each.creditedTransactionId, each]));
  return invoices.map((invoice) => ({
    kind: 'INVOICE',
    isTest: isTestOwner(invoice.customerId),
    number: invoice.number ?? null,
    status: invoice.status,
    orderNumber: invoice.orderNumber,
    invoiceNumber: null,
    issuedAt: invoice.issuedAt,
    paidAt: invoice.paidAt ?? null,
    paidBy: paidBy.get(invoice.paidTransactionId) ?? null,
    seller: invoice.seller ?? context.deps.settings.seller.party,
    brand: brands.get(invoice.id) ?? null,
    buyer: buyers.get(invoice.id) ?? null,
    items: itemsOf(invoice),
    tax: taxOf(invoice, invoice),
    total: invoice.total,
  }));
};

/** A credit note as a document, with the parties and the rate of its invoice. */
export const composeCreditNote = async (
  context: UseCase,
  note: CreditNoteEntity,
  invoice: InvoiceEntity,
): Promise<BillingDocument> => {
  const [sold] = (await composeInvoices(context, [invoice])) as [BillingDocument];
  const tax = taxOf(invoice, note);
  return {
    ...sold,
    kind: 'CREDIT_NOTE',
    number: note.number,
    invoiceNumber: invoice.number ?? null,
    issuedAt: note.issuedAt,
    paidAt: null,
    paidBy: null,
    items: [{ kind: 'CREDIT', text: null, quantity: null, amount: tax.price }],
    tax,
    total: note.total,
  };
};
