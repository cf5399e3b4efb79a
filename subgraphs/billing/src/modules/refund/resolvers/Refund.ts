import { idr } from '@webrana/money';
import type { InvoiceResolvers, RefundResolvers } from '../../../__generated__/resolvers.ts';

export const Refund: RefundResolvers = {
  amount: ({ amount }) => idr(amount),
  tax: ({ tax }) => idr(tax),
  invoice: ({ invoiceId }, _args, { loaders }) => loaders.invoice.load(invoiceId),
  customer: ({ customerId }) => ({ id: customerId }),
  createdBy: ({ staffId }) => (staffId ? { id: staffId } : null),
  creditNote: async ({ invoiceId, transactionId }, _args, { loaders }) => {
    const notes = await loaders.creditNotesOfInvoice.load(invoiceId);
    return notes.find((note) => note.transactionId === transactionId) ?? null;
  },
};

/** What refunds add to an invoice. */
export const InvoiceRefunds: Pick<InvoiceResolvers, 'refunds'> = {
  refunds: ({ id }, _args, { loaders }) => loaders.refundsOfInvoice.load(id),
};
