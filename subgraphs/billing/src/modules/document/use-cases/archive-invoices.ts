import { InvalidInputError, visibilityOf } from '@webrana/subgraph-kit';
import { zipSync } from 'fflate';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { findInvoices, invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { monthRange } from '../../invoice/month.ts';
import type { Language, MadeFile } from '../billing-document.ts';
import { safeFileName } from '../plain-text.ts';
import { composeInvoices } from './compose-documents.ts';
import { toPdf } from './make-pdf.ts';

const limit = 50;
const tooMany = (path: string[]) =>
  new InvalidInputError([
    { path, code: 'TOO_LARGE', message: `An archive holds at most ${limit} invoices.` },
  ]);

export type ArchiveWish = {
  month?: string | null | undefined;
  ids?: readonly string[] | null;
  projectId?: string | null | undefined;
};

const findWished = async (
  context: UseCase,
  { month, ids, projectId }: ArchiveWish,
): Promise<InvoiceEntity[]> => {
  const visibility = visibilityOf(context.actor);
  if (Boolean(ids) === Boolean(month))
    throw new InvalidInputError([
      { path: ['month'], code: 'INVALID', message: 'Give either a month or identifiers.' },
    ]);
  if (ids) {
    if (ids.length > limit) throw tooMany(['ids']);
    const found = await findInvoices(context.em, visibility, 'id', ids);
    return found.filter((each) => each.number && (!projectId || each.projectId === projectId));
  }
  const range = monthRange(month as string);
  for await (const page of invoicesPaidIn(context.em, visibility, range, projectId)) {
    if (page.length > limit) throw tooMany(['month']);
    return page;
  }
  return [];
};

/**
 * The PDFs of numbered invoices the caller may see in one ZIP, by identifiers or by the month of the
 * payment. Throws `InvalidInputError` above 50, for both or neither, and for a month that is none.
 */
export const archiveInvoices = async (
  context: UseCase,
  wish: ArchiveWish,
  language: Language,
): Promise<MadeFile> => {
  const invoices = await findWished(context, wish);
  const documents = await composeInvoices(context, invoices);
  const files: Record<string, [Uint8Array, { mtime: Date; level: 0 }]> = {};
  for (const document of documents) {
    const { fileName, bytes } = await toPdf(context, document, language);
    // A PDF is compressed already; ZIP knows no year before 1980.
    files[fileName] = [bytes, { mtime: document.issuedAt, level: 0 }];
  }
  return {
    fileName: safeFileName(`invoices-${wish.month ?? invoices.length}`, 'zip'),
    mediaType: 'application/zip',
    bytes: zipSync(files),
  };
};
