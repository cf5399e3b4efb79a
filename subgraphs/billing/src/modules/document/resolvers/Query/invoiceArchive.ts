import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { fileContent, languageOf } from '../../file-content.ts';
import { archivePrice, spendPdf } from '../../pdf-budget.ts';
import { archiveInvoices } from '../../use-cases/archive-invoices.ts';

export const invoiceArchive: NonNullable<QueryResolvers['invoiceArchive']> = async (
  _parent,
  { locale, ...wish },
  context,
) => {
  spendPdf(context.loaders, archivePrice);
  return fileContent(await archiveInvoices(context, wish, languageOf(locale, context)));
};
