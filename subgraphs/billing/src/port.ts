import type { Environment } from '@webrana/config';
import type { Mode } from '@webrana/ids';

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
  /** Whether it opens nothing without the payer's phone number, which accounts do not have. */
  needsPhone: boolean;
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
  /** What the gateway keeps of the rest: our cost. Null when it does not tell. */
  feeMerchant: number | null;
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

/** What a callback claims: which payment it is about. What became of that, only `detail` tells. */
export type CallbackClaim = {
  /** 1–100 characters. */
  reference: string;
  merchantRef: string | null;
  /** OTHER for a word of the gateway's that means none of ours. */
  status: GatewayPaymentStatus | 'OTHER';
};

/** A callback that was judged: not from the gateway, from it but of no use, or readable. */
export type CallbackReading =
  | { readonly kind: 'FORGED' }
  | { readonly kind: 'UNREADABLE' }
  | { readonly kind: 'CLAIM'; readonly claim: CallbackClaim };

/** The bytes exactly as received; names of headers in small letters. */
export type ReceivedCallback = {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
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
  /** The references it gave back to their payers, newest first, 50 at most. */
  refunded(): Promise<string[]>;
  /** Judges a callback by its bytes and headers, in constant time; asks nobody and never throws. */
  readCallback(received: ReceivedCallback): CallbackReading;
}

/** What we tell the gateway about its callback: taken, to be sent again, or not from it. */
export type CallbackReply = 'TAKEN' | 'LATER' | 'FORGED';

/** A payment gateway as the registry names it: all the platform knows of it before it is asked. */
export type GatewayDefinition<Name extends string = string> = {
  /** Names its callbacks' paths, its movements and its rows, so that it never changes; `a-z0-9`. */
  readonly name: Name;
  /** Its account of each mode, null where there is none. Throws `ConfigError`; asks nobody yet. */
  connect(environment: Environment): Readonly<Record<Mode, PaymentGateway | null>>;
  /** The answer to a callback as this gateway understands it. */
  answer(reply: CallbackReply): {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
};
