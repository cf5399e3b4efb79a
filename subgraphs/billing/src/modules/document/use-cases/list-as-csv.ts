import { jakartaDay } from '@webrana/calendar';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity, Party } from '../../invoice/invoice.entity.ts';
import { invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { taxOf } from '../../invoice/invoice.tax.ts';
import { monthRange } from '../../invoice/month.ts';
import { buyersOf } from '../../invoice/use-cases/freeze-buyers.ts';
import type { PaymentEntity } from '../../payment/payment.entity.ts';
import { findPaymentsByTransaction } from '../../payment/payment.repository.ts';
import type { MadeFile } from '../billing-document.ts';
import { type Cell, toCsv } from '../csv.ts';
import { requireRoom } from '../csv-limit.ts';
import { exportVisibility } from '../finance.policy.ts';

// Programs read these by their place: new columns come at the end.
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
  'payment_id',
  'method',
  'channel',
  'payer_fee_idr',
];
/** What only the house may know of a payment: what leads to the gateway's report and to the ledger. */
const houseHead = ['gateway', 'gateway_reference', 'gateway_fee_idr', 'transaction_id'];

const invoiceCells = (invoice: InvoiceEntity, buyer: Party | undefined): Cell[] => {
  const tax = taxOf(invoice, invoice);
  return [
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
  ];
};
const paymentCells = (payment: PaymentEntity | undefined): Cell[] => [
  payment?.id ?? null,
  payment?.method ?? null,
  payment?.channelName ?? null,
  payment?.feeCustomer ?? null,
];
const houseCells = (invoice: InvoiceEntity, payment: PaymentEntity | undefined): Cell[] => [
  payment?.gateway ?? null,
  payment?.gatewayReference ?? null,
  payment?.gatewayFee ?? null,
  invoice.paidTransactionId ?? null,
];

/**
 * The invoices paid in a month that the caller may take along, as CSV in the order of their numbers;
 * everybody's with what leads to the gateway's report and the ledger. Throws `InvalidInputError` for
 * a month that is none, or too full, and `ServiceUnavailableError`.
 */
export const listAsCsv = async (
  context: UseCase,
  month: string,
  projectId?: string | null,
): Promise<MadeFile> => {
  const range = monthRange(month);
  const visibility = exportVisibility(context.actor);
  const isHouse = visibility.kind === 'all';
  const rows: Cell[][] = [];
  for await (const page of invoicesPaidIn(context.em, visibility, range, projectId)) {
    requireRoom(rows.length + page.length);
    const buyers = await buyersOf(context, page);
    const movements = page.flatMap(({ paidTransactionId }) => paidTransactionId ?? []);
    const payments = await findPaymentsByTransaction(context.em, movements);
    const paidBy = new Map(payments.map((each) => [each.creditedTransactionId, each]));
    for (const invoice of page) {
      const payment = paidBy.get(invoice.paidTransactionId);
      rows.push([
        ...invoiceCells(invoice, buyers.get(invoice.id)),
        ...paymentCells(payment),
        ...(isHouse ? houseCells(invoice, payment) : []),
      ]);
    }
  }
  return {
    fileName: `invoices-${range.month}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: toCsv(isHouse ? [...head, ...houseHead] : head, rows),
  };
};
