import type { Book, PaymentRecord } from '../books/records.ts';

/** Who sells: the credentials, and the addresses a payer is sent to (without a last slash). */
export interface Merchant {
  /** Which of the two merchants it is; payments of one are unknown to the other. */
  book: Book;
  apiKey: string;
  privateKey: string;
  merchantCode: string;
  /** Signs callbacks: the private key of the merchant a payment belongs to. */
  privateKeyOf: (payment: PaymentRecord) => string;
  /** `${payerUrl}/checkout/:reference` and `${payerUrl}/qr/:reference`. Read late: ports may be 0. */
  payerUrl: () => string;
}
