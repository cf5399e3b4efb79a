/** How long one PDF takes and how large it is, as JSON: `node subgraphs/billing/benchmarks/invoice-pdf.ts`. */
import { pathToFileURL } from 'node:url';
import type { BillingDocument } from '../src/modules/document/billing-document.ts';
import { renderPdf } from '../src/modules/document/pdf/render-pdf.ts';

const invoice: BillingDocument = {
  kind: 'INVOICE',
  number: 'INV/2026/11/000001',
  status: 'PAID',
  orderNumber: 'WB-20261122-7F3K2',
  invoiceNumber: null,
  issuedAt: new Date('2026-11-22T07:00:00Z'),
  paidAt: new Date('2026-11-22T07:05:00Z'),
  paidBy: { method: 'CHANNEL', channelName: 'QRIS' },
  brand: null,
  seller: { name: 'PT Awan', address: 'Jalan 1\nJakarta', taxNumber: '0123456789012345' },
  buyer: { name: 'Sari Dewi', email: 'sari@example.com', address: 'Jalan 2\nBandung' },
  items: [
    { kind: 'LIST_PRICE', text: 'VPS Murah 2 – web-1 – 1 bulan', quantity: 2, amount: 1_250_000 },
    { kind: 'PLAN_PROMOTION', text: null, quantity: null, amount: -125_000 },
    { kind: 'COUPON', text: null, quantity: null, amount: -25_000 },
  ],
  tax: { price: 1_100_000, base: 1_008_333, ratePercent: 12, amount: 121_000 },
  total: 1_221_000,
};

/** Renders `runs` invoices one after the other; milliseconds are of one, after a first to warm up. */
export const measureInvoicePdf = async (runs = 50) => {
  const firstAt = performance.now();
  let bytes = (await renderPdf(invoice, 'id', null)).length;
  const firstMs = performance.now() - firstAt;
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    bytes = (await renderPdf(invoice, run % 2 ? 'en' : 'id', null)).length;
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.floor((times.length - 1) * share)]?.toFixed(1));
  return {
    runs,
    firstMs: Number(firstMs.toFixed(1)),
    medianMs: at(0.5),
    p95Ms: at(0.95),
    kB: Number((bytes / 1000).toFixed(1)),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await measureInvoicePdf()));
