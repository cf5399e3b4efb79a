import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { Brand } from '../branding/brand.entity.ts';

export type InvoiceStatus = 'OPEN' | 'PAID' | 'VOID' | 'REFUNDED';
export type InvoiceLineKind =
  | 'LIST_PRICE'
  | 'PLAN_PROMOTION'
  | 'COUPON'
  | 'SUBTOTAL'
  | 'TAX'
  | 'TOTAL';
/** Whole rupiah for the whole order. */
export type InvoiceLine = { kind: InvoiceLineKind; amount: number };

/** Who sells or buys, as documents name them. */
export type Party = {
  name: string;
  email?: string | null;
  /** Lines separated by `\n`. */
  address?: string | null;
  /** NPWP, 15 or 16 digits. */
  taxNumber?: string | null;
};

export const InvoiceEntity = defineEntity({
  name: 'Invoice',
  tableName: 'invoice',
  indexes: [
    { name: 'invoice_customer', properties: ['customerId', 'id'] },
    { name: 'invoice_project', properties: ['projectId', 'id'] },
    { name: 'invoice_paid', properties: ['paidAt', 'id'] },
    { name: 'invoice_buyer_due', properties: ['buyerDueAt', 'id'] },
  ],
  uniques: [{ name: 'invoice_order', properties: ['orderId', 'renewalKey'] }],
  properties: {
    id: idColumn().primary(),
    orderId: idColumn(),
    /** Which renewal of an instance of the order it pays, see `renewalKeyOf`; empty for the order itself. */
    renewalKey: keyColumn(80).default(''),
    /** When the renewed period ends; null for the order itself and before it was kept. */
    periodEndsAt: instantColumn().nullable(),
    orderNumber: textColumn(40),
    customerId: idColumn(),
    /** The project of its order; null when that belongs to none. */
    projectId: idColumn().nullable(),
    status: stateColumn<InvoiceStatus>(),
    /** `INV/2026/11/000001` or `TEST/…`, given in the transaction that pays it. */
    number: keyColumn(40).nullable().unique('invoice_number'),
    description: textColumn(500),
    lines: jsonColumn<InvoiceLine[]>(),
    total: amountColumn(),
    /** The part of the total that is PPN. */
    tax: amountColumn(),
    /** What went back to the wallet so far, never above the total. */
    refunded: amountColumn(),
    /** The movement that paid it. */
    paidTransactionId: idColumn().nullable().unique('invoice_paid_transaction'),
    issuedAt: instantColumn(),
    paidAt: instantColumn().nullable(),
    /** How many instances; null on invoices issued before it was kept. */
    quantity: countColumn().nullable(),
    /** As it was when the invoice was issued; null on invoices issued before it was kept. */
    seller: jsonColumn<Party>().nullable(),
    /** As it was when the invoice was paid; null until somebody could be asked. */
    buyer: jsonColumn<Party>().nullable(),
    /** Since when the buyer is to be written down; null when nothing is due. */
    buyerDueAt: instantColumn().nullable(),
    /** The reseller's brand as it was when the invoice was paid; null when there was none. */
    brand: jsonColumn<Brand>().nullable(),
  },
});

export type InvoiceEntity = InferEntity<typeof InvoiceEntity>;
