import type {
  ActionRecord,
  CallbackRecord,
  DropletRecord,
  FaultRecord,
  MailRecord,
  OverrideRecord,
  PaymentRecord,
  RequestRecord,
} from '../books/records.ts';
import { statusAt } from '../digitalocean/lifecycle.ts';
import { networksOf } from '../digitalocean/present.ts';
import type { World } from '../http/service.ts';
import type { SandboxSettings } from '../settings.ts';

const REQUESTS_SHOWN = 500;

export interface ServerView extends DropletRecord {
  status: 'new' | 'active' | 'off' | 'destroyed';
  publicIp: string | null;
}

/** Everything the sandbox knows, oldest first; times are unix milliseconds. */
export interface BooksView {
  now: number;
  /** Every server ever made, the destroyed ones included. */
  servers: ServerView[];
  actions: ActionRecord[];
  payments: PaymentRecord[];
  callbacks: CallbackRecord[];
  mails: MailRecord[];
  faults: FaultRecord[];
  overrides: OverrideRecord[];
  /** The latest requests, at most 500. */
  requests: RequestRecord[];
  settings: SandboxSettings;
}

/** Reads the whole books. */
export function readBooks({ books, settings, now }: World): BooksView {
  const at = now();
  return {
    now: at,
    servers: books.droplets.all().map((droplet) => showServer(droplet, at)),
    actions: books.actions.all(),
    payments: books.payments.all(),
    callbacks: books.callbacks.all(),
    mails: books.mails.all(),
    faults: books.faults.all(),
    overrides: books.overrides.all(),
    requests: books.requests.latest(REQUESTS_SHOWN).reverse(),
    settings: settings.read(),
  };
}

/** A server with what follows from its times: status and public address at `now`. */
export function showServer(droplet: DropletRecord, now: number): ServerView {
  const networks = networksOf(droplet, now);
  return {
    ...droplet,
    status: droplet.destroyedAt === null ? statusAt(droplet, now) : 'destroyed',
    publicIp: networks.v4.find((network) => network.type === 'public')?.ip_address ?? null,
  };
}
