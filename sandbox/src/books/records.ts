/** Each outside service keeps two accounts: one for live objects, one for those of test mode. */
export type Book = 'live' | 'test';

/** A virtual server as the stand-in provider keeps it. Times are unix milliseconds. */
export interface DropletRecord {
  id: number;
  /** The account it was made with; absent means live. */
  account?: Book | undefined;
  name: string;
  regionSlug: string;
  sizeSlug: string;
  diskGb: number;
  /** The image as the provider showed it when the server was made or rebuilt. */
  image: Record<string, unknown>;
  baseImageId: number;
  tags: string[];
  sshKeyIds: number[];
  userData: string | null;
  ipv6: boolean;
  monitoring: boolean;
  backups: boolean;
  power: 'on' | 'off';
  addressIndex: number;
  createdAt: number;
  addressAt: number;
  /** When it becomes `active`; null = it never does. */
  bootedAt: number | null;
  /** Before this moment the list operation does not show it. */
  listedAt: number;
  destroyedAt: number | null;
}

/** One action on a droplet: `in-progress` until `completesAt`, then its effect is applied once. */
export interface ActionRecord {
  id: number;
  dropletId: number;
  type: string;
  args: ActionArguments;
  regionSlug: string;
  startedAt: number;
  completesAt: number | null;
  outcome: 'completed' | 'errored';
  applied: boolean;
}

export interface ActionArguments {
  name?: string | undefined;
  size?: string | undefined;
  disk?: boolean | undefined;
  image?: string | number | undefined;
  kernel?: number | undefined;
}

export interface SnapshotRecord {
  id: number;
  dropletId: number;
  name: string;
  kind: 'snapshot' | 'backup';
  baseImageId: number;
  regionSlug: string;
  minDiskGb: number;
  sizeGb: number;
  createdAt: number;
}

export interface SshKeyRecord {
  id: number;
  name: string;
  fingerprint: string;
  publicKey: string;
}

export interface TagRecord {
  name: string;
  createdAt: number;
}

export type PaymentStatus = 'UNPAID' | 'PAID' | 'FAILED' | 'EXPIRED' | 'REFUND';

export interface PaymentItem {
  sku: string | null;
  name: string;
  price: number;
  quantity: number;
  subtotal: number;
  product_url: string | null;
  image_url: string | null;
}

/** A closed payment. Amounts are whole rupiah, times unix milliseconds. */
export interface PaymentRecord {
  reference: string;
  /** The merchant it was made by; absent means live. */
  book?: Book | undefined;
  merchantRef: string;
  method: string;
  customerName: string;
  customerEmail: string;
  customerPhone: string | null;
  callbackUrl: string | null;
  returnUrl: string | null;
  requestedAmount: number;
  amount: number;
  feeMerchant: number;
  feeCustomer: number;
  payCode: string | null;
  items: PaymentItem[];
  status: PaymentStatus;
  note: string | null;
  createdAt: number;
  expiresAt: number;
  paidAt: number | null;
  /** When the payer pays by itself (setting `autoPayMs`); null = never. */
  autoPayAt: number | null;
}

export interface CallbackAttempt {
  at: number;
  tookMs: number;
  httpStatus: number | null;
  answer: string | null;
  error: string | null;
}

/** One callback to deliver, with every attempt made so far. */
export interface CallbackRecord {
  id: string;
  reference: string;
  status: PaymentStatus;
  url: string | null;
  body: string;
  signature: string;
  createdAt: number;
  nextAttemptAt: number | null;
  state: 'waiting' | 'delivered' | 'given-up' | 'dropped';
  attempts: CallbackAttempt[];
}

export interface MailRecord {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; bytes: number }[];
  receivedAt: number;
}

export const FAULT_MODES = [
  'delay',
  'delay-after-effect',
  'error',
  'error-after-effect',
  'timeout',
  'timeout-after-effect',
  'malformed',
  'rate-limit',
  'hide-from-list',
  'stuck',
  'fail-action',
  'drop-callbacks',
] as const;

export type FaultMode = (typeof FAULT_MODES)[number];
export type Service = 'digitalocean' | 'tripay' | 'mail';

/** A fault to inject. `remaining` null = until cleared. */
export interface FaultRecord {
  id: string;
  service: Service;
  operation: string | null;
  mode: FaultMode;
  status: number | null;
  delayMs: number | null;
  listedAfterMs: number | null;
  remaining: number | null;
  used: number;
  createdAt: number;
}

/** One request an outside service received; `effect` tells whether its handler ran. */
export interface RequestRecord {
  id: string;
  service: Service;
  operation: string;
  method: string;
  path: string;
  status: number | null;
  effect: boolean;
  faults: FaultMode[];
  at: number;
}

/** What the catalogue says differently from the published lists. */
export interface OverrideRecord {
  id: string;
  available?: boolean | undefined;
  regions?: string[] | undefined;
  priceMonthly?: number | undefined;
}

export interface SettingRecord {
  name: string;
  value: string | number | boolean | null;
}
