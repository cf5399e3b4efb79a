import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../../test/read-pdf.ts';
import { prepareLogo } from '../../branding/logo/prepare-logo.ts';
import { writePng } from '../../branding/logo/write-png.ts';
import type { BillingDocument, DocumentBrand } from '../billing-document.ts';
import { renderPdf } from './render-pdf.ts';

const invoice: BillingDocument = {
  kind: 'INVOICE',
  number: 'INV/2026/11/000001',
  status: 'PAID',
  orderNumber: 'WB-20261122-7F3K2',
  invoiceNumber: null,
  issuedAt: new Date('2026-11-22T07:00:00Z'),
  paidAt: new Date('2026-11-30T18:00:00Z'),
  paidBy: { method: 'CHANNEL', channelName: 'QRIS' },
  brand: null,
  seller: { name: 'PT Awan', address: 'Jalan 1\nJakarta', taxNumber: '0123456789012345' },
  buyer: { name: 'Sari <b>Dewi</b>', email: 'sari@example.com' },
  items: [
    { kind: 'LIST_PRICE', text: 'VPS 2 – web – 1 bulan', quantity: 2, amount: 1_250_000 },
    { kind: 'COUPON', text: null, quantity: null, amount: -150_000 },
  ],
  tax: { price: 1_100_000, base: 1_008_333, ratePercent: 12, amount: 121_000 },
  total: 1_221_000,
};

const png = (side: number): Buffer =>
  writePng({ width: side, height: side, pixels: new Uint8Array(side * side * 3) });

const brand: DocumentBrand = {
  name: 'Awan Kita',
  legalName: 'PT Kita Bersama',
  address: 'Jalan Melati 7\nYogyakarta',
  taxNumber: '9876543210123456',
  accentColor: '#ffee00',
  logo: null,
};

describe('the PDF of an invoice', () => {
  it('says everything in Indonesian, as text', async () => {
    const text = readPdf(await renderPdf(invoice, 'id', null));
    for (const part of [
      'INV/2026/11/000001',
      'LUNAS',
      'PT Awan',
      'NPWP: 0123456789012345',
      'Sari <b>Dewi</b>',
      '1 Desember 2026',
      'QRIS',
      'Rp1.250.000',
      '-Rp150.000',
      'Rp1.008.333',
      'PPN 12%',
      'Rp121.000',
      'Rp1.221.000',
      'Satu juta dua ratus dua puluh satu ribu rupiah',
    ])
      expect(text).toContain(part);
  });

  it('says it in English too', async () => {
    const text = readPdf(await renderPdf({ ...invoice, status: 'OPEN', number: null }, 'en', null));
    expect(text).toContain('UNPAID');
    expect(text).toContain('Not numbered yet');
    expect(text).toContain('One million two hundred twenty-one thousand rupiah');
  });

  it('shows no tax lines when there is none, and a credit note names its invoice', async () => {
    const tax = { price: 50_000, base: 0, ratePercent: 0, amount: 0 };
    const note = {
      ...invoice,
      kind: 'CREDIT_NOTE' as const,
      number: 'CN/2026/11/000001',
      invoiceNumber: 'INV/2026/11/000001',
      tax,
      total: 50_000,
      items: [{ kind: 'CREDIT' as const, text: null, quantity: null, amount: 50_000 }],
    };
    const text = readPdf(await renderPdf(note, 'id', null));
    expect(text).toContain('NOTA KREDIT');
    expect(text).toContain('INV/2026/11/000001');
    expect(text).not.toMatch(/PPN|DPP|LUNAS/);
  });

  it('is one small page, whatever people write, opens no connection, and is the same again', async () => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect');
    const long = '(\\) ) Tj ET \u202e日本 https://evil.example/x.png '.repeat(200);
    const wild = {
      ...invoice,
      buyer: { name: long, address: Array(50).fill(long).join('\n'), email: long },
      items: [{ kind: 'LIST_PRICE' as const, text: long, quantity: 10, amount: 1 }],
    };
    const logo = png(120);
    const pdf = await renderPdf(wild, 'id', logo);
    expect(pdf.length).toBeLessThan(100_000);
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
    expect(connect).not.toHaveBeenCalled();
    expect(Buffer.from(await renderPdf(wild, 'id', logo))).toEqual(Buffer.from(pdf));
    connect.mockRestore();
  });

  it('wears the brand of a reseller and names the seller as it is', async () => {
    const text = readPdf(await renderPdf({ ...invoice, brand }, 'id', png(20)));
    for (const part of [
      'Awan Kita',
      'PT Kita Bersama',
      'Yogyakarta',
      'NPWP: 9876543210123456',
      'PENJUAL, DISEDIAKAN MELALUI',
      'PT Awan',
      'NPWP: 0123456789012345',
      'Disediakan melalui PT Awan',
      'INV/2026/11/000001',
      'Rp1.008.333',
      'PPN 12%',
    ])
      expect(text).toContain(part);
    const own = readPdf(await renderPdf(invoice, 'id', png(20)));
    expect(own).not.toContain('isediakan melalui');
    const english = readPdf(await renderPdf({ ...invoice, brand }, 'en', null));
    expect(english).toContain('SELLER, PROVIDED THROUGH');
  });

  it('stays one small page, made in time, with the heaviest logo and the wildest brand', async () => {
    const side = 235;
    const noise = randomBytes(side * side * 3);
    const heavy = writePng({ width: side, height: side, pixels: noise });
    expect(heavy.length).toBeGreaterThan(120_000);
    const long = '(\\) ) Tj ET \u202e日本 <b> https://evil.example/x.png '.repeat(200);
    const wild: DocumentBrand = {
      name: long,
      legalName: long,
      address: Array(50).fill(long).join('\n'),
      taxNumber: long,
      accentColor: 'url(x)',
      logo: (await prepareLogo(heavy.toString('base64'))).bytes,
    };
    const party = { name: long, address: Array(50).fill(long).join('\n'), email: long };
    const document = { ...invoice, buyer: party, brand: wild };
    await renderPdf(document, 'id', null);
    const startedAt = performance.now();
    const pdf = await renderPdf(document, 'id', null);
    expect(performance.now() - startedAt).toBeLessThan(200);
    expect(pdf.length).toBeLessThan(100_000);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(raw).toContain('/Subtype /Image');
  });
});
