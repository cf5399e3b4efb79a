import { setImmediate as nextTurn } from 'node:timers/promises';
import { InvalidInputError } from '@webrana/subgraph-kit';
import { zipSync } from 'fflate';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import {
  countInvoicesPaidIn,
  findInvoices,
  findPartPaidIn,
} from '../../invoice/invoice.repository.ts';
import { monthRange } from '../../invoice/month.ts';
import type { Language, MadeFile } from '../billing-document.ts';
import { exportVisibility } from '../finance.policy.ts';
import { safeFileName } from '../plain-text.ts';
import { composeInvoices } from './compose-documents.ts';
import { toPdf } from './make-pdf.ts';

/** What one answer carries: two seconds of work, where the gateway waits for four and a half. */
const limit = 100;

const wrong = (path: string, code: 'INVALID' | 'TOO_LARGE', message: string) =>
  new InvalidInputError([{ path: [path], code, message }]);

type MonthWish = { month: string; projectId?: string | null | undefined };
/** `part` counts from 1. */
export type ArchiveWish = Partial<{
  month: string | null;
  ids: readonly string[] | null;
  projectId: string | null;
  part: number | null;
}>;

/** How many parts the archive of a month comes in, 0 for an empty one. Throws `InvalidInputError`. */
export const countArchiveParts = async (
  context: UseCase,
  { month, projectId }: MonthWish,
): Promise<number> => {
  const visibility = exportVisibility(context.actor);
  const count = await countInvoicesPaidIn(context.em, visibility, monthRange(month), projectId);
  return Math.ceil(count / limit);
};

const findOfMonth = async (
  context: UseCase,
  wish: MonthWish & { part: number | null | undefined },
): Promise<{ invoices: InvoiceEntity[]; parts: number }> => {
  const parts = await countArchiveParts(context, wish);
  const part = wish.part ?? 1;
  if (wish.part == null && parts > 1)
    throw wrong('month', 'TOO_LARGE', `Ask for the ${parts} parts one by one, with \`part\`.`);
  if (!Number.isInteger(part) || part < 1 || part > Math.max(1, parts))
    throw wrong('part', 'INVALID', `This month has parts 1 to ${Math.max(1, parts)}.`);
  const invoices = await findPartPaidIn(
    context.em,
    exportVisibility(context.actor),
    monthRange(wish.month),
    { part, size: limit, projectId: wish.projectId },
  );
  return { invoices, parts };
};

const findNamed = async (
  context: UseCase,
  ids: readonly string[],
  projectId: string | null | undefined,
): Promise<InvoiceEntity[]> => {
  if (ids.length > limit)
    throw wrong('ids', 'TOO_LARGE', `An archive holds at most ${limit} invoices.`);
  const found = await findInvoices(context.em, exportVisibility(context.actor), 'id', ids);
  return found.filter((each) => each.number && (!projectId || each.projectId === projectId));
};

const pack = async (
  context: UseCase,
  invoices: readonly InvoiceEntity[],
  language: Language,
): Promise<Uint8Array> => {
  const files: Record<string, [Uint8Array, { mtime: Date; level: 0 }]> = {};
  for (const document of await composeInvoices(context, invoices)) {
    const { fileName, bytes } = await toPdf(context, document, language);
    // A PDF is compressed already; ZIP knows no year before 1980.
    files[fileName] = [bytes, { mtime: document.issuedAt, level: 0 }];
    // A page takes about 20 ms: whoever waits has a turn before the next.
    await nextTurn();
  }
  return zipSync(files);
};

/**
 * The PDFs of numbered invoices the caller may take along in one ZIP, by identifiers or by the month
 * of the payment; a month of more than 100 in parts. Throws `InvalidInputError` for more without a
 * part, for a part that is none, for both or neither, and for a month that is none.
 */
export const archiveInvoices = async (
  context: UseCase,
  { month, ids, projectId, part }: ArchiveWish,
  language: Language,
): Promise<MadeFile> => {
  if (Boolean(ids) === Boolean(month))
    throw wrong('month', 'INVALID', 'Give either a month or identifiers.');
  if (ids && part != null) throw wrong('part', 'INVALID', 'Only a month has parts.');
  const { invoices, parts } = month
    ? await findOfMonth(context, { month, projectId, part })
    : { invoices: await findNamed(context, ids ?? [], projectId), parts: 1 };
  const name = `invoices-${month ?? invoices.length}`;
  return {
    fileName: safeFileName(parts > 1 ? `${name}-${part}-of-${parts}` : name, 'zip'),
    mediaType: 'application/zip',
    bytes: await pack(context, invoices, language),
  };
};
