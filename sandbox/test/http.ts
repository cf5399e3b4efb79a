import type { RunningSandbox } from '../src/index.ts';
import { closedPaymentSignature } from '../src/tripay/signature.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** A caller of one service: `call('POST', '/v2/droplets', body)`. An empty answer has body null. */
export function caller(base: string, token: string) {
  return async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
  };
}

/** A droplet body the provider accepts. */
export function dropletWish(name: string, more: object = {}) {
  return { name, region: 'sgp1', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64', ...more };
}

/** A signed create body Tripay accepts: QRIS2 of `amount` rupiah, half an hour to pay. */
export function paymentWish(
  { credentials }: Pick<RunningSandbox, 'credentials'>,
  merchantRef: string,
  amount: number,
  more: object = {},
) {
  const { tripayPrivateKey: key, tripayMerchantCode: code } = credentials;
  return {
    method: 'QRIS2',
    merchant_ref: merchantRef,
    amount,
    customer_name: 'Contoh Pelanggan',
    customer_email: 'pelanggan@example.com',
    customer_phone: '081234567890',
    order_items: [{ name: 'VPS 1 GB', price: amount, quantity: 1 }],
    expired_time: Math.floor(Date.now() / 1000) + 1_800,
    signature: closedPaymentSignature(key, code, merchantRef, amount),
    ...more,
  };
}

/** Looks every 20 ms until `look` gives something; throws after `limitMs`. */
export async function eventually<T>(
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  limitMs = 5_000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
