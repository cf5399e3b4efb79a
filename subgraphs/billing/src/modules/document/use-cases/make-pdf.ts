import type { UseCase } from '../../../context.ts';
import type { CreditNoteEntity } from '../../invoice/credit-note.entity.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import type { BillingDocument, Language, MadeFile } from '../billing-document.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { safeFileName } from '../plain-text.ts';
import { composeCreditNote, composeInvoices } from './compose-documents.ts';

/** A document as a PDF, named after its number. */
export const toPdf = async (
  context: UseCase,
  document: BillingDocument,
  language: Language,
): Promise<MadeFile> => ({
  fileName: safeFileName(document.number ?? document.orderNumber, 'pdf'),
  mediaType: 'application/pdf',
  bytes: await renderPdf(document, language, context.deps.settings.seller.logo),
});

/** The PDF of an invoice the caller may see. Throws `ServiceUnavailableError`. */
export const makeInvoicePdf = async (
  context: UseCase,
  invoice: InvoiceEntity,
  language: Language,
): Promise<MadeFile> => {
  const [document] = await composeInvoices(context, [invoice]);
  return toPdf(context, document as BillingDocument, language);
};

/** The PDF of a credit note the caller may see. Throws `ServiceUnavailableError`. */
export const makeCreditNotePdf = async (
  context: UseCase,
  note: CreditNoteEntity,
  invoice: InvoiceEntity,
  language: Language,
): Promise<MadeFile> => toPdf(context, await composeCreditNote(context, note, invoice), language);
