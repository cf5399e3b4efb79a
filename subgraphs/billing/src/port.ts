/** What a payment gateway can do for us; amounts are whole rupiah. */

export type ChannelGroup = 'QRIS' | 'VIRTUAL_ACCOUNT' | 'E_WALLET' | 'CONVENIENCE_STORE';

export type GatewayChannel = {
  code: string;
  name: string;
  group: ChannelGroup;
  isActive: boolean;
  minimumAmount: number;
  maximumAmount: number;
  /** What the payer pays on top: flat, plus hundredths of a percent, within bounds. */
  customerFee: { flat: number; basisPoints: number; minimum: number; maximum: number | null };
  /** How long a payment may stay open, in minutes. */
  openMinutes: { minimum: number; maximum: number };
};

export type Instructions = {
  payCode: string | null;
  qrContent: string | null;
  paymentUrl: string | null;
  checkoutUrl: string;
  guides: { title: string; steps: string[] }[];
};

export type GatewayPaymentStatus = 'UNPAID' | 'PAID' | 'FAILED' | 'EXPIRED' | 'REFUND';

/** A payment as the gateway itself tells it. */
export type GatewayPayment = {
  reference: string;
  merchantRef: string | null;
  status: GatewayPaymentStatus;
  /** What the payer pays in all. */
  amount: number;
  /** The part of `amount` that is the payer's fee. */
  feeCustomer: number;
  expiresAt: Date | null;
  instructions: Instructions;
};

export type OpenPaymentRequest = {
  channelCode: string;
  merchantRef: string;
  amount: number;
  customer: { name: string; email: string };
  item: { sku: string; name: string };
  callbackUrl: string;
  returnUrl: string;
  expiresAt: Date;
};

/** The gateway said no: nothing was done, and asking again the same way will not help. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';
}

/** No usable answer: what was asked for may or may not have happened. */
export class GatewayUnavailable extends Error {
  override readonly name = 'GatewayUnavailable';
}

/** Every method throws `GatewayUnavailable` when there is no usable answer in time. */
export interface PaymentGateway {
  channels(): Promise<GatewayChannel[]>;
  /** Opens a payment; also throws `GatewayRefusal`. Not idempotent: look before asking again. */
  open(request: OpenPaymentRequest): Promise<GatewayPayment>;
  /** What the gateway knows about one of its references; `undefined` when it knows none. */
  detail(reference: string): Promise<GatewayPayment | undefined>;
  /** The references it gave to payments under our `merchantRef`, newest first. */
  referencesOf(merchantRef: string): Promise<string[]>;
  /** Whether the exact bytes of a callback carry its signature; constant time. */
  isAuthentic(body: Uint8Array, signature: string): boolean;
}
