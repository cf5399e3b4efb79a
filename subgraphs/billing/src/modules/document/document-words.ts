import { amountInWords, terbilang } from '@webrana/money';
import type { Language } from './billing-document.ts';

const indonesian = {
  INVOICE: 'INVOICE',
  CREDIT_NOTE: 'NOTA KREDIT',
  draft: 'Belum bernomor',
  number: 'Nomor',
  order: 'Pesanan',
  issued: 'Tanggal terbit',
  paid: 'Tanggal bayar',
  paidBy: 'Dibayar dengan',
  WALLET: 'Saldo wallet',
  CHANNEL: 'Payment gateway',
  BANK_TRANSFER: 'Transfer bank',
  forInvoice: 'Atas invoice',
  seller: 'Dari',
  soldThrough: 'Penjual, disediakan melalui',
  soldBy: 'Disediakan melalui {seller}, penjual yang menerbitkan dokumen ini beserta PPN-nya.',
  buyer: 'Kepada',
  taxNumber: 'NPWP',
  unknownBuyer: 'Pelanggan',
  description: 'Uraian',
  quantity: 'Jml',
  amount: 'Jumlah',
  LIST_PRICE: 'Harga',
  PLAN_PROMOTION: 'Promo paket',
  COUPON: 'Kupon',
  CREDIT: 'Pengembalian atas invoice',
  subtotal: 'Subtotal',
  base: 'DPP (dasar pengenaan pajak)',
  tax: 'PPN',
  total: 'Total',
  words: 'Terbilang',
  OPEN: 'BELUM DIBAYAR',
  PAID: 'LUNAS',
  VOID: 'BATAL',
  REFUNDED: 'DIKEMBALIKAN',
  footer: 'Dokumen ini dibuat secara elektronik dan sah tanpa tanda tangan.',
};

const english: typeof indonesian = {
  INVOICE: 'INVOICE',
  CREDIT_NOTE: 'CREDIT NOTE',
  draft: 'Not numbered yet',
  number: 'Number',
  order: 'Order',
  issued: 'Issued',
  paid: 'Paid',
  paidBy: 'Paid by',
  WALLET: 'Wallet balance',
  CHANNEL: 'Payment gateway',
  BANK_TRANSFER: 'Bank transfer',
  forInvoice: 'For invoice',
  seller: 'From',
  soldThrough: 'Seller, provided through',
  soldBy: 'Provided through {seller}, the seller who issues this document and its VAT.',
  buyer: 'To',
  taxNumber: 'Tax no. (NPWP)',
  unknownBuyer: 'Customer',
  description: 'Description',
  quantity: 'Qty',
  amount: 'Amount',
  LIST_PRICE: 'Price',
  PLAN_PROMOTION: 'Plan promotion',
  COUPON: 'Coupon',
  CREDIT: 'Refund for invoice',
  subtotal: 'Subtotal',
  base: 'Tax base (DPP)',
  tax: 'VAT (PPN)',
  total: 'Total',
  words: 'In words',
  OPEN: 'UNPAID',
  PAID: 'PAID',
  VOID: 'VOID',
  REFUNDED: 'REFUNDED',
  footer: 'This document was made electronically and is valid without a signature.',
};

export type Words = typeof indonesian;

/** The labels of a document in a language. */
export const wordsOf = (language: Language): Words => (language === 'id' ? indonesian : english);

/** An amount in words, beginning with a capital letter. */
export const inWords = (amount: number, language: Language): string => {
  const words = language === 'id' ? terbilang(amount) : amountInWords(amount);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const formats = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
};

/** The day in Jakarta, `22 November 2026`. */
export const dayIn = (instant: Date, language: Language): string =>
  formats[language].format(instant);
