import type { ChargePaymentResolvers } from '../../../__generated__/resolvers.ts';

export const ChargePayment: ChargePaymentResolvers = {
  merchantReference: ({ payment }) => payment.merchantRef,
  gatewayReference: ({ payment }) => payment.gatewayReference ?? null,
  transactionId: ({ payment }) => payment.creditedTransactionId ?? null,
  callbacks: ({ callbacks }) =>
    callbacks.map(({ id, status, receivedAt, processedAt, outcome }) => ({
      id,
      status,
      receivedAt,
      processedAt: processedAt ?? null,
      outcome: outcome ?? null,
    })),
};
