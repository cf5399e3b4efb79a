import { jakartaDay } from '@webrana/calendar';
import { InvalidInputError, visibilityOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity, Party } from '../../invoice/invoice.entity.ts';
import { invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { taxOf } from '../../invoice/invoice.tax.ts';
import { monthRange } from '../../invoice/month.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import type { MadeFile } from '../billing-document.ts';
import { toCsv } from '../csv.ts';

const head = [
  'number',
  'paid_on',
  'issued_on',
  'order_number',
  'status',
  'description',
  'quantity',
  'price_idr',
  'tax_base_idr',
  'tax_percent',
  'tax_idr',
  'total_idr',
  'refunded_idr',
  'buyer',
  'buyer_email',
  'buyer_tax_number',
  'project_id',
];
const limit = 20_000;

const tooMany = () =>
  new InvalidInputError([
    { path: ['month'], code: 'TOO_LARGE', message: `A file holds at most ${limit} invoices.` },
  ]);

/**
 * The invoices paid in a month that the caller may see, as CSV in the order of their numbers.
 * Throws `InvalidInputError` for a month that is none, or too full, and `ServiceUnavailableError`.
 */
export const listAsCsv = async (
  context: UseCase,
  month: string,
  projectId?: string | null,
): Promise<MadeFile> => {
  const range = monthRange(month);
  const rows: (string | number | null)[][] = [];
  const add = (invoice: InvoiceEntity, buyer: Party | undefined) => {
    const tax = taxOf(invoice, invoice);
    rows.push([
      invoice.number ?? null,
      invoice.paidAt ? jakartaDay(invoice.paidAt) : null,
      jakartaDay(invoice.issuedAt),
      invoice.orderNumber,
      invoice.status,
      invoice.description,
      invoice.quantity ?? null,
      tax.price,
      tax.base,
      tax.ratePercent,
      tax.amount,
      invoice.total,
      invoice.refunded,
      buyer?.name ?? null,
      buyer?.email ?? null,
      buyer?.taxNumber ?? null,
      invoice.projectId ?? null,
    ]);
  };
  const visibility = visibilityOf(context.actor);
  for await (const page of invoicesPaidIn(context.em, visibility, range, projectId)) {
    if (rows.length + page.length > limit) throw tooMany();
    const buyers = await buyersOf(context, page);
    for (const invoice of page) add(invoice, buyers.get(invoice.id));
  }
  return {
    fileName: `invoices-${range.month}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: toCsv(head, rows),
  };
};
