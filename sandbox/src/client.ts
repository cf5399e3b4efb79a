import type {
  CallbackRecord,
  FaultRecord,
  MailRecord,
  PaymentRecord,
  PaymentStatus,
} from './books/records.ts';
import type { BooksView } from './control/read-books.ts';
import type { FaultInput } from './faults.ts';
import type { SandboxSettings } from './settings.ts';
import type { PaymentChange } from './tripay/payments.ts';

export interface CallbackRequest {
  times?: number;
  status?: PaymentStatus;
  amount?: number;
  badSignature?: boolean;
}

type Step = (
  reference: string,
  change?: PaymentChange,
) => Promise<{ payment: PaymentRecord; callback: CallbackRecord | null }>;

/** Steers a sandbox over its control API. Every call throws when the sandbox refuses it. */
export interface SandboxClient {
  books(): Promise<BooksView>;
  pay: Step;
  fail: Step;
  expire: Step;
  refund: Step;
  sendCallback(reference: string, request?: CallbackRequest): Promise<CallbackRecord[]>;
  addFault(fault: FaultInput): Promise<FaultRecord>;
  clearFaults(): Promise<void>;
  changeSettings(changes: Partial<SandboxSettings>): Promise<SandboxSettings>;
  setRegion(slug: string, change: { available: boolean }): Promise<void>;
  setSize(
    slug: string,
    change: { available?: boolean; regions?: string[]; priceMonthly?: number },
  ): Promise<void>;
  /** The server vanishes at the provider without anybody asking. */
  loseServer(id: number): Promise<void>;
  /** The newest mail to an address that `matches`; waits up to `timeoutMs` (10 s) for it. */
  waitForMail(
    to: string,
    matches?: (mail: MailRecord) => boolean,
    timeoutMs?: number,
  ): Promise<MailRecord>;
  reset(): Promise<void>;
}

const LOOK_EVERY_MS = 100;

/** A client for the sandbox at `url` (no last slash). */
export function connectSandbox(url: string): SandboxClient {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/control${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`sandbox ${method} ${path}: ${response.status} ${await response.text()}`);
    }
    return (await response.json()) as T;
  };
  const step =
    (name: string): Step =>
    (reference, change = {}) =>
      call('POST', `/payments/${encodeURIComponent(reference)}/${name}`, change);

  return {
    books: () => call('GET', '/books'),
    pay: step('pay'),
    fail: step('fail'),
    expire: step('expire'),
    refund: step('refund'),
    async sendCallback(reference, request = {}) {
      const path = `/payments/${encodeURIComponent(reference)}/callback`;
      return (await call<{ callbacks: CallbackRecord[] }>('POST', path, request)).callbacks;
    },
    async addFault(fault) {
      return (await call<{ fault: FaultRecord }>('POST', '/faults', fault)).fault;
    },
    async clearFaults() {
      await call('DELETE', '/faults');
    },
    changeSettings: (changes) => call('POST', '/settings', changes),
    async setRegion(slug, change) {
      await call('POST', `/regions/${slug}`, change);
    },
    async setSize(slug, change) {
      await call('POST', `/sizes/${slug}`, change);
    },
    async loseServer(id) {
      await call('POST', `/servers/${id}/lose`, {});
    },
    async waitForMail(to, matches = () => true, timeoutMs = 10_000) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const path = `/mails?to=${encodeURIComponent(to)}`;
        const { mails } = await call<{ mails: MailRecord[] }>('GET', path);
        const found = mails.findLast(matches);
        if (found) return found;
        if (Date.now() > deadline) throw new Error(`sandbox: no such mail to ${to} came`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    },
    async reset() {
      await call('POST', '/reset', {});
    },
  };
}
