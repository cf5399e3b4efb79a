import { amountInWords, idr, terbilang } from '@webrana/money';
import { modeOf } from '@webrana/subgraph-kit';
import type { InvoiceResolvers } from '../../../__generated__/resolvers.ts';
import { fileContent, languageOf } from '../../document/file-content.ts';
import { spendPdf } from '../../document/pdf-budget.ts';
import { makeInvoicePdf } from '../../document/use-cases/make-pdf.ts';
import { taxOf } from '../invoice.tax.ts';
import { shownTax } from './shown-tax.ts';

export const Invoice: InvoiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.invoice.load(id),
  mode: ({ customerId }) => modeOf(customerId),
  project: ({ projectId }) => (projectId ? { id: projectId } : null),
  order: ({ orderId }) => ({ id: orderId }),
  lines: ({ lines }) => lines.map(({ kind, amount }) => ({ kind, amount: idr(amount) })),
  total: ({ total }) => idr(total),
  refunded: ({ refunded }) => idr(refunded),
  seller: ({ seller }, _args, { deps }) => seller ?? deps.settings.seller.party,
  buyer: (invoice, _args, { loaders }) => invoice.buyer ?? loaders.buyer.load(invoice),
  tax: (invoice) => shownTax(taxOf(invoice, invoice)),
  totalInWords: ({ total }, { locale }, context) =>
    languageOf(locale, context) === 'id' ? terbilang(total) : amountInWords(total),
  creditNotes: ({ id }, _args, { loaders }) => loaders.creditNotesOfInvoice.load(id),
  pdf: async (invoice, { locale }, context) => {
    spendPdf(context.loaders);
    return fileContent(await makeInvoicePdf(context, invoice, languageOf(locale, context)));
  },
};
