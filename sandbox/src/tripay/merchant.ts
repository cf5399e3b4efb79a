/** Who sells: the credentials, and the addresses a payer is sent to (without a last slash). */
export interface Merchant {
  apiKey: string;
  privateKey: string;
  merchantCode: string;
  /** `${payerUrl}/checkout/:reference` and `${payerUrl}/qr/:reference`. Read late: ports may be 0. */
  payerUrl: () => string;
}
