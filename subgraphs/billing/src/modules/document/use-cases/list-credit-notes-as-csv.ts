import { jakartaDay } from '@webrana/calendar';
import type { UseCase } from '../../../context.ts';
import type { CreditNoteEntity } from '../../invoice/credit-note.entity.ts';
import { creditNotesIssuedIn } from '../../invoice/credit-note.repository.ts';
import type { InvoiceEntity, Party } from '../../invoice/invoice.entity.ts';
import { findInvoices } from '../../invoice/invoice.repository.ts';
import { taxOf } from '../../invoice/invoice.tax.ts';
import { monthRange } from '../../invoice/month.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import type { MadeFile } from '../billing-document.ts';
import { cancelledWithin } from '../cancelled.ts';
import { type Cell, toCsv } from '../csv.ts';
import { requireRoom } from '../csv-limit.ts';
import { exportVisibility } from '../finance.policy.ts';

const head = [
  'number',
  'issued_on',
  'invoice_number',
  'invoice_paid_on',
  'order_number',
  'description',
  'price_idr',
  'tax_base_idr',
  'tax_percent',
  'tax_idr',
  'total_idr',
  'cancels_invoice',
  'buyer',
  'buyer_email',
  'buyer_tax_number',
  'project_id',
];
/** Leads to the ledger, which only the house reads. */
const houseHead = ['transaction_id'];

const cellsOf = (
  note: CreditNoteEntity,
  invoice: InvoiceEntity,
  { buyer, cancels }: { buyer: Party | undefined; cancels: boolean },
): Cell[] => {
  const tax = taxOf(invoice, note);
  return [
    note.number,
    jakartaDay(note.issuedAt),
    invoice.number ?? null,
    invoice.paidAt ? jakartaDay(invoice.paidAt) : null,
    invoice.orderNumber,
    invoice.description,
    -tax.price,
    -tax.base,
    tax.ratePercent,
    -tax.amount,
    -note.total,
    cancels ? 'yes' : 'no',
    buyer?.name ?? null,
    buyer?.email ?? null,
    buyer?.taxNumber ?? null,
    invoice.projectId ?? null,
  ];
};

/**
 * The credit notes issued in a month against invoices the caller may take along, as CSV with negative
 * amounts: together with the invoices of the month they are its revenue. `cancels_invoice` marks those
 * of invoices paid and given back in full within the month. Throws `InvalidInputError` for a month
 * that is none, or too full, and `ServiceUnavailableError`.
 */
export const listCreditNotesAsCsv = async (
  context: UseCase,
  month: string,
  projectId?: string | null,
): Promise<MadeFile> => {
  const range = monthRange(month);
  const visibility = exportVisibility(context.actor);
  const isHouse = visibility.kind === 'all';
  const rows: Cell[][] = [];
  for await (const page of creditNotesIssuedIn(context.em, visibility, range)) {
    const ids = [...new Set(page.map(({ invoiceId }) => invoiceId))];
    const found = await findInvoices(context.em, visibility, 'id', ids);
    const invoices = projectId ? found.filter((each) => each.projectId === projectId) : found;
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    const buyers = await buyersOf(context, invoices);
    const cancelled = await cancelledWithin(context, invoices, range);
    for (const note of page) {
      const invoice = byId.get(note.invoiceId);
      if (!invoice) continue;
      const facts = { buyer: buyers.get(invoice.id), cancels: cancelled.has(invoice.id) };
      const cells = cellsOf(note, invoice, facts);
      rows.push(isHouse ? [...cells, note.transactionId] : cells);
    }
    requireRoom(rows.length);
  }
  return {
    fileName: `credit-notes-${range.month}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: toCsv(isHouse ? [...head, ...houseHead] : head, rows),
  };
};
