import type { Brand } from '../branding/brand.entity.ts';
import type { InvoiceStatus, Party } from '../invoice/invoice.entity.ts';
import type { TaxOf } from '../invoice/invoice.tax.ts';
import type { PaymentEntity } from '../payment/payment.entity.ts';

export type Language = 'id' | 'en';

/** An invoice or a credit note with everything that stands on it; amounts in whole rupiah. */
export type BillingDocument = {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  /** Of test mode: marked, so that nobody takes it for a real one. */
  readonly isTest?: boolean;
  /** Null on an invoice that is not paid yet. */
  readonly number: string | null;
  readonly status: InvoiceStatus;
  readonly orderNumber: string;
  /** On a credit note: the invoice it takes back from. */
  readonly invoiceNumber: string | null;
  readonly issuedAt: Date;
  readonly paidAt: Date | null;
  /** Null when it was not paid, or not by one payment. */
  readonly paidBy: Pick<PaymentEntity, 'method' | 'channelName'> | null;
  readonly seller: Party;
  /** Whose face the document wears; null for the seller's own. */
  readonly brand: DocumentBrand | null;
  /** Null when nobody can tell any more. */
  readonly buyer: Party | null;
  readonly items: readonly DocumentItem[];
  readonly tax: TaxOf;
  readonly total: number;
};

/** A brand with its picture, a PNG or JPEG. */
export type DocumentBrand = Omit<Brand, 'logo'> & { readonly logo: Uint8Array | null };

export type DocumentItem = {
  readonly kind: 'LIST_PRICE' | 'PLAN_PROMOTION' | 'COUPON' | 'CREDIT';
  /** What is sold; null where the kind says it all. */
  readonly text: string | null;
  readonly quantity: number | null;
  readonly amount: number;
};

/** A file made on demand; `FileContent` in the graph is this in Base64. */
export type MadeFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};
