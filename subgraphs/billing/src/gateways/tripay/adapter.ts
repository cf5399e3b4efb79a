import type { PaymentGateway } from '../../port.ts';
import { readTripayCallback } from './callback.ts';
import { createTripayClient } from './client.ts';
import { toChannels, toPayment, toReferences } from './mapping.ts';
import { signClosedPayment } from './signature.ts';

export type TripaySettings = {
  baseUrl: string;
  apiKey: string;
  privateKey: string;
  merchantCode: string;
};

/** Milliseconds; reads stay below the 4.5 s a request through the gateway may take. */
const timeouts = { read: 3_500, open: 10_000 };

/** Tripay as a payment gateway, over its closed payments. */
export const createTripayGateway = (settings: TripaySettings): PaymentGateway => {
  const { privateKey, merchantCode } = settings;
  const client = createTripayClient(settings);
  return {
    async channels() {
      return toChannels(await client.read('/merchant/payment-channel', {}, timeouts.read));
    },
    async open(request) {
      const { amount, merchantRef } = request;
      const body = {
        method: request.channelCode,
        merchant_ref: merchantRef,
        amount,
        customer_name: request.customer.name,
        customer_email: request.customer.email,
        order_items: [{ ...request.item, price: amount, quantity: 1 }],
        callback_url: request.callbackUrl,
        return_url: request.returnUrl,
        expired_time: Math.floor(request.expiresAt.getTime() / 1000),
        signature: signClosedPayment(privateKey, merchantCode, merchantRef, amount),
      };
      return toPayment(await client.write('/transaction/create', body, timeouts.open));
    },
    async detail(reference) {
      const data = await client.read('/transaction/detail', { reference }, timeouts.read);
      return data === undefined ? undefined : toPayment(data);
    },
    async referencesOf(merchantRef) {
      const query = { merchant_ref: merchantRef, per_page: 50, sort: 'desc' };
      const data = await client.read('/merchant/transactions', query, timeouts.read);
      return data === undefined ? [] : toReferences(data);
    },
    async refunded() {
      const query = { status: 'REFUND', per_page: 50, sort: 'desc' };
      const data = await client.read('/merchant/transactions', query, timeouts.read);
      return data === undefined ? [] : toReferences(data);
    },
    readCallback: (received) => readTripayCallback(privateKey, received),
  };
};
