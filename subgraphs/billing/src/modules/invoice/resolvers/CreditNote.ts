import { idr } from '@webrana/money';
import { NotFoundError } from '@webrana/subgraph-kit';
import type { CreditNoteResolvers } from '../../../__generated__/resolvers.ts';
import type { Context } from '../../../context.ts';
import { fileContent, languageOf } from '../../document/file-content.ts';
import { spendPdf } from '../../document/pdf-budget.ts';
import { makeCreditNotePdf } from '../../document/use-cases/make-pdf.ts';
import type { CreditNoteEntity } from '../credit-note.entity.ts';
import { taxOf } from '../invoice.tax.ts';
import { shownTax } from './shown-tax.ts';

const invoiceOf = async ({ invoiceId }: CreditNoteEntity, { loaders }: Context) => {
  const invoice = await loaders.invoice.load(invoiceId);
  // Whoever sees the note sees its invoice: both belong to the same customer, for ever.
  if (!invoice) throw new NotFoundError('The invoice');
  return invoice;
};

export const CreditNote: CreditNoteResolvers = {
  total: ({ total }) => idr(total),
  tax: async (note, _args, context) => shownTax(taxOf(await invoiceOf(note, context), note)),
  pdf: async (note, { locale }, context) => {
    spendPdf(context.loaders);
    const invoice = await invoiceOf(note, context);
    return fileContent(
      await makeCreditNotePdf(context, note, invoice, languageOf(locale, context)),
    );
  },
};
