import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import {
  type CallbackReading,
  type GatewayDefinition,
  type GatewayPayment,
  GatewayRefusal,
  GatewayUnavailable,
  type PaymentGateway,
  type ReceivedCallback,
} from '../src/port.ts';

/** Its own words for how far a payment is. */
export type KasirState = 'waiting' | 'settled' | 'denied' | 'over' | 'returned';
type Bill = {
  number: string;
  shop: string;
  order: string;
  due: number;
  extra: number;
  kept: number;
  until: number;
  state: KasirState;
};
const ours = {
  waiting: 'UNPAID',
  settled: 'PAID',
  denied: 'FAILED',
  over: 'EXPIRED',
  returned: 'REFUND',
} as const;

export type Answer = 'right' | 'nonsense' | 'nonsense-undone' | 'silence';

/** What a shop at the other side is like: amounts in rupiah, times in seconds. */
export type KasirWorld = ReturnType<typeof createKasirWorld>;

/** A payment gateway nobody has, unlike Tripay in its names, its words, its signature and its answers. */
export const createKasirWorld = () => {
  const bills = new Map<string, Bill>();
  const next = new Map<string, Answer>();
  const state = { payer: 'shop' as 'shop' | 'guest', count: 0 };
  const fee = 2_500;

  /** Serves a call the way it was told to, once. */
  const serve = async (operation: string, work: () => unknown): Promise<unknown> => {
    const answer = next.get(operation) ?? 'right';
    next.delete(operation);
    if (answer === 'silence') await new Promise(() => {});
    if (answer === 'nonsense-undone') return '<html>';
    const result = work();
    return answer === 'nonsense' ? { almost: result } : result;
  };
  return {
    bills,
    state,
    tell: (operation: 'tills' | 'bill' | 'look', answer: Answer) => next.set(operation, answer),
    serve: {
      tills: () =>
        serve('tills', () => [
          { till: 'KASIR_QR', label: 'Kasir QR', guestFee: state.payer === 'guest' ? fee : 0 },
        ]),
      bill: (shop: string, given: { till: string; order: string; due: number; until: number }) =>
        serve('bill', () => {
          if (given.till !== 'KASIR_QR' || given.due < 1_000) return { no: 'The till is closed.' };
          state.count += 1;
          const [extra, kept] = state.payer === 'guest' ? [fee, 0] : [0, fee];
          const { order, until } = given;
          const number = `K${state.count}`;
          const due = given.due + extra;
          const bill: Bill = { number, shop, order, due, extra, kept, until, state: 'waiting' };
          bills.set(number, bill);
          return { bill: { ...bill } };
        }),
      look: (shop: string, number: string) =>
        serve('look', () => {
          const bill = bills.get(number);
          return bill?.shop === shop ? { bill: { ...bill } } : { none: true };
        }),
      returned: (shop: string) =>
        [...bills.values()]
          .filter((bill) => bill.shop === shop && bill.state === 'returned')
          .map(({ number }) => number)
          .toReversed()
          .slice(0, 50),
      ofOrder: (shop: string, order: string) =>
        [...bills.values()]
          .filter((bill) => bill.shop === shop && bill.order === order)
          .map(({ number }) => number)
          .toReversed(),
    },
  };
};

const billSchema = z.object({
  bill: z.object({
    number: z.string(),
    order: z.string(),
    due: z.int(),
    extra: z.int(),
    kept: z.int(),
    until: z.int(),
    state: z.enum(['waiting', 'settled', 'denied', 'over', 'returned']),
  }),
});
const noSchema = z.object({ no: z.string() });
const noneSchema = z.object({ none: z.literal(true) });
const tillsSchema = z.array(z.object({ till: z.string(), label: z.string(), guestFee: z.int() }));
const callbackSchema = z.object({
  bill: z.object({ number: z.string(), order: z.string(), now: z.enum(Object.keys(ours)) }),
});

/** Its header: the signature over a prefix and the bytes, in another alphabet than Tripay's. */
export const kasirSignature = (secret: string, body: string | Uint8Array): string =>
  createHmac('sha512', secret).update('kasir:').update(body).digest('base64url');

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

const toPayment = (data: unknown): GatewayPayment => {
  const parsed = billSchema.safeParse(data);
  if (!parsed.success) throw new GatewayUnavailable('Kasir answered unreadably.');
  const { number, order, due, extra, kept, until, state } = parsed.data.bill;
  return {
    reference: number,
    merchantRef: order,
    status: ours[state],
    amount: due,
    feeCustomer: extra,
    feeMerchant: kept,
    expiresAt: new Date(until * 1000),
    instructions: {
      payCode: null,
      qrContent: `kasir://${number}`,
      paymentUrl: null,
      checkoutUrl: `https://kasir.example/${number}`,
      guides: [],
    },
  };
};

const patient = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayUnavailable('Kasir did not answer.')), 300);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const readCallback = (secret: string, { body, headers }: ReceivedCallback): CallbackReading => {
  if (!isSame(headers['kasir-seal'] ?? '', kasirSignature(secret, body))) return { kind: 'FORGED' };
  try {
    const { number, order, now } = callbackSchema.parse(
      JSON.parse(Buffer.from(body).toString('utf8')),
    ).bill;
    const status = ours[now as KasirState];
    return { kind: 'CLAIM', claim: { reference: number, merchantRef: order, status } };
  } catch {
    return { kind: 'UNREADABLE' };
  }
};

/** One account at it. */
export const createKasirGateway = (
  { serve }: KasirWorld,
  { shop, secret }: { shop: string; secret: string },
): PaymentGateway => ({
  async channels() {
    const parsed = tillsSchema.safeParse(await patient(serve.tills()));
    if (!parsed.success) throw new GatewayUnavailable('Kasir answered unreadably.');
    return parsed.data.map(({ till, label, guestFee }) => ({
      code: till,
      name: label,
      group: 'QRIS',
      isActive: true,
      minimumAmount: 1_000,
      maximumAmount: 10_000_000,
      customerFee: { flat: guestFee, basisPoints: 0, minimum: 0, maximum: null },
      openMinutes: { minimum: 5, maximum: 1_440 },
      needsPhone: false,
    }));
  },
  async open({ channelCode: till, merchantRef: order, amount: due, expiresAt }) {
    const until = Math.floor(expiresAt.getTime() / 1000);
    const answer = await patient(serve.bill(shop, { till, order, due, until }));
    const no = noSchema.safeParse(answer);
    if (no.success) throw new GatewayRefusal(no.data.no);
    return toPayment(answer);
  },
  async detail(reference) {
    const answer = await patient(serve.look(shop, reference));
    return noneSchema.safeParse(answer).success ? undefined : toPayment(answer);
  },
  async referencesOf(merchantRef) {
    return serve.ofOrder(shop, merchantRef);
  },
  async refunded() {
    return serve.returned(shop);
  },
  readCallback: (received) => readCallback(secret, received),
});

/** The whole of what the registry would need of it; there is no test mode. */
export const kasirDefinition = (world: KasirWorld, secret: string): GatewayDefinition<'kasir'> => ({
  name: 'kasir',
  connect: () => ({ LIVE: createKasirGateway(world, { shop: 'webrana', secret }), TEST: null }),
  answer: (reply) => ({
    status: reply === 'TAKEN' ? 202 : reply === 'LATER' ? 503 : 403,
    headers: { 'content-type': 'text/plain' },
    body: reply === 'TAKEN' ? 'OK' : 'NO',
  }),
});
